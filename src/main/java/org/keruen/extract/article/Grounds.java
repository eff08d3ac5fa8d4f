package org.keruen.extract.article;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.PeriodMention;

/**
 * What a claim rests on: what its own sentence says, and what was taken from those before.
 *
 * @param flow {@code nearest} where the sentence says the flow, {@code carried} where not
 * @param parties how many of the two parties it names: {@code both}, {@code one} or {@code none};
 *     all the world need not be named
 * @param period {@code said} where the sentence says the period, {@code before} where it was told
 *     before, {@code unknown} where nobody knows it
 */
record Grounds(String flow, String parties, String period) {

  /** Of a claim of which nothing was taken from elsewhere. */
  private static final double CERTAIN = 0.9;

  /** What each part taken from elsewhere costs: an order of claims, no measured share of errors. */
  private static final double TAKEN = 0.1;

  private static final double UNKNOWN = 0.2;

  static Grounds of(Figure f, Pair pair, PeriodMention when) {
    return new Grounds(
        f.word() == null ? "carried" : "nearest", parties(f.r(), pair), period(f.r(), when));
  }

  private static String parties(Reading r, Pair pair) {
    boolean one = names(r, pair.reporter());
    boolean other = pair.partner().equals(Parties.WORLD) || names(r, pair.partner());
    return one && other ? "both" : one || names(r, pair.partner()) ? "one" : "none";
  }

  private static boolean names(Reading r, String code) {
    return r.sides().stream().map(PartnerMention::code).anyMatch(code::equals);
  }

  private static String period(Reading r, PeriodMention when) {
    if (!when.period().isKnown()) {
      return "unknown";
    }
    boolean said =
        r.periods().stream().anyMatch(p -> p.start() == when.start() && p.end() == when.end());
    return said ? "said" : "before";
  }

  /** The rule as a claim names it, behind its language: {@code nearest.both.said}. */
  String rule() {
    return String.join(".", flow, parties, period);
  }

  /** From 0 to 1; less for each part that was taken from elsewhere. */
  BigDecimal confidence() {
    double value =
        CERTAIN
            - (flow.equals("carried") ? 2 * TAKEN : 0)
            - (parties.equals("both") ? 0 : TAKEN)
            - (period.equals("said") ? 0 : period.equals("before") ? TAKEN : UNKNOWN);
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
  }
}
