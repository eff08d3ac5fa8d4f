package org.keruen.resolve.period;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Misspelt words of labels: one that is a single slip away from exactly one known word is that
 * word. Short words are too near one another for it ("Марат", "марта").
 */
final class NearWords {

  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private final Set<String> known = new HashSet<>();

  NearWords(List<String> known) {
    known.forEach(w -> this.known.add(w.toLowerCase(Locale.ROOT)));
  }

  /** The text with its misspelt words as they were meant, if it has a number at all. */
  String corrected(String text) {
    if (!DIGIT.matcher(text).find()) {
      return text;
    }
    Matcher m = WORD.matcher(text);
    return m.replaceAll(word -> Matcher.quoteReplacement(meant(word.group())));
  }

  private String meant(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (known.contains(lower)) {
      return word;
    }
    List<String> near =
        known.stream().filter(k -> isOneSlip(lower, k) && isLong(lower, k)).limit(2).toList();
    return near.size() == 1 ? near.get(0) : word;
  }

  /** A short word may lack a letter within it: "ноябь", but "month" is whole. */
  private static boolean isLong(String word, String meant) {
    return word.length() > 5 || meant.length() > word.length() && !meant.startsWith(word);
  }

  /**
   * Whether, behind the first letter, one more, less, other or exchanged with its neighbour makes
   * one the other.
   */
  static boolean isOneSlip(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0) || a.equals(b)) {
      return false;
    }
    int from = 0;
    int shorter = Math.min(a.length(), b.length());
    while (from < shorter && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int back = 0;
    while (back < shorter - from
        && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
      back++;
    }
    String left = a.substring(from, a.length() - back);
    String right = b.substring(from, b.length() - back);
    boolean exchanged =
        left.length() == 2
            && right.length() == 2
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0);
    return left.length() <= 1 && right.length() <= 1 || exchanged;
  }
}
