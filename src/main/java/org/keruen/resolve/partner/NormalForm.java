package org.keruen.resolve.partner;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which names are compared: no case, no accents of transliteration, no footnote marks,
 * one blank between words.
 */
final class NormalForm {

  private static final Pattern NOTE =
      Pattern.compile(
          "^\\s*[0-9]{1,3}\\s*[.)]\\s*(?=\\p{L})"
              + "|(?<=[\\p{L}).,])\\s*[*]*[0-9]{1,2}\\s*[)/]?\\s*$"
              + "|[*\u2020\u2021]+[)]?|[\u00b9\u00b2\u00b3\u2070-\u2079]+");
  private static final Pattern APOSTROPHES =
      Pattern.compile("['`\u2018\u2019\u02bb\u02bc\u02b9\u00b4\u2032]");
  private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String CYRILLIC_LIKE =
      "\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0456";
  private static final String LATIN_LIKE = "abekmhopctyxi";

  private NormalForm() {}

  static String of(String text) {
    String t = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    t = NOTE.matcher(t).replaceAll("");
    t = APOSTROPHES.matcher(t.toLowerCase(Locale.ROOT)).replaceAll("");
    t = t.replace('\u0451', '\u0435').replace("\u0131", "i");
    StringBuilder words = new StringBuilder();
    for (String word : REST.split(t)) {
      if (!word.isEmpty()) {
        words.append(words.isEmpty() ? "" : " ").append(oneScript(withoutAccents(word)));
      }
    }
    return joined(words.toString());
  }

  /** Accents of Latin letters go; those of Cyrillic ones make other letters and stay. */
  private static String withoutAccents(String word) {
    if (word.chars()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)) {
      return word;
    }
    String t = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return t.replace("\u0259", "a")
        .replace("\u00f8", "o")
        .replace("\u0142", "l")
        .replace("\u00df", "ss");
  }

  /**
   * A word of Cyrillic letters with Latin ones that look the same (or the reverse) is meant in one
   * script: that of its letters which the other one lacks, and Cyrillic where it has none such, for
   * it is on Cyrillic keyboards that the two are mixed.
   */
  private static String oneScript(String word) {
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

  /** "Н и д е р л а н д ы", as heads of tables are spread, is one word. */
  private static String joined(String words) {
    return words.matches("(\\p{L} ){3,}\\p{L}") ? words.replace(" ", "") : words;
  }
}
