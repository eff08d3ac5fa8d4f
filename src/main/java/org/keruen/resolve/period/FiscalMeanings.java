package org.keruen.resolve.period;

import java.util.Map;
import org.keruen.model.Period;
import org.keruen.spec.dimension.FiscalYear;

/** Statistical years that are no calendar years, with or without the country they are of. */
final class FiscalMeanings {

  private FiscalMeanings() {}

  static Map<String, Meaning> all() {
    return Map.of("fiscal", FiscalMeanings::fiscal);
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

  /** Whether digits, in full or cut to two or three, name the year after. */
  private static boolean follows(int year, int digits) {
    int next = year + 1;
    return digits == next || digits == next % 100 || digits == next % 1000;
  }

  /** Part of a fiscal year: quarter 1 to 4, or 0 for all of it. */
  static Period part(Period year, int quarter) {
    return quarter == 0 ? year : Period.ofMonths(year.start().plusMonths(3L * (quarter - 1)), 3);
  }
}
