/**
 * Files as sheets of cells, whatever their format.
 *
 * <p>In: a file. Out: {@link org.keruen.extract.sheet.read.Grid}s, or an {@link
 * org.keruen.extract.sheet.read.UnreadableWorkbook} that says why not. Start with {@link
 * org.keruen.extract.sheet.read.WorkbookOpener}.
 */
package org.keruen.extract.sheet.read;
