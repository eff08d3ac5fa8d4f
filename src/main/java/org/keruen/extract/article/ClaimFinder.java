package org.keruen.extract.article;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.keruen.model.Flow;
import org.keruen.model.Label;
import org.keruen.model.Measure;
import org.keruen.model.Modality;
import org.keruen.model.Origin;
import org.keruen.model.Period;
import org.keruen.model.Provenance;
import org.keruen.model.RawClaim;
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

  private final Story story;
  private final SourceFile file;
  private final LanguageWords words;
  private final Resolvers resolvers;
  private final Scene scene = new Scene();
  private final Parties parties;
  private final Times times;
  private final Manner manner;
  private int paragraph = -1;
  private Measure lastMeasure = Measure.UNKNOWN;
  private final Set<String> told = new HashSet<>();
  private final List<RawClaim> claims = new ArrayList<>();

  ClaimFinder(Story story, SourceFile file, Resolvers resolvers) {
    this.story = story;
    this.file = file;
    this.words = story.words();
    this.resolvers = resolvers;
    this.parties = new Parties(words, scene);
    this.times = new Times(scene);
    this.manner = new Manner(words);
  }

  List<RawClaim> find() {
    // A title sets the scene; its figures stand in the text too.
    scene.names(parties(Reading.of(story.title(), words, resolvers, story.dateline())));
    int number = 0;
    for (Story.Sentence sentence : story.sentences()) {
      read(sentence, number++);
    }
    return claims;
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
    Reading r =
        new Anaphora(words, scene)
            .resolved(Reading.of(sentence.text(), words, resolvers, story.dateline()));
    scene.names(parties(r));
    parties.perspective(r).ifPresent(scene::isOf);
    Scene.Pair pair = null;
    PeriodMention period = null;
    Flow flow = null;
    PeriodMention latest = null;
    List<AmountMention> amounts = new ListedPercents().filled(r.amounts(), scene.currency(), measureBefore(number));
    int used = 0;
    Set<String> partners = new HashSet<>();
    Scene.Pair pairBefore = scene.hasClaims() ? scene.pair() : Scene.Pair.UNKNOWN;
    Modality modalityBefore = Modality.REPORTED;
    boolean newParagraph = sentence.paragraph() != paragraph;
    paragraph = sentence.paragraph();
    if (newParagraph) {
      scene.begin(!r.sides().isEmpty());
    }
    for (int i = 0; i < amounts.size(); i++) {
      AmountMention a = amounts.get(i);
      if (a.measure() == Measure.UNKNOWN) {
        continue;
      }
      int from = used;
      used = a.end();
      int to = i + 1 < amounts.size() ? amounts.get(i + 1).start() : r.text().length();
      Reading.FlowWord word =
          flow != null && i > 0 && isApposition(r, amounts.get(i - 1), a)
              ? null
              : flowWord(r, a, from, to);
      Modality modality = manner.modality(r, a, from, to);
      if (word == null && !goesOn(r, number, flow) && !isOfTheSame(r, a, number, modality)
              && !(scene.hasClaims() && scene.follows(number) && Parties.isBracketed(r, a))
          || manner.isOtherThanTrade(r, a, from, to, word)) {
        continue;
      }
      Flow what = word != null ? flowOf(r, word, flow) : flow != null ? flow : scene.flow();
      if (word == null && flow == null && modality != Modality.REPORTED) {
        // An aim told without a flow is of the trade as a whole, where that was told of.
        what = scene.mainFlow();
      }
      if (a.measure() == Measure.SHARE
          && what == Flow.TURNOVER
          && r.sides().isEmpty()
          && pair == null
          && !scene.pair().partner().equals("WORLD")
          && !words.home().matcher(r.text()).find()) {
        // A part of a turnover that is no partner's, which no code can say.
        continue;
      }
      if (what == Flow.UNKNOWN || a.measure() == Measure.QUANTITY && what == Flow.TURNOVER) {
        continue;
      }
      boolean goesOn = i > 0 && a.start() - amounts.get(i - 1).end() < NEAR;
      boolean range = i > 0 && a.start() - amounts.get(i - 1).end() < 4;
      if (goesOn && modality == Modality.REPORTED && (range || a.measure() == Measure.VALUE)) {
        // "first to 5 billion, then to 10 billion dollars"
        modality = modalityBefore;
      }
      modalityBefore = modality;
      Scene.Pair listed = listed(r, amounts, i, pair);
      Scene.Pair between = listed != null ? listed : parties.of(r, a, from, to, word, what, pair);
      between = byItsFigures(r, what, ofRegion(a, between));
      if (between.reporter().startsWith("X:") && !between.partner().startsWith("X:")) {
        between = between.turned();
      }
      PeriodMention when =
          resolvers.periods().of(times.of(r, a, from, to, modality, period), between.reporter());
      if (a.measure() == Measure.GROWTH_YOY
          && (isAgainstEarlier(r, when, from, to)
              || isOverYears(when, modality)
              || when.period().isKnown() && when.period().months() > 12)) {
        continue;
      }
      if (between.reporter().equals("?") || between.reporter().equals("WORLD")) {
        continue;
      }
      add(sentence, r, a, from, word, what, between, when, modality);
      pair = between;
      partners.add(between.partner());
      flow = what;
      period = when.kind().equals("compared") ? period : when;
      scene.claims(between, what, number);
      if (a.measure() == Measure.VALUE && !a.unit().equals("XXX")) {
        scene.currencyIs(a.unit());
      }
      lastMeasure = a.measure();
      scene.newestIs(when);
      if (modality == Modality.REPORTED
          && (latest == null || !when.kind().equals("compared") && !isEarlier(when, latest))) {
        latest = when;
      }
    }
    if (partners.size() > 1) {
      // A list of partners is over: what follows is of the pair before it.
      scene.returnsTo(pairBefore, partners);
    }
    if (latest != null) {
      scene.periodIs(latest);
    }
    boolean asks = pair == null && r.text().stripTrailing().endsWith("?");
    if (asks && r.flows().isEmpty()) {
      r.periods().stream()
          .filter(p -> !p.kind().equals("base") && p.period().isKnown())
          .findFirst()
          .ifPresent(scene::periodIs);
    }
    boolean leads =
        pair == null && r.flows().isEmpty() && !scene.hasClaims() && scene.period() == null;
    if (leads) {
      r.periods().stream()
          .filter(p -> !p.kind().equals("base") && !p.kind().equals("day"))
          .filter(p -> p.period().isKnown() && p.period().months() > 0)
          .findFirst()
          .ifPresent(scene::periodIs);
    }
    if (pair == null && r.flows().size() > 0) {
      boolean one = r.flows().stream().map(Reading.FlowWord::flow).distinct().count() == 1;
      if (one || !scene.hasClaims()) {
        scene.speaksOf(r.flows().get(0).flow(), number);
      }
      r.periods().stream()
          .filter(p -> !p.kind().equals("base") && p.period().isKnown())
          .findFirst()
          .ifPresent(scene::periodIs);
    }
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

  /** "By Kazakh data": the party whose figures they are is the reporter of a mutual trade. */
  private static Scene.Pair byItsFigures(Reading r, Flow flow, Scene.Pair pair) {
    boolean mutual = flow == Flow.TURNOVER && pair.partner().equals(r.by());
    return mutual ? pair.turned() : pair;
  }

  /** A region's part of its country's trade is told of the region's trade with the world. */
  private static Scene.Pair ofRegion(AmountMention a, Scene.Pair pair) {
    if (a.measure() != Measure.SHARE) {
      return pair;
    } else if (pair.partner().startsWith(pair.reporter() + "-")) {
      return new Scene.Pair(pair.partner(), "WORLD");
    }
    return pair.reporter().startsWith(pair.partner() + "-")
        ? new Scene.Pair(pair.reporter(), "WORLD")
        : pair;
  }

  /** "$90.3 million, or 92.7 % of the turnover": the share is of what the amount is. */
  private boolean isApposition(Reading r, AmountMention before, AmountMention a) {
    return a.measure() == Measure.SHARE
        && before.measure() == Measure.VALUE
        && words
            .apposition()
            .filter(p -> p.matcher(r.text().substring(before.end(), a.start())).matches())
            .isPresent();
  }

  /** "18 percent against 2019", told of 2021: no growth of a year. */
  private static boolean isAgainstEarlier(Reading r, PeriodMention when, int from, int to) {
    return when.period().isKnown()
        && r.periods().stream()
            .filter(p -> p.kind().equals("base") && p.period().isKnown())
            .filter(p -> p.start() >= from && p.end() <= to)
            .anyMatch(p -> p.period().start().getYear() < when.period().start().getYear() - 1);
  }

  private static boolean isEarlier(PeriodMention a, PeriodMention b) {
    return a.period().isKnown()
        && b.period().isKnown()
        && a.period().start().isBefore(b.period().start());
  }

  /** A flow's word, turned where it is told of the other direction. */
  private Flow flowOf(Reading r, Reading.FlowWord word, Flow before) {
    Flow last = before == null ? scene.flow() : before;
    boolean turned =
        words
            .otherWay()
            .filter(p -> p.matcher(r.text()).region(0, r.text().length()).find())
            .isPresent();
    if (!turned || word.isCounterpart() || !word.turns()) {
      return word.flow();
    }
    return last == Flow.EXPORT ? Flow.IMPORT : last == Flow.IMPORT ? Flow.EXPORT : word.flow();
  }

  /** An aim such as "double it by 2030" is no growth of a year. */
  private boolean isOverYears(PeriodMention when, Modality modality) {
    return modality != Modality.REPORTED
        && (!when.period().isKnown()
            || story.dateline() != null
                && when.period().start().getYear() > story.dateline().getYear() + 1);
  }

  /**
   * Whether an amount of money right behind figures of trade is one of them though its sentence has
   * no word of trade: nothing in it speaks of other things.
   */
  private boolean isOfTheSame(Reading r, AmountMention a, int number, Modality modality) {
    return a.measure() == Measure.VALUE
        && scene.hasClaims()
        && (scene.isNextTo(number)
            || scene.follows(number) && (modality != Modality.REPORTED || !r.periods().isEmpty()))
        && !words.notTrade().matcher(r.text()).find()
        && !words.newTopic().matcher(r.text()).find()
        && modality != Modality.CONTRACT;
  }

  /** Whether a sentence without a flow's word goes on with the figures of the one before. */
  private boolean goesOn(Reading r, int number, Flow inSentence) {
    return inSentence != null
        || (scene.hasClaims() && scene.follows(number) || scene.isAfterTopic(number))
            && !words.newTopic().matcher(r.text()).find()
            && words.continuation().matcher(r.text()).find();
  }

  /**
   * The flow's word of an amount: one just behind it ("$38 million — imports"), else the last one
   * ahead of it, else the first behind.
   */
  private Reading.FlowWord flowWord(Reading r, AmountMention a, int from, int to) {
    Reading.FlowWord ahead = null;
    Reading.FlowWord far = null;
    Reading.FlowWord behind = null;
    for (Reading.FlowWord f : r.flows()) {
      if (f.end() <= a.start()) {
        far = f;
        ahead = f.start() >= from ? f : ahead;
      } else if (f.start() >= a.end() && f.start() < to && behind == null) {
        behind = f;
      }
    }
    boolean tight =
        behind != null
            && r.text()
                .substring(a.end(), behind.start())
                .matches(
                    "(?:\\s*[\u2014\u2013-]\\s*(?:\u043d\u0430\\s+)?|\\s+(?:of|in|worth\\s+of)\\s+|\\s+(?:\u043f\u0440\u0438\u0448\u043b\\p{L}+|\u043f\u0440\u0438\u0445\u043e\u0434\\p{L}+)\\s+\u043d\u0430\\s+|\\s+)");
    if (tight && (ahead == null || a.measure() == Measure.VALUE || a.measure() == Measure.SHARE)) {
      return behind;
    }
    boolean none = ahead == null && far == null && behind == null;
    if (none && isGovernedBehind(r, a)) {
      return r.flows().stream().filter(f -> f.start() > a.end()).findFirst().orElse(null);
    }
    if (none && Parties.isBracketed(r, a)) {
      // "Azerbaijan ($864.9 million), Armenia ($789 million) … led the list of export markets"
      return r.flows().stream().filter(f -> f.start() > a.end()).findFirst().orElse(null);
    }
    return ahead != null ? ahead : far != null ? far : behind;
  }

  /**
   * Whether the flow's word behind further amounts is of this one too: a bracket stands between
   * ("103 billion yuan (14.5 billion dollars) of foreign trade"), or the verb comes last.
   */
  private boolean isGovernedBehind(Reading r, AmountMention a) {
    Reading.FlowWord flow =
        r.flows().stream().filter(f -> f.start() > a.end()).findFirst().orElse(null);
    if (flow == null) {
      return false;
    }
    String between = r.text().substring(a.end(), flow.start()).replaceAll("\\([^)]*\\)", "");
    return !between.matches("(?s).*[:;.\u2013\u2014].*")
        && (words.toCase().isPresent() || !between.contains(",") && between.length() < 30);
  }

  private void add(
      Story.Sentence sentence,
      Reading r,
      AmountMention a,
      int from,
      Reading.FlowWord word,
      Flow flow,
      Scene.Pair pair,
      PeriodMention when,
      Modality modality) {
    String product = manner.product(r, a, word);
    Flow signed = flow;
    if (flow == Flow.BALANCE && a.measure() != Measure.VALUE) {
      return;
    }
    Period period = when.period();
    String key =
        String.join(
            "|",
            a.measure().code(),
            a.unit(),
            a.value().toPlainString(),
            pair.reporter().compareTo(pair.partner()) < 0 || flow != Flow.TURNOVER
                ? pair.toString()
                : pair.turned().toString(),
            flow.code(),
            modality.code(),
            product);
    if (!told.add(key)) {
      return;
    }
    int start = Math.min(from, a.start());
    while (start < a.start() && !Character.isLetterOrDigit(r.text().charAt(start))) {
      start++;
    }
    int quoteStart = sentence.start() + start;
    int quoteEnd = sentence.start() + a.end();
    Provenance at =
        Provenance.of(file).quote(story.codePoints(quoteStart), story.codePoints(quoteEnd));
    claims.add(
        new RawClaim(
            at,
            sentence.text(),
            story.text().substring(quoteStart, quoteEnd),
            Label.given(pair.reporter()),
            Label.given(pair.partner()),
            Label.given(signed.code()),
            Label.given(product),
            Label.given(period.toString()),
            when.alternatives().stream().map(Period::toString).toList(),
            when.alternatives().isEmpty() ? "" : when.reason(),
            a.measure(),
            resolvers.measures().currencyOf(a.unit(), pair.reporter(), pair.partner()),
            a.value(),
            a.printedStep(),
            a.qualifier(),
            modality,
            attribution(r.text()),
            Origin.EXTRACTED,
            story.dateline(),
            confidence(word, when),
            words.language() + "." + (word == null ? "carried" : "nearest")));
  }

  private static BigDecimal confidence(Reading.FlowWord word, PeriodMention when) {
    double value = (word == null ? 0.6 : 0.85) - (when.period().isKnown() ? 0 : 0.2);
    return BigDecimal.valueOf(value).setScale(2, java.math.RoundingMode.HALF_EVEN);
  }

  private String attribution(String text) {
    for (var pattern : words.attribution()) {
      Matcher m = pattern.matcher(text);
      if (m.find()) {
        return m.group("who").strip();
      }
    }
    return "";
  }
}
