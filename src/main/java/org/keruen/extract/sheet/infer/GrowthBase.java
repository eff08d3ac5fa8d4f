package org.keruen.extract.sheet.infer;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.keruen.model.Measure;
import org.keruen.model.Period;
import org.keruen.resolve.period.PeriodReading;

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
    if (sense.unit(words).measure() != Measure.GROWTH_YOY) {
      return false;
    }
    Period base = base(sense.period(words));
    Period own = own(column, words);
    return isPart(base)
        && isPart(own)
        && !YearMonth.from(base.end()).plusYears(1).equals(YearMonth.from(own.end()));
  }

  /** A base that could be read in two ways ends in one month in both of them. */
  private static Period base(PeriodReading reading) {
    return reading.period().isKnown()
        ? reading.period()
        : reading.alternatives().stream().findFirst().orElse(Period.UNKNOWN);
  }

  /** The period of a column, by another row of its head or else by the title. */
  private Period own(int column, String words) {
    return IntStream.rangeClosed(1, table.block.headRows())
        .mapToObj(r -> table.head(r, column))
        .filter(w -> !w.equals(words))
        .map(w -> sense.period(w).period())
        .filter(GrowthBase::isPart)
        .findFirst()
        .orElseGet(() -> sense.period(table.title(sense::isTitlePeriod)).period());
  }

  /** Whether a period is a part of a year: the base of a year needs no telling. */
  private static boolean isPart(Period period) {
    return period.isKnown() && period.months() > 0 && period.months() < YEAR;
  }
}
