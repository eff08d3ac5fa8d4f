package org.keruen.resolve.partner;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells labels that are groups of partners without a code: a whole label, or one that begins or
 * ends with the words of a group.
 */
final class Aggregates {

  private final Set<String> phrases = new HashSet<>();

  Aggregates(List<String> words) {
    words.forEach(w -> phrases.add(Stem.phrase(NormalForm.of(w))));
  }

  boolean isAggregate(String normal) {
    String label = Stem.phrase(normal);
    for (String phrase : phrases) {
      if (label.equals(phrase)
          || label.startsWith(phrase + " ")
          || label.endsWith(" " + phrase)
          || label.contains(" " + phrase + " ")) {
        return true;
      }
    }
    return false;
  }
}
