package org.keruen.extract.article;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.spec.language.LanguageWords;

/**
 * Partners whose figure is told of all together: "exports to Russia and Central Asia amounted to
 * 1.2 billion". They are a group as printed, or the bloc that they make up, and the figure is of
 * none of them alone.
 */
final class JointPartners {

  /** The last word of what stands ahead of a party. */
  private static final Pattern PREPOSITION =
      Pattern.compile("(?U)(?<word>(?<![\\p{L}])\\p{L}+)\\s+$");

  /** So near behind a party its own amount stands. */
  private static final int NEAR = 15;

  /** As sure as of a group that the printed words name. */
  private static final BigDecimal PRINTED = new BigDecimal("0.8");

  private final LanguageWords words;
  private final PartnerResolver partners;

  JointPartners(LanguageWords words, PartnerResolver partners) {
    this.words = words;
    this.partners = partners;
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
      boolean group =
          last > i && isPartner(r, all.get(i)) && !isOfNext(r, all.get(i), all.get(last));
      parties.add(group ? group(r, i, last) : all.get(i));
      i = group ? last + 1 : i + 1;
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
          withoutArticle(
              r.text().substring(all.get(i).end(), Math.max(all.get(i).end(), next.start())));
      boolean named = next.form() == PartnerMention.Form.NAME && !next.code().startsWith("X:");
      if (named && words.links().and().matcher(between).matches()) {
        return i + 1;
      }
      if (!named || !between.strip().equals(",")) {
        return first;
      }
    }
    return first;
  }

  /** Whether the preposition right ahead says that goods go there, or that the trade is with it. */
  private boolean isPartner(Reading r, PartnerMention side) {
    Matcher m = PREPOSITION.matcher(withoutArticle(r.text().substring(0, side.start())));
    if (words.toCase().isPresent() || !m.find()) {
      return false;
    }
    String preposition = m.group("word") + " ";
    return words.links().with().matcher(preposition).matches()
        && !words.links().from().matcher(preposition).find()
        && !words.links().between().matcher(preposition).find()
        && !Sides.isBehindFlow(r, side);
  }

  private String withoutArticle(String ahead) {
    return words.links().article().matcher(ahead).replaceFirst("");
  }

  /** "66.4 % of the trade with the Union and Kazakhstan for 31.9 %": the last is the next one's. */
  private static boolean isOfNext(Reading r, PartnerMention first, PartnerMention last) {
    boolean before = r.amounts().stream().anyMatch(a -> a.end() <= first.start());
    return before
        && r.amounts().stream()
            .anyMatch(a -> a.start() >= last.end() && a.start() - last.end() < NEAR);
  }

  private PartnerMention group(Reading r, int first, int last) {
    int start = r.sides().get(first).start();
    int end = r.sides().get(last).end();
    // "To Kazakhstan, Uzbekistan, Kyrgyzstan, Turkmenistan and Tajikistan": all of Central Asia.
    String bloc =
        partners.blocOf(
            r.sides().subList(first, last + 1).stream()
                .map(PartnerMention::code)
                .collect(Collectors.toSet()));
    String code = bloc.isEmpty() ? "X:" + r.text().substring(start, end) : bloc;
    return new PartnerMention(start, end, code, PartnerMention.Form.NAME, PRINTED);
  }
}
