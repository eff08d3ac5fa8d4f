/**
 * Words become codes, with a reason, a confidence and the alternatives.
 *
 * <p>In: words of labels and sentences, and the vocabularies under {@code jobs/dimensions}. Out:
 * {@link org.keruen.resolve.Resolution} and the mentions found in a sentence. Start with the
 * resolver of each dimension in the packages below.
 */
package org.keruen.resolve;
