package org.keruen.extract.article;

import java.util.regex.Pattern;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Tells which parties of a list do what the verb before them says. */
final class ListedSides {

  /** Between the next seller and its amount: " — ", " — also by ". */
  private static final Pattern NEXT_SELLER =
      Pattern.compile("(?U)\\s*(?:[\u2014\u2013]\\s*(?:\\p{Ll}{1,6}\\s+){0,2})?");

  private final LanguageWords words;
  private final Sides sides;

  ListedSides(LanguageWords words, Sides sides) {
    this.words = words;
    this.sides = sides;
  }

  /** Whether a party right ahead of its amount does what the one before it did by a verb. */
  boolean isNextSeller(Figure f, PartnerMention side) {
    Reading r = f.r();
    Reading.FlowWord word = f.word();
    return word != null
        && word.end() <= f.from()
        && !word.isCounterpart()
        && !r.isNoun(words, word)
        && NEXT_SELLER.matcher(r.text().substring(side.end(), f.a().start())).matches()
        && !sides.isPartner(r, side)
        && r.sides().stream()
            .filter(s -> s.end() <= word.start() && !sides.isPartner(r, s))
            .anyMatch(s -> r.text().substring(s.end(), word.start()).isBlank());
  }

  /** Whether a party of a list is one more buyer behind the verb of buying. */
  boolean isNextBuyer(Figure f, PartnerMention side) {
    Reading r = f.r();
    Reading.FlowWord word = f.word();
    return word != null
        && !word.isCounterpart()
        && !r.isNoun(words, word)
        && word.end() <= side.start()
        && Sides.isListed(r, f.a(), side)
        && !sides.isLinked(r, side)
        && r.sides().stream()
            .filter(s -> s.start() >= word.end() && s.end() <= side.start())
            .anyMatch(s -> s.code().equals(f.before().reporter()) && !sides.isLinked(r, s));
  }
}
