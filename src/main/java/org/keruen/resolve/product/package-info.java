/**
 * Words of goods to products. In: labels of tables. Out: {@link org.keruen.model.Product}s. Start
 * with {@link org.keruen.resolve.product.ProductResolver}.
 */
package org.keruen.resolve.product;
