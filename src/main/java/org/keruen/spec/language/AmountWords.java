package org.keruen.spec.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.spec.YamlNode;

/**
 * The words of a language by which amounts of goods are told from other amounts.
 *
 * @param absolute words ahead of an amount that is only a difference: "fell by"
 * @param notGoods units that count no goods
 * @param unitStem a unit behind a number with its stem as a group, where endings are glued to it
 * @param hypothetical words of a figure that nobody says has been: "should this figure drop"
 * @param now words by which a figure is of the present: of no period that one could name
 * @param present verbs of the present by which a part is told
 * @param yearly words behind an amount that make it that of every year: "a year"
 * @param total words by which a figure without a flow is of the trade as a whole: "the total"
 * @param worth what stands between an amount of goods and what it is worth
 * @param threshold words ahead of an amount that was only passed on the way: "passed the mark of"
 * @param buying verbs of a buyer, whose place is where the goods come from: "bought in Russia"
 * @param changeBehind words right behind an amount that is only a difference: "more than"
 * @param by the preposition of a difference, right ahead of it
 * @param noPart words around a share that no two parties can be told for: of the regions of both
 * @param ratio words ahead of a multiple that is of the other flow: "imports exceeded exports"
 * @param entire words that make a year behind an amount a whole one: "than in all of 2017"
 * @param revalued words by which an amount is the worth of the one before, in another unit
 * @param sameLevel words at the beginning of a sentence for the level told before: "It is"
 * @param countedBy words that say whose count a figure is, or what part of another: "the data of"
 */
public record AmountWords(
    Optional<Pattern> absolute,
    Optional<Pattern> notGoods,
    Optional<Pattern> unitStem,
    Optional<Pattern> hypothetical,
    Optional<Pattern> now,
    Optional<Pattern> present,
    Optional<Pattern> yearly,
    Optional<Pattern> total,
    Optional<Pattern> worth,
    Optional<Pattern> threshold,
    Optional<Pattern> buying,
    Optional<Pattern> changeBehind,
    Optional<Pattern> by,
    Optional<Pattern> noPart,
    Optional<Pattern> ratio,
    Optional<Pattern> entire,
    Optional<Pattern> revalued,
    Optional<Pattern> countedBy,
    Optional<Pattern> sameLevel) {

  /** The keys that it reads of a language's file. */
  static final List<String> KEYS =
      List.of(
          "absolute",
          "not_goods",
          "unit_stem",
          "hypothetical",
          "now",
          "present",
          "yearly",
          "total",
          "worth",
          "threshold",
          "buying",
          "change_behind",
          "by",
          "no_part",
          "ratio",
          "entire",
          "revalued",
          "counted_by",
          "same_level");

  /** A unit as printed, without the ending that its case gives it. */
  public String stemOf(String unit) {
    return unitStem
        .map(p -> p.matcher(unit))
        .filter(Matcher::matches)
        .map(m -> m.group(1))
        .orElse(unit);
  }

  static AmountWords read(YamlNode node) {
    return new AmountWords(
        node.find("absolute").map(LanguagePatterns::of),
        node.find("not_goods").map(LanguagePatterns::of),
        node.find("unit_stem").map(LanguagePatterns::of),
        node.find("hypothetical").map(LanguagePatterns::of),
        node.find("now").map(LanguagePatterns::of),
        node.find("present").map(LanguagePatterns::ofWords),
        node.find("yearly").map(LanguagePatterns::ofWords),
        node.find("total").map(LanguagePatterns::ofWords),
        node.find("worth").map(LanguagePatterns::of),
        node.find("threshold").map(LanguagePatterns::of),
        node.find("buying").map(LanguagePatterns::of),
        node.find("change_behind").map(LanguagePatterns::of),
        node.find("by").map(LanguagePatterns::of),
        node.find("no_part").map(LanguagePatterns::of),
        node.find("ratio").map(LanguagePatterns::of),
        node.find("entire").map(LanguagePatterns::of),
        node.find("revalued").map(LanguagePatterns::of),
        node.find("counted_by").map(LanguagePatterns::of),
        node.find("same_level").map(LanguagePatterns::of));
  }
}
