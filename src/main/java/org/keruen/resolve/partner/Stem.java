package org.keruen.resolve.partner;

import java.util.regex.Pattern;

/**
 * Takes the endings of cases off a word in normal form; two forms of one name get the same stem.
 * Short words are left alone.
 */
final class Stem {

  /** Endings of Russian nouns and adjectives, longest first. */
  private static final Pattern RUSSIAN =
      Pattern.compile(
          "(?:(?<=\u0441\u043a)(?:\u043e\u0433\u043e|\u043e\u043c\u0443|\u043e\u0439|\u0438\u0439|\u0430\u044f|\u0443\u044e|\u0438\u043c|\u043e\u043c|\u0438\u0445|\u0438\u043c\u0438|\u0438\u0435|\u043e\u0435)|\u0438\u044f\u043c\u0438|\u044b\u0439|\u0430\u044f|\u044f\u044f|\u043e\u0435|\u0435\u0435|\u044b\u0435|\u043e\u0433\u043e|\u0435\u0433\u043e|\u043e\u043c\u0443|\u0435\u043c\u0443|\u044b\u043c|\u0443\u044e|\u044e\u044e|\u044b\u0445|\u044b\u043c\u0438|\u0438\u043c\u0438|\u0438\u0435\u0439|\u0438\u044f\u0445|\u0430\u043c\u0438|\u0435\u0439|\u0430\u0445|\u044f\u0445|\u0430\u043c|\u044f\u043c|\u043e\u043c|\u0435\u043c|\u043e\u0439|\u0438\u0438|\u0438\u0435\u0439|\u0438\u044e|\u0438\u044f|\u043e\u0432|\u0430|\u044f|\u0443|\u044e|\u0435|\u0438|\u044b|\u043e|\u044c|\u0439)$");

  /** Endings of Kazakh, Kyrgyz and Uzbek cases in Cyrillic letters. */
  private static final Pattern TURKIC =
      Pattern.compile(
          "(?:[\u043d\u0434\u0442][\u044b\u0456\u0438][\u04a3\u043d\u0433](?:\u0433?)|[\u0493\u0433\u049b\u043a][\u0430\u0435\u0430]|[\u0434\u0442][\u0430\u0435\u043e](?:[\u043d]|\u0493\u044b|\u0433\u0456|\u0433\u0438)?|[\u043c\u0431\u043f][\u0435\u0430][\u043d]|[\u0434\u0442\u043d][\u044b\u0456\u0438]|\u043d\u0438\u043d\u0433)$");

  private static final Pattern LATIN =
      Pattern.compile("(?:s|ning|dan|da|ga|ni|nin|den|de|ya|ye|la|le|in)$");

  private Stem() {}

  static String of(String word) {
    if (word.length() < 5) {
      return word;
    }
    String russian = RUSSIAN.matcher(word).replaceAll("");
    return russian.length() >= 3 ? russian : word;
  }

  static String turkic(String word) {
    if (word.length() < 6) {
      return word;
    }
    Pattern endings = word.charAt(0) < 0x250 ? LATIN : TURKIC;
    String stem = endings.matcher(word).replaceAll("");
    return stem.length() >= 4 ? stem : word;
  }

  /** A name without the ending of a Turkic case on its last word; itself if it has none. */
  static String withoutTurkicEnding(String normal) {
    int blank = normal.lastIndexOf(' ') + 1;
    return normal.substring(0, blank) + turkic(normal.substring(blank));
  }

  /** Words such as "Кирова": a city in the genitive, or somebody's name on a street's sign. */
  static boolean mayBeSurname(String normal) {
    return !normal.contains(" ")
        && normal.matches(".*(\u043e\u0432\u0430|\u0435\u0432\u0430|\u0438\u043d\u0430)");
  }

  /** The stems of all words of a name. */
  static String phrase(String normal) {
    StringBuilder stems = new StringBuilder();
    for (String word : normal.split(" ", -1)) {
      stems.append(stems.isEmpty() ? "" : " ").append(of(word));
    }
    return stems.toString();
  }
}
