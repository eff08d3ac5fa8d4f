package org.keruen.extract.sheet.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A pattern that remembers which words it was found in: the words of a long table repeat. */
final class Matches {

  private static final int MOST = 10_000;

  private final Pattern pattern;
  private final Map<String, Boolean> known = new HashMap<>();

  Matches(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Whether it is found in a text, blanks of all kinds taken as one. */
  boolean find(String text) {
    Boolean found = known.get(text);
    if (found == null) {
      found = pattern.matcher(Words.clean(text)).find();
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(text, found);
    }
    return found;
  }
}
