package org.keruen.resolve;

/** How many letters two words differ by. */
public final class Distance {

  private Distance() {}

  /** The three rows of the table of steps that a word is compared by; kept, as words are many. */
  private static final ThreadLocal<int[][]> ROWS = ThreadLocal.withInitial(() -> new int[3][64]);

  /**
   * Damerau's distance (a swap of neighbours counts one), or more than the limit. Only the steps
   * within the limit of the table's diagonal are counted.
   */
  public static int of(String a, String b, int limit) {
    int width = b.length();
    if (Math.abs(a.length() - width) > limit) {
      return limit + 1;
    }
    int[][] rows = ROWS.get();
    if (rows[0].length <= width) {
      rows = new int[3][2 * width];
      ROWS.set(rows);
    }
    int[] beforeLast = rows[0];
    int[] last = rows[1];
    int[] row = rows[2];
    for (int j = 0; j <= Math.min(width, limit); j++) {
      row[j] = j;
    }
    if (limit < width) {
      row[limit + 1] = limit + 1;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
      char letter = a.charAt(i - 1);
      int from = Math.max(1, i - limit);
      int to = Math.min(width, i + limit);
      row[from - 1] = from == 1 ? i : limit + 1;
      int best = row[from - 1];
      for (int j = from; j <= to; j++) {
        char other = b.charAt(j - 1);
        int steps = last[j - 1] + (letter == other ? 0 : 1);
        steps = Math.min(steps, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && letter == b.charAt(j - 2) && a.charAt(i - 2) == other) {
          steps = Math.min(steps, beforeLast[j - 2] + 1);
        }
        row[j] = steps;
        best = Math.min(best, steps);
      }
      if (to < width) {
        row[to + 1] = limit + 1;
      }
      if (best > limit) {
        return limit + 1;
      }
    }
    return Math.min(row[width], limit + 1);
  }
}
