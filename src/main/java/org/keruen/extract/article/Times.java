package org.keruen.extract.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.keruen.model.Measure;
import org.keruen.model.Modality;
import org.keruen.model.Period;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.language.LanguageWords;

/** Tells of which period an amount of a sentence is. */
final class Times {

  /** What may stand between an amount and the other year's months it is of. */
  private static final Pattern OF_BASE =
      Pattern.compile("\\s*(?:of|in|for|\u0437\u0430|\u0432)?\\s*(?:the\\s+)?");

  /** A clause that begins with the other period: "A year earlier it was". */
  private static final Pattern OPEN = Pattern.compile("(?U)\\W*(?:\\p{L}+\\W+){0,2}");

  private static final Pattern CLAUSE =
      Pattern.compile("(?U).*[.,;:!?(\u2013\u2014]\\W*(?:\\p{L}+\\W+){0,2}");

  private final LanguageWords words;
  private final Scene scene;
  private final EarlierLevels earlier;
  private final PeriodPlaces places;

  /** When the article was published; null if nobody knows. */
  private final LocalDate dateline;

  Times(LanguageWords words, Scene scene, LocalDate dateline) {
    this.words = words;
    this.dateline = dateline;
    this.scene = scene;
    this.earlier = new EarlierLevels(words);
    this.places = new PeriodPlaces(words, scene);
  }

  /** A day is when something was said or done, and no window of trade. */
  private static boolean isDay(PeriodMention p) {
    return p.period().isKnown() && p.period().days() > 0;
  }

  /**
   * The period of an amount.
   *
   * @param before the period of the amount before in this sentence, null if there is none
   */
  PeriodMention of(Figure f, Modality modality, PeriodMention before) {
    Reading r = f.r();
    AmountMention a = f.a();
    int from = f.from();
    int to = f.to();
    PeriodMention compared = comparedWith(r, a, from, to, before);
    if (compared != null) {
      return compared;
    }
    if (modality == Modality.CONTRACT) {
      // When it was signed is not when the goods go.
      return r.periods().stream()
          .filter(p -> !isDay(p) && p.start() >= a.end() && places.isTight(r, a, p))
          .findFirst()
          .orElseGet(Times::unknown);
    }
    List<PeriodMention> own =
        new ArrayList<>(
            r.periods().stream()
                .filter(p -> !p.kind().equals("base") && !isDay(p) && !isTheSame(r, p))
                .toList());
    PeriodMention level = earlier.of(f, window(a, own, before));
    if (level != null) {
      return level;
    }
    PeriodMention behind =
        own.stream()
            .filter(
                p -> p.start() >= a.end() && p.start() < to && !PeriodPlaces.isInBracket(r, a, p))
            .filter(p -> !(aheadOf(own, a, from) && places.isOfNext(r, a, p)))
            .findFirst()
            .orElse(null);
    if (behind != null && places.isTight(r, a, behind) && places.isOfLevelBefore(r, behind)) {
      return new PeriodMention(
          behind.start(),
          behind.end(),
          behind.period(),
          List.of(),
          "compared",
          "the level that another is compared with");
    }
    if (behind != null && places.isTight(r, a, behind)) {
      return JoinedPeriods.across(partAhead(own, a, from), behind).orElse(soFar(behind, modality));
    }
    if (a.measure() == Measure.GROWTH_YOY) {
      PeriodMention reached = places.ofLevelReached(r, a, own);
      if (reached != null) {
        return soFar(reached, modality);
      }
      own.removeIf(p -> places.isOfLevelBefore(r, p));
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
    boolean aim = modality == Modality.TARGET || modality == Modality.FORECAST;
    if (ahead != null && aim && PeriodPlaces.isPast(ahead, dateline)) {
      // When the task was set is not when it is to be met.
      return unknown();
    }
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
            .filter(p -> !places.isAnothers(r, a, p, modality != Modality.REPORTED))
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
        return shifted(base, base);
      }
    }
    PeriodMention after = afterBase(f);
    if (after != null) {
      return after;
    }
    boolean sameLength =
        scene.newest() != null
            && scene.period() != null
            && scene.period().period().isKnown()
            && length(scene.newest()) / 20 == length(scene.period()) / 20;
    if (a.measure() == Measure.GROWTH_YOY && before == null && sameLength) {
      return scene.newest();
    }
    boolean now =
        before == null
            && words
                .amounts()
                .now()
                .filter(p -> p.matcher(r.text().substring(from, a.start())).find())
                .isPresent();
    if (now) {
      return unknown();
    }
    boolean planned = modality != Modality.REPORTED;
    return planned || scene.period() == null ? unknown() : scene.period();
  }

  private static PeriodMention partAhead(List<PeriodMention> own, AmountMention a, int from) {
    return own.stream()
        .filter(p -> p.start() >= from && p.end() <= a.start())
        .reduce((x, y) -> y)
        .orElse(null);
  }

  private static boolean aheadOf(List<PeriodMention> own, AmountMention a, int from) {
    return own.stream().anyMatch(p -> p.start() >= from && p.end() <= a.start());
  }

  /** "1.4 % more than in the same period of 2009", where that year was told: of the next. */
  private PeriodMention afterBase(Figure f) {
    PeriodMention told = scene.period();
    if (f.a().measure() != Measure.GROWTH_YOY || told == null || !told.period().isKnown()) {
      return null;
    }
    int year = told.period().start().getYear();
    return f.r().periods().stream()
        .filter(p -> p.kind().equals("base") && p.period().isKnown())
        .filter(p -> p.start() >= f.from() && p.end() <= f.to())
        .filter(p -> p.period().start().getYear() == year)
        .findFirst()
        .map(p -> shifted(told, p))
        .orElse(null);
  }

  private static PeriodMention shifted(PeriodMention told, PeriodMention base) {
    return new PeriodMention(
        base.start(),
        base.end(),
        told.period().minusYears(-1),
        List.of(),
        "compared",
        "the year after the one it is compared with");
  }

  /** The period that the figures around an amount are of; null if none is told. */
  private PeriodMention window(AmountMention a, List<PeriodMention> own, PeriodMention before) {
    PeriodMention ahead =
        own.stream().filter(p -> p.end() <= a.start()).reduce((x, y) -> y).orElse(before);
    return ahead != null
        ? ahead
        : own.stream().filter(p -> p.start() >= a.end()).findFirst().orElse(scene.period());
  }

  /**
   * Whether a growth is none of a year over the year before: against an earlier year, over several
   * years, or an aim for a year far ahead ("double it by 2030").
   */
  static boolean isNoGrowthOfYear(
      Figure f, PeriodMention when, Modality modality, LocalDate dateline) {
    if (!when.period().isKnown()) {
      return modality != Modality.REPORTED;
    }
    int year = when.period().start().getYear();
    boolean farAhead =
        modality != Modality.REPORTED && dateline != null && year > dateline.getYear() + 1;
    return farAhead
        || when.period().months() > 12
        || f.r().periods().stream()
            .filter(p -> p.kind().equals("base") && p.period().isKnown())
            .filter(p -> p.start() >= f.from() && p.end() <= f.to())
            .anyMatch(p -> p.period().start().getYear() < year - 1);
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
    boolean before =
        words.links().same().matcher(said).find() || words.links().period().matcher(said).find();
    return !p.period().isKnown() && scene.period() != null && before;
  }

  private static long length(PeriodMention p) {
    return p.period().end().toEpochDay() - p.period().start().toEpochDay();
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
              && r.text().substring(p.end(), a.start()).length() < 60
              && isOfAnotherYear(r, p)
              && (from == 0 ? OPEN : CLAUSE).matcher(r.text().substring(from, p.start())).matches();
      if (inBracket || ofBase || inFront) {
        return sameMonths(window, p);
      }
    }
    return null;
  }

  /** "The same period" alone is the one told before, "of last year" makes it another. */
  private boolean isOfAnotherYear(Reading r, PeriodMention p) {
    return words.links().anotherYear().matcher(r.text().substring(p.start(), p.end())).find();
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

  /** No period at all. */
  private static PeriodMention unknown() {
    return new PeriodMention(
        0, 0, Period.UNKNOWN, List.of(), "unknown", "the text names no period");
  }
}
