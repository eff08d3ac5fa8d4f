package org.keruen.resolve;

/** How many letters two words differ by. */
public final class Distance {

  private Distance() {}

  /** Damerau's distance (a swap of neighbours counts one), or more than the limit. */
  public static int of(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
      row[0] = i;
      int best = i;
      char letter = a.charAt(i - 1);
      for (int j = 1; j <= b.length(); j++) {
        int change = letter == b.charAt(j - 1) ? 0 : 1;
        int steps = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && letter == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
          steps = Math.min(steps, beforeLast[j - 2] + 1);
        }
        row[j] = steps;
        best = Math.min(best, steps);
      }
      if (best > limit) {
        return limit + 1;
      }
    }
    return row[b.length()];
  }
}
