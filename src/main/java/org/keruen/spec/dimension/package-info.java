/**
 * Vocabularies under {@code jobs/dimensions}: partners, periods, units, products, marks.
 *
 * <p>In: YAML. Out: records that the resolvers build their tables from. Each file says at its top
 * what it holds.
 */
package org.keruen.spec.dimension;
