package org.keruen.extract.article;

import org.keruen.model.Flow;

/** The order in which the two parties of a claim are told. */
final class PairOrder {

  private PairOrder() {}

  /** A pair as it is told: by the party whose figures they are, of a region's trade as its own. */
  static Pair of(Figure f, Pair pair) {
    if (f.isShare() && Regions.isPart(pair.reporter(), pair.partner())) {
      // A region's part of its country's trade is told of the region's trade with the world.
      boolean first = pair.reporter().length() > pair.partner().length();
      return new Pair(first ? pair.reporter() : pair.partner(), Parties.WORLD);
    }
    // "By Kazakh data": the party whose figures they are is the reporter of a mutual trade.
    boolean byPartner = f.flow() == Flow.TURNOVER && pair.partner().equals(f.r().by());
    return byPartner ? pair.turned() : pair;
  }
}
