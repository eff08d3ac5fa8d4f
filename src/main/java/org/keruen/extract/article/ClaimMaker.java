package org.keruen.extract.article;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.keruen.model.Reject;
import org.keruen.model.SourceFile;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.dimension.ClaimGrounds;
import org.keruen.spec.dimension.ClaimGrounds.Doubt;
import org.keruen.spec.language.LanguageWords;

/** Makes claims of figures that were understood, each figure of an article once. */
final class ClaimMaker {

  private final Story story;
  private final SourceFile file;
  private final LanguageWords words;
  private final Resolvers resolvers;
  private final Goods goods;

  /** The figures told so far, each with the periods that it was told for. */
  private final Map<String, Set<Period>> told = new HashMap<>();

  private final Rounded rounded = new Rounded();
  private final OtherLevels levels;

  /** Where the sentence begins whose level was another than that told before; -1 for none. */
  private int gainsaid = -1;

  /** Whether the last claim was of a balance below zero. */
  private boolean wasBelowZero;

  private final List<RawClaim> claims = new ArrayList<>();
  private final List<Reject> doubted = new ArrayList<>();
  private final Doubtful doubtful;

  ClaimMaker(Story story, SourceFile file, Resolvers resolvers, ClaimGrounds grounds) {
    this.story = story;
    this.file = file;
    this.words = story.words();
    this.resolvers = resolvers;
    this.goods = new Goods(words, resolvers.products());
    this.doubtful = new Doubtful(grounds);
    this.levels = new OtherLevels(words);
  }

  List<RawClaim> claims() {
    return claims;
  }

  /** The figures that rest on too little. */
  List<Reject> doubted() {
    return doubted;
  }

  /** Whether the last claim was of some goods, and not of all. */
  boolean isLastOfGoods() {
    return goods.isTold();
  }

  /** Takes note of a sentence whose figures come next. */
  void reads(Story.Sentence sentence) {
    levels.reads(sentence.text());
  }

  void add(Story.Sentence sentence, Figure f, Pair pair, PeriodMention when, Modality modality) {
    AmountMention a = f.a();
    Flow flow = f.flow();
    if (flow == Flow.BALANCE && a.measure() != Measure.VALUE && a.measure() != Measure.SHARE) {
      return;
    }
    String product = goods.of(f);
    BigDecimal value = isDeficit(f) || goesOnBelowZero(f) ? a.value().negate() : a.value();
    wasBelowZero = flow == Flow.BALANCE && value.signum() < 0;
    int start = Math.min(f.from(), a.start());
    while (start < a.start() && !Character.isLetterOrDigit(f.r().text().charAt(start))) {
      start++;
    }
    int quoteStart = sentence.start() + start;
    int quoteEnd = sentence.start() + a.end();
    Provenance at =
        Provenance.of(file).quote(story.codePoints(quoteStart), story.codePoints(quoteEnd));
    Rounded.Figured figured = new Rounded.Figured(a, pair, flow, product, modality, when.period());
    Grounds said = Grounds.of(words, resolvers.partners(), f, pair, when, modality);
    boolean other = levels.hasOther(f, figured);
    // "It reached 17 billion (growth of 14.6 %)": the growth is of what that level is.
    boolean ofOther = other || gainsaid == sentence.start() && f.word() == null;
    gainsaid = other ? sentence.start() : gainsaid;
    Grounds grounds = ofOther ? said.with(Doubt.OTHER_LEVEL_TOLD) : said;
    if (doubtful.is(grounds)) {
      doubted.add(doubtful.of(at, sentence, pair, f, value, when, grounds));
      return;
    }
    Set<Period> periods =
        told.computeIfAbsent(key(f, value, pair, modality, product), k -> new HashSet<>());
    boolean again = isAgain(periods, when, grounds);
    periods.add(when.period());
    if (again || rounded.isTold(figured)) {
      return;
    }
    claims.removeAll(rounded.roundedBy(figured, sentence.paragraph()));
    RawClaim claim =
        new RawClaim(
            at,
            sentence.text(),
            story.text().substring(quoteStart, quoteEnd),
            Label.given(pair.reporter()),
            Label.given(pair.partner()),
            Label.given(flow.code()),
            Label.given(product),
            Label.given(when.period().toString()),
            when.alternatives().stream().map(Period::toString).toList(),
            when.alternatives().isEmpty() ? "" : when.reason(),
            a.measure(),
            resolvers
                .measures()
                .currencyOf(words.amounts().stemOf(a.unit()), pair.reporter(), pair.partner()),
            value,
            a.printedStep(),
            a.qualifier(),
            modality,
            attribution(f.r().text()),
            Origin.EXTRACTED,
            story.dateline(),
            doubtful.confidence(grounds),
            words.language() + "." + grounds.rule());
    claims.add(claim);
    rounded.tells(figured, claim, sentence.paragraph());
    levels.tells(figured);
  }

  /** "The deficit reached $2.9 billion. A year before it was $2.1 billion": a deficit too. */
  private boolean goesOnBelowZero(Figure f) {
    return wasBelowZero
        && f.flow() == Flow.BALANCE
        && f.word() == null
        && f.a().measure() == Measure.VALUE
        && f.a().value().signum() > 0;
  }

  /** "The negative balance of trade", "the balance was negative": below zero, with no minus. */
  private boolean isDeficit(Figure f) {
    return f.flow() == Flow.BALANCE
        && f.a().measure() == Measure.VALUE
        && f.a().value().signum() > 0
        && f.word() != null
        && words
            .deficit()
            .filter(
                p ->
                    p.matcher(f.r().text())
                        .region(f.word().start(), Math.max(f.word().end(), f.a().start()))
                        .find())
            .isPresent();
  }

  /** Whether a figure was told before: once more unless it says that it is of another period. */
  private static boolean isAgain(Set<Period> told, PeriodMention when, Grounds grounds) {
    boolean another =
        grounds.period().equals("said")
            && told.stream().allMatch(Period::isKnown)
            && !told.contains(when.period());
    return !told.isEmpty() && !another;
  }

  private static String key(
      Figure f, BigDecimal value, Pair pair, Modality modality, String product) {
    boolean ordered = pair.reporter().compareTo(pair.partner()) < 0 || f.flow() != Flow.TURNOVER;
    return String.join(
        "|",
        f.a().measure().code(),
        f.a().unit(),
        value.toPlainString(),
        (ordered ? pair : pair.turned()).toString(),
        f.flow().code(),
        modality.code(),
        product);
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
