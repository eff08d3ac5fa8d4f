package org.keruen.resolve.period;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.keruen.model.Period;

/** Periods that only the day of printing fixes. */
final class RelativeMeanings {

  /** So many months after its end the figures of a period are news: customs take one or two. */
  private static final int LAG = 2;

  /** Months of a quarter. */
  private static final int QUARTER = 3;

  /** Months of a year. */
  private static final int YEAR = 12;

  private RelativeMeanings() {}

  static Map<String, Meaning> all() {
    Map<String, Meaning> all = new HashMap<>();
    all.put("relative_year", dated(RelativeMeanings::relativeYear));
    all.put("whole_year", dated(RelativeMeanings::wholeYear));
    all.put("this_whole_year", dated(s -> year(s.reference().getYear())));
    all.put("years_ago", dated(s -> year(s.reference().getYear() - s.count())));
    all.put("next_years", dated(s -> nextYears(s.reference().getYear() + s.count())));
    all.put("past_year", dated(s -> pastYear(s.reference())));
    all.put("last_month", dated(s -> month(s.reference().minusMonths(1))));
    all.put("this_month", dated(s -> month(s.reference())));
    all.put("last_quarter", dated(s -> quarter(s.reference().minusMonths(3))));
    all.put("last_half", dated(s -> half(s.reference().minusMonths(6))));
    all.put("this_quarter", dated(s -> quarter(s.reference())));
    all.put("last_months", RelativeMeanings::lastMonths);
    all.put("last_years", dated(s -> lastYears(s.reference(), s.count())));
    all.put("year_to_date", RelativeMeanings::yearToDate);
    return all;
  }

  /** Open where no day of printing is known and the words need one. */
  private static Meaning dated(Meaning meaning) {
    return s -> s.dated("relative", () -> meaning.read(s));
  }

  private static PeriodReading year(int year) {
    return PeriodReading.of(Period.ofYear(year), "relative");
  }

  /** The last full year; beside the months of a year, that one. */
  private static PeriodReading wholeYear(Slots s) {
    return PeriodReading.of(Period.ofYear(s.reference().getYear() - 1), "whole_year");
  }

  private static PeriodReading relativeYear(Slots s) {
    int year = s.year();
    LocalDate day = s.reference();
    if (year == day.getYear()) {
      return thisYear(day);
    }
    Period chosen = Period.ofYear(year);
    boolean justBegun = day.getMonthValue() == 1 && day.getDayOfMonth() <= 10;
    boolean nearlyOver = day.getMonthValue() == 12 && day.getDayOfMonth() >= 28;
    if (year != day.getYear() - 1 || !justBegun && !nearlyOver) {
      return PeriodReading.of(chosen, "relative");
    }
    return PeriodReading.chosen(
        chosen,
        "relative",
        "printed at the turn of the year, where the last year can be either",
        chosen.minusYears(justBegun ? 1 : -1));
  }

  private static PeriodReading thisYear(LocalDate day) {
    int months = day.getMonthValue() - 1;
    Period year = Period.ofYear(day.getYear());
    return months < 1
        ? PeriodReading.of(year, "relative")
        : PeriodReading.chosen(
            year,
            "this_year",
            "nothing says that only the months so far are meant",
            Period.ofCumulative(day.getYear(), months),
            Period.ofCumulative(day.getYear(), Math.max(1, months - 1)));
  }

  private static PeriodReading nextYears(int year) {
    return PeriodReading.chosen(
        Period.ofYear(year),
        "relative",
        "the last of the years ahead; it could be met a year earlier",
        Period.ofYear(year - 1));
  }

  private static PeriodReading pastYear(LocalDate day) {
    return PeriodReading.chosen(
        Period.ofYear(day.getYear() - 1),
        "relative",
        "the last full calendar year; it could be the twelve months before the day of printing",
        Period.ofMonths(day.withDayOfMonth(1).minusMonths(12), 12));
  }

  private static PeriodReading month(LocalDate day) {
    return PeriodReading.of(Period.ofMonth(day.getYear(), day.getMonthValue()), "relative");
  }

  private static PeriodReading quarter(LocalDate day) {
    int quarter = (day.getMonthValue() + 2) / 3;
    return PeriodReading.of(Period.ofQuarter(day.getYear(), quarter), "relative");
  }

  private static PeriodReading half(LocalDate day) {
    int half = (day.getMonthValue() + 5) / 6;
    return PeriodReading.of(Period.ofHalf(day.getYear(), half), "relative");
  }

  /** Of a year named they are its first, as trade is counted; else the full months just over. */
  private static PeriodReading lastMonths(Slots s) {
    int n = s.count();
    if (s.hasYear()) {
      return s.dated(
          "cumulative",
          () ->
              PeriodReading.chosen(
                  Period.ofCumulative(s.year(), n),
                  "cumulative",
                  "trade statistics count from January, so the months named are the first "
                      + n
                      + " of the year; word for word they would be its last",
                  Period.ofMonths(LocalDate.of(s.year(), 12, 1).minusMonths(n - 1L), n)));
    }
    return s.dated(
        "relative",
        () -> {
          LocalDate month = s.reference().withDayOfMonth(1);
          Period rolling = Period.ofMonths(month.minusMonths(n), n);
          if (n > 12) {
            return PeriodReading.of(rolling, "relative");
          }
          Period counted = latest(Period.ofCumulative(month.getYear(), n), month);
          return isJustCounted(counted, month)
              ? PeriodReading.chosen(
                  counted,
                  "relative",
                  "trade statistics count from January and come a month or two later",
                  rolling)
              : PeriodReading.chosen(
                  rolling, "relative", "the full months before the day of printing", counted);
        });
  }

  /** Whether months from January on are what was counted last: "over the past eight months". */
  private static boolean isJustCounted(Period counted, LocalDate month) {
    // "Over the past six months" may be a window of its own, "eight months" is hardly one: where
    // quarters are full, the figures must have come within a month.
    boolean quarters = counted.months() % QUARTER == 0;
    LocalDate from = month.minusMonths(quarters ? LAG - 1 : LAG);
    return counted.months() > QUARTER
        && counted.months() < YEAR
        && !counted.end().isBefore(from.minusDays(1));
  }

  private static Period latest(Period span, LocalDate day) {
    return span.end().isBefore(day) ? span : span.minusYears(1);
  }

  private static PeriodReading lastYears(LocalDate day, int n) {
    LocalDate month = day.withDayOfMonth(1);
    return PeriodReading.chosen(
        YearMeanings.years(month.getYear() - n, n),
        "range",
        "whole calendar years before the day of printing",
        Period.ofMonths(month.minusYears(n), 12 * n),
        YearMeanings.years(month.getYear() - n + 1, n));
  }

  private static PeriodReading yearToDate(Slots s) {
    LocalDate day = s.reference();
    if (day == null) {
      return PeriodReading.open(
          "relative",
          "how much of the year was over depends on the day of printing",
          s.hasYear() && !s.has("ry") ? new Period[] {Period.ofYear(s.year())} : new Period[0]);
    }
    int year = s.hasYear() ? s.year() : day.getYear();
    int months = year < day.getYear() ? 12 : day.getMonthValue() - 1;
    if (months < 1) {
      return PeriodReading.open(
          "relative",
          "no month of the year was over",
          Period.ofYear(year),
          Period.ofMonth(year, 1));
    }
    return PeriodReading.chosen(
        Period.ofCumulative(year, months),
        "to_date",
        "the full months of the year before the day of printing",
        Period.ofCumulative(year, Math.min(12, months + 1)),
        months > 1 ? Period.ofCumulative(year, months - 1) : Period.ofYear(year),
        Period.ofYear(year));
  }
}
