package org.keruen.extract.article;

import java.util.List;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/**
 * Partners that a sentence names together ahead of a colon and tells of one by one behind it:
 * "Russia and Kazakhstan remain its main partners: trade with Russia amounted to". They trade with
 * a third, and not with each other.
 */
final class Announced {

  private Announced() {}

  /** The partners that a sentence announces; empty if it announces none. */
  static List<PartnerMention> of(LanguageWords words, Reading r) {
    int colon = r.text().indexOf(": ");
    if (colon < 0 || r.amounts().stream().anyMatch(a -> a.start() < colon)) {
      return List.of();
    }
    List<PartnerMention> ahead = Sides.within(r, 0, colon);
    int first = ahead.size() - 1;
    while (first > 0 && isJoined(words, r, ahead.get(first - 1), ahead.get(first))) {
      first--;
    }
    List<PartnerMention> list = ahead.subList(Math.max(0, first), ahead.size());
    boolean again =
        Sides.within(r, colon, r.text().length()).stream()
            .anyMatch(s -> list.stream().anyMatch(o -> o.code().equals(s.code())));
    return again && Sides.distinct(list) > 1 ? list : List.of();
  }

  private static boolean isJoined(
      LanguageWords words, Reading r, PartnerMention one, PartnerMention other) {
    String between = r.text().substring(one.end(), other.start());
    return between.strip().equals(",")
        || words.links().and().matcher(between).matches() && words.links().saysAnd(between);
  }
}
