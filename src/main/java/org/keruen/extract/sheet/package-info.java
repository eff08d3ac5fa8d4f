/**
 * Workbooks.
 *
 * <p>In: a file. Out: {@link org.keruen.model.RawCell}s. {@code read} makes sheets of cells of it,
 * {@code layout} finds the labels of each value.
 */
package org.keruen.extract.sheet;
