package org.keruen.resolve.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keruen.model.Period;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.dimension.FiscalYear;

/** What a year means where the statistical year is no calendar year. */
final class FiscalYears {

  private final Map<String, FiscalYear> years;

  FiscalYears(Map<String, FiscalYear> years) {
    this.years = Map.copyOf(years);
  }

  /** A fiscal year that the words name, as its country counts; itself where none is known. */
  PeriodReading of(PeriodReading open, String country) {
    FiscalYear fiscal = country == null ? null : years.get(country);
    if (fiscal == null || open.alternatives().isEmpty()) {
      return open;
    }
    return PeriodReading.of(period(fiscal, open.alternatives().get(0).start().getYear()), "fiscal");
  }

  /** "2013-2014" as the label of a country whose year begins in spring is one year, not two. */
  PeriodReading ofTwoYears(PeriodReading range, String country) {
    FiscalYear fiscal = country == null ? null : years.get(country);
    if (fiscal == null || !range.period().isKnown() || range.period().months() != 24) {
      return range;
    }
    int year = range.period().start().getYear();
    return PeriodReading.chosen(
        period(fiscal, fiscal.namedByEnd() ? year + 1 : year),
        "fiscal",
        "the country's fiscal year",
        range.period());
  }

  /**
   * The same of a mention; a plain year stays the calendar's, with the two fiscal years that it
   * overlaps as its other readings.
   */
  PeriodMention of(PeriodMention mention, String country) {
    FiscalYear fiscal = years.get(country);
    if (fiscal == null) {
      return mention;
    } else if (mention.kind().equals("fiscal")
        && !mention.period().isKnown()
        && !mention.alternatives().isEmpty()) {
      int year = mention.alternatives().get(0).start().getYear();
      return with(mention, period(fiscal, year), List.of(), "the country's fiscal year");
    } else if (mention.kind().equals("year")) {
      int year = mention.period().start().getYear();
      List<Period> readings = new ArrayList<>(mention.alternatives());
      readings.add(starting(fiscal, year));
      readings.add(starting(fiscal, year - 1));
      return with(
          mention,
          mention.period(),
          readings,
          "the words name a calendar year; the country's own figures are of fiscal years");
    }
    return mention;
  }

  private static PeriodMention with(
      PeriodMention m, Period period, List<Period> alternatives, String reason) {
    return new PeriodMention(m.start(), m.end(), period, alternatives, m.kind(), reason);
  }

  private static Period period(FiscalYear fiscal, int named) {
    return starting(fiscal, fiscal.namedByEnd() ? named - 1 : named);
  }

  private static Period starting(FiscalYear fiscal, int year) {
    return Period.ofMonths(
        LocalDate.of(year, fiscal.begins().getMonth(), fiscal.begins().getDayOfMonth()), 12);
  }
}
