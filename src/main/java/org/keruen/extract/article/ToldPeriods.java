package org.keruen.extract.article;

import java.util.List;
import org.keruen.resolve.PeriodMention;

/** The periods that an article has told so far, for the sentences that leave theirs out. */
final class ToldPeriods {

  private PeriodMention period;
  private PeriodMention newest;
  private PeriodMention mentioned;

  /** A new paragraph: an aside on an earlier period is over. */
  void begin() {
    if (newest != null
        && period != null
        && period.period().isKnown()
        && period.period().start().isBefore(newest.period().start())) {
      period = newest;
    }
  }

  /** The period last spoken of; null if none was. */
  PeriodMention last() {
    return period;
  }

  /** Takes note of the period of a sentence. */
  void are(PeriodMention mention) {
    if (mention.period().isKnown() || !mention.alternatives().isEmpty()) {
      period = mention;
    }
  }

  /**
   * Takes note of the periods that a sentence names, whatever it is about.
   *
   * @param text of the sentence
   */
  void names(String text, List<PeriodMention> mentions) {
    mentions.stream()
        .filter(p -> !isInBracket(text, p))
        .filter(p -> !p.kind().equals("base") && p.period().isKnown() && p.period().months() > 0)
        .forEach(p -> mentioned = p);
  }

  /** "($24 million in 10M2022)": an aside, to which nothing points back. */
  private static boolean isInBracket(String text, PeriodMention p) {
    return text.lastIndexOf('(', p.start()) > text.lastIndexOf(')', p.start());
  }

  /** The period named last, to which "in that period" points; null if none was. */
  PeriodMention mentioned() {
    return mentioned;
  }

  /** Takes note of a claim's period; the newest is what a growth told later is of. */
  void claims(PeriodMention mention) {
    if (mention.period().isKnown()
        && (newest == null || newest.period().start().isBefore(mention.period().start()))) {
      newest = mention;
    }
  }

  /** The newest period that a claim was of; null if there was none. */
  PeriodMention newest() {
    return newest;
  }
}
