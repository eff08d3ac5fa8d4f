package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/**
 * The two parties that the word of a flow itself names: "trade between A and B", "A's exports to
 * B".
 */
final class Complements {

  /** Between a flow's word and the first party behind it: " turnover of goods between ". */
  private static final int NEAR = 40;

  /** Between the two parties behind it: " and the Republic of ". */
  private static final int NEXT = 25;

  private static final Pattern BREAK = Pattern.compile("[,;:()0-9\u2014\u2013]");

  private final LanguageWords words;

  Complements(LanguageWords words) {
    this.words = words;
  }

  /** The two parties of a flow's word in the order of the text; none if it names fewer. */
  List<PartnerMention> of(Reading r, Reading.FlowWord word) {
    PartnerMention first = next(r, word.end(), NEAR);
    if (first == null) {
      return List.of();
    }
    PartnerMention second = next(r, first.end(), NEXT);
    boolean between = Sides.isAhead(words.links().between(), r, first);
    if (second != null && (between || Sides.isBehindFlow(r, first))) {
      String gap = r.text().substring(first.end(), second.start());
      Matcher and = words.links().and().matcher(gap);
      boolean joined = between ? and.find() : and.matches() || isLinked(r, second);
      return joined ? two(first, second) : List.of();
    }
    PartnerMention owner =
        r.sides().stream().filter(s -> s.end() <= word.start()).reduce((x, y) -> y).orElse(null);
    boolean owned = owner != null && isLinked(r, first) && Sides.isRightAhead(r, owner, word);
    return owned ? two(owner, first) : List.of();
  }

  private static List<PartnerMention> two(PartnerMention one, PartnerMention other) {
    boolean two = !one.code().equals(other.code()) && !Regions.isPart(one.code(), other.code());
    return two ? List.of(one, other) : List.of();
  }

  private boolean isLinked(Reading r, PartnerMention side) {
    return Sides.isAhead(words.links().linked(), r, side);
  }

  /** The next party behind a place of which nothing parts it; null if there is none. */
  private static PartnerMention next(Reading r, int from, int near) {
    return r.sides().stream()
        .filter(s -> s.start() >= from)
        .findFirst()
        .filter(s -> s.start() - from <= near)
        .filter(s -> !BREAK.matcher(r.text().substring(from, s.start())).find())
        .orElse(null);
  }
}
