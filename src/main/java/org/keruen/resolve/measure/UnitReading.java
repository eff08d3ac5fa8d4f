package org.keruen.resolve.measure;

import java.math.BigDecimal;
import org.keruen.model.Measure;

/**
 * What the head of a table says of its numbers.
 *
 * @param measure {@link Measure#UNKNOWN} where the words name none, or one that is not ours
 * @param unit ISO 4217, {@code %}, a printed unit, or {@code ?}
 * @param scale factor for the printed numbers
 * @param isIndex whether 113 means a growth of 13
 * @param reason how they were read
 */
public record UnitReading(
    Measure measure, String unit, BigDecimal scale, boolean isIndex, String reason) {}
