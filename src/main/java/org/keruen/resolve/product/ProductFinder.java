package org.keruen.resolve.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.spec.dimension.ProductName;
import org.keruen.spec.dimension.ProductName.Level;
import org.keruen.spec.dimension.ProductWords;

/** Finds names of goods in running text, in whatever case they stand; the longest one counts. */
final class ProductFinder {

  /** Longer names are headings of tables, which nobody writes into a sentence. */
  private static final int MOST_WORDS = 5;

  /** A stem this long may have any ending of a few letters, as the Turkic languages add them. */
  private static final int LONG_STEM = 4;

  private static final int LONGEST_ENDING = 4;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'\u2019\u02bb-]*");

  private record Token(int start, int end, String stem) {}

  /** The stems of names by the first one's first letters. */
  private final Map<String, List<List<String>>> byBeginning = new HashMap<>();

  ProductFinder(ProductWords words) {
    for (ProductName product : words.products()) {
      if (product.level() != Level.TOTAL && product.level() != Level.SITC) {
        product.names().forEach(this::add);
      }
    }
  }

  private void add(String name) {
    String stems = GoodsName.stems(GoodsName.normal(name));
    if (!stems.isEmpty() && Character.isLetter(stems.charAt(0))) {
      List<String> words = List.of(stems.split(" ", -1));
      if (words.size() <= MOST_WORDS) {
        List<List<String>> others =
            byBeginning.computeIfAbsent(beginning(words.get(0)), k -> new ArrayList<>());
        if (!others.contains(words)) {
          others.add(words);
        }
      }
    }
  }

  private static String beginning(String stem) {
    return stem.substring(0, Math.min(2, stem.length()));
  }

  /** The names in their order; none overlaps another. */
  List<ProductMention> find(String text) {
    List<Token> tokens = tokens(text);
    List<ProductMention> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int words = longest(tokens, i);
      if (words > 0) {
        found.add(new ProductMention(tokens.get(i).start(), tokens.get(i + words - 1).end()));
      }
      i += Math.max(1, words);
    }
    return found;
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      String stem = GoodsName.stems(GoodsName.normal(m.group()));
      tokens.add(new Token(m.start(), m.end(), stem));
    }
    return tokens;
  }

  private int longest(List<Token> tokens, int from) {
    String first = tokens.get(from).stem();
    int most = 0;
    if (!first.isEmpty()) {
      for (List<String> name : byBeginning.getOrDefault(beginning(first), List.of())) {
        most = Math.max(most, length(tokens, from, name));
      }
    }
    return most;
  }

  /** How many words of the text a name takes, joining ones included; none if it isn't there. */
  private static int length(List<Token> tokens, int from, List<String> name) {
    int at = from;
    for (String stem : name) {
      while (at > from && at < tokens.size() && tokens.get(at).stem().isEmpty()) {
        at++;
      }
      if (at >= tokens.size() || !isForm(tokens.get(at).stem(), stem)) {
        return 0;
      }
      at++;
    }
    return at - from;
  }

  private static boolean isForm(String word, String stem) {
    return word.equals(stem)
        || stem.length() >= LONG_STEM
            && stem.charAt(0) >= 0x250
            && word.startsWith(stem)
            && word.length() - stem.length() <= LONGEST_ENDING;
  }
}
