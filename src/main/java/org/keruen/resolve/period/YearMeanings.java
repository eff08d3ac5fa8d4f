package org.keruen.resolve.period;

import java.time.LocalDate;
import java.util.Map;
import org.keruen.model.Period;

/** Years, ends of years, and runs of years. */
final class YearMeanings {

  /** The kind of "2022-2023" with no word behind it, which can be one statistical year. */
  static final String TWO = "two_years";

  private static final int LONGEST_RUN = 100;

  private YearMeanings() {}

  static Map<String, Meaning> all() {
    return Map.of(
        "year", s -> PeriodReading.of(Period.ofYear(s.year()), "year"),
        "end_of_year", s -> s.dated("relative", () -> endOfYear(s.year())),
        "year_range", YearMeanings::range,
        "between_years", YearMeanings::between,
        "decade", s -> PeriodReading.of(years(s.year() / 10 * 10, 10), "range"));
  }

  private static PeriodReading endOfYear(int year) {
    return PeriodReading.chosen(
        Period.ofYear(year),
        "year",
        "an amount of trade at the end of a year is that of the year; word for word it would be December's",
        Period.ofMonth(year, 12));
  }

  private static PeriodReading range(Slots s) {
    int count = s.fullYear("y2") - s.year() + 1;
    return count < 1 || count > LONGEST_RUN
        ? PeriodReading.NONE
        : PeriodReading.of(years(s.year(), count), count == 2 && s.endsInDigits() ? TWO : "range");
  }

  private static PeriodReading between(Slots s) {
    int count = s.fullYear("y2") - s.year() + 1;
    return count < 2 || count > LONGEST_RUN
        ? PeriodReading.NONE
        : PeriodReading.chosen(
            years(s.year(), count),
            "range",
            "the last year named counts",
            years(s.year(), count - 1));
  }

  /** "к 2030 году" is the year of a goal, "к 2020 году" one that a figure is compared with. */
  static PeriodReading baseIfPast(Slots s) {
    Period year = Period.ofYear(s.year());
    boolean past = s.reference() != null && s.year() < s.reference().getYear();
    return past ? PeriodReading.base(year) : PeriodReading.of(year, "year");
  }

  static Period years(int first, int count) {
    return Period.ofMonths(LocalDate.of(first, 1, 1), 12 * count);
  }
}
