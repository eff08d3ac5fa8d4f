package org.keruen.extract.sheet.layout;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that a sheet stores as text. */
final class NumberText {

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u2007\u2009\u202f']");
  private static final Pattern PLAIN =
      Pattern.compile("[-+]?(\\d+([.]\\d*)?|[.]\\d+)([eE][-+]?\\d{1,3})?");
  private static final Pattern PERCENT = Pattern.compile("%$");
  private static final Pattern NEGATIVE = Pattern.compile("\\((.+)\\)");

  private NumberText() {}

  /**
   * Reads a number whose decimal sign is known; the other of comma and point may then only group
   * thousands.
   *
   * @return empty if it is none
   */
  static Optional<BigDecimal> parse(String text, char decimal) {
    String t = BLANKS.matcher(text).replaceAll("").replace('\u2212', '-').replace('\u2013', '-');
    t = PERCENT.matcher(t).replaceAll("");
    Matcher negative = NEGATIVE.matcher(t);
    if (negative.matches()) {
      t = "-" + negative.group(1);
    }
    char group = decimal == ',' ? '.' : ',';
    int mark = t.indexOf(decimal);
    String whole = mark < 0 ? t : t.substring(0, mark);
    if (whole.indexOf(group) >= 0) {
      if (!whole.matches(
          "[-+]?\\d{1,3}("
              + Pattern.quote(String.valueOf(group))
              + "\\d{2,3})*"
              + Pattern.quote(String.valueOf(group))
              + "\\d{3}")) {
        return Optional.empty();
      }
      whole = whole.replace(String.valueOf(group), "");
    }
    String plain = mark < 0 ? whole : whole + "." + t.substring(mark + 1);
    return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }
}
