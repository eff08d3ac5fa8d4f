package org.keruen.extract.article;

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
}
