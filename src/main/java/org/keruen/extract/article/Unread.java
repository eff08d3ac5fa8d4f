package org.keruen.extract.article;

import org.keruen.model.Provenance;
import org.keruen.model.Reject;
import org.keruen.model.SourceFile;

/**
 * Sentences that look like trade and of which no figure could be read: told, so that misses show.
 */
final class Unread {

  private Unread() {}

  /** A word of trade and an amount of money or a percentage. */
  static boolean looksLikeTrade(Reading r) {
    return !r.flows().isEmpty()
        && r.amounts().stream().anyMatch(a -> a.unit().equals("%") || a.unit().matches("[A-Z]{3}"));
  }

  static Reject of(Story story, SourceFile file, Story.Sentence sentence) {
    int end = sentence.start() + sentence.text().length();
    return Reject.leftOut(
        Provenance.of(file).quote(story.codePoints(sentence.start()), story.codePoints(end)),
        "unread_figure",
        "the sentence speaks of trade and of an amount, and no claim could be made of it",
        sentence.text());
  }
}
