/**
 * Guesses the layout of a workbook that no definition claims.
 *
 * <p>In: a sheet. Out: the same {@link org.keruen.spec.source.TableSpec} that a steward would
 * write, with a confidence, or nothing where it holds no trade. Start with {@link
 * org.keruen.extract.sheet.infer.LayoutGuesser}.
 */
package org.keruen.extract.sheet.infer;
