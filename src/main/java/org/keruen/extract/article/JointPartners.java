package org.keruen.extract.article;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/**
 * Partners whose figure is told of all together: "exports to Russia and Central Asia amounted to
 * 1.2 billion". They are a group as printed, and the figure is of none of them alone.
 */
final class JointPartners {

  /** Between the members of a list but the last: ", the ". */
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?:the\\s+)?");

  private static final Pattern ARTICLE = Pattern.compile("\\s+the\\s+$");

  /** So far ahead of a party "between" may stand: "between Russia's Sakhalin region". */
  private static final int NEAR = 20;

  /** As sure as of a group that the printed words name. */
  private static final BigDecimal PRINTED = new BigDecimal("0.8");

  private final LanguageWords words;
  private final Sides sides;

  JointPartners(LanguageWords words) {
    this.words = words;
    this.sides = new Sides(words);
  }

  /** A sentence in which such a group is one party. */
  Reading joined(Reading r) {
    if (r.flows().isEmpty() || r.amounts().isEmpty() || tellsEach(r)) {
      return r;
    }
    List<PartnerMention> parties = new ArrayList<>();
    List<PartnerMention> all = r.sides();
    int i = 0;
    while (i < all.size()) {
      int last = lastOf(r, i);
      parties.add(last > i && isPartner(r, all.get(i)) ? group(r, i, last) : all.get(i));
      i = last > i && isPartner(r, all.get(i)) ? last + 1 : i + 1;
    }
    return parties.size() == all.size() ? r : r.withSides(parties);
  }

  /** "Grew by 21 and 24 percent", "respectively": each has its own figure. */
  private boolean tellsEach(Reading r) {
    List<AmountMention> amounts = r.amounts();
    for (int i = 0; i + 1 < amounts.size(); i++) {
      // The two ends of a range stand in one place.
      int end = Math.min(amounts.get(i).end(), amounts.get(i + 1).start());
      String between = r.text().substring(end, amounts.get(i + 1).start());
      if (words.links().and().matcher(between).matches()) {
        return true;
      }
    }
    return words.respectively().filter(p -> p.matcher(r.text()).find()).isPresent();
  }

  /** The last of a list that begins at a party; the party itself where it begins none. */
  private int lastOf(Reading r, int first) {
    List<PartnerMention> all = r.sides();
    for (int i = first; i + 1 < all.size() && all.get(i).form() == PartnerMention.Form.NAME; i++) {
      PartnerMention next = all.get(i + 1);
      String between =
          r.text().substring(all.get(i).end(), Math.max(all.get(i).end(), next.start()));
      String bare = ARTICLE.matcher(between).replaceFirst(" ");
      boolean named = next.form() == PartnerMention.Form.NAME && !next.code().startsWith("X:");
      if (named && words.links().and().matcher(bare).matches()) {
        return i + 1;
      }
      if (!named || !COMMA.matcher(between).matches()) {
        return first;
      }
    }
    return first;
  }

  /** Whether goods go there or come from there, or the trade is with it. */
  private boolean isPartner(Reading r, PartnerMention side) {
    return (sides.isTo(r, side) || sides.isPartner(r, side))
        && !sides.isFrom(r, side)
        // "In May the turnover of Kazakhstan and Uzbekistan": the preposition is the month's.
        && !Sides.isBehindFlow(r, side)
        && !isBetween(r, side);
  }

  /** "Between Russia's Sakhalin region and China": of two, and no group. */
  private boolean isBetween(Reading r, PartnerMention side) {
    int from = Math.max(0, side.start() - NEAR);
    return IntStream.rangeClosed(from, side.start())
        .mapToObj(k -> words.links().between().matcher(r.text().substring(0, k)))
        .anyMatch(Matcher::find);
  }

  private static PartnerMention group(Reading r, int first, int last) {
    int start = r.sides().get(first).start();
    int end = r.sides().get(last).end();
    String printed = r.text().substring(start, end);
    return new PartnerMention(start, end, "X:" + printed, PartnerMention.Form.NAME, PRINTED);
  }
}
