package org.keruen.extract.article;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keruen.model.Measure;
import org.keruen.model.Modality;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.PeriodMention;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.spec.dimension.ClaimGrounds.Doubt;
import org.keruen.spec.language.LanguageWords;

/**
 * What a claim rests on: what its own sentence says, and what was taken from those before.
 *
 * @param flow {@code nearest} where the sentence says the flow, {@code carried} where not
 * @param parties how many of the two parties it names: {@code both}, {@code one} or {@code none};
 *     all the world need not be named
 * @param period {@code said} where the sentence says the period, {@code before} where it was told
 *     before, {@code unknown} where nobody knows it
 * @param doubts what makes it less sure
 */
record Grounds(String flow, String parties, String period, Set<Doubt> doubts) {

  private static final int NOWHERE = Integer.MAX_VALUE;

  /** Between a party and its amount: an ending, a word of how much. */
  private static final Pattern NEXT =
      Pattern.compile("(?U)\\p{L}{0,6}\\s+(?:\\p{Ll}+\\s+){0,2}(?:US)?\\S{0,1}");

  /** The same with one doubt more. */
  Grounds with(Doubt doubt) {
    Set<Doubt> more = EnumSet.of(doubt);
    more.addAll(doubts);
    return new Grounds(flow, parties, period, more);
  }

  static Grounds of(
      LanguageWords words,
      PartnerResolver partners,
      Figure f,
      Pair pair,
      PeriodMention when,
      Modality modality) {
    String flow = f.word() == null ? "carried" : "nearest";
    String parties = parties(f.r(), pair);
    String period = period(f.r(), when);
    Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    Measure measure = f.a().measure();
    add(doubts, Doubt.CARRIED_FLOW, f.word() == null);
    add(doubts, Doubt.SHARE, f.isShare());
    boolean both = parties.equals("both");
    add(doubts, Doubt.SHARE_WITH_PERIOD, f.isShare() && period.equals("said") && !both);
    add(doubts, Doubt.QUANTITY, measure == Measure.QUANTITY);
    boolean timed = measure == Measure.QUANTITY || measure == Measure.GROWTH_YOY;
    // An aim, a contract and a potential need not say by when.
    boolean dated = modality == Modality.REPORTED || modality == Modality.FORECAST;
    boolean timeless = period.equals("unknown") && dated;
    add(doubts, Doubt.WITHOUT_PERIOD, timed && timeless);
    boolean one = parties.equals("one") && !isBilateral(words, f) && !isOfPresent(words, f);
    add(doubts, Doubt.ONE_PARTY_WITHOUT_PERIOD, one && timeless);
    boolean open = modality == Modality.REPORTED && !when.alternatives().isEmpty();
    add(doubts, Doubt.OPEN_PERIOD, open);
    add(doubts, Doubt.PARTNER_WITHOUT_CODE, pair.partner().startsWith("X:"));
    if (both) {
      List<PartnerMention> announced = Announced.of(words, f.r());
      Predicate<PartnerMention> third =
          s ->
              !announced.contains(s)
                  && !pair.has(s.code())
                  && !isBeside(s.code(), pair)
                  && isInPart(f, s)
                  && !(f.isShare() && isOfMember(partners, s, pair))
                  && !hasOwnFigure(words, f, s, pair);
      add(doubts, Doubt.THIRD_PARTY, f.r().sides().stream().anyMatch(third));
      boolean joined =
          Stream.of(pair.reporter(), pair.partner())
              .flatMap(c -> nearestOf(f, c).stream())
              .anyMatch(s -> isJoined(words, f.r(), s, third));
      add(doubts, Doubt.JOINED_PARTY, joined);
      // "16.9 % fell to Russia, 16.8 % to China": Russia is of the figure before.
      boolean behind =
          f.r().sides().stream().anyMatch(s -> pair.has(s.code()) && isRightBehind(f, s));
      Predicate<PartnerMention> own =
          s ->
              s.start() >= f.begin()
                  && s.end() <= f.to()
                  && !(behind && isOfFigureBefore(words, f, s));
      int nearest = nearest(f, s -> pair.has(s.code()));
      add(doubts, Doubt.NEARER_PARTY, nearest(f, third.and(own)) < nearest);
    }
    return new Grounds(flow, parties, period, doubts);
  }

  /**
   * "57 % of Kazakhstan's trade with Central Asia fell to Uzbekistan": a member beside its bloc.
   */
  private static boolean isOfMember(PartnerResolver partners, PartnerMention s, Pair pair) {
    return partners.members(s.code()).stream().anyMatch(pair::has);
  }

  /** "After China (17.7 %)", "and Belarus — by 17.8 %" behind: who has a figure of his own. */
  private static boolean hasOwnFigure(LanguageWords words, Figure f, PartnerMention s, Pair pair) {
    boolean next = s.start() >= f.a().end();
    // "74.4 % fell to Russia, and 23.6 % to Kazakhstan"
    boolean fallen =
        f.isShare()
            && f.r().amounts().stream()
                .filter(o -> o.end() <= s.start() && o.end() <= f.a().start())
                .map(o -> f.r().text().substring(o.end(), s.start()))
                .anyMatch(between -> words.links().fallsOn().matcher(between).matches());
    return fallen
        || f.r().amounts().stream()
            .filter(o -> o.start() >= s.end() && o.start() != f.a().start())
            .anyMatch(
                o ->
                    next && (Sides.isListed(f.r(), o, s) || isOfNext(words, f, s, o))
                        || isBeforeOwn(f, s, o, pair)
                        || f.r().text().substring(s.end(), o.start()).strip().equals("("));
  }

  /**
   * "$4.9 billion, with Uzbekistan $4.3 billion", "and in Belarus by 5 %": parted from the figure,
   * and right ahead of the next amount.
   */
  private static boolean isOfNext(
      LanguageWords words, Figure f, PartnerMention s, AmountMention o) {
    String between = f.r().text().substring(f.a().end(), s.start());
    boolean parted = between.indexOf(',') >= 0 || words.links().saysAnd(between);
    return parted && NEXT.matcher(f.r().text().substring(s.end(), o.start())).matches();
  }

  /**
   * "In Kazakhstan by 38 %, in Russia by 34 %": right ahead of an amount before the figure's own.
   */
  private static boolean isBeforeOwn(Figure f, PartnerMention s, AmountMention o, Pair pair) {
    return o.end() <= f.a().start()
        && NEXT.matcher(f.r().text().substring(s.end(), o.start())).matches()
        && f.r().sides().stream()
            .anyMatch(
                own ->
                    pair.has(own.code())
                        && own.start() >= o.end()
                        && own.end() <= f.a().start()
                        && NEXT.matcher(f.r().text().substring(own.end(), f.a().start()))
                            .matches());
  }

  /** "Turnover with Kyrgyzstan fell by 80 %; with Uzbekistan by 49 %": of its own part. */
  private static boolean isInPart(Figure f, PartnerMention s) {
    int from = Math.min(f.a().end(), s.end());
    int to = Math.max(f.a().start(), s.start());
    return from >= to || f.r().text().substring(from, to).indexOf(';') < 0;
  }

  /** How many characters lie between a figure and the nearest of some parties. */
  private static int nearest(Figure f, Predicate<PartnerMention> some) {
    return f.r().sides().stream().filter(some).mapToInt(s -> distance(f, s)).min().orElse(NOWHERE);
  }

  /** A party as it is named in a figure's own words, or else next to it. */
  private static Optional<PartnerMention> nearestOf(Figure f, String code) {
    return f.r().sides().stream()
        .filter(s -> s.code().equals(code))
        .min(
            Comparator.<PartnerMention, Boolean>comparing(s -> !isAhead(f, s))
                .thenComparing(s -> distance(f, s)));
  }

  private static boolean isAhead(Figure f, PartnerMention s) {
    return s.start() >= f.begin() && s.end() <= f.a().start();
  }

  /** "1,146 thousand tons to Afghanistan": behind the figure, in one breath with it. */
  private static boolean isRightBehind(Figure f, PartnerMention s) {
    return s.start() >= f.a().end()
        && s.start() <= f.to()
        && f.r().text().substring(f.a().end(), s.start()).indexOf(',') < 0;
  }

  /** "2,345 thousand tons to Uzbekistan, 1,146 …", "and 1,146 …": of the figure before. */
  private static boolean isOfFigureBefore(LanguageWords words, Figure f, PartnerMention s) {
    if (s.end() > f.a().start()) {
      return false;
    }
    String between = f.r().text().substring(s.end(), f.a().start());
    return between.strip().startsWith(",")
        || words.links().and().matcher(between).matches() && words.links().saysAnd(between);
  }

  private static int distance(Figure f, PartnerMention s) {
    return Math.max(s.start() - f.a().end(), f.a().start() - s.end());
  }

  /** "To Central Asia and Afghanistan": whether a party stands beside another, joined by "and". */
  private static boolean isJoined(
      LanguageWords words, Reading r, PartnerMention side, Predicate<PartnerMention> some) {
    return r.sides().stream()
        .filter(some)
        .anyMatch(
            s -> isAnd(words, r, side.end(), s.start()) || isAnd(words, r, s.end(), side.start()));
  }

  private static boolean isAnd(LanguageWords words, Reading r, int from, int to) {
    return from < to && words.links().and().matcher(r.text().substring(from, to)).matches();
  }

  /** "The bilateral turnover is likely to reach", whoever else its sentence names. */
  private static boolean isBilateral(LanguageWords words, Figure f) {
    return words
        .sides()
        .bilateral()
        .filter(p -> p.matcher(f.r().text()).region(f.begin(), f.a().start()).find())
        .isPresent();
  }

  /** "Trade with Kazakhstan is now $4 billion", "составляет": of no period that one could name. */
  private static boolean isOfPresent(LanguageWords words, Figure f) {
    String told = f.r().text().substring(Math.min(f.begin(), f.a().start()), f.a().start());
    boolean level = f.a().measure() == Measure.VALUE;
    return words.amounts().now().filter(p -> p.matcher(told).find()).isPresent()
        || level && words.amounts().present().filter(p -> p.matcher(told).find()).isPresent();
  }

  private static void add(Set<Doubt> doubts, Doubt doubt, boolean holds) {
    if (holds) {
      doubts.add(doubt);
    }
  }

  /** Whether a party is no third one: the country of a region of the two, or a region of it. */
  private static boolean isBeside(String code, Pair pair) {
    return Regions.isPart(code, pair.reporter()) || Regions.isPart(code, pair.partner());
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
}
