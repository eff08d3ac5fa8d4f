/**
 * Cells and sentences as printed.
 *
 * <p>In: a {@link org.keruen.model.SourceFile}. Out: {@link org.keruen.model.RawRecord}s, each with
 * its place. Start with {@link org.keruen.extract.Extractor}.
 */
package org.keruen.extract;
