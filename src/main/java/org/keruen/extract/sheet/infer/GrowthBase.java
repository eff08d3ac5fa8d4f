package org.keruen.extract.sheet.infer;

import org.keruen.model.Measure;
import org.keruen.model.Period;

/**
 * Tells whether a column of growth is against the year before: "in % of August 2023" under a head
 * that says September 2023 is against the month before, which is no measure of ours.
 */
final class GrowthBase {

  private static final int YEAR = 12;

  private final TableView table;
  private final Sense sense;

  GrowthBase(TableView table, Sense sense) {
    this.table = table;
    this.sense = sense;
  }

  /** Whether the words of a row of the head over a column name a base that is not a year older. */
  boolean isAnother(int column, int row) {
    String words = table.head(row, column);
    Period base = sense.period(words).period();
    if (sense.unit(words).measure() != Measure.GROWTH_YOY
        || !base.isKnown()
        || base.months() == 0
        || base.months() >= YEAR) {
      return false;
    }
    for (int r = 1; r <= table.block.headRows(); r++) {
      String other = table.head(r, column);
      Period own = other.equals(words) ? Period.UNKNOWN : sense.period(other).period();
      if (own.isKnown() && own.months() > 0 && own.months() < YEAR) {
        return !base.end().plusYears(1).withDayOfMonth(1).equals(own.end().withDayOfMonth(1));
      }
    }
    return false;
  }
}
