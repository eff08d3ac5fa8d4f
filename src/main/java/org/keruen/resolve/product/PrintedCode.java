package org.keruen.resolve.product;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.spec.dimension.HsCode;
import org.keruen.spec.dimension.ProductWords;

/** Finds the code that is printed in a label, and what words are left beside it. */
final class PrintedCode {

  private static final String END = "(?![\\p{L}\\p{N}])";

  /** A chapter, or a heading of four to ten digits that points or blanks may set off in pairs. */
  private static final String HS =
      "[0-9]{2}(?:[0-9]{2}(?:[ .]?[0-9]{2}){0,2}(?:[ .]?[0-9]{1,3}(?: ?[0-9])?)?)?";

  private static final String SHORT = "[0-9]{1,2}";
  private static final String LIST =
      SHORT
          + "(?:\\s*-\\s*"
          + SHORT
          + ")?(?:\\s*[,;+]\\s*"
          + SHORT
          + "(?:\\s*-\\s*"
          + SHORT
          + ")?)*";
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private final Map<String, String> sections;
  private final Pattern sitc;
  private final Pattern section;
  private final Pattern announced;
  private final Pattern announcedHeading;
  private final Pattern inBrackets;
  private static final Pattern LEADING =
      Pattern.compile(
          "^("
              + HS
              + "|"
              + SHORT
              + "(?:\\s*-\\s*"
              + SHORT
              + ")?)(\\s*[.):]\\s*|\\s+-?\\s*|\\s*-\\s*)(?=\\p{L})(.*)$");
  private static final Pattern ALONE = Pattern.compile("^(" + HS + "|" + LIST + ")$");
  private static final Pattern TRAILING =
      Pattern.compile("^(.*\\p{L}.*?)[\\s,]+([0-9]{2}\\s*-\\s*[0-9]{2})$");

  /**
   * A code that is printed.
   *
   * @param code {@code HS:…} or {@code SITC:…}
   * @param rest the words beside it
   * @param sure whether something announces it as a code; otherwise the words must not speak of
   *     other goods
   * @param needsWords whether it only counts where the words say the same: a number of one digit,
   *     or with a point behind it, may just count the rows
   * @param how what shows that it is a code
   */
  record Found(String code, String rest, boolean sure, boolean needsWords, String how) {}

  PrintedCode(ProductWords words) {
    this.sections = words.sections();
    String hs = "(?:(?:" + words.hs() + ")|(?:" + words.chapter() + "))";
    sitc = any("(?<![\\p{L}])" + words.sitc() + "\\s*[:.,-]?\\s*([0-9]{1,5})" + END);
    section =
        any(
            "^(?:"
                + words.hs()
                + "\\s*)?(?:"
                + words.section()
                + ")\\s*[:.№-]?\\s*([IVXІХ]{1,5}|[0-9]{1,2})"
                + END);
    announcedHeading = any("(?<![\\p{L}])" + hs + "\\s*[:.№#-]?\\s*\\(?(" + HS + ")\\)?" + END);
    announced = any("(?<![\\p{L}])" + hs + "\\s*[:.№#-]?\\s*\\(?(" + LIST + ")\\)?" + END);
    inBrackets =
        any(
            "\\(\\s*(?:"
                + hs
                + ")?\\s*[:.№-]?\\s*("
                + LIST
                + "|[0-9]{4})\\s*(?:"
                + words.chapter()
                + ")?\\s*(?:"
                + words.hs()
                + ")?\\s*\\)");
  }

  private static Pattern any(String regex) {
    return Pattern.compile(
        regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The text with one sort of dash and blank. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\u2010-\u2015\u2212]", "-")
        .replaceAll("\\s+", " ")
        .strip();
  }

  Optional<Found> find(String plain) {
    Matcher m = sitc.matcher(plain);
    if (m.find()) {
      return Optional.of(
          new Found("SITC:" + m.group(1), rest(plain, m), true, false, "the SITC is named"));
    }
    m = section.matcher(plain);
    if (m.find()) {
      String code = sections.get(roman(m.group(1)));
      if (code != null) {
        return Optional.of(new Found(code, rest(plain, m), true, false, "a section is named"));
      }
    }
    for (Pattern pattern : List.of(announced, announcedHeading, inBrackets)) {
      m = pattern.matcher(plain);
      while (m.find()) {
        Optional<String> code = hs(m.group(1));
        if (code.isPresent()) {
          boolean brackets = pattern == inBrackets;
          String how = brackets ? "the code stands in brackets" : "a word announces a code";
          return Optional.of(new Found(code.get(), rest(plain, m), !brackets, false, how));
        }
      }
    }
    return unannounced(plain);
  }

  private static Optional<Found> unannounced(String plain) {
    Matcher m = LEADING.matcher(plain);
    if (m.matches()) {
      boolean counter = m.group(1).length() < 2 || m.group(2).matches("\\s*[.):].*");
      boolean year = YEAR.matcher(m.group(1)).matches();
      return hs(m.group(1))
          .map(
              c ->
                  new Found(c, m.group(3), false, counter || year, "the label begins with a code"));
    }
    Matcher t = TRAILING.matcher(plain);
    if (t.matches()) {
      return hs(t.group(2))
          .map(c -> new Found(c, t.group(1), false, true, "the label ends with chapters"));
    }
    Matcher a = ALONE.matcher(plain);
    if (a.matches() && a.group(1).length() > 1 && !YEAR.matcher(a.group(1)).matches()) {
      boolean list = a.group(1).matches("[0-9]{1,2}\\s*[,;].*");
      return list
          ? Optional.empty()
          : hs(a.group(1)).map(c -> new Found(c, "", false, false, "the label is a code"));
    }
    return Optional.empty();
  }

  private static String rest(String plain, Matcher m) {
    return (plain.substring(0, m.start()) + " " + plain.substring(m.end()))
        .replaceAll("^[\\s.,:;-]+|[\\s,:;-]+$", "");
  }

  /** The code of what is printed: chapters with both digits, headings without blanks. */
  static Optional<String> hs(String printed) {
    List<String> parts = new ArrayList<>();
    for (String part : printed.split("\\s*[,;+]\\s*", -1)) {
      List<String> ends = new ArrayList<>();
      for (String end : part.split("\\s*-\\s*", -1)) {
        String digits = end.replaceAll("[ .]", "");
        ends.add(digits.length() == 1 ? "0" + digits : digits);
      }
      parts.add(String.join("-", ends));
    }
    String code = "HS:" + String.join("+", parts);
    try {
      return HsCode.chapters(code).isEmpty() ? Optional.empty() : Optional.of(code);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A section's number in Roman letters, from either script or from a plain number. */
  private static String roman(String printed) {
    String t = printed.toUpperCase(java.util.Locale.ROOT).replace('І', 'I').replace('Х', 'X');
    if (!t.matches("[0-9]+")) {
      return t;
    }
    int n = Integer.parseInt(t);
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return "X".repeat(n / 10) + ones[n % 10];
  }
}
