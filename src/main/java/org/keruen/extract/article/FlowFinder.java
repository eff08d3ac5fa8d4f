package org.keruen.extract.article;

import java.util.List;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.spec.language.LanguageWords;

/** Tells of which flow an amount of a sentence is. */
final class FlowFinder {

  /** How near its beginning an amount opens a sentence: "To 1 million tonnes rose the export". */
  private static final int BEGIN = 40;

  /** Between a balance and its amount: " of ", " of about ". */
  private static final int OF = 10;

  private final LanguageWords words;
  private final Scene scene;
  private final FlowPlaces places;

  /** The word of the last flow that was told; null if it had none. */
  private Reading.FlowWord told;

  FlowFinder(LanguageWords words, Scene scene) {
    this.words = words;
    this.scene = scene;
    this.places = new FlowPlaces(words);
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
            || FlowPlaces.isInBracketBehind(r, amounts.get(i - 1), a)
                && !places.isOfOwnFlow(r, a))) {
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
        if (FlowPlaces.isAside(r, f, a)
            || places.isComplement(r, far, f)
            || places.isWholeOfBefore(r, amounts, i, f, inSentence)) {
          continue;
        }
        far = f;
        ahead = f.start() >= from ? f : ahead;
      } else if (f.start() >= a.end()
          && f.start() < to
          && behind == null
          && !places.isOfPart(r, a, f)) {
        behind = f;
      }
    }
    Reading.FlowWord ofThem = ahead == null ? places.ofThem(r, a, to) : null;
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
    if (places.verbOf(r, a, behind)) {
      return behind;
    }
    if (tight
        && !balance
        && (ahead == null
            || places.isOfBefore(r, amounts, i, ahead)
            || a.measure() == Measure.VALUE
            || a.measure() == Measure.SHARE)) {
      return a.measure() == Measure.SHARE
          ? Shares.partOfTurnover(words, r, a, behind, from, to)
          : behind;
    }
    boolean none = ahead == null && far == null && behind == null;
    boolean first = i == 0 && a.start() < BEGIN && !FlowPlaces.isBeforeColon(r, a) && !goesOn(r, a);
    Reading.FlowWord next = none ? FlowPlaces.next(r, a) : null;
    if (next != null
        && !places.isOfPart(r, a, next)
        && !places.isOfThemBefore(r, a, next)
        && (first
            || places.isGovernedBehind(r, a)
            || Sides.isListed(r, a)
            || places.isHeld(r, a))) {
      // "Azerbaijan ($864.9 million), Armenia ($789 million) … led the list of export markets"
      return next;
    }
    boolean alone = ahead == null && far == null && behind != null;
    if (alone && (isOfOtherClause(r, a, behind) || isOfParts(r, a, behind))) {
      behind = null;
    }
    Reading.FlowWord found = ahead != null ? ahead : far != null ? far : behind;
    if (found != null && found.flow() == Flow.TURNOVER && isItsShare(r, a, from, inSentence)) {
      // "Exports brought $18.9 billion, their share in the turnover is 82.7 %"
      return told;
    }
    if (Shares.isOfWholeBehind(words, r, a, found, behind)) {
      return behind;
    }
    boolean isFar = ahead == null && (far != null || behind == null);
    if (isFar && inSentence != null && isOfTheWhole(r, a, inSentence)) {
      // "Exports make 80 % of the turnover, in money $1.7 billion": still the exports.
      return told;
    }
    return a.measure() == Measure.SHARE
        ? Shares.partOfTurnover(words, r, a, found, from, to)
        : found;
  }

  /** "It rose by 34 %, imports by 29 %": of the flow that was told before. */
  private boolean goesOn(Reading r, AmountMention a) {
    return scene.flows().last() != Flow.UNKNOWN
        && words.continuation().matcher(r.text()).region(0, a.start()).find();
  }

  private boolean isItsShare(Reading r, AmountMention a, int from, Flow inSentence) {
    boolean oneWay = inSentence == Flow.EXPORT || inSentence == Flow.IMPORT;
    return oneWay
        && told != null
        && a.measure() == Measure.SHARE
        && Sides.within(r, from, a.start()).isEmpty()
        && words
            .pronoun()
            .filter(p -> p.matcher(r.text()).region(from, a.start()).find())
            .isPresent();
  }

  private boolean isOfTheWhole(Reading r, AmountMention a, Flow inSentence) {
    boolean oneWay = inSentence == Flow.EXPORT || inSentence == Flow.IMPORT;
    return oneWay
        && told != null
        && told.flow() != Flow.TURNOVER
        && a.measure() == Measure.VALUE
        && r.amounts().stream()
            .filter(o -> o.end() <= a.start())
            .reduce((x, y) -> y)
            .filter(o -> o.measure() == Measure.SHARE)
            .isPresent();
  }

  /** "It came to $622 million: exports $493 million", where the flow of it was told before. */
  private boolean isOfParts(Reading r, AmountMention a, Reading.FlowWord behind) {
    return goesOn(r, a) && r.text().substring(a.end(), behind.start()).indexOf(':') >= 0;
  }

  /**
   * "They were estimated at $75 million, while goods worth $31 million were brought in": the flow
   * of the next figure, where this one goes on with what was told.
   */
  private boolean isOfOtherClause(Reading r, AmountMention a, Reading.FlowWord behind) {
    return goesOn(r, a)
        && words.links().clause().matcher(r.text()).region(a.end(), behind.start()).find()
        && r.text().substring(a.end(), behind.start()).indexOf(',') >= 0
        // "26.6 % of the goods, imported from abroad"
        && (r.isNoun(words, behind) || !r.text().substring(a.end(), behind.start()).endsWith(", "));
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
    return isAim || total ? scene.flows().main() : scene.flows().next();
  }

  private boolean isThese(Reading r, Reading.FlowWord word) {
    return words.links().these().matcher(r.text().substring(0, word.start())).find();
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
            && (r.sides().isEmpty() || isThese(r, word))
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

  /** Whether what stands behind the second of two amounts is of the first, too. */
  boolean isOfBoth(Reading r, AmountMention before, AmountMention a) {
    // "119 billion yuan ($16.3 billion) with Central Asia"
    boolean converted =
        before.measure() == Measure.VALUE
            && a.measure() == Measure.VALUE
            && !before.unit().equals(a.unit())
            && FlowPlaces.isInBracketBehind(r, before, a);
    return converted || isApposition(r, before, a);
  }

  /**
   * "$90.3 million, or 92.7 % of the turnover", "15 % of the turnover, or $1.3 billion, fell on":
   * the share is of what the amount is.
   */
  boolean isApposition(Reading r, AmountMention before, AmountMention a) {
    if (before.measure() == Measure.SHARE && a.measure() == Measure.VALUE) {
      return Shares.isWorth(words, r.text().substring(before.end(), a.start()));
    }
    if (before.measure() == Measure.QUANTITY && a.measure() == Measure.VALUE) {
      // "134,000 tons of goods worth $42 million to Turkmenistan"
      return words
          .amounts()
          .worth()
          .filter(p -> p.matcher(r.text().substring(before.end(), a.start())).matches())
          .isPresent();
    }
    return a.measure() == Measure.SHARE
        && before.measure() == Measure.VALUE
        && words
            .apposition()
            .filter(p -> p.matcher(r.text().substring(before.end(), a.start())).matches())
            .isPresent();
  }
}
