package org.keruen.resolve.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keruen.model.Period;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.dimension.FiscalYear;
import org.keruen.spec.dimension.MarketingYears;

/** What a year means where the statistical year is no calendar year. */
final class FiscalYears {

  private final Map<String, FiscalYear> years;
  private final List<FiscalYear> numbered;
  private final MarketingYears marketing;

  FiscalYears(Map<String, FiscalYear> years, MarketingYears marketing) {
    this.years = Map.copyOf(years);
    this.marketing = marketing;
    this.numbered = List.copyOf(years.values());
  }

  /** When the years of the countries' harvests begin. */
  MarketingYears marketing() {
    return marketing;
  }

  /** The countries' names as numbered patterns, from 1, in the order of {@link #of}. */
  Map<Integer, String> names() {
    Map<Integer, String> names = new java.util.LinkedHashMap<>();
    for (FiscalYear year : numbered) {
      names.put(names.size() + 1, year.names());
    }
    return names;
  }

  /**
   * The fiscal year of a country named in the words, or of the only calendar that has such a year.
   *
   * @param country number of {@link #names}, negative if the words name none
   * @param named the year in the words
   * @return null where the words leave it open
   */
  FiscalYear of(int country, int named) {
    FiscalYear own = country > 0 ? numbered.get(country - 1) : null;
    if (own != null && own.calendar().has(named)) {
      return own;
    }
    return numbered.stream()
        .filter(y -> !y.calendar().isGregorian() && y.calendar().has(named))
        .findFirst()
        .orElse(own);
  }

  static PeriodReading reading(FiscalYear fiscal, int named, boolean twoYears, int quarter) {
    if (!fiscal.calendar().isGregorian() && fiscal.calendar().has(named)) {
      Period year = Period.ofMonths(fiscal.calendar().start(named), 12);
      return PeriodReading.chosen(
          FiscalMeanings.part(year, quarter),
          "fiscal",
          "the year's first day falls a day earlier or later in some years",
          FiscalMeanings.part(Period.ofMonths(year.start().plusDays(1), 12), quarter));
    }
    int start = fiscal.namedByEnd() && !twoYears ? named - 1 : named;
    Period chosen = FiscalMeanings.part(starting(fiscal, start), quarter);
    if (twoYears) {
      return PeriodReading.of(chosen, "fiscal");
    }
    int other = fiscal.namedByEnd() ? start + 1 : start - 1;
    return PeriodReading.chosen(
        chosen,
        "fiscal",
        "the country names its years by the one they "
            + (fiscal.namedByEnd() ? "end" : "begin")
            + " in",
        FiscalMeanings.part(starting(fiscal, other), quarter));
  }

  /** All that a fiscal year of no country named can be. */
  static PeriodReading open(int named, boolean twoYears, int quarter) {
    List<Period> years = new ArrayList<>();
    years.add(Period.ofMonths(LocalDate.of(named, 4, 1), 12));
    years.add(Period.ofMonths(LocalDate.of(named, 7, 1), 12));
    if (twoYears) {
      years.add(Period.ofMonths(LocalDate.of(named, 1, 1), 24));
    } else {
      years.add(Period.ofMonths(LocalDate.of(named - 1, 4, 1), 12));
      years.add(Period.ofMonths(LocalDate.of(named - 1, 7, 1), 12));
      years.add(Period.ofMonths(LocalDate.of(named - 1, 10, 1), 12));
    }
    return PeriodReading.open(
        "fiscal",
        "whose fiscal year it is, the words don't say",
        years.stream()
            .filter(y -> quarter == 0 || y.months() == 12)
            .map(y -> FiscalMeanings.part(y, quarter))
            .distinct()
            .toArray(Period[]::new));
  }

  /** A fiscal year that the words name, as its country counts; itself where none is known. */
  PeriodReading of(PeriodReading open, String country) {
    FiscalYear fiscal = country == null ? null : years.get(country);
    if (fiscal == null || open.alternatives().isEmpty()) {
      return open;
    }
    Period own = ofCountry(open.alternatives(), fiscal);
    return own.isKnown() ? PeriodReading.of(own, "fiscal") : open;
  }

  /** "2013-2014" as the label of a country whose year begins in spring is one year, not two. */
  PeriodReading ofTwoYears(PeriodReading range, String country) {
    FiscalYear fiscal = country == null ? null : years.get(country);
    if (fiscal == null || !range.period().isKnown() || range.period().months() != 24) {
      return range;
    }
    int year = range.period().start().getYear();
    return PeriodReading.chosen(
        starting(fiscal, year), "fiscal", "the country's fiscal year", range.period());
  }

  /**
   * The same of a mention; a plain year stays the calendar's, with the two fiscal years that it
   * overlaps as its other readings.
   */
  PeriodMention of(PeriodMention mention, String country) {
    FiscalYear fiscal = years.get(country);
    if (fiscal == null) {
      return mention;
    } else if ((mention.kind().equals("fiscal") || mention.kind().equals("base"))
        && !mention.period().isKnown()
        && !mention.alternatives().isEmpty()) {
      Period own = ofCountry(mention.alternatives(), fiscal);
      return own.isKnown() ? with(mention, own, List.of(), "the country's fiscal year") : mention;
    } else if (mention.kind().equals(YearMeanings.TWO)) {
      // "In 2022-2023" of a country whose year begins in summer is one year, not two.
      int year = mention.period().start().getYear();
      return with(
          mention, starting(fiscal, year), List.of(mention.period()), "the country's fiscal year");
    } else if (mention.kind().equals("year")) {
      int year = mention.period().start().getYear();
      List<Period> readings = new ArrayList<>(mention.alternatives());
      readings.add(starting(fiscal, year));
      readings.add(starting(fiscal, year - 1));
      return with(
          mention,
          mention.period(),
          readings.stream().distinct().toList(),
          "the words name a calendar year; the country's own figures are of fiscal years");
    }
    return mention;
  }

  /** The year that the words named, as the country counts it; a quarter of it stays open. */
  private static Period ofCountry(List<Period> readings, FiscalYear fiscal) {
    if (readings.get(0).months() < 12) {
      return Period.UNKNOWN;
    }
    int last = readings.stream().mapToInt(p -> p.start().getYear()).max().orElseThrow();
    boolean twoYears = readings.stream().allMatch(p -> p.start().getYear() == last);
    return starting(fiscal, fiscal.namedByEnd() && !twoYears ? last - 1 : last);
  }

  private static PeriodMention with(
      PeriodMention m, Period period, List<Period> alternatives, String reason) {
    return new PeriodMention(m.start(), m.end(), period, alternatives, m.kind(), reason);
  }

  private static Period starting(FiscalYear fiscal, int year) {
    return Period.ofMonths(
        LocalDate.of(year, fiscal.begins().getMonth(), fiscal.begins().getDayOfMonth()), 12);
  }
}
