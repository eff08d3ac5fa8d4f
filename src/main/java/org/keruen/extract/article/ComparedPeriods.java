package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Pattern;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.language.LanguageWords;

/** Tells the period of a level that is only told for comparison. */
final class ComparedPeriods {

  /** What may stand between an amount and the other year's months it is of. */
  private static final Pattern OF_BASE =
      Pattern.compile("\\s*(?:of|in|for|\u0437\u0430|\u0432)?\\s*(?:the\\s+)?");

  /** A clause that begins with the other period: "A year earlier it was". */
  private static final Pattern OPEN = Pattern.compile("(?U)\\W*(?:\\p{L}+\\W+){0,2}");

  private static final Pattern CLAUSE =
      Pattern.compile("(?U).*[.,;:!?(\u2013\u2014]\\W*(?:\\p{L}+\\W+){0,2}");

  /** So far ahead of an amount the other period of its clause may stand. */
  private static final int NEAR = 60;

  private final LanguageWords words;
  private final Scene scene;

  ComparedPeriods(LanguageWords words, Scene scene) {
    this.words = words;
    this.scene = scene;
  }

  /**
   * The level that a figure is compared with: "the $990 million of the same period in 2022", "(in
   * 2022, $2.2 billion)". It is of the same months as the figure before; null if it is none.
   */
  PeriodMention of(Reading r, AmountMention a, int from, int to, PeriodMention before) {
    PeriodMention window = before == null ? scene.periods().last() : before;
    if (a.measure() == Measure.GROWTH_YOY || window == null || !window.period().isKnown()) {
      return null;
    }
    for (PeriodMention p : r.periods()) {
      boolean base = p.kind().equals("base");
      boolean inBracket =
          (base || p.kind().equals("year"))
              && p.start() >= from
              && p.end() <= a.start()
              && words.links().level().matcher(r.text().substring(p.end(), a.start())).matches()
              && r.text().substring(from, a.start()).contains("(");
      boolean ofBase =
          base
              && p.start() >= a.end()
              && p.start() < to
              && OF_BASE.matcher(r.text().substring(a.end(), p.start())).matches();
      boolean inFront =
          base
              && p.start() >= from
              && p.end() <= a.start()
              && a.measure() != Measure.SHARE
              && !words.links().compared().matcher(r.text().substring(0, p.end())).find()
              && a.start() - p.end() < NEAR
              && isOfAnotherYear(r, p)
              && (from == 0 ? OPEN : CLAUSE).matcher(r.text().substring(from, p.start())).matches();
      boolean itsLevel =
          base
              && p.start() >= from
              && p.end() <= a.start()
              && words.levels().ofBase().matcher(r.text().substring(p.end(), a.start())).matches();
      if (inBracket && isEntire(r, p)) {
        return p;
      }
      if (inBracket || ofBase || inFront || itsLevel) {
        return sameMonths(window, p);
      }
      if (isLater(r, a, p, from, to)) {
        return yearAfter(window, p);
      }
    }
    return null;
  }

  /** "More than in the whole of 2024 (63.2 thousand tonnes)". */
  private boolean isEntire(Reading r, PeriodMention p) {
    return words
        .amounts()
        .entire()
        .filter(e -> e.matcher(r.text()).region(Math.max(0, p.start() - 12), p.end()).find())
        .isPresent();
  }

  /** "The same period" alone is the one told before, "of last year" makes it another. */
  private boolean isOfAnotherYear(Reading r, PeriodMention p) {
    return words.links().anotherYear().matcher(r.text().substring(p.start(), p.end())).find();
  }

  /** "A year later it was $62 million", "to $62 million a year later". */
  private static boolean isLater(Reading r, AmountMention a, PeriodMention p, int from, int to) {
    boolean ahead = p.start() >= from && p.end() <= a.start() && a.start() - p.end() < NEAR;
    boolean behind =
        p.start() >= a.end()
            && p.start() < to
            && OF_BASE.matcher(r.text().substring(a.end(), p.start())).matches();
    return p.kind().equals("later") && (ahead || behind);
  }

  /**
   * The year after a period.
   *
   * @param told the period
   * @param said the words that make it the next one
   */
  static PeriodMention yearAfter(PeriodMention told, PeriodMention said) {
    return new PeriodMention(
        said.start(),
        said.end(),
        told.period().minusYears(-1),
        List.of(),
        "relative",
        "the year after the one told before");
  }

  private static PeriodMention sameMonths(PeriodMention window, PeriodMention base) {
    int begun = window.period().start().getYear();
    int year = base.period().isKnown() ? base.period().start().getYear() : begun - 1;
    return new PeriodMention(
        base.start(),
        base.end(),
        window.period().minusYears(begun - year),
        List.of(),
        "compared",
        "the same months of another year");
  }
}
