package org.keruen.spec.language;

import java.util.Optional;
import java.util.regex.Pattern;
import org.keruen.spec.YamlNode;

/**
 * The small words of a language that join a party, a period or an amount to what it belongs to.
 * Turkic languages say most of it by endings and go without them.
 *
 * @param to ahead of a party that goods go to
 * @param from ahead of a party that goods come from
 * @param with ahead of a party that a figure right before is of: "$12.5 million with Tajikistan"
 * @param linked ahead of a party that is somebody's partner, not the subject
 * @param between ahead of a bloc that makes its trade that among its members
 * @param place ahead of a city that makes it a place where something happens
 * @param at a name with the preposition or ending that tells it as where something is
 * @param whole ahead of a party that makes it the owner of the whole that a share is of
 * @param and between two members of a list
 * @param clause where another clause begins
 * @param when between an amount and the period that is its own
 * @param compared ahead of a period that a figure is only compared with
 * @param same of a period told before: "the same"
 * @param period a bare word for the period told before
 * @param anotherYear of a period that is another year's
 * @param each behind an amount that each of several parties before it has
 * @param eachAhead ahead of such an amount
 * @param holds between a party of a list and its amount: "Armenia with $602 million"
 * @param level between a year and the amount of it: "the 2022 figure ($770 million)"
 * @param noun a flow as a noun, whose genitive is the party it comes from
 * @param preposition what a name of a party may begin with and is no part of it
 * @param article at the end of what stands ahead of a noun: "to the "
 * @param part behind an amount, where a part of it is told: "of which", "including"
 * @param ofThem right behind an amount that is a part of what was told before: "of that"
 * @param within ahead of a trade that only says in what a balance is: "a surplus in trade with"
 * @param supplies nouns for goods that go, in whatever direction the figures before say
 * @param these right ahead of a noun for goods that makes them those told before
 * @param fallsOn between an amount and the party whose part of a whole it is: "falls on"
 * @param figure between an amount and the flow right behind it: "$38 million — imports"
 */
public record LinkWords(
    Pattern to,
    Pattern from,
    Pattern with,
    Pattern linked,
    Pattern between,
    Pattern place,
    Pattern at,
    Pattern whole,
    Pattern and,
    Pattern clause,
    Pattern when,
    Pattern compared,
    Pattern same,
    Pattern period,
    Pattern anotherYear,
    Pattern each,
    Pattern eachAhead,
    Pattern holds,
    Pattern level,
    Pattern noun,
    Pattern preposition,
    Pattern article,
    Pattern part,
    Pattern ofThem,
    Pattern within,
    Pattern supplies,
    Pattern these,
    Pattern fallsOn,
    Pattern figure) {

  private static final String NOTHING = "(?!)";
  private static final String ALONE = "(?<![\\p{L}])";

  static LinkWords read(YamlNode node) {
    node.allowKeys(
        "to",
        "from",
        "with",
        "linked",
        "between",
        "place",
        "at",
        "whole",
        "and",
        "clause",
        "when",
        "compared",
        "same",
        "period",
        "another_year",
        "each",
        "each_ahead",
        "holds",
        "level",
        "noun",
        "preposition",
        "part",
        "of_them",
        "within",
        "supplies",
        "these",
        "falls_on",
        "figure",
        "article",
        "members");
    String members = node.find("members").map(m -> "(?:" + m.text() + "\\s+)?").orElse("");
    String article =
        members + node.find("article").map(a -> "(?:" + a.text() + "\\s+)?").orElse("");
    return new LinkWords(
        ahead(node, "to", article + "(?:[\\p{L}-]+\\s+)?"),
        ahead(node, "from", article + "(?:[\\p{L}-]+\\s+)?"),
        pattern(node, "with", "\\s*(?:", ")\\s+" + article),
        ahead(node, "linked", article + "(?:[\\p{L}'\u2019-]+\\s+){0,2}"),
        ahead(node, "between", article),
        ahead(node, "place", ""),
        pattern(node, "at", ALONE + "(?:", ")$"),
        ahead(node, "whole", "(?:all\\s+|the\\s+)?(?:total\\s+)?"),
        pattern(node, "and", "(?:\\s+(?:", ")\\s+|\\s*[-\u2013\u2014]\\s*)"),
        pattern(node, "clause", "[,;]\\s|" + ALONE + "(?:", ")\\s"),
        pattern(node, "when", "[\\s,]*(?:(?:", ")\\s+" + article + ")?"),
        pattern(node, "compared", ALONE + "(?:", ")\\s[^,;.]{0,50}$"),
        pattern(node, "same", ALONE + "(?:", ")"),
        pattern(node, "period", "(?:", ")"),
        pattern(node, "another_year", "[0-9]{4}|(?:", ")"),
        pattern(node, "each", "^\\s*(?:", ")(?![\\p{L}])"),
        pattern(node, "each_ahead", "^\\p{L}{0,4}\\s*[(\u2014\u2013:-]?\\s*(?:", ")\\s+$"),
        pattern(node, "holds", "^\\s+(?:", ")\\s+(?:\\p{L}+\\s+)?(?:US)?[$\u20ac]?\\s?$"),
        pattern(node, "level", "[\\s,(:\u2014\u2013-]*(?:(?:", ")[\\s,(:]*)?"),
        pattern(node, "noun", "(?:", ")"),
        pattern(node, "preposition", "(?:", ")\\s+" + article),
        pattern(node, "article", ALONE + "(?:", ")\\s+$"),
        pattern(node, "part", ALONE + "(?:", ")(?![\\p{L}])"),
        pattern(node, "of_them", "\\s+(?:", ")(?![\\p{L}])"),
        pattern(node, "within", "^[^,;:()]*\\s(?:", ")\\s+(?:\\p{L}+\\s+)?$"),
        pattern(node, "supplies", "(?:", ")"),
        pattern(node, "these", ALONE + "(?:", ")\\s+$"),
        pattern(
            node,
            "falls_on",
            "\\s*(?:[\u2014\u2013-]\\s*)?(?:",
            ")\\s+" + article + "(?:\\p{Ll}+\\s+)?(?:of\\s+)?"),
        pattern(node, "figure", "\\s*[\u2014\u2013-]\\s*|\\s+|(?:", ")"));
  }

  /** Whether the word of {@code and} stands in a text; a dash, which joins as well, is none. */
  public boolean saysAnd(String text) {
    return and.matcher(text)
        .results()
        .anyMatch(m -> m.group().chars().anyMatch(Character::isLetter));
  }

  /** The words right ahead of a party, with what may stand between. */
  private static Pattern ahead(YamlNode node, String key, String gap) {
    return pattern(node, key, ALONE + "(?:", ")\\s+" + gap + "$");
  }

  private static Pattern pattern(YamlNode node, String key, String before, String after) {
    Optional<YamlNode> words = node.find(key);
    String text = words.map(YamlNode::text).orElse(NOTHING);
    return LanguagePatterns.of(words.orElse(node), before + text + after);
  }
}
