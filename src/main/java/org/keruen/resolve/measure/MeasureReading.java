package org.keruen.resolve.measure;

import java.math.BigDecimal;
import org.keruen.model.Measure;
import org.keruen.model.Qualifier;

/**
 * What an amount's words say.
 *
 * @param measure {@link Measure#UNKNOWN} where they state none
 * @param value with the scale applied; null where there is none
 * @param unit ISO 4217, {@code %} or a printed unit; {@code ""} where there is none
 * @param qualifier how firmly; null where there is none
 * @param reason how they were read
 */
public record MeasureReading(
    Measure measure, BigDecimal value, String unit, Qualifier qualifier, String reason) {

  static MeasureReading nothing(String reason) {
    return new MeasureReading(Measure.UNKNOWN, null, "", null, reason);
  }
}
