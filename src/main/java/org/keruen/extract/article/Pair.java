package org.keruen.extract.article;

/** Two parties in the order in which they are told. */
record Pair(String reporter, String partner) {
  static final Pair UNKNOWN = new Pair("?", "?");

  boolean has(String code) {
    return reporter.equals(code) || partner.equals(code);
  }

  String other(String code) {
    return reporter.equals(code) ? partner : reporter;
  }

  Pair turned() {
    return new Pair(/* reporter= */ partner, /* partner= */ reporter);
  }

  /** Whether two parties are known, and neither is all the world. */
  boolean isOfTwo() {
    return !equals(UNKNOWN) && !has(Parties.WORLD);
  }

  /** A region and a country, either first; {@code UNKNOWN} if it is no such pair. */
  Pair owned(boolean byRegion) {
    boolean first = reporter.indexOf('-') == 2;
    boolean second = partner.indexOf('-') == 2;
    if (equals(UNKNOWN) || first == second || Blocs.is(reporter) || Blocs.is(partner)) {
      return UNKNOWN;
    }
    return byRegion == first ? this : turned();
  }

  /**
   * The pair with a party in the place of the one of its kind, two regions or two countries; {@code
   * UNKNOWN} where it has the party already.
   */
  Pair instead(String side) {
    if (equals(UNKNOWN) || has(side) || Regions.isPart(side, partner)) {
      return UNKNOWN;
    }
    boolean region = side.indexOf('-') == 2;
    if (region == (reporter.indexOf('-') == 2)) {
      return new Pair(side, partner);
    }
    return region == (partner.indexOf('-') == 2) ? new Pair(reporter, side) : UNKNOWN;
  }
}
