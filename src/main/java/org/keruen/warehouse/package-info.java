/**
 * The lake as one DuckDB file: tables, marts, checks, publication.
 *
 * <p>In: the parts that the lake's manifest names, the dimensions, {@code jobs/marts} and {@code
 * jobs/checks}. Out: an immutable {@code warehouse-<run>.duckdb} behind the link {@code
 * keruen.duckdb}. Start with {@link org.keruen.warehouse.WarehouseBuilder}; readers start with
 * {@link org.keruen.warehouse.Warehouse}.
 */
package org.keruen.warehouse;
