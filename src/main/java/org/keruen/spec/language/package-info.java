/**
 * How articles word claims and events, a file a language.
 *
 * <p>In: {@code jobs/languages/*.yml}. Out: {@link org.keruen.spec.language.LanguageWords}.
 */
package org.keruen.spec.language;
