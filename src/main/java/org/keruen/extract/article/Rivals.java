package org.keruen.extract.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/**
 * Two parties of whom one overtook the other: "China overtook Russia in trade with Kazakhstan".
 * They trade with a third, and not, as far as the sentence tells, with each other.
 */
final class Rivals {

  private final Optional<Pattern> overtakes;
  private final boolean verbLast;

  Rivals(LanguageWords words) {
    this.overtakes = words.sides().overtakes();
    // Languages that tell "to" by a case put the verb behind both.
    this.verbLast = words.toCase().isPresent();
  }

  /** The two, in the order in which they are named; empty if a sentence tells of none. */
  List<PartnerMention> of(Reading r) {
    if (overtakes.isEmpty() || r.sides().size() < 2) {
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
