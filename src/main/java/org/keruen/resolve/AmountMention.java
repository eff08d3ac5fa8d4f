package org.keruen.resolve;

import java.math.BigDecimal;
import org.keruen.model.Measure;
import org.keruen.model.Qualifier;

/**
 * Words in a sentence that state an amount.
 *
 * @param start first UTF-16 index in the sentence
 * @param end index after the last
 * @param measure what it measures; {@link Measure#UNKNOWN} for a percentage whose sense the words
 *     around it must tell
 * @param value scale applied
 * @param printedStep one unit of the last printed digit, scale applied
 * @param unit ISO 4217, {@code XXX} where no currency is printed, {@code %}, or a printed unit
 * @param qualifier how firmly
 * @param reason how it was read
 */
public record AmountMention(
    int start,
    int end,
    Measure measure,
    BigDecimal value,
    BigDecimal printedStep,
    String unit,
    Qualifier qualifier,
    String reason) {

  /** The same amount, whose words begin elsewhere. */
  public AmountMention from(int begin) {
    return begin == start
        ? this
        : new AmountMention(begin, end, measure, value, printedStep, unit, qualifier, reason);
  }
}
