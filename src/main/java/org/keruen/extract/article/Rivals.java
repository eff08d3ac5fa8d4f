package org.keruen.extract.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/**
 * Two parties of whom one overtook the other, "China overtook Russia in trade with Kazakhstan", or
 * who both buy. They trade with a third, and not, as far as the sentence tells, with each other.
 */
final class Rivals {

  private final Optional<Pattern> overtakes;
  private final Pattern and;
  private final boolean verbLast;
  private final Optional<Pattern> rank;

  Rivals(LanguageWords words) {
    this.overtakes = words.sides().overtakes();
    this.and = words.links().and();
    this.rank = words.sides().rank();
    // Languages that tell "to" by a case put the verb behind both.
    this.verbLast = words.toCase().isPresent();
  }

  /** The two, in the order in which they are named; empty if a sentence tells of none. */
  List<PartnerMention> of(Reading r) {
    if (r.sides().size() < 2) {
      return List.of();
    }
    List<PartnerMention> overtaken = overtaken(r);
    return overtaken.isEmpty() ? buyers(r) : overtaken;
  }

  /**
   * "China kept the first place among the partners, and Russia came second": the last of two that
   * are ranked, each in a clause of its own, as partners of the article's own side.
   *
   * @return {@code ""} where they are not
   */
  String lastOf(Reading r, List<PartnerMention> two, String home) {
    PartnerMention first = two.get(0);
    PartnerMention second = two.get(1);
    boolean free =
        !home.isEmpty()
            && areCountries(two)
            && two.stream().noneMatch(s -> home.equals(s.code()) || Regions.isPart(home, s.code()));
    String between = r.text().substring(first.end(), Math.max(first.end(), second.start()));
    return free
            && between.indexOf(',') >= 0
            && rank.filter(p -> p.matcher(between).find()).isPresent()
            && rank.filter(p -> p.matcher(r.text().substring(second.end())).find()).isPresent()
        ? second.code()
        : "";
  }

  /** "Uzbekistan and Afghanistan lead among the buyers of Kazakh grain" */
  private List<PartnerMention> buyers(Reading r) {
    if (r.flows().stream().noneMatch(Reading.FlowWord::isCounterpart)) {
      return List.of();
    }
    for (int i = 0; i + 1 < r.sides().size(); i++) {
      PartnerMention one = r.sides().get(i);
      PartnerMention other = r.sides().get(i + 1);
      String between = r.text().substring(one.end(), Math.max(one.end(), other.start()));
      if (and.matcher(between).matches() && !Regions.isPart(one.code(), other.code())) {
        return List.of(one, other);
      }
    }
    return List.of();
  }

  private List<PartnerMention> overtaken(Reading r) {
    if (overtakes.isEmpty()) {
      return List.of();
    }
    Matcher m = overtakes.get().matcher(r.text());
    if (!m.find()) {
      return List.of();
    }
    List<PartnerMention> ahead = r.sides().stream().filter(s -> s.end() <= m.start()).toList();
    List<PartnerMention> behind = r.sides().stream().filter(s -> s.start() >= m.end()).toList();
    int n = ahead.size();
    List<PartnerMention> two =
        verbLast
            ? ahead.subList(Math.max(0, n - 2), n)
            : n == 0 || behind.isEmpty() ? List.of() : List.of(ahead.get(n - 1), behind.get(0));
    return two.size() == 2 && areCountries(two) ? two : List.of();
  }

  private static boolean areCountries(List<PartnerMention> two) {
    String one = two.get(0).code();
    String other = two.get(1).code();
    return !one.equals(other) && !Blocs.is(one) && !Blocs.is(other) && !Regions.isPart(one, other);
  }
}
