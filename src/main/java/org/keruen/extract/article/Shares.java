package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Tells whose part of whose trade a share is. */
final class Shares {

  /** Between a share and its level in brackets. */
  private static final Pattern LEVEL =
      Pattern.compile("[^,;:()\u2014\u2013]{0,60}(?:\\(|\\s[\u2014\u2013]\\s)(?:\\p{L}+\\s)?");

  /** Between a share and the noun of its whole: nothing that ends a clause. */
  private static final Pattern GENITIVE = Pattern.compile("[^,;:()\u2014\u2013]*");

  /** How far behind its flow the owner of it stands: " of the total trade of the ". */
  private static final int OF = 20;

  /** How long the words of the whole behind a share may be. */
  private static final int WHOLE = 90;

  /** Between "or" and its amount: "or about US$". */
  private static final int HEDGED = 25;

  /** So near behind exports a turnover is what they are a part of. */
  private static final int NEAR = 50;

  private Shares() {}

  /** "21.3 % of Kazakhstan's trade ($21.7 billion)": the level of what the share is of. */
  static boolean isLevelOfShare(Figure f) {
    return f.a().measure() == Measure.VALUE
        && f.from() > 0
        && f.from() <= f.a().start()
        && f.r().amounts().stream()
            .anyMatch(o -> o.end() == f.from() && o.measure() == Measure.SHARE)
        && LEVEL.matcher(f.r().text().substring(f.from(), f.a().start())).matches();
  }

  /** Whether what stands between a share and an amount makes it the share's: ", or about $". */
  static boolean isWorth(LanguageWords words, String between) {
    int comma = between.indexOf(',');
    String behind = between.substring(comma + 1).strip();
    return comma >= 0
        && comma < WHOLE
        && behind.length() < HEDGED
        && behind.indexOf(',') < 0
        && words.amounts().revalued().filter(p -> p.matcher(behind).lookingAt()).isPresent();
  }

  /** "15 % of its trade, or $1.3 billion, fell on Kazakhstan": of whom the share is. */
  static boolean isWorthOfShare(LanguageWords words, Figure f) {
    return f.a().measure() == Measure.VALUE
        && f.r().amounts().stream()
            .filter(o -> o.end() <= f.a().start())
            .reduce((x, y) -> y)
            .filter(o -> o.measure() == Measure.SHARE)
            .filter(o -> isWorth(words, f.r().text().substring(o.end(), f.a().start())))
            .isPresent();
  }

  /** "Tashkent buys 47.3 % of Kazakhstan's grain exports": a share of those exports. */
  static boolean isOfWholeBehind(
      LanguageWords words,
      Reading r,
      AmountMention a,
      Reading.FlowWord verb,
      Reading.FlowWord behind) {
    return a.measure() == Measure.SHARE
        && verb != null
        && behind != null
        && verb.end() <= a.start()
        && !r.isNoun(words, verb)
        && !verb.isCounterpart()
        && (behind.flow() == Flow.EXPORT || behind.flow() == Flow.IMPORT)
        && r.isNoun(words, behind)
        && behind.start() - a.end() < NEAR
        && !Sides.within(r, a.end(), behind.start()).isEmpty()
        && GENITIVE.matcher(r.text().substring(a.end(), behind.start())).matches();
  }

  /** Whether the second of two parties owns the flow that the first has a share in. */
  static boolean isWhole(LanguageWords words, Reading r, List<PartnerMention> two) {
    PartnerMention part = two.get(0);
    PartnerMention whole = two.get(1);
    return Sides.isPossessive(r, whole)
        || r.flows().stream()
            .anyMatch(
                w ->
                    w.start() > part.end()
                            && (isBlank(r, w.end(), whole.start()) || isOf(words, r, w, whole))
                        || isBlank(r, whole.end(), w.start()));
  }

  /** "Kazakhstan had the highest share of trade with the Union": its own trade with it. */
  static boolean isOfTradeWith(LanguageWords words, Reading r, List<PartnerMention> two) {
    return !Sides.isPossessive(r, two.get(0))
        && r.flows().stream()
            .filter(w -> w.flow() == Flow.TURNOVER)
            .filter(w -> w.start() >= two.get(0).end() && w.end() < two.get(1).start())
            .anyMatch(
                w ->
                    words
                        .links()
                        .with()
                        .matcher(r.text().substring(w.end(), two.get(1).start()))
                        .matches());
  }

  /**
   * "It was $1.8 billion. This is a quarter of the region's foreign trade": a part of the trade
   * with all the world is that of the partner told before.
   *
   * @param found the pair as the sentence alone tells it
   * @param told the pair told before
   */
  static Pair ofWorlds(Figure f, Pair found, Pair told) {
    boolean part =
        f.isShare()
            && f.flow() == Flow.TURNOVER
            && found.partner().equals(Parties.WORLD)
            && told.has(found.reporter())
            && !told.has(Parties.WORLD)
            && f.r().sides().stream().allMatch(s -> s.code().equals(found.reporter()));
    return part ? new Pair(found.reporter(), told.other(found.reporter())) : found;
  }

  /** Whether the first of two parties owns the flow that the second has a share in. */
  static boolean isWholeFirst(Reading r, List<PartnerMention> two) {
    PartnerMention whole = two.get(0);
    PartnerMention part = two.get(1);
    return !Sides.isPossessive(r, part)
        && r.flows().stream()
            .filter(w -> w.end() <= part.start())
            .anyMatch(w -> Sides.isRightAhead(r, whole, w) || isBlank(r, w.end(), whole.start()))
        && r.flows().stream()
            .noneMatch(w -> isBlank(r, w.end(), part.start()) || Sides.isRightAhead(r, part, w));
  }

  /** "In the exports of Tajikistan". */
  private static boolean isOf(
      LanguageWords words, Reading r, Reading.FlowWord w, PartnerMention whole) {
    return w.end() < whole.start()
        && whole.start() - w.end() < OF
        && Sides.isAhead(words.links().whole(), r, whole);
  }

  private static boolean isBlank(Reading r, int from, int to) {
    return from <= to && r.text().substring(from, to).isBlank();
  }

  /**
   * "The share of exports in the turnover is 34.5 %", "90 % of the turnover are exports": a figure
   * of exports.
   *
   * @param found the word of the turnover, or of another flow, which stays then; null for none
   * @param from where the words since the amount before begin
   * @param to where the amount after begins
   */
  static Reading.FlowWord partOfTurnover(
      LanguageWords words, Reading r, AmountMention a, Reading.FlowWord found, int from, int to) {
    if (found == null || found.flow() != Flow.TURNOVER) {
      return found;
    }
    if (found.start() >= a.end()) {
      Matcher clause = words.links().clause().matcher(r.text()).region(found.end(), to);
      int end = clause.find() ? clause.start() : to;
      return oneWay(r, found.end(), end)
          .reduce((x, y) -> x)
          .or(() -> oneWay(r, from, a.start()).reduce((x, y) -> y))
          .orElse(found);
    }
    // "The share of exports in it was 55.8 % compared to 66.1 % a year earlier": of both.
    int since = found.end() <= from ? 0 : from;
    return oneWay(r, since, found.start())
        .filter(f -> found.start() - f.end() < NEAR)
        // "Exports from Kazakhstan make up the bulk of the turnover"
        .filter(
            f ->
                Sides.within(r, since, found.end()).stream()
                    .allMatch(s -> Sides.isAhead(words.links().linked(), r, s)))
        .reduce((x, y) -> y)
        .orElse(found);
  }

  /** "Exports of $2.3 billion (a share of 44 % in the turnover)": still of the exports. */
  static boolean isOfOpenBracket(Reading r, AmountMention a, Flow told) {
    int open = r.text().lastIndexOf('(', a.start());
    boolean inside = open > 0 && r.text().lastIndexOf(')', a.start()) < open;
    return inside
        && a.measure() == Measure.SHARE
        && (told == Flow.EXPORT || told == Flow.IMPORT)
        && Sides.within(r, open, a.start()).isEmpty()
        && r.flows().stream()
            .anyMatch(w -> w.flow() == Flow.TURNOVER && w.start() > open && w.end() <= a.start());
  }

  /** "China (56 % of the turnover), Turkey (13 %)": partners of whoever told them. */
  static boolean areListed(Reading r) {
    return r.amounts().stream().anyMatch(a -> a.measure() == Measure.SHARE)
        && r.sides().stream()
                .filter(
                    s ->
                        r.amounts().stream()
                            .filter(a -> a.unit().equals("%") && a.measure() != Measure.GROWTH_YOY)
                            .filter(a -> a.start() >= s.end())
                            .anyMatch(a -> Sides.isListed(r, a, s)))
                .map(PartnerMention::code)
                .distinct()
                .count()
            > 1;
  }

  private static Stream<Reading.FlowWord> oneWay(Reading r, int from, int to) {
    return r.flows().stream()
        .filter(f -> f.start() >= from && f.end() <= to)
        .filter(f -> f.flow() == Flow.EXPORT || f.flow() == Flow.IMPORT)
        .filter(f -> !f.isCounterpart());
  }

  /**
   * "Russian exports make up 95 % of the trade between Russia and Mongolia": of those whose exports
   * they are to the other of the two; {@code UNKNOWN} where no party stands ahead of the flow.
   *
   * @param told the pair told last, which has the other one where the sentence has not
   */
  static Pair ofTurnover(Figure f, Pair told) {
    Reading r = f.r();
    boolean oneWay = f.flow() == Flow.EXPORT || f.flow() == Flow.IMPORT;
    boolean ofAll =
        r.flows().stream()
            .anyMatch(
                w -> w.flow() == Flow.TURNOVER && w.start() >= f.begin() && w.end() <= f.to());
    if (!f.isShare() || !oneWay || !ofAll || f.word() == null) {
      return Pair.UNKNOWN;
    }
    PartnerMention owner =
        r.sides().stream()
            .filter(s -> s.end() <= f.word().start() && s.start() >= f.begin())
            .reduce((x, y) -> y)
            .filter(s -> Sides.isRightAhead(r, s, f.word()))
            .orElse(null);
    if (owner == null) {
      return Pair.UNKNOWN;
    }
    List<String> others =
        Sides.within(r, f.begin(), f.to()).stream()
            .map(PartnerMention::code)
            .filter(c -> !c.equals(owner.code()) && !Regions.isPart(c, owner.code()))
            .distinct()
            .toList();
    if (others.isEmpty() && told.has(owner.code())) {
      return new Pair(owner.code(), told.other(owner.code()));
    }
    return others.size() == 1 ? new Pair(owner.code(), others.get(0)) : Pair.UNKNOWN;
  }

  /** "China is the country's first partner: its share is 21.3 %, Russia's 18.8 %". */
  static Pair ofHome(LanguageWords words, String home, Figure f, List<PartnerMention> ahead) {
    Reading r = f.r();
    boolean ofSubject = isOfSubject(words, f);
    List<PartnerMention> others =
        (ofSubject ? r.sides() : ahead).stream().filter(s -> !s.code().equals(home)).toList();
    if (others.isEmpty()) {
      return null;
    }
    PartnerMention side = ofSubject ? others.get(0) : others.get(others.size() - 1);
    return new Pair(home, side.code());
  }

  /** "Its share in the trade of Kazakhstan": whether a party is the owner of the whole. */
  static boolean isBehindPronoun(LanguageWords words, Figure f, PartnerMention side) {
    return words
        .pronoun()
        .filter(p -> p.matcher(f.r().text()).region(f.begin(), side.start()).find())
        .isPresent();
  }

  /** "Its share": of whom the sentence or the one before is about. */
  static boolean isOfSubject(LanguageWords words, Figure f) {
    return words
        .pronoun()
        .filter(p -> p.matcher(f.r().text()).region(f.begin(), f.a().start()).find())
        .isPresent();
  }
}
