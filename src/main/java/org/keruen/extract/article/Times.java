package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Pattern;
import org.keruen.model.Measure;
import org.keruen.model.Modality;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PeriodMention;

/** Tells of which period an amount of a sentence is. */
final class Times {

  /** What may stand between an amount and the period that is its own. */
  private static final Pattern TIGHT =
      Pattern.compile(
          "(?iu)[\\s,]*(?:(?:of|in|for|during|over|by|at|as)\\s+(?:the\\s+)?|(?:\u0432|\u0437\u0430|\u043d\u0430|\u043a|\u043f\u043e)\\s+)?");

  /** A period in brackets close behind: "$700 million with Kazakhstan (2019)". */
  private static final Pattern BRACKET = Pattern.compile("[^()]{0,40}\\((?:in\\s+|\u0432\\s+)?");

  /** What may stand between an amount and the other year's months it is of. */
  private static final Pattern OF_BASE =
      Pattern.compile("\\s*(?:of|in|for|\u0437\u0430|\u0432)?\\s*(?:the\\s+)?");

  /** A clause that begins with the other period: "A year earlier it was". */
  private static final Pattern OPEN = Pattern.compile("(?U)\\W*(?:\\p{L}+\\W+){0,2}");

  private static final Pattern CLAUSE =
      Pattern.compile("(?U).*[.,;:!?(\u2013\u2014]\\W*(?:\\p{L}+\\W+){0,2}");

  private static final Pattern PERIOD =
      Pattern.compile("(?iu)period|\u043f\u0435\u0440\u0438\u043e\u0434|\u043a\u0435\u0437\u0435\u04a3|\u0434\u0430\u0432\u0440|davr|d\u00f6nem|\u043c\u0435\u0437\u0433\u0438\u043b");

  private static final Pattern YEAR =
      Pattern.compile("(?iu)year|ago|earlier|before|\u0433\u043e\u0434|\u043b\u0435\u0442|\u0440\u0430\u043d\u0435\u0435|\u0436\u044b\u043b|yil|\u0439\u0438\u043b|y\u0131l|\u0431\u044b\u043b\u0442\u044b\u0440|[0-9]{4}");

  private static final Pattern COMPARING =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:compared|against|versus|than|from|below|above|over|comparison|\u0447\u0435\u043c|\u0441\u0440\u0430\u0432\u043d\\p{L}+|\u043f\u0440\u043e\u0442\u0438\u0432|\u043a|\u043e\u0442|\u043e\u0442\u043d\u043e\u0441\u0438\u0442\u0435\u043b\u044c\u043d\u043e|\u0441\u0430\u043b\u044b\u0441\\p{L}+|nisbatan|\u043d\u0438\u0441\u0431\u0430\u0442\u0430\u043d)\\s[^,;.]{0,50}$");

  private static final Pattern SAME =
      Pattern.compile(
          "(?U)\\b(?:same|\u0442\u043e\u0442 \u0436\u0435|\u0442\u043e\u0433\u043e \u0436\u0435|\u044d\u0442\u043e\u0442 \u0436\u0435|\u043e\u0441\u044b|\u0430\u043d\u0430\u043b\u043e\u0433\u0438\u0447\u043d)");

  private final Scene scene;

  Times(Scene scene) {
    this.scene = scene;
  }

  /**
   * The period of an amount.
   *
   * @param from where the words since the amount before begin
   * @param to where the amount after begins
   * @param before the period of the amount before in this sentence, null if there is none
   */
  PeriodMention of(
      Reading r, AmountMention a, int from, int to, Modality modality, PeriodMention before) {
    PeriodMention compared = comparedWith(r, a, from, to, before);
    if (compared != null) {
      return compared;
    }
    List<PeriodMention> own =
        r.periods().stream().filter(p -> !p.kind().equals("base") && !isTheSame(r, p)).toList();
    PeriodMention behind =
        own.stream()
            .filter(p -> p.start() >= a.end() && p.start() < to && !isInBracket(r, a, p))
            .findFirst()
            .orElse(null);
    if (behind != null && isTight(r, a, behind)) {
      return soFar(behind, modality);
    }
    if (a.measure() == Measure.GROWTH_YOY) {
      PeriodMention latest = latestOf(own, a, from);
      if (latest != null) {
        return soFar(latest, modality);
      }
    }
    PeriodMention ahead =
        own.stream()
            .filter(p -> p.start() >= from && p.end() <= a.start())
            .reduce((x, y) -> y)
            .orElse(null);
    if (ahead != null) {
      boolean exacter = behind != null && ahead.alternatives().contains(behind.period());
      return soFar(exacter ? behind : ahead, modality);
    } else if (behind != null && (before == null || behind.start() - a.end() < 60)) {
      return soFar(behind, modality);
    } else if (before != null && modality == Modality.REPORTED) {
      return before;
    }
    PeriodMention any =
        own.stream()
            .filter(p -> before == null && !r.text().substring(0, p.start()).matches(".*\\([^)]*"))
            .filter(p -> !isAnothers(r, a, p))
            .findFirst()
            .orElse(null);
    if (any != null) {
      return soFar(any, modality);
    }
    if (a.measure() == Measure.GROWTH_YOY && before == null) {
      // "17.5 percent lower than in 2014" is of the year after.
      PeriodMention base =
          r.periods().stream()
              .filter(p -> p.kind().equals("base") && p.period().isKnown())
              .findFirst()
              .orElse(null);
      if (base != null && (scene.period() == null || !scene.period().period().isKnown())) {
        return new PeriodMention(
            base.start(),
            base.end(),
            base.period().minusYears(-1),
            List.of(),
            "compared",
            "the year after the one it is compared with");
      }
    }
    boolean sameLength =
        scene.newest() != null
            && scene.period() != null
            && scene.period().period().isKnown()
            && length(scene.newest()) / 20 == length(scene.period()) / 20;
    if (a.measure() == Measure.GROWTH_YOY && before == null && sameLength) {
      return scene.newest();
    }
    boolean planned = modality != Modality.REPORTED;
    return planned || scene.period() == null ? Scene.unknownPeriod(List.of()) : scene.period();
  }

  /**
   * A growth told with two levels ("from $88 million in 2020 to $106 million in 2021", "down from
   * $12 billion in 2018") is of the later one's period; null where the sentence names but one.
   */
  private static PeriodMention latestOf(List<PeriodMention> own, AmountMention a, int from) {
    List<PeriodMention> known = own.stream().filter(p -> p.period().isKnown()).toList();
    boolean single =
        known.stream().map(p -> p.period().start()).distinct().count() < 2
            || known.stream().mapToLong(p -> length(p) / 20).distinct().count() > 1;
    if (single) {
      return null;
    }
    boolean ownAhead =
        known.stream().anyMatch(p -> p.start() >= from && p.end() <= a.start() && from == 0);
    return ownAhead
        ? null
        : known.stream()
            .max((x, y) -> x.period().start().compareTo(y.period().start()))
            .orElse(null);
  }

  /** "Over the same period": the one told before, not an unknown one. */
  private boolean isTheSame(Reading r, PeriodMention p) {
    String said = r.text().substring(p.start(), p.end());
    boolean before = SAME.matcher(said).find() || scene.hasClaims() && PERIOD.matcher(said).find();
    return !p.period().isKnown() && scene.period() != null && before;
  }

  private static long length(PeriodMention p) {
    return p.period().end().toEpochDay() - p.period().start().toEpochDay();
  }

  /** A period right behind a later amount is that one's. */
  private boolean isAnothers(Reading r, AmountMention a, PeriodMention p) {
    return scene.period() != null
        && r.amounts().stream()
            .anyMatch(o -> o.start() >= a.end() && o.end() <= p.start() && isTight(r, o, p));
  }

  /** A period that begins a bracket with another figure: "by 14 percent (in 2022, $2.2 billion)". */
  private static boolean isInBracket(Reading r, AmountMention a, PeriodMention p) {
    return r.text().substring(a.end(), p.start()).contains("(")
        && !r.text().startsWith(")", p.end())
        && r.amounts().stream().anyMatch(o -> o.start() >= p.end());
  }

  private static boolean isTight(Reading r, AmountMention a, PeriodMention behind) {
    String between = r.text().substring(a.end(), behind.start());
    boolean closes = r.text().startsWith(")", behind.end());
    return TIGHT.matcher(between).matches() || closes && BRACKET.matcher(between).matches();
  }

  /** "This year" of a figure that is reported means the months so far. */
  private static PeriodMention soFar(PeriodMention mention, Modality modality) {
    if (modality != Modality.REPORTED
        || !mention.kind().equals("this_year")
        || mention.alternatives().isEmpty()) {
      return mention;
    }
    return new PeriodMention(
        mention.start(),
        mention.end(),
        mention.alternatives().get(0),
        List.of(mention.period()),
        "relative",
        "a figure reported within the year is of its full months so far");
  }

  /**
   * The level that a figure is compared with: "the $990 million of the same period in 2022", "(in
   * 2022, $2.2 billion)". It is of the same months as the figure before; null if it is none.
   */
  private PeriodMention comparedWith(
      Reading r, AmountMention a, int from, int to, PeriodMention before) {
    PeriodMention window = before == null ? scene.period() : before;
    if (a.measure() == Measure.GROWTH_YOY || window == null || !window.period().isKnown()) {
      return null;
    }
    for (PeriodMention p : r.periods()) {
      boolean base = p.kind().equals("base");
      boolean inBracket =
          (base || p.kind().equals("year"))
              && p.start() >= from
              && p.end() <= a.start()
              && r.text().substring(p.end(), a.start()).matches("[\\s,(:]*")
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
              && !COMPARING.matcher(r.text().substring(0, p.end())).find()
              && r.text().substring(p.end(), a.start()).length() < 60
              && isOfAnotherYear(r, p)
              && (from == 0 ? OPEN : CLAUSE)
                  .matcher(r.text().substring(from, p.start()))
                  .matches();
      if (inBracket || ofBase || inFront) {
        return sameMonths(window, p);
      }
    }
    return null;
  }

  /** "The same period" alone is the one told before, "of last year" makes it another. */
  private static boolean isOfAnotherYear(Reading r, PeriodMention p) {
    return YEAR.matcher(r.text().substring(p.start(), p.end())).find();
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
