package org.keruen.resolve.partner;

import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Takes the endings of cases off a word in normal form; two forms of one name get the same stem.
 * Short words are left alone.
 */
final class Stem {

  /** Endings of Russian adjectives in -ский only. */
  private static final Set<String> RUSSIAN_SKI =
      Set.of("ого", "ому", "ой", "ий", "ая", "ую", "им", "ом", "их", "ими", "ие", "ое");

  /** Endings of Russian nouns and adjectives. */
  private static final Set<String> RUSSIAN =
      Set.of(
          "иями", "ый", "ая", "яя", "ое", "ее", "ые", "ого", "его", "ому", "ему", "ым", "ую", "юю",
          "ых", "ыми", "ими", "ией", "иях", "ью", "ами", "ей", "ах", "ях", "ам", "ям", "ье", "ья",
          "ьем", "ом", "ем", "ой", "ии", "ию", "ия", "ов", "а", "я", "у", "ю", "е", "и", "ы", "о",
          "ь", "й");

  /** Endings of Russian nouns in -ия. */
  private static final Set<String> RUSSIAN_IYA = Set.of("ия", "ии", "ию", "ией");

  /** Endings of Russian nouns only: they part "Китая" from an adjective in -ая. */
  private static final Set<String> NOUNS =
      Set.of(
          "а", "я", "у", "ю", "е", "ы", "и", "ом", "ем", "ой", "ей", "ам", "ами", "ах", "й", "ь",
          "ью", "ье", "ья", "ьем");

  private static final Set<String> TURKIC = turkicEndings();

  private static final Set<String> LATIN =
      Set.of("ning", "nin", "dan", "den", "da", "de", "ga", "ni", "in", "ya", "ye", "la", "le");

  /** What is left of a possessive before an ending: "облысын-да", "облысына". */
  private static final Set<String> POSSESSIVE = Set.of("ын", "ін", "ына", "іне");

  private Stem() {}

  /** Endings of Kazakh, Kyrgyz and Uzbek cases in Cyrillic letters, and behind a possessive. */
  private static Set<String> turkicEndings() {
    Set<String> endings = new HashSet<>(Set.of("нинг"));
    for (String first : new String[] {"н", "д", "т"}) {
      for (String vowel : new String[] {"ы", "і", "и"}) {
        endings.add(first + vowel);
        for (String last : new String[] {"ң", "н", "нг"}) {
          endings.add(first + vowel + last);
        }
      }
    }
    // "Ресейдікі": Russia's one.
    endings.addAll(Set.of("дікі", "нікі", "тікі"));
    endings.add("нан");
    endings.add("нен");
    for (String first : new String[] {"ғ", "г", "қ", "к"}) {
      endings.add(first + "а");
      endings.add(first + "е");
    }
    for (String first : new String[] {"д", "т"}) {
      for (String vowel : new String[] {"а", "е", "о"}) {
        endings.add(first + vowel);
        for (String last : new String[] {"н", "ғы", "гі", "ги"}) {
          endings.add(first + vowel + last);
        }
      }
    }
    for (String first : new String[] {"м", "б", "п"}) {
      endings.add(first + "ен");
      endings.add(first + "ан");
    }
    return endings;
  }

  static String of(String word) {
    if (word.length() >= 4 && RUSSIAN_IYA.contains(ending(word, RUSSIAN_IYA, 3))) {
      String iya = without(word, RUSSIAN_IYA, 3);
      if (iya.length() >= 2) {
        return iya;
      }
    }
    if (word.length() < 5 || word.charAt(0) < 0x400) {
      return word;
    }
    for (int n = 3; n > 1; n--) {
      int cut = word.length() - n;
      boolean adjective =
          cut >= 3 && (word.startsWith("ск", cut - 2) || word.startsWith("цк", cut - 2));
      if (adjective && RUSSIAN_SKI.contains(word.substring(cut))) {
        return word.substring(0, cut);
      }
    }
    String russian = without(word, RUSSIAN, 4);
    return russian.length() >= 3 ? russian : word;
  }

  private static String ending(String word, Set<String> endings, int longest) {
    return word.substring(without(word, endings, longest).length());
  }

  private static String without(String word, Set<String> endings, int longest) {
    for (int n = Math.min(longest, word.length() - 1); n > 0; n--) {
      if (endings.contains(word.substring(word.length() - n))) {
        return word.substring(0, word.length() - n);
      }
    }
    return word;
  }

  /**
   * The stem of a noun as a noun, for words that look like an adjective otherwise ("Китая") or are
   * too short for one ("Тувой"). Names that have no cases ("Мали") keep their vowel.
   */
  static String noun(String word, boolean base) {
    if (word.length() < 3 || word.charAt(0) < 0x400) {
      return word;
    }
    char last = word.charAt(word.length() - 1);
    if (base) {
      boolean declined =
          "аяйь".indexOf(last) >= 0 && (word.length() > 4 || "ая".indexOf(last) >= 0);
      String stem = declined ? word.substring(0, word.length() - 1) : word;
      boolean fleeting =
          stem.length() > 4 && (stem.endsWith("ет") || stem.endsWith("ец") || stem.endsWith("ок"));
      return fleeting
          ? stem.substring(0, stem.length() - 2) + stem.charAt(stem.length() - 1)
          : stem;
    }
    if (word.length() < 5) {
      return "ыиеу".indexOf(last) >= 0 ? word.substring(0, word.length() - 1) : word;
    }
    return without(word, NOUNS, 3);
  }

  static String turkic(String word) {
    if (word.length() < 6) {
      return word;
    }
    boolean latin = word.charAt(0) < 0x250;
    String stem = latin ? without(word, LATIN, 4) : without(word, TURKIC, 4);
    if (stem.equals(word) && !latin) {
      String possessive = without(word, POSSESSIVE, 3);
      stem = possessive.equals(word) ? word : word.substring(0, possessive.length() + 1);
    }
    return stem.length() >= 4 ? stem : word;
  }

  /** A name without the ending of a Turkic case on its last word; itself if it has none. */
  static String withoutTurkicEnding(String normal) {
    int blank = normal.lastIndexOf(' ') + 1;
    return normal.substring(0, blank) + turkic(normal.substring(blank));
  }

  /** Words such as "Кирова": a city in the genitive, or somebody's name on a street's sign. */
  static boolean mayBeSurname(String normal) {
    return normal.indexOf(' ') < 0
        && (normal.endsWith("ов")
            || normal.endsWith("ев")
            || normal.endsWith("ова")
            || normal.endsWith("ева")
            || normal.endsWith("ина"));
  }

  /** The stems of all words of a name. */
  static String phrase(String normal) {
    return each(normal, Stem::of);
  }

  /** The stems of all words of a name or a label as nouns. */
  static String nounPhrase(String normal, boolean base) {
    return each(normal, w -> isAdjective(of(w)) ? of(w) : noun(w, base));
  }

  private static boolean isAdjective(String stem) {
    return stem.length() > 4 && (stem.endsWith("ск") || stem.endsWith("цк") || stem.endsWith("н"));
  }

  private static String each(String normal, UnaryOperator<String> stem) {
    if (normal.indexOf(' ') < 0) {
      return stem.apply(normal);
    }
    StringBuilder stems = new StringBuilder(normal.length());
    for (String word : normal.split(" ", -1)) {
      stems.append(stems.isEmpty() ? "" : " ").append(stem.apply(word));
    }
    return stems.toString();
  }
}
