/**
 * The warehouse as files for tools that don't read DuckDB.
 *
 * <p>In: a published warehouse and {@code jobs/exports}. Out: the folder {@code data/exports} with
 * Parquet, CSV, a workbook and the {@code datapackage.json} that describes them, replaced as a
 * whole. Start with {@link org.keruen.publish.Exports}.
 */
package org.keruen.publish;
