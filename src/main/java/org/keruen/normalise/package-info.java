/**
 * Raw records become records in codes, one of each.
 *
 * <p>In: {@link org.keruen.model.RawRecord}s. Out: {@link org.keruen.model.LakeRecord}s, a {@link
 * org.keruen.model.Reject} where words mean nothing known. The scale of a figure is applied here
 * and nowhere else. Start with {@link org.keruen.normalise.Normaliser}.
 */
package org.keruen.normalise;
