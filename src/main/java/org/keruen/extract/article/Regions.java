package org.keruen.extract.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How the codes of two parties belong together. */
final class Regions {

  private Regions() {}

  /** Whether one of two is a part of the other, so that they are no two sides of a trade. */
  static boolean isPart(String a, String b) {
    return a.startsWith(b + "-") || b.startsWith(a + "-");
  }

  /** Whether both are regions of one country. */
  static boolean areSiblings(String a, String b) {
    return a.length() > 3
        && b.length() > 3
        && a.charAt(2) == '-'
        && a.regionMatches(0, b, 0, 3)
        && !a.equals(b);
  }

  /**
   * Whether one told with a region's partner is another region with the same one: two regions of a
   * country, or of two where the partner is a third.
   */
  static boolean areBeside(String side, String region, String partner) {
    boolean ofTwo =
        side.indexOf('-') == 2
            && region.indexOf('-') == 2
            && partner.indexOf('-') < 0
            && !side.equals(region)
            && !isPart(side, partner);
    return (areSiblings(side, region) || ofTwo) && !areSiblings(side, partner);
  }

  /** The first two parties of which none is a part of the other; fewer if there are not two. */
  static List<String> firstTwo(Collection<String> codes) {
    List<String> two = new ArrayList<>();
    for (String code : codes) {
      if (two.isEmpty()
          || two.size() == 1
              && !isPart(two.get(0), code)
              && !areSiblings(two.get(0), code)
              && !two.contains(code)) {
        two.add(code);
      }
    }
    return two;
  }

  /**
   * Whether more than two parties are named, which are no pair: a country and its region is one.
   */
  static boolean isList(List<String> codes) {
    return codes.stream()
            .filter(c -> !Blocs.is(c))
            .filter(c -> codes.stream().noneMatch(o -> o.startsWith(c + "-")))
            .distinct()
            .count()
        > 2;
  }
}
