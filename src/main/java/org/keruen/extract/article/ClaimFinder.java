package org.keruen.extract.article;

import java.util.ArrayList;
import java.util.List;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.model.Modality;
import org.keruen.model.RawRecord;
import org.keruen.model.Reject;
import org.keruen.model.SourceFile;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PeriodMention;
import org.keruen.resolve.measure.Percentages;
import org.keruen.spec.dimension.ClaimGrounds;
import org.keruen.spec.dimension.EntityWords;
import org.keruen.spec.language.LanguageWords;

/**
 * Finds the figures of trade that an article states. Sentence by sentence: each amount takes the
 * flow, the parties and the period that stand nearest, and what its sentence leaves out from the
 * ones before.
 */
final class ClaimFinder {

  private final Story story;
  private final LanguageWords words;
  private final Resolvers resolvers;
  private final Readings readings;
  private final Voice voice;
  private final Scene scene;
  private final ListedPairs lists;
  private final Parties parties;
  private final Cast cast;
  private final Anaphora anaphora;
  private final Times times;
  private final Manner manner;
  private final Aside aside;
  private final FlowFinder flows;
  private final Continuation continuation;
  private final ElidedAmounts elided;
  private final JointPartners joint;
  private final Speakers speakers;
  private final ClaimMaker maker;
  private final SourceFile file;
  private final List<Reject> unread = new ArrayList<>();
  private int paragraph = -1;
  private final LastFigure last = new LastFigure();
  private final Wholes wholes;
  private final EarlierLevels earlierLevels;

  ClaimFinder(
      Story story,
      SourceFile file,
      Resolvers resolvers,
      Readings readings,
      EntityWords entities,
      ClaimGrounds grounds) {
    this.story = story;
    this.file = file;
    this.words = story.words();
    this.resolvers = resolvers;
    this.readings = readings;
    this.voice = new Voice(story, entities.publishers(), readings);
    this.scene = new Scene(voice);
    this.lists = new ListedPairs(words, scene);
    this.parties = new Parties(words, scene);
    this.cast = new Cast(words, scene, voice, resolvers.partners());
    this.anaphora = new Anaphora(words, scene, voice, resolvers.partners());
    this.times = new Times(words, scene, story.dateline());
    this.manner = new Manner(words);
    this.wholes = new Wholes(words);
    this.earlierLevels = new EarlierLevels(words);
    this.aside = new Aside(words, manner);
    this.flows = new FlowFinder(words, scene);
    this.continuation = new Continuation(words, scene);
    this.elided = new ElidedAmounts(words, resolvers.measures());
    this.joint = new JointPartners(words, resolvers.partners());
    this.speakers = new Speakers(words, scene);
    this.maker = new ClaimMaker(story, file, resolvers, grounds);
  }

  /** The claims, and the sentences that look like trade of which no figure could be read. */
  List<RawRecord> find() {
    // A title sets the scene; its figures stand in the text too.
    Reading title = readings.of(story.title());
    cast.isTitled(title);
    title.periods().stream()
        .filter(p -> !p.kind().equals("base") && p.period().isKnown())
        .filter(p -> !PeriodPlaces.isAhead(p, story.dateline()))
        .findFirst()
        .ifPresent(scene.periods()::are);
    List<Story.Sentence> all = story.sentences();
    for (int i = 0; i < all.size(); i++) {
      scene.named().comesNext(Named.next(all, i, readings), Named.goToAll(words, all, i));
      read(all.get(i), i);
    }
    List<RawRecord> found = new ArrayList<>(maker.claims());
    found.addAll(maker.doubted());
    found.addAll(unread);
    return found;
  }

  private void read(Story.Sentence sentence, int number) {
    voice.hears(readings.of(sentence.text()));
    Reading r = anaphora.resolved(readings.of(sentence.text()));
    scene.named().names(r);
    cast.enters(r);
    lists.enters(r);
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      scene.begin(!r.sides().isEmpty());
    }
    maker.reads(sentence);
    Pair pairBefore = scene.sentences().hasClaims() ? scene.pair() : Pair.UNKNOWN;
    Told told = figures(sentence, joint.joined(speakers.without(r)), number);
    boolean sharesOnly = told.pair != null && told.onlyShares && pairBefore.has(Parties.WORLD);
    if (told.parties.size() > 2 || sharesOnly) {
      // A list of partners, or a partner's share of the whole, is over: what follows is of the
      // pair before it.
      scene.returnsTo(pairBefore, told.parties);
    }
    scene.periods().names(r.text(), r.periods());
    if (told.latest != null) {
      scene.periods().are(told.latest);
    }
    if (told.pair == null
        && r.flows().isEmpty()
        && words.notTrade().matcher(r.withoutOffices(words)).find()) {
      scene.sentences().leaveTrade();
    }
    if (told.pair == null) {
      Topics.note(words, scene, r, number);
      if (!told.otherThanTrade && Unread.looksLikeTrade(r)) {
        unread.add(Unread.of(story, file, sentence));
      }
    }
  }

  private Told figures(Story.Sentence sentence, Reading r, int number) {
    Told told = new Told();
    List<AmountMention> amounts =
        new ListedPercents()
            .filled(
                words,
                r,
                elided.with(r, r.amounts()),
                last.currency(),
                measureBefore(number),
                last.isIndexed());
    if (r.text().stripTrailing().endsWith("?") && r.flows().isEmpty()) {
      return told;
    }
    int used = 0;
    int begun = 0;
    for (int i = 0; i < amounts.size(); i++) {
      AmountMention a = amounts.get(i);
      told.otherGrowth |= a.reason().equals(Percentages.OTHER_BASE);
      if (a.measure() != Measure.UNKNOWN && !manner.isThreshold(r, amounts, i)) {
        // "4-9 percent": what stands ahead of a range is of both its ends.
        begun = Manner.isRange(amounts, i) ? begun : used;
        figure(sentence, r, number, amounts, i, begun, told);
        // "To Kyrgyzstan by 17 million euros, or 3.5 times": a difference is of the next figure.
        used = a.measure() == Measure.VALUE && manner.isChange(r, a) ? used : a.end();
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
    if (told.otherShare && a.reason().equals(ListedPercents.LISTED)) {
      return;
    }
    int next = i + 1;
    while (next < amounts.size() && flows.isOfBoth(r, amounts.get(next - 1), amounts.get(next))) {
      // "$386.7 million, or 32.8 %, was sent to": what stands behind is of both.
      next++;
    }
    int to = next < amounts.size() ? amounts.get(next).start() : r.text().length();
    Reading.FlowWord word = flows.word(r, amounts, i, from, told.flow);
    Modality modality = manner.modality(r, amounts, i, from);
    if (aside.is(r, a, from, to, word, told)) {
      return;
    }
    boolean deal = word == null && told.flow == null && manner.isDeal(r, a, from, modality);
    if (word == null
        && !deal
        && !continuation.goesOn(r, a, number, modality, told.flow, maker.isLastOfGoods())) {
      return;
    }
    Flow flow =
        deal ? Flow.TURNOVER : flows.flow(r, a, word, told.flow, modality != Modality.REPORTED);
    if (flow == Flow.UNKNOWN
        || a.measure() == Measure.QUANTITY && flow == Flow.TURNOVER
        || a.measure() == Measure.SHARE && isPartOfNobody(r, flow, told)) {
      return;
    }
    modality = OnePlan.of(words, r, amounts, i, modality, told);
    told.goesOn = told.modality == modality;
    told.modality = modality;
    boolean wordLater = told.pair == null && word != null && word.start() >= to;
    int reach = wordLater ? r.text().length() : to;
    Figure f = new Figure(r, a, from, reach, word, flow, told.pair);
    List<Pair> pairs = lists.of(r, amounts, i, told.pair);
    for (Pair pair : pairs.isEmpty() ? List.of(parties.of(f)) : pairs) {
      claim(sentence, f, PairOrder.of(f, pair), modality, told, number);
    }
  }

  private void claim(
      Story.Sentence sentence, Figure figure, Pair said, Modality modality, Told told, int number) {
    Figure own = inYearsOf(said.reporter(), figure);
    // "At least 7,973.9 kilograms ($413.3 million) in the same period of 2020": of that too.
    PeriodMention before = own.isInBracketBehind() ? told.last : told.period;
    PeriodMention when = times.of(own, said, modality, before, told.goesOn);
    when = resolvers.periods().of(when, said.reporter());
    Figure f = figure.of(wholes.flowOf(figure, said, when, scene.flows().part()));
    Pair pair = wholes.of(f, said, when);
    boolean otherGrowth =
        f.a().measure() == Measure.GROWTH_YOY
            && YearGrowth.isNoGrowthOfYear(words, f, when, modality, story.dateline());
    if (otherGrowth && !pair.reporter().equals("?")) {
      // What stands in brackets behind it is still of its parties.
      told.pair = pair;
      told.flow = f.flow();
      told.period = when;
    }
    told.otherGrowth |= otherGrowth;
    if (otherGrowth
        || pair.reporter().equals(pair.partner()) && !Blocs.is(pair.partner())
        || pair.reporter().equals("?")
        || Regions.isPart(pair.reporter(), pair.partner())
        || Regions.areSiblings(pair.reporter(), pair.partner())
        || pair.reporter().equals(Parties.WORLD)) {
      return;
    }
    // "From the current $2.5 billion to $5 billion": the one is there already.
    boolean isOver =
        PeriodPlaces.isOver(f.a(), when, story.dateline()) && !OnePlan.isMissed(words, f.r(), f.a())
            || earlierLevels.isFirst(f.r(), f.a());
    Modality as = isOver && modality != Modality.CONTRACT ? Modality.REPORTED : modality;
    maker.add(sentence, f, pair, when, as);
    if (!maker.isLastOfGoods()) {
      wholes.tells(f, pair, when);
    }
    note(told, f, pair, when, number);
  }

  /** "2015-16" is one year of Pakistan's, where the figure is of Pakistan's trade. */
  private Figure inYearsOf(String country, Figure f) {
    return f.in(
        f.r()
            .withPeriods(
                f.r().periods().stream().map(p -> resolvers.periods().of(p, country)).toList()));
  }

  private void note(Told told, Figure f, Pair pair, PeriodMention when, int number) {
    told.tells(f, pair, when);
    boolean verb = f.word() != null && !f.r().isNoun(words, f.word());
    boolean mutual = f.flow() == Flow.TURNOVER && !f.isShare();
    Pair of = mutual ? scene.asTitled(pair) : pair;
    scene.claims(of, f.flow(), number, verb);
    scene.pairs().measures(f, of);
    last.is(f.a());
    if (told.modality == Modality.REPORTED) {
      scene.periods().claims(when);
    }
  }

  /** A part of a turnover that is no partner's, which no code can say. */
  private boolean isPartOfNobody(Reading r, Flow flow, Told told) {
    return flow == Flow.TURNOVER
        && last.measure() != Measure.SHARE
        && r.sides().isEmpty()
        && told.pair == null
        && !scene.pair().partner().equals(Parties.WORLD)
        && !r.tellsHome(words, 0, r.text().length());
  }

  /** What the last claim told, where it stands just before. */
  private Measure measureBefore(int number) {
    return scene.sentences().hasClaims() && scene.sentences().follows(number)
        ? last.measure()
        : Measure.UNKNOWN;
  }
}
