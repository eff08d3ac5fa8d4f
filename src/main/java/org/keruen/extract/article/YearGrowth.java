package org.keruen.extract.article;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import org.keruen.model.Measure;
import org.keruen.model.Modality;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PeriodMention;
import org.keruen.resolve.measure.Percentages;
import org.keruen.spec.language.LanguageWords;

/** Tells whether a growth is one of a year over the year before. */
final class YearGrowth {

  /** No report is of a year further ahead than this: "oil exports more than double by 2035". */
  private static final int FAR = 3;

  private YearGrowth() {}

  /**
   * Whether a growth is none of a year over the year before: against an earlier year, over several
   * years, or an aim for a year far ahead ("double it by 2030").
   */
  static boolean isNoGrowthOfYear(
      LanguageWords words, Figure f, PeriodMention when, Modality modality, LocalDate dateline) {
    if (!when.period().isKnown()) {
      boolean ofNoYear = modality != Modality.REPORTED && f.a().reason().equals(Percentages.TIMES);
      return ofNoYear || isAgainstLongAgo(f, dateline);
    }
    int year = when.period().start().getYear();
    int far = modality == Modality.REPORTED ? FAR : 1;
    boolean farAhead = dateline != null && year > dateline.getYear() + far;
    // "Since the beginning of 2019", told in 2023: over years.
    boolean sinceLongAgo =
        when.kind().equals("to_date")
            && dateline != null
            && year < dateline.minusMonths(1).getYear();
    return farAhead
        || sinceLongAgo
        || spansYears(f)
        || isAgainstWholeYear(words, f, when)
        || isNow(words, f) && PeriodPlaces.isLongAgo(when, dateline)
        || when.period().months() > 12
        || f.r().periods().stream()
            .filter(p -> p.kind().equals("base") && p.period().isKnown())
            .filter(p -> p.start() >= f.from() && p.end() <= f.to())
            .anyMatch(p -> p.period().start().getYear() < year - 1);
  }

  /** "It fell threefold, from $37 million in 2020 to $12 million in 2024": over four years. */
  private static boolean spansYears(Figure f) {
    List<Integer> years =
        f.r().periods().stream()
            .filter(p -> !p.kind().equals("base") && p.period().isKnown())
            .filter(p -> p.start() >= f.a().end() && p.end() <= f.r().partEnd(f.a()))
            .map(p -> p.period().start().getYear())
            .toList();
    long levels =
        f.r().amounts().stream()
            .filter(o -> o.measure() == Measure.VALUE || o.measure() == Measure.QUANTITY)
            .filter(o -> o.start() >= f.a().end() && o.end() <= f.r().partEnd(f.a()))
            .count();
    return years.size() == 2 && levels == 2 && years.get(1) - years.get(0) > 1;
  }

  /** "In January to November it was 5 % more than in all of 2017": of no months of that year. */
  private static boolean isAgainstWholeYear(LanguageWords words, Figure f, PeriodMention when) {
    String text = f.r().text();
    // "It grew by 15 %, and in all of last year it was 737 million": against none.
    return when.period().months() < 12
        && words
            .amounts()
            .entire()
            .map(p -> p.matcher(text).region(f.a().end(), endOf(f)))
            .filter(Matcher::find)
            .map(m -> text.substring(f.a().end(), m.start()))
            .filter(between -> words.links().compared().matcher(between).find())
            .isPresent();
  }

  /** Where the next amount begins, or else the part of the sentence ends. */
  private static int endOf(Figure f) {
    int end = f.r().partEnd(f.a());
    return f.r().amounts().stream()
        .mapToInt(AmountMention::start)
        .filter(s -> s >= f.a().end() && s < end)
        .min()
        .orElse(end);
  }

  /** "Five years ago it was $250 million. Now it is four times less": than five years ago. */
  private static boolean isNow(LanguageWords words, Figure f) {
    return words
        .amounts()
        .now()
        .filter(p -> p.matcher(f.r().text().substring(f.begin(), f.a().start())).find())
        .isPresent();
  }

  /** "18 % more than in 2019", told years later and of no period. */
  private static boolean isAgainstLongAgo(Figure f, LocalDate dateline) {
    return f.r().periods().stream()
        .filter(p -> p.kind().equals("base"))
        .filter(p -> p.start() >= f.begin() && p.end() <= f.to())
        .anyMatch(p -> PeriodPlaces.isLongAgo(p, dateline));
  }
}
