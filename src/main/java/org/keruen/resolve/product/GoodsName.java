package org.keruen.resolve.product;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.keruen.resolve.LookAlikes;

/** The forms in which names of goods are compared. */
final class GoodsName {

  private static final Pattern NOTE =
      Pattern.compile(
          "(?<=[\\p{L})])[0-9]{1,2}[)]?\\s*$|[*\u2020\u2021]+[)]?|[\u00b9\u00b2\u00b3\u2070-\u2079]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['`\u2018\u2019\u02bb\u02bc\u00b4]");
  private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that join and say nothing of the goods; "of them" does: metals and articles of them. */
  private static final Set<String> EMPTY =
      Set.of(
          "and", "or", "the", "of", "и", "или", "из", "а", "также", "мен", "және", "va", "ва", "ve",
          "менен", "жана");

  private static final Pattern RUSSIAN =
      Pattern.compile(
          "(?:иями|ыми|ими|ого|его|ому|ему|ами|ями|иям|иях|ией|ый|ий|ой|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ым|им|ем|ом|ах|ях|ам|ям|ов|ев|ей|ии|ию|ия|ье|ья|а|я|у|ю|е|и|ы|о|ь|й)$");
  private static final Pattern ENGLISH =
      Pattern.compile("(?<=[a-z]{3})(?:(?<=(?:s|x|ch|sh))es|(?<![su])s)$");

  private GoodsName() {}

  /** Lower case, one script a word, one blank between words, no footnote marks. */
  static String normal(String text) {
    String t = Normalizer.normalize(NOTE.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
    t = APOSTROPHES.matcher(t.toLowerCase(Locale.ROOT).replace('ё', 'е')).replaceAll("");
    return LookAlikes.inOneScript(REST.matcher(t).replaceAll(" ").strip());
  }

  /** The stems of a normal form's words, in their order, without those that say nothing. */
  static String stems(String normal) {
    StringBuilder stems = new StringBuilder();
    for (String word : normal.split(" ", -1)) {
      if (!EMPTY.contains(word)) {
        stems.append(stems.isEmpty() ? "" : " ").append(stem(word));
      }
    }
    return stems.toString();
  }

  private static String stem(String word) {
    if (word.length() < 4) {
      return word;
    }
    if (word.charAt(0) < 0x250) {
      String one =
          word.endsWith("ies") && word.length() > 5
              ? word.substring(0, word.length() - 3) + "y"
              : word;
      return british(ENGLISH.matcher(one).replaceAll(""));
    }
    String stem = RUSSIAN.matcher(word).replaceAll("");
    return stem.length() >= 3 ? stem : word;
  }

  /** One spelling for words that British and American English write differently. */
  private static String british(String word) {
    return word.replace("fertiliz", "fertilis")
        .replace("fiber", "fibre")
        .replace("aluminum", "aluminium")
        .replace("sulfur", "sulphur")
        .replace("tire", "tyre");
  }

  /** The same words in another order have the same bag. */
  static String bag(String stems) {
    return java.util.Arrays.stream(stems.split(" ", -1))
        .sorted()
        .distinct()
        .collect(java.util.stream.Collectors.joining(" "));
  }
}
