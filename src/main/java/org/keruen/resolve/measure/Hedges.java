package org.keruen.resolve.measure;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.keruen.model.Qualifier;

/** The words beside an amount that say how firmly it is stated. */
final class Hedges {

  private static final List<Qualifier> HEDGED =
      List.of(Qualifier.OVER, Qualifier.UNDER, Qualifier.ABOUT);
  private static final Pattern PREPOSITION =
      Pattern.compile("\\s*(?:(?:\u0432|\u043d\u0430|\u0434\u043e|at|by|in|to)\\s+)?");
  private static final int BEFORE = 32;
  private static final int AFTER = 18;

  private final Words hedges;
  private final Words cues;

  Hedges(Map<String, String> hedges, Words cues) {
    this.hedges = new Words(hedges);
    this.cues = cues;
  }

  Qualifier of(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - BEFORE), start);
    String after = text.substring(end, Math.min(text.length(), end + AFTER));
    Qualifier ahead = ahead(before);
    if (ahead != null) {
      return ahead;
    }
    for (Qualifier qualifier : HEDGED) {
      if (hedges.first(qualifier.code() + "_after", after) == 0) {
        return qualifier;
      }
    }
    if (hedges.first("over_end", text.substring(start, Math.min(text.length(), end + AFTER)))
        <= end - start) {
      return Qualifier.OVER;
    }
    int ceiling = hedges.lastStart("ceiling", before);
    if (ceiling >= 0 && before.substring(hedges.last("ceiling", before)).isBlank()) {
      // "to $146 million" behind a verb of rising is where it rose to, by itself it is a ceiling.
      String verb =
          text.substring(Math.max(0, start - 60), Math.max(0, start - BEFORE))
              + before.substring(0, ceiling);
      boolean moves =
          cues.last("behind_change", verb) == verb.length()
              || cues.last("up", verb) >= 0
              || cues.last("down", verb) >= 0
              || cues.last("raises", verb) >= 0;
      return moves ? Qualifier.EXACT : Qualifier.UNDER;
    }
    return Qualifier.EXACT;
  }

  /** Of hedges that end at the amount the longest: "не более" is no "более". */
  private Qualifier ahead(String before) {
    Qualifier longest = null;
    int start = before.length();
    for (Qualifier qualifier : HEDGED) {
      int end = hedges.last(qualifier.code(), before);
      if (end >= 0 && PREPOSITION.matcher(before.substring(end)).matches()) {
        int begins = hedges.lastStart(qualifier.code(), before);
        if (begins > 0
            && Character.isLetter(before.charAt(begins))
            && Character.isLetter(before.charAt(begins - 1))) {
          // "recover to": the end of another word.
          continue;
        }
        longest = begins < start ? qualifier : longest;
        start = Math.min(start, begins);
      }
    }
    return longest;
  }
}
