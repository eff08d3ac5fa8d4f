package org.keruen.extract.sheet.layout;

import java.util.regex.Pattern;

/** Words of cells. */
final class Words {

  private Words() {}

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u2007\u202f]+");

  /** Runs of blanks, line breaks and no-break spaces as one blank. */
  static String clean(String text) {
    return isClean(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Most words are: single blanks between, none around. */
  private static boolean isClean(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        if (blank) {
          return false;
        }
        blank = true;
      } else if (c < ' ' || c == '\u00a0' || c > 0x1fff && Character.isSpaceChar(c)) {
        return false;
      } else {
        blank = false;
      }
    }
    return text.isEmpty() || !blank;
  }
}
