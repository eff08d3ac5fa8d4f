package org.keruen.resolve.period;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.keruen.spec.dimension.PeriodWords;

/**
 * Whether a text can hold a language's periods: it needs letters of its script, and a year or one
 * of its words for months, parts of years and the like. It only saves the time of trying.
 */
record Gate(Character.UnicodeScript script, Pattern words) {

  /** Lets every text pass. */
  static final Gate OPEN = new Gate(null, null);

  /** Classes whose words no period does without, unless it has a year in digits. */
  private static final List<String> TELLING =
      List.of(
          "m",
          "ry",
          "kv",
          "kvs",
          "pg",
          "mo",
          "years",
          "nd",
          "ytd",
          "lastmonth",
          "thismonth",
          "lastquarter",
          "thisquarter",
          "same",
          "vague",
          "fyw",
          "season",
          "endof",
          "endpost");

  private static final Set<Character.UnicodeScript> NONE =
      Set.of(Character.UnicodeScript.COMMON, Character.UnicodeScript.INHERITED);

  static Gate of(PeriodWords language) {
    StringJoiner telling =
        new StringJoiner("|", "(?<!\\p{L})(?:", ")|(?:19|20)[0-9]{2}|[0-9][./][0-9]{1,2}[./][0-9]");
    for (String name : TELLING) {
      language
          .classes()
          .getOrDefault(name, java.util.Map.of())
          .values()
          .forEach(words -> telling.add(words.replaceAll("\\{[a-z]+[0-9]?}", "(?:)")));
    }
    return new Gate(script(language), Guards.pattern(telling.toString()));
  }

  private static Character.UnicodeScript script(PeriodWords language) {
    return language.classes().getOrDefault("m", java.util.Map.of()).values().stream()
        .flatMapToInt(String::codePoints)
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .filter(s -> !NONE.contains(s))
        .findFirst()
        .orElse(null);
  }

  /** Whether a text has a year or a telling word. */
  boolean isOpen(String text) {
    return words == null || words.matcher(text).find();
  }

  /** Whether a text has a letter of the language's script. */
  boolean isOfScript(String text) {
    if (script == null) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '9' && Character.UnicodeScript.of(text.charAt(i)) == script) {
        return true;
      }
    }
    return false;
  }
}
