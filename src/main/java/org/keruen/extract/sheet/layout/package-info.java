/**
 * Tables of declared layout: from each value in a direction to the words that say what it is.
 *
 * <p>In: a {@link org.keruen.extract.sheet.read.Grid} and a {@link
 * org.keruen.spec.source.TableSpec}. Out: {@link org.keruen.model.RawCell}s. Start with {@link
 * org.keruen.extract.sheet.layout.SheetExtractor}.
 */
package org.keruen.extract.sheet.layout;
