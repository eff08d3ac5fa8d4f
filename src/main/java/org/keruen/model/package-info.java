/**
 * The values that every stage speaks of: dimensions of a figure, records of the raw and of the
 * normalised layer, where they stand, and what could not be used.
 *
 * <p>Nothing comes in but {@code java.*}; every other package may use it. Start with {@link
 * org.keruen.model.Observation} and {@link org.keruen.model.Claim}, then {@link
 * org.keruen.model.Provenance}.
 */
package org.keruen.model;
