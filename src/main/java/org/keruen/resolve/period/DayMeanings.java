package org.keruen.resolve.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.keruen.model.Period;

/** Days, spans between days, and what is counted up to a day. */
final class DayMeanings {

  /** So many days has a month in the mean. */
  private static final double DAYS_OF_MONTH = 30.44;

  /** So many days more or less are still full months: calendars' months differ in length. */
  private static final int MONTHS_END = 1;

  private DayMeanings() {}

  static Map<String, Meaning> all() {
    return Map.of(
        "as_of",
        s -> s.dated("as_of", () -> asOf(s)),
        "as_of_month",
        DayMeanings::asOfMonth,
        "as_of_within_month",
        DayMeanings::asOfWithinMonth,
        "day",
        s -> s.dated("day", () -> day(s.day())),
        "timestamp",
        DayMeanings::timestamp,
        "day_range",
        s -> s.has("y2") ? range(s) : s.dated("range", () -> range(s)),
        "first_days",
        s -> s.dated("range", () -> firstDays(s)));
  }

  /** Trade figures as of a day are those from January to the last full month before it. */
  private static PeriodReading asOf(Slots s) {
    LocalDate day = s.day();
    LocalDate through = day.getDayOfMonth() == 1 ? day.minusDays(1) : day;
    LocalDate last = endsMonth(through) ? through : through.withDayOfMonth(1).minusDays(1);
    return PeriodReading.chosen(
        Period.ofCumulative(last.getYear(), last.getMonthValue()),
        "as_of",
        "trade figures as of a day count from January to the last full month before it",
        Period.ofDays(day, 1),
        Period.ofMonth(last.getYear(), last.getMonthValue()));
  }

  private static PeriodReading asOfMonth(Slots s) {
    PeriodReading window = s.span("as_of", Period.ofCumulative(s.anyYear(), s.month()));
    if (!window.period().isKnown()) {
      return window;
    }
    return PeriodReading.chosen(
        window.period(),
        "as_of",
        "trade figures as of a month count from January to its end",
        Period.ofMonth(window.period().start().getYear(), s.month()));
  }

  /** By the middle of a month, or by a month: its own figures are not there yet. */
  private static PeriodReading asOfWithinMonth(Slots s) {
    LocalDate before = LocalDate.of(s.anyYear(), s.month(), 1).minusDays(1);
    PeriodReading window =
        s.span("as_of", Period.ofCumulative(before.getYear(), before.getMonthValue()));
    if (!window.period().isKnown()) {
      return window;
    }
    LocalDate month = window.period().end().plusDays(1);
    return PeriodReading.chosen(
        window.period(),
        "as_of",
        "trade figures as of a part of a month count from January to the last full month before it",
        Period.ofMonth(month.getYear(), month.getMonthValue()));
  }

  private static PeriodReading day(LocalDate day) {
    Period month = Period.ofMonth(day.getYear(), day.getMonthValue());
    LocalDate through = day.getDayOfMonth() == 1 ? day.minusDays(1) : day;
    Period cumulative = Period.ofCumulative(through.getYear(), through.getMonthValue());
    return endsMonth(through)
        ? PeriodReading.chosen(Period.ofDays(day, 1), "day", "a day by itself", month, cumulative)
        : PeriodReading.chosen(Period.ofDays(day, 1), "day", "a day by itself", month);
  }

  /** Spreadsheets store a month as midnight of its first or last day. */
  private static PeriodReading timestamp(Slots s) {
    LocalDate day = s.day();
    return day.getDayOfMonth() == 1 || endsMonth(day)
        ? PeriodReading.of(Period.ofMonth(day.getYear(), day.getMonthValue()), "month")
        : PeriodReading.of(Period.ofDays(day, 1), "day");
  }

  /** From the first of a month to the first of another is meant without that last day. */
  private static PeriodReading range(Slots s) {
    LocalDate last = s.lastDay();
    LocalDate said = LocalDate.of(s.hasYear() ? s.year() : last.getYear(), s.month(), s.get("d"));
    // "From December 21 to March 20": begun in the year before.
    LocalDate first = said.isAfter(last) && !s.hasYear() ? said.minusYears(1) : said;
    boolean whole = first.getDayOfMonth() == 1;
    int months = (int) Math.round(ChronoUnit.DAYS.between(first, last) / DAYS_OF_MONTH);
    long over = ChronoUnit.DAYS.between(first.plusMonths(months), last);
    if (!whole && months > 0 && Math.abs(over) <= MONTHS_END) {
      // "From March 20 to August 21" are five months of the Iranian year.
      return PeriodReading.of(Period.ofMonths(first, months), "range");
    }
    LocalDate through = whole && last.getDayOfMonth() == 1 ? last.minusDays(1) : last;
    Period span =
        whole && endsMonth(through)
            ? Period.ofMonths(first, (int) ChronoUnit.MONTHS.between(first, through) + 1)
            : Period.ofDays(first, (int) ChronoUnit.DAYS.between(first, through) + 1);
    return PeriodReading.of(span, span.isCumulative() ? "cumulative" : "range");
  }

  private static PeriodReading firstDays(Slots s) {
    return PeriodReading.of(
        Period.ofDays(LocalDate.of(s.anyYear(), s.month(), 1), s.get("d")), "range");
  }

  private static boolean endsMonth(LocalDate day) {
    return day.plusDays(1).getDayOfMonth() == 1;
  }
}
