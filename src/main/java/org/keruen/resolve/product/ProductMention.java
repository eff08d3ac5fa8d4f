package org.keruen.resolve.product;

/**
 * A name of goods in running text.
 *
 * @param start where it begins
 * @param end behind its last letter
 */
public record ProductMention(int start, int end) {}
