package org.keruen.spec.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.keruen.spec.YamlNode;

/**
 * The words of a language by which it is told of which goods a figure is. In the three of them that
 * say where goods stand, amounts are written {@code #} and parties {@code @}.
 *
 * @param patterns patterns with a group {@code goods} of words that an amount is of
 * @param none words that stand where goods do and are none
 * @param kinds goods told by their kind and no name of their own: "agricultural products"
 * @param ofQuantity what stands behind a quantity that is of goods, with a group {@code goods}
 * @param ahead what may stand between goods and the flow that they go ahead of: "grain exports"
 * @param behindNoun what may stand between a flow's noun and its goods: "exports of"
 * @param behindVerb what may stand between a flow's verb and its goods: "sold 5 % more"
 */
public record GoodsWords(
    List<Pattern> patterns,
    Optional<Pattern> none,
    Optional<Pattern> kinds,
    Pattern ofQuantity,
    Optional<Pattern> ahead,
    Optional<Pattern> behindNoun,
    Optional<Pattern> behindVerb) {

  /** The keys that it reads of a language's file. */
  static final List<String> KEYS =
      List.of(
          "goods",
          "no_goods",
          "goods_kinds",
          "goods_of_quantity",
          "goods_ahead",
          "goods_behind_noun",
          "goods_behind_verb");

  /** The goods right behind their unit, as in languages that tell it by a case: "42 тонны муки". */
  private static final String RIGHT_BEHIND = "^\\s+(?<goods>\\p{Ll}{3,})";

  static GoodsWords read(YamlNode node) {
    return new GoodsWords(
        node.get("goods").items().stream().map(LanguagePatterns::exact).toList(),
        node.find("no_goods").map(LanguagePatterns::of),
        node.find("goods_kinds").map(LanguagePatterns::of),
        node.find("goods_of_quantity")
            .map(LanguagePatterns::exact)
            .orElseGet(() -> Pattern.compile(RIGHT_BEHIND)),
        node.find("goods_ahead").map(LanguagePatterns::of),
        node.find("goods_behind_noun").map(LanguagePatterns::of),
        node.find("goods_behind_verb").map(LanguagePatterns::of));
  }
}
