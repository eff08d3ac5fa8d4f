package org.keruen.publish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe before it: a name in somebody
 * else's workbook must not run a program on an analyst's desk.
 */
final class Formulas {

  /** Signs that begin a formula, also in their wide forms; blanks before them don't help. */
  private static final String SIGNS = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";

  private static final Pattern BEGINS =
      Pattern.compile("[\\p{Cntrl}].*|[\\s\\p{Z}\\p{Cf}]*" + SIGNS + ".*", Pattern.DOTALL);

  /** A number as printed, or a mark for "none", calculates nothing. */
  private static final Pattern HARMLESS = Pattern.compile("[+\\-][0-9][0-9 \u00A0.,]*%?|-+");

  /** Where a list separator other than the comma is set, a cell may also begin here. */
  private static final Pattern BEGINS_INSIDE = Pattern.compile("([;\\t\\r\\n])(?=" + SIGNS + ")");

  private Formulas() {}

  static String defuse(String text) {
    Matcher inside = BEGINS_INSIDE.matcher(text);
    String quiet = inside.find() ? inside.replaceAll("$1'") : text;
    boolean begins = BEGINS.matcher(quiet).matches() && !HARMLESS.matcher(quiet).matches();
    return begins ? "'" + quiet : quiet;
  }
}
