package org.keruen.extract.article;

import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;

/**
 * An amount of a sentence with what is known of it before its parties are.
 *
 * @param r the sentence
 * @param a the amount
 * @param from where the words since the amount before begin
 * @param to where the amount after begins
 * @param word the flow's word, null if the sentence leaves it out
 * @param flow the flow
 * @param before the pair of the amount before in this sentence, null if there is none
 */
record Figure(
    Reading r, AmountMention a, int from, int to, Reading.FlowWord word, Flow flow, Pair before) {

  /** Where its words begin: an amount told beside another may stand before that one's end. */
  int begin() {
    return Math.min(from, a.start());
  }

  /** Whether an amount opens a bracket right behind the one before it. */
  boolean isInBracketBehind() {
    return from < a.start() && r.text().substring(from, a.start()).strip().equals("(");
  }

  boolean isShare() {
    return a.measure() == Measure.SHARE;
  }

  Figure of(Flow other) {
    return new Figure(r, a, from, to, word, other, before);
  }

  Figure in(Reading other) {
    return new Figure(other, a, from, to, word, flow, before);
  }
}
