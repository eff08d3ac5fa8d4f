package org.keruen.resolve;

/** How many letters two words differ by. */
public final class Distance {

  private Distance() {}

  /** Damerau's distance (a swap of neighbours counts one), or more than the limit. */
  public static int of(String a, String b, int limit) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int best = Integer.MAX_VALUE;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
        best = Math.min(best, d[i][j]);
      }
      if (best > limit) {
        return limit + 1;
      }
    }
    return d[a.length()][b.length()];
  }
}
