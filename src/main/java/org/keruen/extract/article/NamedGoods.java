package org.keruen.extract.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.resolve.product.ProductMention;
import org.keruen.resolve.product.ProductResolver;
import org.keruen.spec.language.LanguageWords;

/**
 * Goods that a name of the dictionary, or their kind, tells: where they stand right beside the
 * flow's word, or beside a share of a flow. Goods anywhere else in a sentence only illustrate it.
 */
final class NamedGoods {

  /** So far from a share's number, in letters, goods are still what has the share. */
  private static final int OF_SHARE = 70;

  private static final Pattern NOWHERE = Pattern.compile("(?!)");
  private static final Pattern CLAUSE = Pattern.compile("[.;:()]|,(?![0-9])");

  private final LanguageWords words;
  private final ProductResolver products;
  private Reading last;
  private List<ProductMention> mentions = List.of();

  NamedGoods(LanguageWords words, ProductResolver products) {
    this.words = words;
    this.products = products;
  }

  /** The goods of a figure as printed. */
  Optional<String> of(Figure f) {
    Reading r = f.r();
    if (!r.equals(last)) {
      last = r;
      mentions = find(r);
    }
    Optional<ProductMention> beside =
        f.word() == null
            ? Optional.empty()
            : mentions.stream().filter(g -> isBeside(r, g, f.word())).findFirst();
    return beside
        .or(() -> f.isShare() ? sharing(f) : Optional.empty())
        .map(g -> r.text().substring(g.start(), g.end()));
  }

  private List<ProductMention> find(Reading r) {
    List<ProductMention> found = new ArrayList<>(products.find(r.text()));
    Matcher kind = words.goods().kinds().orElse(NOWHERE).matcher(r.text());
    while (kind.find()) {
      int start = kind.start();
      int end = kind.end();
      found.removeIf(g -> g.start() < end && start < g.end());
      found.add(new ProductMention(start, end));
    }
    found.removeIf(
        g ->
            r.sides().stream().anyMatch(s -> s.start() < g.end() && g.start() < s.end())
                || r.periods().stream().anyMatch(p -> p.start() < g.end() && g.start() < p.end())
                || r.amounts().stream().anyMatch(a -> a.start() < g.end() && g.start() < a.end())
                || r.flows().stream().anyMatch(w -> w.start() < g.end() && g.start() < w.end()));
    found.sort(Comparator.comparingInt(ProductMention::start));
    return found;
  }

  private boolean isBeside(Reading r, ProductMention g, Reading.FlowWord word) {
    if (g.end() <= word.start()) {
      return !isNone(r, g) && matches(words.goods().ahead(), gap(r, g.end(), word.start()));
    }
    boolean turned =
        words
            .otherWay()
            .filter(p -> p.matcher(r.text()).region(word.start(), word.end()).find())
            .isPresent();
    if (turned) {
      // "The flow of cars the other way": it is all that comes that way.
      return false;
    }
    Optional<Pattern> behind =
        r.isNoun(words, word) ? words.goods().behindNoun() : words.goods().behindVerb();
    return g.start() >= word.end() && matches(behind, gap(r, word.end(), g.start()));
  }

  /** "The main partner became Russia": "стала" is no steel, as it is behind "exports of". */
  private boolean isNone(Reading r, ProductMention g) {
    return words
        .goods()
        .none()
        .filter(p -> p.matcher(r.text().substring(g.start(), g.end())).find())
        .isPresent();
  }

  private static boolean matches(Optional<Pattern> pattern, String gap) {
    return pattern.filter(p -> p.matcher(gap).matches()).isPresent();
  }

  /** "Wheat accounted for 40 % of exports", "40 % of them were wheat". */
  private Optional<ProductMention> sharing(Figure f) {
    String text = f.r().text();
    return mentions.stream()
        .filter(g -> g.start() >= f.begin() && g.end() <= f.to())
        .filter(g -> !isNone(f.r(), g))
        .filter(
            g -> {
              String between =
                  g.end() <= f.a().start()
                      ? text.substring(g.end(), f.a().start())
                      : text.substring(Math.min(f.a().end(), g.start()), g.start());
              return between.length() <= OF_SHARE && !CLAUSE.matcher(between).find();
            })
        .findFirst();
  }

  /** The words between two places, an amount as {@code #}, a party as {@code @}. */
  private static String gap(Reading r, int from, int to) {
    StringBuilder gap = new StringBuilder(r.text().substring(from, to));
    r.amounts().forEach(a -> blank(gap, a.start() - from, a.end() - from, '#'));
    r.sides().forEach(s -> blank(gap, s.start() - from, s.end() - from, '@'));
    return gap.toString();
  }

  private static void blank(StringBuilder gap, int start, int end, char as) {
    for (int i = Math.max(0, start); i < Math.min(end, gap.length()); i++) {
      gap.setCharAt(i, as);
    }
  }
}
