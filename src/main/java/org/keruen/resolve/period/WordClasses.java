package org.keruen.resolve.period;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word classes of a language, with those that every language shares. Numbered words of one name
 * are joined ("third" and "III"); other words are the language's own where it has any.
 */
final class WordClasses {

  private static final Pattern NAMED = Pattern.compile("\\{([a-z]+)[0-9]?}");

  private final Map<String, Map<Integer, String>> classes = new HashMap<>();

  WordClasses(Map<String, Map<Integer, String>> common, Map<String, Map<Integer, String>> own) {
    classes.putAll(common);
    own.forEach(
        (name, words) ->
            classes.merge(
                name, words, (shared, mine) -> isPlain(mine) ? mine : join(mine, shared)));
  }

  private static Map<Integer, String> join(Map<Integer, String> mine, Map<Integer, String> shared) {
    Map<Integer, String> joined = new LinkedHashMap<>(mine);
    shared.forEach((n, words) -> joined.merge(n, words, (a, b) -> a + "|" + b));
    return joined;
  }

  /** Words without a number: they stand where they are named, and may name others. */
  static boolean isPlain(Map<Integer, String> words) {
    return words.keySet().equals(java.util.Set.of(0));
  }

  /** The words of a class; null if the language has none. */
  Map<Integer, String> find(String name) {
    return classes.get(name);
  }

  /** Whether a wording, and the words it names, can be had in this language. */
  boolean cover(String wording) {
    Matcher named = NAMED.matcher(wording);
    while (named.find()) {
      Map<Integer, String> words = classes.get(named.group(1));
      if (words == null || isPlain(words) && !cover(words.get(0))) {
        return false;
      }
    }
    return true;
  }
}
