package org.keruen.resolve.period;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.keruen.model.Period;

/** Halves, quarters, months, seasons and windows of them. */
final class SpanMeanings {

  private SpanMeanings() {}

  static Map<String, Meaning> all() {
    Map<String, Meaning> all = new HashMap<>();
    all.put("half", s -> s.span("half", Period.ofHalf(s.anyYear(), s.get("h"))));
    all.put("quarter", s -> s.span("quarter", Period.ofQuarter(s.anyYear(), s.get("q"))));
    all.put("which_half", s -> which("half", s, 2));
    all.put("which_quarter", s -> which("quarter", s, 4));
    all.put("quarter_range", SpanMeanings::quarterRange);
    all.put("month", s -> s.span("month", Period.ofMonth(s.anyYear(), s.month())));
    all.put("month_named_sheet", SpanMeanings::sheetOfMonth);
    all.put("month_range", SpanMeanings::monthRange);
    all.put("months_to", SpanMeanings::monthsTo);
    all.put("cumulative", s -> cumulative(s, s.count()));
    all.put("cumulative_quarters", s -> cumulative(s, 3 * s.count()));
    all.put("through_month", s -> cumulative(s, s.month()));
    all.put("season", s -> s.span("range", season(s)));
    return all;
  }

  /** "Полугодие 2022": one of the parts of the year. */
  private static PeriodReading which(String kind, Slots s, int parts) {
    return s.dated(
        kind,
        () ->
            PeriodReading.open(
                kind,
                "which " + kind + " of the year it is, the words don't say",
                IntStream.rangeClosed(1, parts)
                    .mapToObj(
                        n ->
                            parts == 2 ? Period.ofHalf(s.year(), n) : Period.ofQuarter(s.year(), n))
                    .toArray(Period[]::new)));
  }

  private static PeriodReading cumulative(Slots s, int months) {
    return s.span("cumulative", Period.ofCumulative(s.anyYear(), months));
  }

  private static PeriodReading quarterRange(Slots s) {
    int first = s.get("q");
    int months = 3 * (s.get("q2") - first + 1);
    LocalDate start = LocalDate.of(s.anyYear(), first * 3 - 2, 1);
    return s.span(first == 1 ? "cumulative" : "range", Period.ofMonths(start, months));
  }

  private static PeriodReading monthRange(Slots s) {
    int first = s.month();
    int last = s.lastMonth();
    if (s.has("y2")) {
      int months = (s.fullYear("y2") - s.year()) * 12 + last - first + 1;
      Period span = Period.ofMonths(LocalDate.of(s.year(), first, 1), months);
      return PeriodReading.of(span, span.isCumulative() ? "cumulative" : "range");
    }
    if (last < first && !s.hasYear()) {
      // "September to March": of a season, across the new year.
      Period season = Period.ofMonths(LocalDate.of(s.anyYear() - 1, first, 1), 13 + last - first);
      return s.span("range", season);
    }
    Period span = Period.ofMonths(LocalDate.of(s.anyYear(), first, 1), last - first + 1);
    return s.span(first == 1 ? "cumulative" : "range", span);
  }

  /** "12_2019": a sheet so named is of the month, or of the year that it completes. */
  private static PeriodReading sheetOfMonth(Slots s) {
    return PeriodReading.chosen(
        Period.ofMonth(s.year(), s.month()),
        "month",
        "a month's number and a year; it could be the whole year's sheet as of that month",
        Period.ofYear(s.year()),
        Period.ofCumulative(s.year(), s.month()));
  }

  /** Winter crosses the end of the year that is named first. */
  private static Period season(Slots s) {
    return Period.ofMonths(LocalDate.of(s.anyYear(), s.has("season") ? s.get("season") : 12, 1), 3);
  }

  /** "The three months to November": counted back from the month named. */
  private static PeriodReading monthsTo(Slots s) {
    int n = s.count();
    LocalDate last = LocalDate.of(s.anyYear(), s.month(), 1);
    return s.span("range", Period.ofMonths(last.minusMonths(n - 1L), n));
  }
}
