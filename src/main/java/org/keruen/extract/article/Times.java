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

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  private final Scene scene;
  private final EarlierLevels earlier;
  private final PeriodPlaces places;
  private final ComparedPeriods others;
  private final CarriedPeriods carried;
  private final OpenYears years;

  /** When the article was published; null if nobody knows. */
  private final LocalDate dateline;

  private final Pattern anotherYear;

  Times(LanguageWords words, Scene scene, LocalDate dateline) {
    this.dateline = dateline;
    this.anotherYear = words.links().anotherYear();
    this.scene = scene;
    this.earlier = new EarlierLevels(words);
    this.places = new PeriodPlaces(words, scene);
    this.others = new ComparedPeriods(words, scene);
    this.years = new OpenYears(scene, dateline);
    this.carried = new CarriedPeriods(words, scene, dateline);
  }

  /** "Over five years it reached 700 million": of no one of those years that one could name. */
  private static PeriodMention oneOf(Reading r, AmountMention a, PeriodMention p) {
    boolean several =
        a.measure() != Measure.GROWTH_YOY
            && p.period().isKnown()
            && p.period().months() > 12
            && r.periods().contains(p)
            && !YEAR.matcher(r.text().substring(p.start(), p.end())).find();
    return several ? unknown() : p;
  }

  /** A day is when something was said or done, and no window of trade. */
  private static boolean isDay(PeriodMention p) {
    return p.period().isKnown() && p.period().days() > 0;
  }

  /**
   * The period of an amount.
   *
   * @param pair between whom it is
   * @param before the period of the amount before in this sentence, null if there is none
   * @param goesOn whether that amount is as much a report, or a plan, as this one
   */
  PeriodMention of(Figure f, Pair pair, Modality modality, PeriodMention before, boolean goesOn) {
    return oneOf(f.r(), f.a(), told(f, pair, modality, before, goesOn));
  }

  private PeriodMention told(
      Figure f, Pair pair, Modality modality, PeriodMention before, boolean goesOn) {
    Reading r = f.r();
    AmountMention a = f.a();
    int from = f.from();
    int to = f.to();
    PeriodMention compared = others.of(r, a, from, to, before);
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
                .filter(p -> !p.kind().equals("base") && !p.kind().equals("later"))
                .filter(p -> !isDay(p) && !carried.isTheSame(r, p))
                .map(p -> years.whole(p, modality))
                .map(p -> years.toDate(r, p, before, modality))
                .toList());
    if (modality == Modality.REPORTED) {
      // "They fell by 5 percent, but growth is expected next year"
      own.removeIf(p -> PeriodPlaces.isAhead(p, dateline) && isFarBehind(r, a, p));
    }
    own.removeIf(p -> places.isOfNextClause(r, a, p) || PeriodPlaces.isOfBracketBefore(r, a, p));
    boolean standing = f.isShare() || !earlier.joins(r);
    boolean alone = before != null && ahead(own, a, from) == null;
    if (standing && (alone || isLeftBehind(f, ahead(own, a, 0))) && carried.isNow(f)) {
      return unknown();
    }
    if (isAfterEarlier(f, before)) {
      // "Over the same months of last year it was 33 thousand, so the growth is 87 %"
      return scene.periods().newest();
    }
    PeriodMention level = earlier.of(f, window(a, own, before));
    if (level != null) {
      return level;
    }
    PeriodMention later = earlier.reachedFrom(r, a, own, scene.periods().last());
    if (later != null) {
      return later;
    }
    PeriodMention several = YearSpans.told(scene.periods(), dateline);
    if (several != null && own.isEmpty() && a.measure() == Measure.GROWTH_YOY && earlier.joins(r)) {
      // "From 1.5 to 4.5 million, or by 300 percent", of figures for 2019-2024.
      return several;
    }
    PeriodMention behind =
        own.stream()
            .filter(
                p -> p.start() >= a.end() && p.start() < to && !PeriodPlaces.isInBracket(r, a, p))
            .filter(p -> before == null && ahead(own, a, from) == null || !places.isOfNext(r, a, p))
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
      PeriodMention beside = modality == Modality.REPORTED ? ahead(own, a, from) : null;
      // "At the summit in January … to reach $70 billion by 2030": when it was said.
      return JoinedPeriods.across(r.text(), beside, behind, anotherYear)
          .orElse(OpenYears.soFar(behind, modality));
    }
    if (a.measure() == Measure.GROWTH_YOY) {
      PeriodMention reached = places.ofLevelReached(r, a, own);
      if (reached != null) {
        return OpenYears.soFar(reached, modality);
      }
      own.removeIf(p -> places.isOfLevelBefore(r, p));
      PeriodMention latest = latestOf(own, a, from);
      if (latest != null) {
        return OpenYears.soFar(latest, modality);
      }
    }
    PeriodMention ahead = ahead(own, a, from);
    boolean aim = modality != Modality.REPORTED;
    if (ahead != null && aim && PeriodPlaces.isPast(ahead, dateline)) {
      // When the task was set is not when it is to be met.
      return unknown();
    }
    if (ahead != null) {
      boolean exacter = behind != null && ahead.alternatives().contains(behind.period());
      return OpenYears.soFar(exacter ? behind : ahead, modality);
    } else if (behind != null && (before == null || behind.start() - a.end() < 60)) {
      return OpenYears.soFar(behind, modality);
    } else if (modality == Modality.REPORTED
        && isBehindAim(before, goesOn)
        && ahead(own, a, 0) != null) {
      return OpenYears.soFar(ahead(own, a, 0), modality);
    } else if (before != null && (modality == Modality.REPORTED || goesOn && isStillOpen(before))) {
      return before;
    }
    PeriodMention any =
        own.stream()
            .filter(p -> before == null && !r.text().substring(0, p.start()).matches(".*\\([^)]*"))
            .filter(p -> !places.isAnothers(r, a, p, modality != Modality.REPORTED))
            // "It was $6 billion last year and can reach $10 billion": not in that year.
            .filter(p -> modality != Modality.POTENTIAL || !PeriodPlaces.isPast(p, dateline))
            .findFirst()
            .orElse(null);
    if (any != null) {
      return OpenYears.soFar(any, modality);
    }
    return carried.of(f, pair, modality, before);
  }

  /** "In 2021 it was to reach $6 billion, but amounted to five": a level behind an aim. */
  private static boolean isBehindAim(PeriodMention before, boolean goesOn) {
    return before != null && !before.period().isKnown() && !goesOn;
  }

  /** "Since 2019 it has doubled, and it is now $5 billion": a past year in a part before. */
  private boolean isLeftBehind(Figure f, PeriodMention told) {
    return told != null
        && told.period().isKnown()
        && told.period().months() == 12
        && f.a().measure() == Measure.VALUE
        && PeriodPlaces.isPast(told, dateline)
        && carried.isNow(f, told.end());
  }

  /** Whether a growth follows the level that it is against, told for the window a year earlier. */
  private boolean isAfterEarlier(Figure f, PeriodMention before) {
    PeriodMention newest = scene.periods().newest();
    return f.a().measure() == Measure.GROWTH_YOY
        && before != null
        && newest != null
        && before.period().isKnown()
        && before.period().months() == newest.period().months()
        && before.period().start().plusYears(1).equals(newest.period().start())
        && f.r().periods().stream()
            .noneMatch(p -> p.start() > f.from() && p.end() <= f.a().start());
  }

  private boolean isFarBehind(Reading r, AmountMention a, PeriodMention p) {
    return p.start() >= a.end() && !places.isTight(r, a, p);
  }

  /** "In 2025 it will rise by 6 % and be $2.3 billion": the year of one aim is the next one's. */
  private boolean isStillOpen(PeriodMention p) {
    return dateline != null && p.period().isKnown() && !PeriodPlaces.isPast(p, dateline);
  }

  /** The last period between the amount before and an amount; null if there is none. */
  private static PeriodMention ahead(List<PeriodMention> own, AmountMention a, int from) {
    return own.stream()
        .filter(p -> p.start() >= from && p.end() <= a.start())
        .reduce((x, y) -> y)
        .orElse(null);
  }

  /** The period that the figures around an amount are of; null if none is told. */
  private PeriodMention window(AmountMention a, List<PeriodMention> own, PeriodMention before) {
    PeriodMention years = YearSpans.of(own.stream().filter(p -> p.end() <= a.start()).toList());
    if (years != null) {
      return years;
    }
    PeriodMention ahead =
        own.stream().filter(p -> p.end() <= a.start()).reduce((x, y) -> y).orElse(before);
    if (ahead != null) {
      return ahead;
    }
    PeriodMention several = YearSpans.told(scene.periods(), dateline);
    return own.stream()
        .filter(p -> p.start() >= a.end())
        .findFirst()
        .orElse(several == null ? scene.periods().last() : several);
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

  static long length(PeriodMention p) {
    return p.period().end().toEpochDay() - p.period().start().toEpochDay();
  }

  /** No period at all. */
  static PeriodMention unknown() {
    return new PeriodMention(
        0, 0, Period.UNKNOWN, List.of(), "unknown", "the text names no period");
  }
}
