package org.keruen.extract.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.model.Modality;
import org.keruen.model.Provenance;
import org.keruen.model.RawRecord;
import org.keruen.model.Reject;
import org.keruen.model.SourceFile;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.language.LanguageWords;

/**
 * Finds the figures of trade that an article states. Sentence by sentence: each amount takes the
 * flow, the parties and the period that stand nearest, and what its sentence leaves out from the
 * ones before.
 */
final class ClaimFinder {

  /** So near behind another an amount is of the same plan. */
  private static final int NEAR = 22;

  /** So near it is the other end of a range. */
  private static final int RANGE = 4;

  private final Story story;
  private final LanguageWords words;
  private final Resolvers resolvers;
  private final Readings readings;
  private final Scene scene = new Scene();
  private final Parties parties;
  private final Sides sides;
  private final Times times;
  private final Manner manner;
  private final FlowFinder flows;
  private final Continuation continuation;
  private final ClaimMaker maker;
  private final SourceFile file;
  private final List<Reject> unread = new ArrayList<>();
  private int paragraph = -1;
  private Measure lastMeasure = Measure.UNKNOWN;

  ClaimFinder(Story story, SourceFile file, Resolvers resolvers, Readings readings) {
    this.story = story;
    this.file = file;
    this.words = story.words();
    this.resolvers = resolvers;
    this.readings = readings;
    this.parties = new Parties(words, scene);
    this.sides = new Sides(words);
    this.times = new Times(words, scene);
    this.manner = new Manner(words);
    this.flows = new FlowFinder(words, scene);
    this.continuation = new Continuation(words, scene);
    this.maker = new ClaimMaker(story, file, resolvers, manner);
  }

  /** The claims, and the sentences that look like trade of which no figure could be read. */
  List<RawRecord> find() {
    // A title sets the scene; its figures stand in the text too.
    scene.names(parties(readings.of(story.title())));
    int number = 0;
    for (Story.Sentence sentence : story.sentences()) {
      read(sentence, number++);
    }
    List<RawRecord> found = new ArrayList<>(maker.claims());
    found.addAll(unread);
    return found;
  }

  /** Who trades; a capital in a sentence without trade is where somebody went. */
  private List<String> parties(Reading r) {
    return r.sides().stream()
        .map(PartnerMention::code)
        .filter(
            c ->
                !r.flows().isEmpty()
                    || !resolvers.partners().isCapital(c) && !resolvers.partners().isCity(c))
        .toList();
  }

  private void read(Story.Sentence sentence, int number) {
    Reading r = new Anaphora(words, scene).resolved(readings.of(sentence.text()));
    scene.names(parties(r));
    sides.perspective(r).ifPresent(scene::isOf);
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      scene.begin(!r.sides().isEmpty());
    }
    Scene.Pair pairBefore = scene.hasClaims() ? scene.pair() : Scene.Pair.UNKNOWN;
    Told told = figures(sentence, r, number);
    if (told.partners.size() > 1) {
      // A list of partners is over: what follows is of the pair before it.
      scene.returnsTo(pairBefore, told.partners);
    }
    if (told.latest != null) {
      scene.periodIs(told.latest);
    }
    if (told.pair == null) {
      topic(r, number);
      if (!told.otherThanTrade && looksLikeTrade(r)) {
        unread.add(unread(sentence));
      }
    }
  }

  /** What the figures of a sentence have told so far, for those that leave it out. */
  private static final class Told {
    private Scene.Pair pair;
    private PeriodMention period;
    private Flow flow;
    private PeriodMention latest;
    private Modality modality = Modality.REPORTED;
    private final Set<String> partners = new HashSet<>();
    private boolean otherThanTrade;
  }

  private Told figures(Story.Sentence sentence, Reading r, int number) {
    Told told = new Told();
    List<AmountMention> amounts =
        new ListedPercents().filled(r.text(), r.amounts(), scene.currency(), measureBefore(number));
    int used = 0;
    for (int i = 0; i < amounts.size(); i++) {
      AmountMention a = amounts.get(i);
      if (a.measure() != Measure.UNKNOWN) {
        figure(sentence, r, number, amounts, i, used, told);
        used = a.end();
      }
    }
    return told;
  }

  private void figure(
      Story.Sentence sentence,
      Reading r,
      int number,
      List<AmountMention> amounts,
      int i,
      int from,
      Told told) {
    AmountMention a = amounts.get(i);
    int to = i + 1 < amounts.size() ? amounts.get(i + 1).start() : r.text().length();
    Reading.FlowWord word = flows.word(r, amounts, i, from, told.flow);
    Modality modality = manner.modality(r, a, from, to);
    if (manner.isOtherThanTrade(r, a, from, to, word)) {
      told.otherThanTrade = true;
      return;
    } else if (word == null && !continuation.goesOn(r, a, number, modality, told.flow)) {
      return;
    }
    Flow flow = flows.flow(r, word, told.flow, modality != Modality.REPORTED);
    if (flow == Flow.UNKNOWN
        || a.measure() == Measure.QUANTITY && flow == Flow.TURNOVER
        || a.measure() == Measure.SHARE && isPartOfNobody(r, flow, told)) {
      return;
    }
    modality = asBefore(amounts, i, modality, told);
    told.modality = modality;
    Figure f = new Figure(r, a, from, to, word, flow, told.pair);
    Scene.Pair listed = listed(r, amounts, i, told.pair);
    Scene.Pair pair = inOrder(f, listed != null ? listed : parties.of(f));
    PeriodMention when =
        resolvers.periods().of(times.of(f, modality, told.period), pair.reporter());
    boolean otherGrowth =
        a.measure() == Measure.GROWTH_YOY
            && Times.isNoGrowthOfYear(f, when, modality, story.dateline());
    if (otherGrowth || pair.reporter().equals("?") || pair.reporter().equals(Parties.WORLD)) {
      return;
    }
    maker.add(sentence, f, pair, when, modality);
    note(told, f, pair, when, number);
  }

  private void note(Told told, Figure f, Scene.Pair pair, PeriodMention when, int number) {
    boolean compared = when.kind().equals("compared");
    told.pair = pair;
    told.partners.add(pair.partner());
    told.flow = f.flow();
    told.period = compared ? told.period : when;
    scene.claims(pair, f.flow(), number);
    if (f.a().measure() == Measure.VALUE && !f.a().unit().equals("XXX")) {
      scene.currencyIs(f.a().unit());
    }
    lastMeasure = f.a().measure();
    scene.newestIs(when);
    if (told.modality == Modality.REPORTED
        && (told.latest == null || !compared && !isEarlier(when, told.latest))) {
      told.latest = when;
    }
  }

  /** A sentence without figures of trade: what it speaks of the next may give figures of. */
  private void topic(Reading r, int number) {
    boolean trade = !r.flows().isEmpty();
    if (trade) {
      boolean one = r.flows().stream().map(Reading.FlowWord::flow).distinct().count() == 1;
      if (one || !scene.hasClaims()) {
        scene.speaksOf(r.flows().get(0).flow(), number);
      }
    }
    boolean asks = r.text().stripTrailing().endsWith("?");
    boolean leads = !scene.hasClaims() && scene.period() == null;
    r.periods().stream()
        .filter(p -> !p.kind().equals("base") && p.period().isKnown())
        .filter(p -> trade || asks || leads && p.period().months() > 0)
        .findFirst()
        .ifPresent(scene::periodIs);
  }

  /** A word of trade and an amount of money or a percentage. */
  private static boolean looksLikeTrade(Reading r) {
    return !r.flows().isEmpty()
        && r.amounts().stream().anyMatch(a -> a.unit().equals("%") || a.unit().matches("[A-Z]{3}"));
  }

  private Reject unread(Story.Sentence sentence) {
    int end = sentence.start() + sentence.text().length();
    return Reject.leftOut(
        Provenance.of(file).quote(story.codePoints(sentence.start()), story.codePoints(end)),
        "unread_figure",
        "the sentence speaks of trade and of an amount, and no claim could be made of it",
        sentence.text());
  }

  /** A part of a turnover that is no partner's, which no code can say. */
  private boolean isPartOfNobody(Reading r, Flow flow, Told told) {
    return flow == Flow.TURNOVER
        && r.sides().isEmpty()
        && told.pair == null
        && !scene.pair().partner().equals(Parties.WORLD)
        && !words.home().matcher(r.text()).find();
  }

  /** "First to 5 billion, then to 10 billion dollars", "85-90 percent": of one plan. */
  private static Modality asBefore(
      List<AmountMention> amounts, int i, Modality modality, Told told) {
    AmountMention a = amounts.get(i);
    int gap = i == 0 ? Integer.MAX_VALUE : a.start() - amounts.get(i - 1).end();
    boolean together = gap < RANGE || gap < NEAR && a.measure() == Measure.VALUE;
    return together && modality == Modality.REPORTED ? told.modality : modality;
  }

  /** What the last claim told, where it stands just before. */
  private Measure measureBefore(int number) {
    return scene.hasClaims() && scene.isNextTo(number) ? lastMeasure : Measure.UNKNOWN;
  }

  /** "Russia, China and Kazakhstan with $3.3, $3.2 and $1.8 billion respectively". */
  private Scene.Pair listed(Reading r, List<AmountMention> amounts, int i, Scene.Pair before) {
    PartnerMention side = Respectively.side(words, r, amounts, i);
    if (side == null) {
      return null;
    }
    String home = before == null ? scene.home() : before.reporter();
    return home.isEmpty() || home.equals(side.code()) ? null : new Scene.Pair(home, side.code());
  }

  /** A pair as it is told: by the party whose figures they are, of a region's trade as its own. */
  private static Scene.Pair inOrder(Figure f, Scene.Pair pair) {
    if (f.isShare() && Scene.isPart(pair.reporter(), pair.partner())) {
      // A region's part of its country's trade is told of the region's trade with the world.
      boolean first = pair.reporter().length() > pair.partner().length();
      return new Scene.Pair(first ? pair.reporter() : pair.partner(), Parties.WORLD);
    }
    // "By Kazakh data": the party whose figures they are is the reporter of a mutual trade.
    boolean byPartner = f.flow() == Flow.TURNOVER && pair.partner().equals(f.r().by());
    boolean group = pair.reporter().startsWith("X:") && !pair.partner().startsWith("X:");
    return byPartner || group ? pair.turned() : pair;
  }

  private static boolean isEarlier(PeriodMention a, PeriodMention b) {
    return a.period().isKnown()
        && b.period().isKnown()
        && a.period().start().isBefore(b.period().start());
  }
}
