package org.keruen.extract.article;

import org.keruen.resolve.PartnerMention;

/** Tells which of the parties of a sentence are told as buyers of another's goods. */
final class Buyers {

  /** Between a buyer's word and whose buyer it is: " for the ". */
  private static final int NEAR = 12;

  private Buyers() {}

  /** "Russian buyers took more of Uzbekistan's textiles": whose figures follow is the other. */
  static boolean isBuyer(Reading r, PartnerMention side) {
    return side.form() == PartnerMention.Form.ADJECTIVE
        && r.flows().stream()
            .filter(Reading.FlowWord::isCounterpart)
            .filter(w -> side.end() <= w.start())
            .anyMatch(w -> r.text().substring(side.end(), w.start()).isBlank());
  }

  /** "Germany was the main destination for exports of Armenia": Armenia's. */
  static boolean isBuyerOf(Sides sides, Reading r, PartnerMention first, PartnerMention second) {
    return r.flows().stream()
        .filter(Reading.FlowWord::isCounterpart)
        .filter(w -> w.start() >= first.end())
        .anyMatch(
            w ->
                w.end() <= second.start() && isOwner(sides, r, w, second)
                    // "the main destination for Armenian exports": told within the word
                    || w.start() < second.start() && second.end() < w.end());
  }

  private static boolean isOwner(
      Sides sides, Reading r, Reading.FlowWord buyer, PartnerMention owner) {
    return sides.isWhole(r, owner)
        || owner.start() - buyer.end() < NEAR && sides.isLinked(r, owner)
        // "One of the buyers of Irkutsk timber", where a case tells it
        || owner.form() == PartnerMention.Form.ADJECTIVE
            && r.text().substring(buyer.end(), owner.start()).isBlank();
  }
}
