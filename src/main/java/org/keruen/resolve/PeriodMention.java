package org.keruen.resolve;

import java.util.List;
import org.keruen.model.Period;

/**
 * Words in a sentence that mean a period.
 *
 * @param start first UTF-16 index in the sentence
 * @param end index after the last
 * @param period the reading a careful analyst would choose, {@link Period#UNKNOWN} where the text
 *     leaves it open
 * @param alternatives the other readings
 * @param kind {@code year}, {@code month}, {@code cumulative}, {@code as_of}, {@code relative} …;
 *     {@code base} for a period that a figure is only compared with ("a year earlier")
 * @param reason why the first was chosen
 */
public record PeriodMention(
    int start, int end, Period period, List<Period> alternatives, String kind, String reason) {

  public PeriodMention {
    alternatives = List.copyOf(alternatives);
  }
}
