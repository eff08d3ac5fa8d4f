package org.keruen.spec.dimension;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which chapters of the Harmonised System a code {@code HS:…} covers. */
public final class HsCode {

  private static final Pattern CODE = Pattern.compile("HS:[0-9]+(?:-[0-9]+)?(?:\\+[0-9-]+)*");

  /** Chapters 98 and 99 are each country's own; 77 is reserved and covers nothing. */
  private static final int LAST = 99;

  private static final int RESERVED = 77;

  private HsCode() {}

  /**
   * The chapters, as two digits each; those of a heading or subheading are its first two digits.
   * Empty for anything that is no code of the Harmonised System.
   *
   * @throws IllegalArgumentException if a chapter is not in use or a range runs backwards
   */
  public static SortedSet<String> chapters(String code) {
    SortedSet<String> chapters = new TreeSet<>();
    if (CODE.matcher(code).matches()) {
      for (String part : code.substring(3).split("[+]", -1)) {
        String[] ends = part.split("-", -1);
        int first = chapter(ends[0], code);
        int last = chapter(ends[ends.length - 1], code);
        if (last < first) {
          throw new IllegalArgumentException(code + " runs backwards");
        }
        for (int c = first; c <= last; c++) {
          if (c != RESERVED) {
            chapters.add("%02d".formatted(c));
          }
        }
      }
    }
    return Collections.unmodifiableSortedSet(chapters);
  }

  private static int chapter(String digits, String code) {
    int chapter = digits.length() < 2 ? 0 : Integer.parseInt(digits.substring(0, 2));
    if (chapter < 1 || chapter > LAST || chapter == RESERVED || digits.length() % 2 == 1) {
      throw new IllegalArgumentException(code + " is in no chapter from 01 to 97");
    }
    return chapter;
  }
}
