package org.keruen.resolve.period;

import java.math.BigDecimal;
import java.util.List;
import org.keruen.model.Period;

/**
 * What a wording means.
 *
 * @param period the chosen reading, {@link Period#UNKNOWN} where the words leave it open
 * @param alternatives the other readings
 * @param kind year, half, quarter, month, cumulative, as_of, range, relative, fiscal, day,
 *     whole_year (of the months told beside it), base (only compared with) or none (no period)
 * @param confidence 0 to 1
 * @param reason why the first was chosen
 */
public record PeriodReading(
    Period period, List<Period> alternatives, String kind, BigDecimal confidence, String reason) {

  /** Words that are no period. */
  static final PeriodReading NONE =
      new PeriodReading(
          Period.UNKNOWN, List.of(), "none", BigDecimal.ZERO, "the words name no period");

  public PeriodReading {
    alternatives = List.copyOf(alternatives);
  }

  static PeriodReading of(Period period, String kind) {
    return new PeriodReading(period, List.of(), kind, BigDecimal.ONE, "the words say it");
  }

  static PeriodReading open(String kind, String reason, Period... alternatives) {
    return new PeriodReading(
        Period.UNKNOWN, List.of(alternatives), kind, new BigDecimal("0.5"), reason);
  }

  /** One of several readings. */
  static PeriodReading chosen(Period period, String kind, String reason, Period... alternatives) {
    return new PeriodReading(period, List.of(alternatives), kind, new BigDecimal("0.8"), reason);
  }

  /** A period that the figure is only compared with, as far as the words name it. */
  static PeriodReading base(Period period) {
    return new PeriodReading(
        period,
        List.of(),
        "base",
        BigDecimal.ONE,
        "a period that the figure is only compared with");
  }

  /** The year after the one that a text told before, which the words don't name. */
  static PeriodReading later() {
    return new PeriodReading(
        Period.UNKNOWN, List.of(), "later", BigDecimal.ONE, "a year after the period told before");
  }

  /** The same periods as another kind of wording. */
  PeriodReading as(String otherKind) {
    return new PeriodReading(period, alternatives, otherKind, confidence, reason);
  }
}
