package org.keruen.resolve.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.keruen.model.Period;
import org.keruen.spec.dimension.FiscalYear;

/** Statistical years that are no calendar years, with or without the country they are of. */
final class FiscalMeanings {

  /** No country's fiscal year that begins in spring or later begins before this month. */
  private static final int FIRST_OF_FISCAL = 4;

  private FiscalMeanings() {}

  static Map<String, Meaning> all() {
    return Map.of(
        "fiscal",
        FiscalMeanings::fiscal,
        "fiscal_span",
        FiscalMeanings::span,
        "fiscal_months",
        FiscalMeanings::months,
        "fiscal_relative",
        s -> s.dated("fiscal", () -> relative(s)));
  }

  /** "Nine months of fiscal 2080/81": counted from the first day of the fiscal year. */
  private static PeriodReading months(Slots s) {
    PeriodReading year = fiscal(s);
    int months = s.count();
    if (year == null || months > 12) {
      return year;
    }
    List<Period> others = year.alternatives().stream().map(p -> first(p, months)).toList();
    return year.period().isKnown()
        ? PeriodReading.chosen(
            first(year.period(), months),
            "fiscal",
            "the first months of the fiscal year",
            others.toArray(Period[]::new))
        : PeriodReading.open(
            "fiscal",
            "whose fiscal year it is, the words don't say",
            others.toArray(Period[]::new));
  }

  /** "The first four months of the current Iranian year": as it runs on the day of printing. */
  private static PeriodReading relative(Slots s) {
    FiscalYear fiscal = s.fiscalYears().of(s.get("country"), 0);
    if (fiscal == null) {
      return PeriodReading.NONE;
    }
    LocalDate day = s.reference();
    LocalDate begins =
        LocalDate.of(day.getYear(), fiscal.begins().getMonth(), fiscal.begins().getDayOfMonth());
    LocalDate start = begins.isAfter(day) ? begins.minusYears(1) : begins;
    Period year =
        Period.ofMonths(s.has("fr") && s.get("fr") != 1 ? start.minusYears(1) : start, 12);
    return PeriodReading.of(s.count() < 0 ? year : first(year, s.count()), "fiscal");
  }

  private static Period first(Period year, int months) {
    return year.months() == 12 ? Period.ofMonths(year.start(), months) : year;
  }

  private static PeriodReading fiscal(Slots s) {
    int named = s.fullYear(s.has("fy") ? "fy" : s.has("y") ? "y" : "yy");
    boolean twoYears = s.has("end");
    if (twoYears && !follows(named, s.get("end"))) {
      // "2021 / 2020" is no span at all: leave its years to other wordings.
      return s.fullYear("end") < named ? null : PeriodReading.NONE;
    }
    FiscalYear year = s.fiscalYears().of(s.get("country"), named);
    int quarter = s.has("q") ? s.get("q") : 0;
    return year == null
        ? FiscalYears.open(named, twoYears, quarter)
        : FiscalYears.reading(year, named, twoYears, quarter);
  }

  /**
   * "April-December 2019-20", "FY21 (July-March)": the months tell where in the year they stand.
   * Fiscal years begin in April or later, so that months of winter are of the second year named.
   */
  private static PeriodReading span(Slots s) {
    int named = s.fullYear(s.has("fy") ? "fy" : s.has("y") ? "y" : "yy");
    boolean twoYears = s.has("end");
    if (twoYears && !follows(named, s.get("end"))) {
      return PeriodReading.NONE;
    }
    int months = Math.floorMod(s.lastMonth() - s.month(), 12) + 1;
    int start = s.month() < FIRST_OF_FISCAL ? named + 1 : named;
    Period chosen = Period.ofMonths(LocalDate.of(start, s.month(), 1), months);
    return twoYears
        ? PeriodReading.of(chosen, "fiscal")
        : PeriodReading.chosen(
            chosen.minusYears(1),
            "fiscal",
            "a fiscal year named by one year is the one that ends in it",
            chosen);
  }

  /** Whether digits, in full or cut to two or three, name the year after. */
  static boolean follows(int year, int digits) {
    int next = year + 1;
    return digits == next || digits == next % 100 || digits == next % 1000;
  }

  /** Part of a fiscal year: quarter 1 to 4, or 0 for all of it. */
  static Period part(Period year, int quarter) {
    return quarter == 0 ? year : Period.ofMonths(year.start().plusMonths(3L * (quarter - 1)), 3);
  }
}
