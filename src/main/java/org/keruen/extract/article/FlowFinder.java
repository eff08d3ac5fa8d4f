package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Pattern;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.spec.language.LanguageWords;

/** Tells of which flow an amount of a sentence is. */
final class FlowFinder {

  /** How near its beginning an amount opens a sentence: "To 1 million tonnes rose the export". */
  private static final int BEGIN = 40;

  /** Between a balance and the trade that it is in: " of the Omsk Region in its foreign ". */
  private static final int COMPLEMENT = 60;

  /** Between a balance and its amount: " of ", " of about ". */
  private static final int OF = 10;

  private static final Pattern OPENED = Pattern.compile("\\s*\\(\\s*[+\u2212\u2013-]?\\s*");

  private static final Pattern BRACKET = Pattern.compile("\\([^)]*\\)");

  private final LanguageWords words;
  private final Scene scene;

  /** The word of the last flow that was told; null if it had none. */
  private Reading.FlowWord told;

  FlowFinder(LanguageWords words, Scene scene) {
    this.words = words;
    this.scene = scene;
  }

  /**
   * The flow's word of an amount: one just behind it ("$38 million — imports"), else the last one
   * ahead of it, else the first behind; null if there is none, or if the amount is a share of the
   * one before.
   *
   * @param from where the words since the amount before begin
   * @param inSentence the flow of the amount before in this sentence, null if there is none
   */
  Reading.FlowWord word(Reading r, List<AmountMention> amounts, int i, int from, Flow inSentence) {
    AmountMention a = amounts.get(i);
    if (inSentence != null
        && i > 0
        && (isApposition(r, amounts.get(i - 1), a)
            || isInBracketBehind(r, amounts.get(i - 1), a))) {
      return null;
    }
    if (inSentence != null && Shares.isOfOpenBracket(r, a, inSentence)) {
      return null;
    }
    Reading.FlowWord inOrder = Respectively.flow(words, r, amounts, i);
    if (inOrder != null) {
      return inOrder;
    }
    int to = i + 1 < amounts.size() ? amounts.get(i + 1).start() : r.text().length();
    Reading.FlowWord ahead = null;
    Reading.FlowWord far = null;
    Reading.FlowWord behind = null;
    for (Reading.FlowWord f : r.flows()) {
      if (f.end() <= a.start()) {
        if (isAside(r, f, a) || isComplement(r, far, f)) {
          continue;
        }
        far = f;
        ahead = f.start() >= from ? f : ahead;
      } else if (f.start() >= a.end() && f.start() < to && behind == null && !isOfPart(r, a, f)) {
        behind = f;
      }
    }
    Reading.FlowWord ofThem = ahead == null ? ofThem(r, a, to) : null;
    if (ofThem != null) {
      return ofThem;
    }
    boolean tight =
        behind != null
            && words
                .links()
                .figure()
                .matcher(r.text().substring(a.end(), behind.start()))
                .matches();
    boolean balance = ahead != null && ahead.flow() == Flow.BALANCE && a.start() - ahead.end() < OF;
    if (verbOf(r, a, behind)) {
      return behind;
    }
    if (tight
        && !balance
        && (ahead == null
            || isOfBefore(r, amounts, i, ahead)
            || a.measure() == Measure.VALUE
            || a.measure() == Measure.SHARE)) {
      return a.measure() == Measure.SHARE
          ? Shares.partOfTurnover(words, r, a, behind, from, to)
          : behind;
    }
    boolean none = ahead == null && far == null && behind == null;
    boolean first = i == 0 && a.start() < BEGIN && !isBeforeColon(r, a);
    Reading.FlowWord next = none ? next(r, a) : null;
    if (next != null
        && !isOfPart(r, a, next)
        && (first || isGovernedBehind(r, a) || Sides.isListed(r, a) || isHeld(r, a))) {
      // "Azerbaijan ($864.9 million), Armenia ($789 million) … led the list of export markets"
      return next;
    }
    boolean alone = ahead == null && far == null && behind != null;
    if (alone && (isOfOtherClause(r, a, behind) || isOfParts(r, a, behind))) {
      behind = null;
    }
    Reading.FlowWord found = ahead != null ? ahead : far != null ? far : behind;
    return a.measure() == Measure.SHARE
        ? Shares.partOfTurnover(words, r, a, found, from, to)
        : found;
  }

  /**
   * A flow told in a bracket that is over: "$613 million (imports $115 million), in May 2019 $245
   * million".
   */
  private static boolean isAside(Reading r, Reading.FlowWord f, AmountMention a) {
    String ahead = r.text().substring(0, f.start());
    int open = ahead.lastIndexOf('(');
    boolean inside = open >= 0 && ahead.indexOf(')', open) < 0;
    int close = inside ? r.text().indexOf(')', f.end()) : -1;
    return close >= 0 && close < a.start();
  }

  /** "The balance of Belarus in trade with Azerbaijan": the trade only says where. */
  private boolean isComplement(Reading r, Reading.FlowWord before, Reading.FlowWord f) {
    return before != null
        && before.flow() == Flow.BALANCE
        && f.flow() == Flow.TURNOVER
        && f.start() - before.end() < COMPLEMENT
        && words.links().within().matcher(r.text().substring(before.end(), f.start())).find();
  }

  /** "A rise of 12 % in exports and of 6 % in imports": the flow behind the amount before. */
  private boolean isOfBefore(Reading r, List<AmountMention> amounts, int i, Reading.FlowWord f) {
    return i > 0
        && f.start() >= amounts.get(i - 1).end()
        && words
            .links()
            .figure()
            .matcher(r.text().substring(amounts.get(i - 1).end(), f.start()))
            .matches();
  }

  /** Where verbs come last, the one behind an amount is its own. */
  private boolean verbOf(Reading r, AmountMention a, Reading.FlowWord behind) {
    return behind != null
        && words.toCase().isPresent()
        && (a.measure() == Measure.VALUE || a.measure() == Measure.QUANTITY)
        && !r.isNoun(words, behind)
        && r.text().substring(a.end(), behind.start()).indexOf(',') < 0;
  }

  /** "It came to $622 million: exports $493 million", where the flow of it was told before. */
  private boolean isOfParts(Reading r, AmountMention a, Reading.FlowWord behind) {
    return scene.flows().last() != Flow.UNKNOWN
        && r.text().substring(a.end(), behind.start()).indexOf(':') >= 0
        && words.continuation().matcher(r.text()).region(0, a.start()).find();
  }

  /**
   * "They were estimated at $75 million, while goods worth $31 million were brought in": the flow
   * of the next figure, where this one goes on with what was told.
   */
  private boolean isOfOtherClause(Reading r, AmountMention a, Reading.FlowWord behind) {
    return scene.flows().last() != Flow.UNKNOWN
        && words.links().clause().matcher(r.text()).region(a.end(), behind.start()).find()
        && r.text().substring(a.end(), behind.start()).indexOf(',') >= 0
        && words.continuation().matcher(r.text()).region(0, a.start()).find();
  }

  /**
   * The flow of an amount.
   *
   * @param inSentence the flow of the amount before in this sentence, null if there is none
   * @param isAim whether the amount is no report
   */
  Flow flow(Reading r, AmountMention a, Reading.FlowWord word, Flow inSentence, boolean isAim) {
    boolean again = word != null && word.equals(told) && inSentence != null;
    told = word;
    if (again) {
      return inSentence;
    }
    if (word != null) {
      return turned(r, word, inSentence == null ? scene.flows().last() : inSentence);
    } else if (inSentence != null) {
      return inSentence;
    }
    boolean total =
        words
            .amounts()
            .total()
            .filter(p -> p.matcher(r.text()).region(0, a.start()).find())
            .isPresent();
    // An aim told without a flow is of the trade as a whole, where that was told of.
    return isAim || total ? scene.flows().main() : scene.flows().last();
  }

  /** A flow's word, turned where it is told of the other direction. */
  private Flow turned(Reading r, Reading.FlowWord word, Flow last) {
    boolean byName =
        r.sides().stream()
            .anyMatch(
                s -> s.end() < word.start() && r.text().substring(s.end(), word.start()).isBlank());
    boolean neutral =
        last == Flow.IMPORT
            && words
                .links()
                .supplies()
                .matcher(r.text().substring(word.start(), word.end()))
                .matches()
            && r.sides().isEmpty()
            && words.inAll().filter(p -> p.matcher(r.text()).find()).isEmpty();
    boolean otherWay =
        !byName && words.otherWay().filter(p -> p.matcher(r.text()).find()).isPresent();
    if (!otherWay && neutral) {
      // "Imports from Belarus fell to 24 %. Deliveries came to $1 billion": those imports.
      return Flow.IMPORT;
    }
    if (!otherWay || word.isCounterpart() || !word.turns()) {
      return word.flow();
    }
    return last == Flow.EXPORT ? Flow.IMPORT : last == Flow.IMPORT ? Flow.EXPORT : word.flow();
  }

  /** "Armenia with $602 million" in a list whose flow is told at its end. */
  private boolean isHeld(Reading r, AmountMention a) {
    return r.sides().stream()
        .filter(s -> s.end() <= a.start())
        .reduce((x, y) -> y)
        .filter(s -> words.links().holds().matcher(r.text().substring(s.end(), a.start())).find())
        .isPresent();
  }

  /** "31 million dollars (+118 %): exports": what the bracket says is of the amount ahead of it. */
  private static boolean isInBracketBehind(Reading r, AmountMention before, AmountMention a) {
    return OPENED
        .matcher(r.text().substring(before.end(), Math.max(before.end(), a.start())))
        .matches();
  }

  /** "$22 million of that was made up of exports": a part, whose flow is told behind it. */
  private Reading.FlowWord ofThem(Reading r, AmountMention a, int to) {
    return r.flows().stream()
        .filter(f -> f.start() >= a.end() && f.end() <= to)
        .findFirst()
        .filter(f -> words.links().ofThem().matcher(r.text()).region(a.end(), to).lookingAt())
        .filter(f -> r.text().substring(a.end(), f.start()).chars().noneMatch(c -> c == ','))
        .orElse(null);
  }

  /** "$52.7 million, of which the exports were 97 %": the flow behind is of a part. */
  private boolean isOfPart(Reading r, AmountMention a, Reading.FlowWord f) {
    return words.links().part().matcher(r.text().substring(a.end(), f.start())).find();
  }

  /**
   * "$90.3 million, or 92.7 % of the turnover", "15 % of the turnover, or $1.3 billion, fell on":
   * the share is of what the amount is.
   */
  boolean isApposition(Reading r, AmountMention before, AmountMention a) {
    if (before.measure() == Measure.SHARE && a.measure() == Measure.VALUE) {
      return Shares.isWorth(words, r.text().substring(before.end(), a.start()));
    }
    return a.measure() == Measure.SHARE
        && before.measure() == Measure.VALUE
        && words
            .apposition()
            .filter(p -> p.matcher(r.text().substring(before.end(), a.start())).matches())
            .isPresent();
  }

  /**
   * Whether the flow's word behind further amounts is of this one too: a bracket stands between
   * ("103 billion yuan (14.5 billion dollars) of foreign trade"), or the verb comes last.
   */
  private boolean isGovernedBehind(Reading r, AmountMention a) {
    Reading.FlowWord flow = next(r, a);
    if (flow == null || isOfPart(r, a, flow)) {
      return false;
    }
    String between = BRACKET.matcher(r.text().substring(a.end(), flow.start())).replaceAll("");
    boolean verbLast = words.toCase().isPresent();
    return between.chars().noneMatch(c -> ":;.\u2013\u2014".indexOf(c) >= 0)
        && (verbLast || !between.contains(",") && between.length() < 30);
  }

  /** "That is 21.7 billion: 6.4 billion of exports": the flow behind is of the parts. */
  private static boolean isBeforeColon(Reading r, AmountMention a) {
    Reading.FlowWord next = next(r, a);
    return next != null && r.text().substring(a.end(), next.start()).indexOf(':') >= 0;
  }

  private static Reading.FlowWord next(Reading r, AmountMention a) {
    return r.flows().stream().filter(f -> f.start() > a.end()).findFirst().orElse(null);
  }
}
