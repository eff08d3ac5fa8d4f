package org.keruen.resolve.product;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keruen.spec.dimension.HsCode;
import org.keruen.spec.dimension.ProductName.Level;
import org.keruen.spec.dimension.ProductWords;

/** Names of goods that are known: as they stand, inflected, turned, in a state, or nearly so. */
final class KnownGoods {

  private static final BigDecimal INFLECTED = new BigDecimal("0.95");
  private static final BigDecimal NEAR = new BigDecimal("0.8");

  private final ProductWords words;
  private final GoodsNames names;
  private final Set<String> totals;
  private final Set<String> rests;
  private final Set<String> headings;
  private final Set<String> states;

  KnownGoods(ProductWords words) {
    this.words = words;
    names = new GoodsNames(words);
    totals = normal(words.totals());
    rests = normal(words.rests());
    headings = normal(words.headings());
    states =
        words.states().stream()
            .map(w -> GoodsName.stems(GoodsName.normal(w)))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> normal(List<String> words) {
    return words.stream().map(GoodsName::normal).collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a code is in the lists, under whatever level. */
  boolean has(String code) {
    return names.level(code) != null;
  }

  /** What a normal form names without a doubt; null if nothing does. */
  ProductReading known(String text, String normal) {
    if (totals.contains(normal) || words.allGoods().matcher(normal).matches()) {
      return reading(text, "TOTAL", "total", BigDecimal.ONE, List.of(), "is a word for all goods");
    } else if (rests.contains(normal)) {
      return ProductReading.nothing(
          text, "rest", List.of(), "is what a table leaves over, no goods of their own");
    } else if (headings.contains(normal)) {
      return ProductReading.nothing(
          text, "heading_row", List.of(), "only leads on to the rows below it");
    }
    ProductReading exact =
        pick(text, names.exact(normal), "name", BigDecimal.ONE, "is a name of it");
    if (exact != null) {
      return exact;
    }
    ProductReading stems =
        pick(text, names.stems(normal), "inflected", INFLECTED, "is an inflected form of its name");
    if (stems != null || normal.indexOf(' ') < 0) {
      return stems;
    }
    ProductReading turned =
        pick(
            text,
            names.bag(normal),
            "inflected",
            INFLECTED,
            "is its name with the words in another order");
    return turned != null ? turned : inState(text, normal);
  }

  /**
   * "Яблоки свежие": fresh or frozen goods have their own headings, but the chapter is the same.
   */
  private ProductReading inState(String text, String normal) {
    String bare =
        Stream.of(normal.split(" ", -1))
            .filter(w -> !states.contains(GoodsName.stems(w)))
            .collect(Collectors.joining(" "));
    if (bare.isEmpty() || bare.equals(normal)) {
      return null;
    }
    SortedSet<String> chapters = new TreeSet<>();
    names.bag(bare).forEach(c -> chapters.addAll(HsCode.chapters(c)));
    return chapters.size() != 1
        ? null
        : reading(
            text,
            "HS:" + chapters.first(),
            "inflected",
            INFLECTED,
            List.of(),
            "is a name of goods of the chapter, with a word for their state");
  }

  private ProductReading pick(
      String text, Set<String> found, String by, BigDecimal confidence, String reason) {
    if (found.isEmpty()) {
      return null;
    }
    List<String> all = new ArrayList<>(found);
    if (all.size() == 1) {
      return reading(text, all.get(0), by, confidence, List.of(), reason);
    }
    // A name of a heading and of the chapter that holds it: the wider one is safe.
    for (String code : all) {
      SortedSet<String> chapters = HsCode.chapters(code);
      if (all.stream()
          .allMatch(c -> chapters.containsAll(HsCode.chapters(c)) && code.length() <= c.length())) {
        return reading(
            text, code, by, confidence, all.stream().filter(c -> !c.equals(code)).toList(), reason);
      }
    }
    return ProductReading.nothing(text, "unknown", all, "names several goods");
  }

  /** A name that differs by a letter or two, where no other goods are near. */
  ProductReading nearest(String text, String normal) {
    NavigableMap<Integer, Set<String>> near = names.near(normal);
    List<String> all = near.values().stream().flatMap(Set::stream).distinct().limit(5).toList();
    if (!near.isEmpty() && near.firstKey() <= GoodsNames.allowed(normal) && all.size() == 1) {
      return reading(
          text,
          all.get(0),
          "near",
          NEAR,
          List.of(),
          "is but " + near.firstKey() + " letter(s) from its name");
    }
    return ProductReading.nothing(
        text,
        "unknown",
        all,
        all.isEmpty()
            ? "is no name of goods that is known"
            : "is near a name, but not near enough or not to one alone");
  }

  /** A reading of a code, with what sort of code it is. */
  ProductReading reading(
      String text,
      String code,
      String by,
      BigDecimal confidence,
      List<String> also,
      String reason) {
    return new ProductReading(text, code, kind(code), by, confidence, also, reason);
  }

  private String kind(String code) {
    if (code.equals("TOTAL")) {
      return "total";
    } else if (code.startsWith("SITC:")) {
      return "sitc";
    }
    Level level = names.level(code);
    if (level != null) {
      return level.code();
    }
    return code.matches("HS:[0-9]{2}")
        ? "chapter"
        : code.matches("HS:[0-9]+") ? "heading" : "group";
  }
}
