package org.keruen.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/**
 * Reads lists in which each party stands right ahead of its own amount: "followed by Armenia with
 * $602 million, Russia with $512 million", "China (56 %), Türkiye (13 %)". Whose partners they are
 * is told once, or known from before.
 */
final class PartnerList {

  /** What stands between two parties that share an amount. */
  private static final Pattern AND =
      Pattern.compile(
          "(?U)\\p{L}{0,4}\\s*(?:,|,?\\s*(?:and|\u0438|\u043c\u0435\u043d|va|ve))\\s*(?:the\\s+)?");

  /** How far ahead of its amount the first party of a list may stand. */
  private static final int FAR = 60;

  private final LanguageWords words;

  PartnerList(LanguageWords words) {
    this.words = words;
  }

  /** The parties of the i-th amount where it is one of a list; empty where it is none. */
  List<PartnerMention> of(Reading r, List<AmountMention> amounts, int i) {
    int listed = 0;
    for (int k = 0; k < amounts.size(); k++) {
      listed += k != i && own(r, amounts, k) != null ? 1 : 0;
    }
    PartnerMention own = own(r, amounts, i);
    if (own == null && listed > 1 && i + 1 < amounts.size() && own(r, amounts, i + 1) != null) {
      own = alone(r, amounts, i);
    } else if (listed == 0 && (own == null || !isShared(r, amounts.get(i), own))) {
      own = null;
    }
    if (own == null) {
      return List.of();
    }
    return isShared(r, amounts.get(i), own) ? joined(r, amounts, i, own) : List.of(own);
  }

  /** The party right ahead of an amount, with no other word between. */
  private PartnerMention own(Reading r, List<AmountMention> amounts, int k) {
    List<PartnerMention> ahead = ahead(r, amounts, k);
    if (ahead.isEmpty()) {
      return null;
    }
    PartnerMention last = ahead.get(ahead.size() - 1);
    boolean whole = Sides.isAhead(words.links().whole(), r, last);
    if (last.form() == PartnerMention.Form.ADJECTIVE || whole) {
      // "The main destination for exports of Armenia with $150 million"
      return null;
    }
    String between = r.text().substring(last.end(), amounts.get(k).start());
    boolean tight =
        Sides.isListed(r, amounts.get(k), last)
            || words.links().holds().matcher(between).find()
            || words.links().eachAhead().matcher(between).find();
    return tight ? last : null;
  }

  /** The only party ahead of the first amount of a list. */
  private static PartnerMention alone(Reading r, List<AmountMention> amounts, int i) {
    List<PartnerMention> ahead = ahead(r, amounts, i);
    boolean one = ahead.size() == 1 && amounts.get(i).start() - ahead.get(0).end() < FAR && i == 0;
    return one ? ahead.get(0) : null;
  }

  private static List<PartnerMention> ahead(Reading r, List<AmountMention> amounts, int k) {
    int from = k == 0 ? 0 : amounts.get(k - 1).end();
    return Sides.within(r, from, amounts.get(k).start());
  }

  private boolean isShared(Reading r, AmountMention a, PartnerMention own) {
    return words.links().each().matcher(r.text().substring(a.end())).find()
        || words.links().eachAhead().matcher(r.text().substring(own.end(), a.start())).find();
  }

  /** "The United States and Russia with $1.4 billion each". */
  private static List<PartnerMention> joined(
      Reading r, List<AmountMention> amounts, int i, PartnerMention own) {
    List<PartnerMention> all = new ArrayList<>(List.of(own));
    List<PartnerMention> ahead = ahead(r, amounts, i);
    for (int k = ahead.size() - 2; k >= 0; k--) {
      String between = r.text().substring(ahead.get(k).end(), all.get(0).start());
      if (!AND.matcher(between).matches()) {
        break;
      }
      all.add(0, ahead.get(k));
    }
    return all;
  }
}
