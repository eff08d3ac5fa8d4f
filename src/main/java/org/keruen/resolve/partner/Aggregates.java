package org.keruen.resolve.partner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells labels that are groups of partners without a code: they have the words of a group. */
final class Aggregates {

  private final Set<String> phrases = new HashSet<>();

  Aggregates(List<String> words) {
    words.forEach(w -> phrases.add(Stem.phrase(NormalForm.of(w))));
  }

  boolean isAggregate(String normal) {
    String label = Stem.phrase(normal);
    for (int from = 0; from >= 0; from = next(label, from)) {
      int to = from;
      do {
        int blank = label.indexOf(' ', to);
        int end = blank < 0 ? label.length() : blank;
        if (phrases.contains(label.substring(from, end))) {
          return true;
        }
        to = end + 1;
      } while (to < label.length());
    }
    return false;
  }

  /** Where the next word begins; -1 if there is none. */
  private static int next(String label, int from) {
    int blank = label.indexOf(' ', from);
    return blank < 0 ? -1 : blank + 1;
  }
}
