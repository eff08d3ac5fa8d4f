package org.keruen.extract.article;

import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.spec.language.LanguageWords;

/** Tells the amounts of a sentence that are no figures of trade, or go on with such a one. */
final class Aside {

  /** So near behind an amount its growth stands: ", which is almost ". */
  private static final int BESIDE = 22;

  private final LanguageWords words;
  private final Manner manner;

  Aside(LanguageWords words, Manner manner) {
    this.words = words;
    this.manner = manner;
  }

  /**
   * Whether an amount is to be left out; what that means for the next ones is noted.
   *
   * @param from where the words since the amount before begin
   * @param to where the amount after begins
   * @param word its flow's word, null if it has none
   */
  boolean is(Reading r, AmountMention a, int from, int to, Reading.FlowWord word, Told told) {
    if (isOfOtherGrowth(r, a, from, word, told) || isOfSkipped(a, from, told)) {
      return true;
    }
    boolean onwards =
        told.otherMoney
            && told.pair == null
            && (a.measure() == Measure.VALUE || a.measure() == Measure.GROWTH_YOY)
            && (word == null || word.start() < from || word.start() >= to);
    // "Exports rose by $41 million and imports by $87 million": both are differences.
    boolean and =
        from < a.start()
            && words.links().and().matcher(r.text().substring(from, a.start())).matches();
    boolean change =
        told.change && a.measure() == Measure.VALUE && (and || manner.isSaidAsChange(r, a));
    if (!onwards && !change && !manner.isOtherThanTrade(r, a, from, to, word)) {
      return false;
    }
    told.otherThanTrade = true;
    told.change = manner.isChange(r, a);
    told.skipped = told.change || change ? told.skipped : a.end();
    told.otherMoney |= a.measure() == Measure.VALUE;
    told.otherShare |= a.measure() == Measure.SHARE;
    return true;
  }

  /** "Compared with 2017 exports doubled, and imports grew by 35 percent": so did these. */
  private static boolean isOfOtherGrowth(
      Reading r, AmountMention a, int from, Reading.FlowWord word, Told told) {
    int own = word == null ? from : Math.max(from, word.start());
    return a.measure() == Measure.GROWTH_YOY
        && told.otherGrowth
        && r.periods().stream().noneMatch(p -> p.start() >= own && p.end() <= a.start());
  }

  /** "1.5 million tonnes were carried, which is 14 % more": as little trade as those. */
  private static boolean isOfSkipped(AmountMention a, int from, Told told) {
    return a.measure() == Measure.GROWTH_YOY
        && told.skipped > 0
        && told.skipped >= from
        && a.start() - told.skipped < BESIDE;
  }
}
