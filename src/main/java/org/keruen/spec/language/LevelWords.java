package org.keruen.spec.language;

import java.util.Optional;
import java.util.regex.Pattern;
import org.keruen.spec.YamlNode;

/**
 * The words that join two levels of one figure, so that a number may leave out its scale and unit:
 * "from $1.5 to $4.5 million", "621.4 million against 519".
 *
 * @param from ahead of the level it was before
 * @param to between it and the level that it is now
 * @param reached ahead of the level that it is now, with the one it was
 * @param against ahead of the level of the same months a year before
 * @param ofBase between a period that is only compared with and the level it had: ", when it was "
 * @param fromBehind ending of the level it was before, in a language of cases
 * @param toBehind ending of the level that it is now
 * @param bareAhead a number {@code n} without a scale ahead of the level that it became
 * @param bareBehind a number {@code n} without a scale behind the level it is held against
 * @param andReached between a growth and the level that came of it: " and amounted to "
 * @param yet between a level that was aimed at and the one that came of it: "but amounted to"
 */
public record LevelWords(
    Pattern from,
    Pattern to,
    Pattern toAhead,
    Pattern reached,
    Pattern against,
    Pattern ofBase,
    Pattern fromBehind,
    Pattern toBehind,
    Pattern bareAhead,
    Pattern bareBehind,
    Pattern andReached,
    Pattern yet) {

  private static final String NOTHING = "(?!)";
  private static final String ALONE = "(?<![\\p{L}])";
  private static final String HEDGE = "(?:\\p{L}+\\s+)?";
  private static final String NUMBER =
      "(?<n>(?!(?:19|20)[0-9]{2}(?![0-9.,]))[0-9]+(?:[\u00a0 ][0-9]{3})*(?:[.,][0-9]+)*)";
  private static final String CURRENCY = "(?:US\\s?)?[$\u20ac\u00a3\u00a5]?\\s?";

  static LevelWords read(Optional<YamlNode> found, YamlNode parent) {
    YamlNode node = found.orElse(parent);
    found.ifPresent(
        n ->
            n.allowKeys(
                "from",
                "to",
                "against",
                "dated",
                "of_base",
                "from_behind",
                "to_behind",
                "and_reached",
                "yet"));
    String from = text(found, "from");
    String to = text(found, "to");
    String against = text(found, "against");
    String dated = text(found, "dated");
    return new LevelWords(
        LanguagePatterns.of(node, ALONE + "(?:" + from + ")\\s+" + HEDGE + "$"),
        LanguagePatterns.of(node, "^[),]*\\s+(?:" + to + ")\\s"),
        LanguagePatterns.of(node, ALONE + "(?:" + to + ")\\s+" + HEDGE + "$"),
        LanguagePatterns.of(
            node,
            ALONE
                + "(?:"
                + from
                + ")\\s(?:[^.;(]|(?<=[0-9])[.](?=[0-9])){1,40}?\\s(?:"
                + to
                + ")\\s+"
                + HEDGE
                + "$"),
        LanguagePatterns.of(node, ALONE + "(?:" + against + ")\\s+" + HEDGE + "$"),
        LanguagePatterns.of(node, "(?:" + text(found, "of_base") + ")\\s+" + HEDGE + CURRENCY),
        LanguagePatterns.of(node, "(?:" + text(found, "from_behind") + ")$"),
        LanguagePatterns.of(node, "(?:" + text(found, "to_behind") + ")$"),
        LanguagePatterns.of(
            node,
            ALONE + "(?:" + from + ")\\s+" + HEDGE + CURRENCY + NUMBER + "\\s+(?:" + to + ")\\s+"
                + HEDGE + "$"),
        LanguagePatterns.of(
            node,
            ALONE
                + "(?:(?:"
                + against
                + ")\\s+"
                + HEDGE
                + "|(?:"
                + dated
                + ")\\s*(?:[\u2014\u2013:-]\\s*)?)"
                + CURRENCY
                + NUMBER
                + "(?=\\s*[\u2014\u2013]|\\s*[.,;:)]?(?:$|\\s*$|[.,;:)]\\s|\\s+(?:in|a|last|the|for|\u0433\u043e\u0434\u043e\u043c|\u0433\u043e\u0434|\u0432|\u0437\u0430)\\s))"),
        LanguagePatterns.of(
            node, "[),]*\\s+(?:" + text(found, "and_reached") + ")\\s+" + HEDGE + CURRENCY),
        LanguagePatterns.of(node, ALONE + "(?:" + text(found, "yet") + ")(?![\\p{L}])"));
  }

  private static String text(Optional<YamlNode> node, String key) {
    return node.flatMap(n -> n.find(key)).map(YamlNode::text).orElse(NOTHING);
  }
}
