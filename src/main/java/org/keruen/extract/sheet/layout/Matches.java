package org.keruen.extract.sheet.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.keruen.extract.sheet.read.Cell;

/** A pattern that remembers which words it was found in: the words of a long table repeat. */
final class Matches {

  private static final int MOST = 10_000;

  /** A pattern of this look, unless it is found in nothing, is found in no number. */
  private static final Pattern WORDS = Pattern.compile("[\\p{L} ^$|()]+");

  private final Pattern pattern;
  private final Map<String, Boolean> known = new HashMap<>();
  private final boolean needsLetters;

  Matches(Pattern pattern) {
    this.pattern = pattern;
    this.needsLetters = WORDS.matcher(pattern.pattern()).matches() && !pattern.matcher("").find();
  }

  /** Whether it is found in what a cell says, blanks of all kinds taken as one. */
  boolean find(Cell cell) {
    if (cell.isBlank() || needsLetters && cell.kind() == Cell.Kind.NUMBER) {
      return false;
    }
    String text = cell.text();
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
