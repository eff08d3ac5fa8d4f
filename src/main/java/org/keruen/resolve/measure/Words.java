package org.keruen.resolve.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A map of codes to the patterns of their words. */
final class Words {

  private final Map<String, Pattern> patterns = new LinkedHashMap<>();

  Words(Map<String, String> words) {
    words.forEach((code, regex) -> patterns.put(code, pattern(regex)));
  }

  static Pattern pattern(String regex) {
    return Pattern.compile(
        regex,
        // From JDK 19 on a word's boundary is that of ASCII letters where this flag is not set.
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The first code whose words are in the text; null if none. */
  String find(String text) {
    for (Map.Entry<String, Pattern> entry : patterns.entrySet()) {
      if (entry.getValue().matcher(text).find()) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** The words of the first code that are in the text, as printed; null if none. */
  String printed(String text) {
    for (Pattern pattern : patterns.values()) {
      Matcher m = pattern.matcher(text);
      if (m.find()) {
        return m.group();
      }
    }
    return null;
  }

  /** The code whose words begin first in the text, of equals the first code; null if none. */
  String earliest(String text) {
    String earliest = null;
    int start = Integer.MAX_VALUE;
    for (Map.Entry<String, Pattern> entry : patterns.entrySet()) {
      Matcher m = entry.getValue().matcher(text);
      if (m.find() && m.start() < start) {
        start = m.start();
        earliest = entry.getKey();
      }
    }
    return earliest;
  }

  /** The code whose words are the whole text; null if none. */
  String matching(String text) {
    for (Map.Entry<String, Pattern> entry : patterns.entrySet()) {
      if (entry.getValue().matcher(text).matches()) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** The code whose words stand in a text from one index to another; null if none. */
  String at(String text, int start, int end) {
    for (Map.Entry<String, Pattern> entry : patterns.entrySet()) {
      Matcher m =
          entry
              .getValue()
              .matcher(text)
              .region(start, end)
              .useTransparentBounds(true)
              .useAnchoringBounds(false);
      if (m.matches()) {
        return entry.getKey();
      }
    }
    return null;
  }

  /** Takes a code and where its words stand. */
  interface Found {
    void accept(String code, int start, int end);
  }

  /** Hands on each place where words of any code stand. */
  void all(String text, Found found) {
    patterns.forEach(
        (code, pattern) -> {
          Matcher m = pattern.matcher(text);
          while (m.find()) {
            found.accept(code, m.start(), m.end());
          }
        });
  }

  /** Where the words of a code last begin; -1 if nowhere. */
  int lastStart(String code, String text) {
    Matcher m = patterns.get(code).matcher(text);
    int start = -1;
    while (m.find()) {
      start = m.start();
    }
    return start;
  }

  /** Where the words of a code last end in a text; -1 if nowhere. */
  int last(String code, String text) {
    Matcher m = patterns.get(code).matcher(text);
    int end = -1;
    while (m.find()) {
      end = m.end();
    }
    return end;
  }

  /** Where the words of a code first begin; a large number if nowhere. */
  int first(String code, String text) {
    Matcher m = patterns.get(code).matcher(text);
    return m.find() ? m.start() : Integer.MAX_VALUE;
  }

  /** All words as one alternative. */
  String any() {
    return String.join("|", patterns.values().stream().map(Pattern::pattern).toList());
  }
}
