package org.keruen.extract.article;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.language.LanguageWords;

/** Tells by their places in a sentence which periods and amounts belong together. */
final class PeriodPlaces {

  /** A period in brackets close behind: "$700 million with Kazakhstan (2019)". */
  private static final Pattern BRACKET = Pattern.compile("[^()]{0,40}\\((?:in\\s+|\u0432\\s+)?");

  /** Between a period and the amount that it leads: a dash, or nothing but a hedge. */
  private static final Pattern NEXT =
      Pattern.compile("(?U)\\s*[,:\u2014\u2013-]?\\s*(?:\\p{L}+\\s+){0,5}[$\u20ac]?");

  /** Where another clause begins: a semicolon, or a comma with a small word behind it. */
  private static final Pattern CLAUSE = Pattern.compile("(?U);|,\\s+\\p{Ll}{1,8}\\s");

  /** So near behind an amount a period is its own. */
  private static final int OWN = 20;

  private final LanguageWords words;
  private final Scene scene;

  PeriodPlaces(LanguageWords words, Scene scene) {
    this.words = words;
    this.scene = scene;
  }

  boolean isTight(Reading r, AmountMention a, PeriodMention behind) {
    String between = r.text().substring(a.end(), behind.start());
    boolean closes = r.text().startsWith(")", behind.end());
    return words.links().when().matcher(between).matches()
        || closes && BRACKET.matcher(between).matches()
        || r.sides().stream().anyMatch(s -> isBetween(r, a, s, behind));
  }

  /** "$12 billion with Armenia for 2024". */
  private boolean isBetween(Reading r, AmountMention a, PartnerMention s, PeriodMention behind) {
    return s.start() >= a.end()
        && s.end() <= behind.start()
        && words.links().with().matcher(r.text().substring(a.end(), s.start())).matches()
        && words.links().when().matcher(r.text().substring(s.end(), behind.start())).matches();
  }

  /**
   * A period that begins a bracket with another figure: "by 14 percent (in 2022, $2.2 billion)".
   */
  static boolean isInBracket(Reading r, AmountMention a, PeriodMention p) {
    return r.text().substring(a.end(), p.start()).contains("(")
        && !r.text().startsWith(")", p.end())
        && r.amounts().stream().anyMatch(o -> o.start() >= p.end());
  }

  /** "$952 million in 2021 ($907 million in 2020), including": of a figure in a bracket before. */
  static boolean isOfBracketBefore(Reading r, AmountMention a, PeriodMention p) {
    int open = r.text().lastIndexOf('(', p.start());
    int close = open < 0 ? -1 : r.text().indexOf(')', open);
    return close >= p.end()
        && close < a.start()
        && r.amounts().stream().anyMatch(o -> o.start() > open && o.end() <= close);
  }

  /** "35.7 million, and for January to May 2015, 11.6 million": the period of the next amount. */
  boolean isOfNext(Reading r, AmountMention a, PeriodMention p) {
    boolean verbLast = words.toCase().isPresent();
    return (verbLast || r.text().substring(a.end(), p.start()).indexOf(',') >= 0)
        && r.amounts().stream()
            .filter(o -> o.start() >= p.end())
            .anyMatch(o -> NEXT.matcher(r.text().substring(p.end(), o.start())).matches());
  }

  /** Whether a period was over years before: what is held against it is no growth of a year. */
  static boolean isLongAgo(PeriodMention p, LocalDate dateline) {
    return dateline != null
        && p.period().isKnown()
        && p.period().end().getYear() < dateline.getYear() - 2;
  }

  /** Whether a period has not begun when an article was published. */
  static boolean isAhead(PeriodMention p, LocalDate dateline) {
    return dateline != null && p.period().isKnown() && p.period().start().isAfter(dateline);
  }

  /**
   * "Reached 2.9 billion dollars; in 2021 it was 850 million": a period in the clause behind, with
   * a figure of its own behind it.
   */
  boolean isOfNextClause(Reading r, AmountMention a, PeriodMention p) {
    if (p.start() < a.end()) {
      return false;
    }
    String between = r.text().substring(a.end(), p.start());
    // "(imports $12 million), in April 2022 it was $24 million"
    boolean behindBracket = between.indexOf(')') >= 0 && between.indexOf('(') < 0;
    boolean otherClause =
        CLAUSE.matcher(between).find()
            && words.links().clause().matcher(r.text()).region(a.end(), p.start()).find();
    return (behindBracket || otherClause)
        && r.amounts().stream().anyMatch(o -> o.start() >= p.end())
        && r.amounts().stream().noneMatch(o -> o.start() >= a.end() && o.end() <= p.start());
  }

  /** "To 1.2 billion from 647 million in 2021": a period of its own that is over is no aim. */
  static boolean isOver(AmountMention a, PeriodMention when, LocalDate dateline) {
    return when.start() >= a.end() && when.start() - a.end() < OWN && isPast(when, dateline);
  }

  /** Whether a period was over when an article was published. */
  static boolean isPast(PeriodMention p, LocalDate dateline) {
    return dateline != null && p.period().isKnown() && p.period().end().isBefore(dateline);
  }

  /** A period right behind a later amount is that one's. */
  boolean isAnothers(Reading r, AmountMention a, PeriodMention p, boolean isAim) {
    return (isAim || scene.periods().last() != null)
        && r.amounts().stream()
            .anyMatch(o -> o.start() >= a.end() && o.end() <= p.start() && isTight(r, o, p));
  }

  /** "Nearly doubled, to $2.6 billion, in 2023": the period of the level is the growth's. */
  PeriodMention ofLevelReached(Reading r, AmountMention a, List<PeriodMention> own) {
    boolean to = words.levels().to().matcher(r.text().substring(a.end())).find();
    return r.amounts().stream()
        .filter(o -> o.start() > a.end())
        .findFirst()
        .filter(o -> to && o.start() - a.end() < OWN || isReached(r, a, o))
        .flatMap(
            o ->
                own.stream()
                    .filter(p -> p.start() >= o.end() && isTight(r, o, p))
                    .filter(p -> !isOfNext(r, o, p))
                    .findFirst())
        .orElse(null);
  }

  /** "Increased by 39.6 % and amounted to $970.1 million in 2020" */
  private boolean isReached(Reading r, AmountMention growth, AmountMention level) {
    return words
        .levels()
        .andReached()
        .matcher(r.text().substring(growth.end(), level.start()))
        .matches();
  }

  /** "Compared to $1.2 billion in 2022": no growth in this sentence is of that year. */
  boolean isOfLevelBefore(Reading r, PeriodMention p) {
    return r.amounts().stream()
        .filter(o -> o.end() <= p.start() && isTight(r, o, p))
        .anyMatch(o -> words.levels().against().matcher(r.text().substring(0, o.start())).find());
  }

  /** Whether one known period begins before another. */
  static boolean isEarlier(PeriodMention a, PeriodMention b) {
    return a.period().isKnown()
        && b.period().isKnown()
        && a.period().start().isBefore(b.period().start());
  }
}
