/**
 * Names of partners become codes.
 *
 * <p>In: a label, a name or a sentence. Out: a code with the step that found it, or nothing with
 * the nearest ones. Start with {@link org.keruen.resolve.partner.PartnerResolver}.
 */
package org.keruen.resolve.partner;
