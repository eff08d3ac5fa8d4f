package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Matcher;
import org.keruen.model.Measure;
import org.keruen.model.Period;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.language.LanguageWords;

/**
 * Tells the period of a level that is only told as the one before: "from $1.5 to $4.5 million",
 * "against 519 million". It is of the same months a year earlier, or of the first year of a window
 * of several.
 */
final class EarlierLevels {

  private static final int YEAR = 12;

  /** So near behind an amount its own period stands. */
  private static final int NEAR = 8;

  private final LanguageWords words;

  EarlierLevels(LanguageWords words) {
    this.words = words;
  }

  /**
   * The period of an amount by its place in such a pair; null where it stands in none.
   *
   * @param window the period that the amounts around it are of, null if unknown
   */
  PeriodMention of(Figure f, PeriodMention window) {
    if (window == null || !window.period().isKnown() || f.a().measure() == Measure.GROWTH_YOY) {
      return null;
    }
    boolean years = window.period().months() > 12 && window.period().months() % 12 == 0;
    if (!hasOwn(f.r(), f.a()) && (isFirst(f.r(), f.a()) || isAgainst(f.r(), f.a()))) {
      return years ? year(window, window.period().start().getYear()) : yearBefore(window);
    }
    boolean last =
        years && words.levels().reached().matcher(f.r().text().substring(0, f.a().start())).find();
    return last ? year(window, window.period().end().getYear()) : null;
  }

  /**
   * "It rose from $169 million in 2017 to $329 million": the period told before the sentence where
   * it is later than the first level's, else the one after; null where the words are no such pair.
   *
   * @param own the periods of the sentence
   * @param told the period that the article told last, null if none
   */
  PeriodMention reachedFrom(
      Reading r, AmountMention a, List<PeriodMention> own, PeriodMention told) {
    if (hasOwn(r, a)
        || !words.levels().toAhead().matcher(r.text().substring(0, a.start())).find()) {
      return null;
    }
    PeriodMention first =
        r.amounts().stream()
            .filter(o -> o.end() <= a.start() && o.unit().equals(a.unit()) && isFrom(r, o))
            .reduce((x, y) -> y)
            .flatMap(
                o ->
                    own.stream()
                        .filter(p -> p.start() >= o.end() && p.end() <= a.start())
                        .filter(p -> p.start() - o.end() < NEAR && p.period().months() == YEAR)
                        .findFirst())
            .orElse(null);
    if (first == null) {
      return null;
    }
    boolean later = told != null && PeriodPlaces.isEarlier(first, told);
    return later ? told : ComparedPeriods.yearAfter(first, first);
  }

  /** Whether a sentence tells one level and what became of it. */
  boolean joins(Reading r) {
    return r.amounts().stream().anyMatch(a -> isFirst(r, a));
  }

  /** Whether an amount is the one that a figure rose or fell from. */
  boolean isFirst(Reading r, AmountMention a) {
    return isFrom(r, a)
            && (words.levels().to().matcher(r.text().substring(a.end())).find()
                || isBehindLast(r, a))
        || isFirstByCase(r, a);
  }

  /** Whether "from" stands ahead of an amount, and of no party: "from Russia $15 million". */
  private boolean isFrom(Reading r, AmountMention a) {
    Matcher m = words.levels().from().matcher(r.text().substring(0, a.start()));
    return m.find()
        && r.sides().stream().noneMatch(s -> s.start() >= m.start() && s.end() <= a.start());
  }

  /** "512 мың тоннадан 697 мың тоннаға": from the one to the other. */
  private boolean isFirstByCase(Reading r, AmountMention a) {
    return words.levels().fromBehind().matcher(printed(r, a)).find()
        && r.amounts().stream()
            .filter(o -> o.start() >= a.end() && o.measure() == a.measure())
            .findFirst()
            .filter(o -> isOfOneUnit(o, a))
            .filter(o -> r.text().substring(a.end(), o.start()).indexOf(',') < 0)
            .filter(o -> words.levels().toBehind().matcher(printed(r, o)).find())
            .isPresent();
  }

  /** Whether two amounts have one unit, in whatever case. */
  private boolean isOfOneUnit(AmountMention one, AmountMention other) {
    return words.amounts().stemOf(one.unit()).equals(words.amounts().stemOf(other.unit()));
  }

  /** An amount with the ending of its last word. */
  private static String printed(Reading r, AmountMention a) {
    int end = a.end();
    while (end < r.text().length() && Character.isLetter(r.text().charAt(end))) {
      end++;
    }
    return r.text().substring(a.start(), end);
  }

  /** "Rose to 7.3 % this year from 4.9 %": the other one is told first. */
  private boolean isBehindLast(Reading r, AmountMention a) {
    return r.amounts().stream()
        .filter(o -> o.end() < a.start() && o.unit().equals(a.unit()))
        .anyMatch(o -> words.levels().toAhead().matcher(r.text().substring(0, o.start())).find());
  }

  /** Whether a period of its own stands right behind an amount: "up from $500 million in 2021". */
  private boolean hasOwn(Reading r, AmountMention a) {
    return r.periods().stream()
        .filter(p -> !p.kind().equals("base"))
        .filter(p -> p.start() >= a.end())
        .anyMatch(p -> p.start() - a.end() < NEAR || isTight(r, a, p));
  }

  /** "More than the $70.2 billion recorded in 2022". */
  private boolean isTight(Reading r, AmountMention a, PeriodMention p) {
    return words.links().when().matcher(r.text().substring(a.end(), p.start())).matches();
  }

  /** Whether an amount is what another is held against. */
  private boolean isAgainst(Reading r, AmountMention a) {
    boolean another =
        r.sides().stream()
            .filter(s -> s.start() >= a.end())
            .anyMatch(
                s ->
                    words.links().with().matcher(r.text().substring(a.end(), s.start())).matches());
    // "Compared with $1.2 billion with the European Union": in the same months.
    return !another && words.levels().against().matcher(r.text().substring(0, a.start())).find();
  }

  private static PeriodMention yearBefore(PeriodMention window) {
    return told(window, window.period().minusYears(1));
  }

  private static PeriodMention year(PeriodMention window, int year) {
    return told(window, Period.parse(Integer.toString(year)));
  }

  private static PeriodMention told(PeriodMention window, Period period) {
    return new PeriodMention(
        window.start(), window.end(), period, List.of(), "earlier", "the level it was before");
  }
}
