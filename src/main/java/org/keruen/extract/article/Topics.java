package org.keruen.extract.article;

import java.util.List;
import java.util.Optional;
import org.keruen.model.Flow;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.language.LanguageWords;

/** Takes note of what a sentence without figures speaks of. */
final class Topics {

  /** So many letters has a sentence that says one thing. */
  private static final int SHORT = 60;

  /** Characters between the mutual trade and whose it is: " between the countries of the ". */
  private static final int NEAR = 40;

  private Topics() {}

  /** A sentence without figures of trade: what it speaks of the next may give figures of. */
  static void note(LanguageWords words, Scene scene, Reading r, int number) {
    if (!r.flows().isEmpty()) {
      parties(words, scene, r);
      flow(words, scene, r, number);
    }
    period(words, scene, r);
  }

  private static void parties(LanguageWords words, Scene scene, Reading r) {
    if (Sides.distinct(r.sides()) == 1) {
      PartnerMention of = r.sides().get(0);
      boolean ranked = words.sides().rank().filter(p -> p.matcher(r.text()).find()).isPresent();
      boolean ranks =
          ranked
              && !scene.home().isEmpty()
              && !of.code().equals(scene.home())
              && !Regions.isPart(of.code(), scene.home());
      if (ranks) {
        // "By its foreign trade Kazakhstan is the fifth of our partners": the next are with it.
        scene.isBetween(scene.home(), of.code());
      } else if (words.world().matcher(r.text()).find()
          && !(ranked && scene.goesOnWith(of.code()))) {
        // "Its trade with the world was shrinking": the next figures are of that.
        scene.isBetween(of.code(), Parties.WORLD);
      }
      boolean other = !scene.home().isEmpty() && !scene.isHome(of.code());
      if (!ranks && other && scene.flows().main() != Flow.TURNOVER && isLed(words, r, of)) {
        // "Exports of barley to China are growing, too. They came to 59 thousand tonnes"
        scene.isBetween(scene.home(), of.code());
      }
      boolean first = !scene.sentences().hasClaims();
      if (first && !ranks && (Sides.isBehindFlow(r, of) || Sides.isPossessive(r, of))) {
        // "They spoke of the trade of the region with these countries": whose figures follow.
        scene.isOfAlone(of.code());
      }
    }
    if (r.sides().isEmpty()
        && !scene.home().isEmpty()
        && words.world().matcher(r.text()).find()
        && r.tellsHome(words, 0, r.text().length())) {
      // "In all the region traded with 193 countries": the next figures are of that.
      scene.isBetween(scene.home(), Parties.WORLD);
    }
    insideBloc(words, r).ifPresent(b -> scene.isBetween(b, b));
    withBloc(words, r).ifPresent(p -> scene.isBetween(p.reporter(), p.partner()));
    List<String> two = between(r);
    if (two.size() == 2) {
      scene.goesOnBetween(two.get(0), two.get(1));
    }
  }

  /** Whether all flows of a sentence, told by nouns, go to a party, or come from it. */
  private static boolean isLed(LanguageWords words, Reading r, PartnerMention of) {
    Flow flow = r.flows().get(0).flow();
    return (flow == Flow.EXPORT || flow == Flow.IMPORT)
        && r.flows().stream().allMatch(f -> f.flow() == flow && r.isNoun(words, f))
        && new Sides(words).isOtherEnd(r, of, flow);
  }

  /** "Mutual trade between the countries of the Union has grown in five years": among them. */
  private static Optional<String> insideBloc(LanguageWords words, Reading r) {
    Sides how = new Sides(words);
    return r.flows().stream()
        .filter(
            w ->
                w.flow() == Flow.TURNOVER
                    && words.mutual().matcher(r.text()).region(0, w.end()).find())
        .flatMap(
            w -> r.sides().stream().filter(s -> s.start() >= w.end() && s.start() - w.end() < NEAR))
        .filter(s -> Blocs.is(s.code()) && !s.code().startsWith("X:") && !how.isPartner(r, s))
        .map(PartnerMention::code)
        .findFirst();
  }

  /** "Russia, too, trades with the bloc actively": whose trade with a bloc follows. */
  private static Optional<Pair> withBloc(LanguageWords words, Reading r) {
    Sides how = new Sides(words);
    List<PartnerMention> blocs =
        r.sides().stream().filter(s -> Blocs.is(s.code()) && how.isPartner(r, s)).toList();
    List<PartnerMention> others =
        r.sides().stream().filter(s -> !Blocs.is(s.code()) && !how.isPartner(r, s)).toList();
    boolean trade = r.flows().stream().anyMatch(f -> f.flow() == Flow.TURNOVER);
    boolean both = trade && r.sides().size() == 2 && blocs.size() == 1 && others.size() == 1;
    return both
        ? Optional.of(new Pair(others.get(0).code(), blocs.get(0).code()))
        : Optional.empty();
  }

  private static void flow(LanguageWords words, Scene scene, Reading r, int number) {
    boolean one = r.flows().stream().map(Reading.FlowWord::flow).distinct().count() == 1;
    scene
        .flows()
        .speaksOfPart(
            r.flows().stream()
                .map(Reading.FlowWord::flow)
                .filter(f -> !one && (f == Flow.EXPORT || f == Flow.IMPORT))
                .reduce((x, y) -> y)
                .orElse(Flow.UNKNOWN));
    // "KAMAZ is the main supplier" speaks of no flow; "The main buyers:" leads a list.
    boolean counterparts =
        r.flows().stream().allMatch(Reading.FlowWord::isCounterpart)
            && !r.text().stripTrailing().endsWith(":");
    // "The growth came from supplies of chemicals": the turnover told before goes on.
    boolean aside = counterparts || scene.flows().main() == Flow.TURNOVER && isOfSupplies(words, r);
    Flow last = lastClause(r);
    if (!one && !aside && last != Flow.UNKNOWN) {
      // "Imports remain small, so the reason lies in exports": the next figures are of these.
      scene.speaksOf(last, number);
    } else if (one && !aside || !scene.sentences().hasClaims()) {
      scene.speaksOf(r.flows().get(0).flow(), number);
    }
  }

  private static void period(LanguageWords words, Scene scene, Reading r) {
    boolean trade = !r.flows().isEmpty();
    boolean asks = r.text().stripTrailing().endsWith("?");
    boolean leads = !scene.sentences().hasClaims() && scene.periods().last() == null;
    r.periods().stream()
        .filter(p -> !p.kind().equals("base") && p.period().isKnown() && !isStart(words, r, p))
        // "Trade had been growing in 2016-2020. It was $50 million": of no such window.
        .filter(p -> p.period().months() <= 12 && p.period().days() == 0)
        .filter(
            p ->
                trade
                    || asks
                    || leads && p.period().months() > 1
                    || isWindow(r, p)
                    || isOfYear(r, p))
        .findFirst()
        .ifPresent(scene.periods()::are);
  }

  /** "There is news of the first half of the year, too": months of which figures are told. */
  private static boolean isWindow(Reading r, PeriodMention p) {
    return r.amounts().isEmpty() && p.period().months() > 1 && p.period().months() < 12;
  }

  /** "The year 2017 was even worse.": a short sentence on nothing but a year. */
  private static boolean isOfYear(Reading r, PeriodMention p) {
    return r.amounts().isEmpty()
        && r.sides().isEmpty()
        && r.periods().size() == 1
        && p.kind().equals("year")
        && r.text().strip().length() <= SHORT;
  }

  private static boolean isOfSupplies(LanguageWords words, Reading r) {
    return r.flows().stream()
        .map(f -> r.text().substring(f.start(), f.end()))
        .allMatch(w -> words.links().supplies().matcher(w).matches());
  }

  /** The only flow behind the last comma of a sentence; {@code UNKNOWN} if there are more. */
  private static Flow lastClause(Reading r) {
    int comma = r.text().lastIndexOf(',');
    List<Flow> last =
        r.flows().stream()
            .filter(f -> comma >= 0 && f.start() > comma)
            .map(Reading.FlowWord::flow)
            .distinct()
            .toList();
    return last.size() == 1 ? last.get(0) : Flow.UNKNOWN;
  }

  /** The two parties that a sentence names, if it names no third. */
  private static List<String> between(Reading r) {
    List<String> codes =
        r.sides().stream().map(PartnerMention::code).filter(c -> !Blocs.is(c)).distinct().toList();
    List<String> two = Regions.firstTwo(codes);
    boolean all =
        codes.stream()
            .allMatch(c -> two.stream().anyMatch(t -> t.equals(c) || Regions.isPart(t, c)));
    return all ? two : List.of();
  }

  /** "Since 2017": where many years begin is no period of a figure. */
  private static boolean isStart(LanguageWords words, Reading r, PeriodMention p) {
    return words
        .manyYears()
        .map(y -> y.matcher(r.text()))
        .filter(m -> m.find() && m.start() <= p.start() && p.start() < m.end())
        .isPresent();
  }
}
