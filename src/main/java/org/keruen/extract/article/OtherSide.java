package org.keruen.extract.article;

/** Tells whose partner a party is that a figure names alone, by what was told so far. */
final class OtherSide {

  private final Scene scene;

  OtherSide(Scene scene) {
    this.scene = scene;
  }

  /**
   * "Turkistan's trade with Syrdarya was $38 million. Kazakh exports": still those of the regions.
   *
   * @return {@code UNKNOWN} if no trade of two regions was told, one of them of that country
   */
  Pair ofRegions(String country) {
    Pair pair = scene.pair();
    boolean told =
        scene.sentences().hasClaims()
            && pair.reporter().indexOf('-') == 2
            && pair.partner().indexOf('-') == 2;
    if (told && pair.reporter().startsWith(country + "-")) {
      return pair;
    }
    return told && pair.partner().startsWith(country + "-") ? pair.turned() : Pair.UNKNOWN;
  }

  /** The pair that one party alone stands for. */
  Pair with(String side) {
    Pair pair = scene.pair();
    String home = scene.home();
    boolean toWorld =
        pair.other(side).equals(Parties.WORLD) && !home.isEmpty() && !home.equals(side);
    if (pair.has(side) && !pair.other(side).equals("?") && !toWorld) {
      return pair.reporter().equals(side) ? pair : pair.turned();
    }
    if (pair.reporter().startsWith("X:") && side.indexOf('-') == 2) {
      // "Trade of the Volga regions with Uzbekistan: Tatarstan leads": Tatarstan's with it.
      return new Pair(side, pair.partner());
    }
    if (side.startsWith(pair.reporter() + "-")) {
      // "The figure for Chelyabinsk was": a region of one of the two beside the other.
      return new Pair(side, pair.partner());
    } else if (side.startsWith(pair.partner() + "-")) {
      return new Pair(pair.reporter(), side);
    }
    if (Regions.areSiblings(home, side) && pair.reporter().equals(home)) {
      // "Kursk Region increased its supplies": what Voronezh Region did, beside it.
      return new Pair(side, pair.partner());
    }
    if (Blocs.is(home)
        && !scene.pairs().teller().isEmpty()
        && !scene.pairs().teller().equals(side)) {
      // "Mutual trade in the bloc … Kazakhstan's with Türkiye … With Kyrgyzstan": Kazakhstan's.
      return new Pair(scene.pairs().teller(), side);
    }
    if (!home.isEmpty() && !home.equals(side) && !Regions.isPart(home, side)) {
      return new Pair(home, side);
    }
    return scene.sides().stream()
        .filter(s -> !s.equals(side) && !Regions.isPart(s, side))
        .filter(s -> !scene.named().isOnlyAim(s))
        .findFirst()
        .map(s -> new Pair(side, s))
        .orElse(new Pair(side, Parties.WORLD));
  }
}
