package org.keruen.resolve.partner;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.keruen.resolve.LookAlikes;

/**
 * The form in which names are compared: no case, no accents of transliteration, no footnote marks,
 * one blank between words.
 */
final class NormalForm {

  private static final Pattern NOTE =
      Pattern.compile(
          "^\\s*(?:(?:[0-9]{1,3}|[IVX]{1,4})\\s*[.)-]\\s*)+(?=\\p{L})"
              + "|(?<=[\\p{L}).,])\\s*[*]*\\(?[0-9]{1,2}\\s*[)/]?\\s*$"
              + "|\\s*\\([abdefpr]\\)\\s*$"
              + "|[*\u2020\u2021]+[)]?|[\u00b9\u00b2\u00b3\u2070-\u2079\u1d43-\u1d5b\u02b3]+");

  private static final Pattern RAISED = Pattern.compile("[\u1d43-\u1d5b\u02b3]+");

  /** "U.S.A.", "A.R.", "О.А.Э.": abbreviations are one word, with points or without. */
  private static final Pattern POINTS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(\\p{L})[.]\\s?(?=\\p{L}(?![\\p{L}]))|(?<=[.]\\p{L})[.]\\s?(?=\\p{L}(?![\\p{L}]))");

  private static final Pattern SPREAD = Pattern.compile("(?:\\p{L} ){2,}\\p{L}");
  private static final Pattern APOSTROPHES =
      Pattern.compile("['`\u2018\u2019\u02bb\u02bc\u02b9\u00b4\u2032]");
  private static final Set<String> AND =
      Set.of("and", "\u0438", "the", "va", "\u0432\u0430", "ve", "\u0436\u04d9\u043d\u0435");
  private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NormalForm() {}

  /** The text without the numbers of rows and the marks of footnotes. */
  static String withoutNotes(String text) {
    return NOTE.matcher(text).replaceAll("").strip();
  }

  static String of(String text) {
    // A raised letter is a mark before it is made an ordinary one.
    String t =
        Normalizer.normalize(RAISED.matcher(text).replaceAll(""), Normalizer.Form.NFKC).strip();
    t = NOTE.matcher(t).replaceAll("");
    if (t.indexOf('.') >= 0) {
      t = POINTS.matcher(t).replaceAll("$1");
    }
    t = APOSTROPHES.matcher(t.toLowerCase(Locale.ROOT)).replaceAll("");
    // A Turkish capital I with a dot leaves its dot behind when it is made small.
    t = t.replace('\u0451', '\u0435').replace("\u0131", "i").replace("\u0307", "");
    StringBuilder words = new StringBuilder();
    for (String word : REST.split(joined(REST.matcher(t).replaceAll(" ").strip()), -1)) {
      // "Trinidad & Tobago", "Trinidad and Tobago": the sign is dropped as the words are.
      if (!word.isEmpty() && !AND.contains(word)) {
        words
            .append(words.isEmpty() ? "" : " ")
            .append(LookAlikes.inOneScript(withoutAccents(word)));
      }
    }
    return words.toString();
  }

  /** Accents of Latin letters go; those of Cyrillic ones make other letters and stay. */
  private static String withoutAccents(String word) {
    boolean ascii = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x400 && c < 0x530) {
        return word;
      }
      ascii &= c < 0x80;
    }
    if (ascii) {
      return word;
    }
    String t = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return t.replace("\u0259", "a")
        .replace("\u00f8", "o")
        .replace("\u0142", "l")
        .replace("\u00df", "ss");
  }

  /** "Н и д е р л а н д ы", as heads of tables are spread, is one word. */
  private static String joined(String words) {
    boolean mayBeSpread = words.length() > 4 && words.charAt(1) == ' ' && words.charAt(3) == ' ';
    return mayBeSpread && SPREAD.matcher(words).matches() ? words.replace(" ", "") : words;
  }
}
