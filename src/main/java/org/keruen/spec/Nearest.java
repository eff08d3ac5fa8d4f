package org.keruen.spec;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word that a mistyped one most likely meant, for error messages. */
final class Nearest {

  private Nearest() {}

  /** {@code ", did you mean 'x'?"}, or the whole list where nothing is near. */
  static String hint(String word, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(k -> k))
        .filter(k -> distance(word, k) <= Math.max(1, word.length() / 3))
        .map(k -> ", did you mean '" + k + "'?")
        .orElse("; known are " + String.join(", ", known));
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replace, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
