package org.keruen.resolve.period;

import java.time.DateTimeException;

/** What the parts of a wording come to. */
@FunctionalInterface
interface Meaning {

  /**
   * Reads the parts; null where these words are not this wording after all, and others may be.
   *
   * @throws DateTimeException if they make no date
   * @throws IllegalArgumentException if they make no span
   */
  PeriodReading read(Slots slots);

  /** Reads the parts; parts that make no date are no period. Null as in {@link #read}. */
  default PeriodReading readOrNone(Slots slots) {
    try {
      return read(slots);
    } catch (DateTimeException | IllegalArgumentException e) {
      return PeriodReading.NONE;
    }
  }
}
