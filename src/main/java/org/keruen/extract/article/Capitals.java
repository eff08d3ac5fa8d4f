package org.keruen.extract.article;

import org.keruen.resolve.partner.PartnerResolver;

/** Lets a capital that was told as a party stand for its state, where that is named later. */
final class Capitals {

  private final Scene scene;
  private final PartnerResolver partners;

  Capitals(Scene scene, PartnerResolver partners) {
    this.scene = scene;
    this.partners = partners;
  }

  /** "Taraz and Bishkek" in the title, "Kyrgyzstan" below it: the capital stood for its state. */
  void stand(Reading r) {
    if (scene.sentences().hasClaims()) {
      return;
    }
    Pair pair = scene.pair();
    if (!pair.equals(Pair.UNKNOWN)) {
      String reporter = state(r, pair.reporter());
      String partner = state(r, pair.partner());
      if (!pair.equals(new Pair(reporter, partner))) {
        scene.isBetween(reporter, partner);
      }
    }
    if (!state(r, scene.home()).equals(scene.home())) {
      scene.isOf(state(r, scene.home()));
    }
  }

  private String state(Reading r, String code) {
    return partners.isCapital(code)
            && r.sides().stream().anyMatch(s -> s.code().equals(TwoStates.state(code)))
        ? TwoStates.state(code)
        : code;
  }
}
