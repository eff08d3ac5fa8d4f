package org.keruen.resolve;

/**
 * Letters of the other script that look the same: "CШA", "янвaрь" with Latin letters among the
 * Cyrillic ones.
 */
public final class LookAlikes {

  private static final String CYRILLIC_LIKE =
      "\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0456\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406";
  private static final String LATIN_LIKE = "abekmhopctyxiABEKMHOPCTYXI";

  private LookAlikes() {}

  /** A text with each of its words in one script. */
  public static String inOneScript(String text) {
    StringBuilder meant = new StringBuilder();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        meant.append(word(text.substring(from, i)));
        if (i < text.length()) {
          meant.append(text.charAt(i));
        }
        from = i + 1;
      }
    }
    return meant.toString();
  }

  /**
   * A word of Cyrillic letters with Latin ones that look the same (or the reverse) is meant in one
   * script: that of its letters which the other one lacks, and Cyrillic where it has none such, for
   * it is on Cyrillic keyboards that the two are mixed.
   */
  private static String word(String word) {
    boolean cyrillic = false;
    boolean latin = false;
    boolean onlyLatin = false;
    for (char c : word.toCharArray()) {
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      cyrillic |= script == Character.UnicodeScript.CYRILLIC;
      latin |= script == Character.UnicodeScript.LATIN;
      onlyLatin |= script == Character.UnicodeScript.LATIN && LATIN_LIKE.indexOf(c) < 0;
    }
    if (!cyrillic || !latin) {
      return word;
    }
    String from = onlyLatin ? CYRILLIC_LIKE : LATIN_LIKE;
    String to = onlyLatin ? LATIN_LIKE : CYRILLIC_LIKE;
    StringBuilder meant = new StringBuilder();
    for (char c : word.toCharArray()) {
      int i = from.indexOf(c);
      meant.append(i < 0 ? c : to.charAt(i));
    }
    return meant.toString();
  }
}
