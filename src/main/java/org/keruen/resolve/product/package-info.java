/**
 * Words for goods become codes of the Harmonised System or the SITC, with the reason.
 *
 * <p>In: a label as a table prints it. Out: a {@link org.keruen.resolve.product.ProductReading}; a
 * code only where one is printed or the name leaves no doubt. Start with {@link
 * org.keruen.resolve.product.ProductResolver}.
 */
package org.keruen.resolve.product;
