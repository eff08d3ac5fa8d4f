package org.keruen.resolve.period;

import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.keruen.resolve.LookAlikes;
import org.keruen.spec.dimension.PeriodWords;

/** The words of a label as they were meant, without the marks of footnotes. */
final class LabelText {

  /** Letters that look like the digits 0 and 1, within a year. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?=[^ ]{0,3}[0-9][^ ]{0,2}[0-9])[12][0-9O\u041eo\u043elI\u0406]{3}(?![\\p{N}])");

  /** A Roman numeral in Latin letters with no blank before a word in Cyrillic ones. */
  private static final Pattern ROMAN =
      Pattern.compile("(?<![\\p{L}\\p{N}])([IVX]{1,4})(?=[\u0430-\u044f\u049b]{2})");

  private final List<Pattern> notes;
  private final NearWords near;

  LabelText(List<PeriodWords> languages) {
    notes =
        languages.stream()
            .map(PeriodWords::notes)
            .filter(n -> !n.isEmpty())
            .map(Guards::pattern)
            .toList();
    near = new NearWords(languages.stream().flatMap(l -> l.spelled().stream()).toList());
  }

  /** Words of several heads, joined by bars, on one line. */
  String clean(String text) {
    StringJoiner heads = new StringJoiner(" ");
    for (String head : text.split("[|]", -1)) {
      String words =
          plain(head)
              .replaceAll("[\\s\u00a0\u2007\u202f]+", " ")
              .replaceAll("[*\u00b9\u00b2\u00b3\u2070-\u209f\u1d2c-\u1d6a\u02b3]+", "")
              .strip();
      words = YEAR.matcher(words).replaceAll(m -> digits(m.group()));
      words = ROMAN.matcher(words).replaceAll("$1 ");
      for (Pattern note : notes) {
        words = note.matcher(words).replaceAll("");
      }
      heads.add(near.corrected(LookAlikes.inOneScript(words)));
    }
    return heads.toString();
  }

  private static String digits(String year) {
    return year.replaceAll("[O\u041eo\u043e]", "0").replaceAll("[lI\u0406]", "1");
  }

  /** Dashes, apostrophes and blanks of all kinds as one of each; no character comes or goes. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      switch (plain.charAt(i)) {
        case '\u00a0', '\u2007', '\u202f', '\u2009' -> plain.setCharAt(i, ' ');
        case '\u2010', '\u2011', '\u2012', '\u2212', '\u2015', '\u2500', '\u00ad' ->
            plain.setCharAt(i, '-');
        case '\u2018', '\u2019', '\u02bb', '\u02bc', '\u00b4', '`' -> plain.setCharAt(i, '\'');
        default -> {}
      }
    }
    return plain.toString();
  }
}
