package org.keruen.extract.article;

/** How far back an article told a figure of trade, or spoke of trade without one. */
final class ToldSentences {

  /** How many sentences on a figure may still be of what the last one was of. */
  private static final int FAR = 3;

  private static final int NEVER = -10;

  private boolean claimed;
  private int claimedIn = NEVER;
  private int spokenIn = NEVER;

  /** Takes note of a sentence with a figure of trade. */
  void claims(int sentence) {
    claimed = true;
    claimedIn = sentence;
  }

  /** Takes note of a sentence that speaks of trade without a figure. */
  void speaks(int sentence) {
    spokenIn = sentence;
  }

  /** A sentence on other things: a figure behind it that names no flow goes on with those. */
  void leaveTrade() {
    claimedIn = NEVER;
    spokenIn = NEVER;
  }

  /** Whether any figure was told. */
  boolean hasClaims() {
    return claimed;
  }

  /** Whether the sentence before was about trade, without a figure. */
  boolean isAfterTopic(int sentence) {
    return sentence - spokenIn == 1;
  }

  /** Whether a sentence follows one with a figure closely enough to go on with it. */
  boolean follows(int sentence) {
    return sentence - claimedIn <= FAR;
  }

  /** Whether a sentence is the one with the last figure or stands next to it. */
  boolean isNextTo(int sentence) {
    return sentence - claimedIn <= 1;
  }
}
