package org.keruen.extract.article;

import java.time.LocalDate;
import org.keruen.model.Measure;
import org.keruen.model.Modality;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.language.LanguageWords;

/** Tells the period of a figure whose sentence names none: it is one that was told before. */
final class CarriedPeriods {

  private final LanguageWords words;
  private final Scene scene;
  private final LocalDate dateline;

  CarriedPeriods(LanguageWords words, Scene scene, LocalDate dateline) {
    this.words = words;
    this.scene = scene;
    this.dateline = dateline;
  }

  /**
   * The period of a figure.
   *
   * @param pair between whom it is
   * @param before the period of the amount before in this sentence, null if there is none
   */
  PeriodMention of(Figure f, Pair pair, Modality modality, PeriodMention before) {
    Reading r = f.r();
    AmountMention a = f.a();
    boolean planned = modality != Modality.REPORTED;
    if (!planned && before == null && scene.periods().mentioned() != null && pointsBack(f)) {
      return scene.periods().mentioned();
    }
    if (a.measure() == Measure.GROWTH_YOY && before == null) {
      // "17.5 percent lower than in 2014" is of the year after.
      PeriodMention base =
          r.periods().stream()
              .filter(p -> p.kind().equals("base") && p.period().isKnown())
              .findFirst()
              .orElse(null);
      if (base != null
          && (scene.periods().last() == null || !scene.periods().last().period().isKnown())) {
        return PeriodPlaces.isLongAgo(base, dateline)
            ? Times.unknown()
            : ComparedPeriods.yearAfter(base, base);
      }
    }
    PeriodMention after = afterBase(f);
    if (after != null) {
      return after;
    }
    boolean sameLength =
        scene.periods().newest() != null
            && scene.periods().last() != null
            && scene.periods().last().period().isKnown()
            && Times.length(scene.periods().newest()) / 20
                == Times.length(scene.periods().last()) / 20;
    if (a.measure() == Measure.GROWTH_YOY && before == null && sameLength && !planned) {
      return scene.periods().newest();
    }
    if (before == null && (isNow(f) || isStanding(f, pair))) {
      return Times.unknown();
    }
    if (modality == Modality.FORECAST && before == null && isOpen(scene.periods().mentioned())) {
      // "In 2021 trade may set a record. It will reach $23 billion": within that year.
      return scene.periods().mentioned();
    }
    return planned || scene.periods().last() == null ? Times.unknown() : scene.periods().last();
  }

  /** Whether a period is a year that was not over when the article was published. */
  private boolean isOpen(PeriodMention p) {
    return p != null
        && dateline != null
        && p.period().isKnown()
        && p.period().months() == 12
        && !PeriodPlaces.isPast(p, dateline);
  }

  /** "Exports make 90 % of our turnover with it": the whole is the trade that was told. */
  private boolean isOfTold(Reading r, Pair pair) {
    boolean ofTwo = words.sides().bilateral().filter(p -> p.matcher(r.text()).find()).isPresent();
    boolean flows = r.flows().stream().map(Reading.FlowWord::flow).distinct().count() > 1;
    boolean inBloc = pair.reporter().equals(pair.partner());
    boolean larger = r.sides().stream().anyMatch(s -> pair.reporter().startsWith(s.code() + "-"));
    // "Of this sum 78 % is Uzbek exports"
    boolean ofThem = words.links().ofThem().matcher(" " + r.text()).find();
    return inBloc || ofThem || flows || ofTwo && !larger || !larger && isBehindFlow(r, pair);
  }

  /** "The turnover with Turkey". */
  private boolean isBehindFlow(Reading r, Pair pair) {
    return r.flows().stream()
        .anyMatch(
            w ->
                r.sides().stream()
                    .filter(s -> pair.has(s.code()) && s.start() > w.end())
                    .anyMatch(
                        s ->
                            words
                                .links()
                                .with()
                                .matcher(r.text().substring(w.end(), s.start()))
                                .matches()));
  }

  /** "In that time it grew": the period named last, be it in a sentence on other things. */
  private boolean pointsBack(Figure f) {
    return f.r().periods().stream()
        .filter(p -> !p.kind().equals("base") && p.start() < f.a().start())
        .anyMatch(p -> isTheSame(f.r(), p));
  }

  /**
   * "The first quarter of the Iranian year … in the three-month period": as many months as were
   * told, of no year.
   */
  private boolean isAsLong(String said, PeriodMention p) {
    PeriodMention last = scene.periods().last();
    return p.period().isKnown()
        && p.kind().equals("cumulative")
        && last != null
        && last.period().isKnown()
        && p.period().months() == last.period().months()
        && last.period().start().getDayOfMonth() > 1
        && said.chars().noneMatch(Character::isDigit);
  }

  /** "Over the same period": the one told before, not an unknown one. */
  boolean isTheSame(Reading r, PeriodMention p) {
    String said = r.text().substring(p.start(), p.end());
    boolean before =
        words.links().same().matcher(said).find() || words.links().period().matcher(said).find();
    return !p.period().isKnown() && scene.periods().last() != null && before || isAsLong(said, p);
  }

  /** "It is now 19 percent": of the present, whatever was told before. */
  boolean isNow(Figure f) {
    return isNow(f, f.begin());
  }

  /** Whether the present is told between a place and the figure. */
  boolean isNow(Figure f, int from) {
    return words
        .amounts()
        .now()
        .filter(p -> p.matcher(f.r().text().substring(from, f.a().start())).find())
        .isPresent();
  }

  /**
   * "Its trade with Kazakhstan was $183 million in 2021. Kazakhstan accounts for 4.3 % of its
   * foreign trade": of the whole trade, which the article has told of no period.
   */
  private boolean isStanding(Figure f, Pair pair) {
    return f.isShare()
        && !f.r().sides().isEmpty()
        && !scene.pairs().hasOthers(pair)
        && !isOfTold(f.r(), pair)
        && !Shares.isOfSubject(words, f)
        && !isOfSameLevel(f)
        && words
            .amounts()
            .present()
            .filter(p -> p.matcher(f.r().text()).region(f.begin(), f.to()).find())
            .isPresent();
  }

  /** "It was $9 billion in 2008. It is 40.8 % of the region's trade": of that year. */
  private boolean isOfSameLevel(Figure f) {
    return words.amounts().sameLevel().filter(p -> p.matcher(f.r().text()).find()).isPresent();
  }

  /** "1.4 % more than in the same period of 2009", where that year was told: of the next. */
  private PeriodMention afterBase(Figure f) {
    PeriodMention told = scene.periods().last();
    if (f.a().measure() != Measure.GROWTH_YOY || told == null || !told.period().isKnown()) {
      return null;
    }
    int year = told.period().start().getYear();
    return f.r().periods().stream()
        .filter(p -> p.kind().equals("base") && p.period().isKnown())
        .filter(p -> p.start() >= f.from() && p.end() <= f.to())
        .filter(p -> p.period().start().getYear() == year)
        // "Last year" is told from where the article stands, a year in digits is not.
        .filter(p -> f.r().text().substring(p.start(), p.end()).contains(Integer.toString(year)))
        .findFirst()
        .map(p -> ComparedPeriods.yearAfter(told, p))
        .orElse(null);
  }
}
