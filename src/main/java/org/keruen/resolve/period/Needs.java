package org.keruen.resolve.period;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Finds the classes of words without which a wording can't stand anywhere: a text without a month
 * needs no search for wordings of months, which are most of them.
 */
final class Needs {

  private Needs() {}

  /** The classes that stand outside all groups and are not optional; none if there are branches. */
  static Set<String> of(String wording) {
    Set<String> needs = new LinkedHashSet<>();
    Matcher slot = Wording.SLOT.matcher(wording);
    int depth = 0;
    for (int i = 0; i < wording.length(); i++) {
      char c = wording.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        i = wording.indexOf(']', i + 1);
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == '|' && depth == 0) {
        return Set.of();
      } else if (c == '{' && slot.find(i) && slot.start() == i) {
        i = slot.end() - 1;
        boolean optional = i + 1 < wording.length() && "?*".indexOf(wording.charAt(i + 1)) >= 0;
        if (depth == 0 && !optional) {
          needs.add(slot.group(1));
        }
      }
    }
    return needs;
  }
}
