package org.keruen.extract.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Flow;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** How parties stand in a sentence: whose, with whom, whence and where to. */
final class Sides {

  /** Between a party and its own amount: a bracket, a dash or a colon. */
  private static final Pattern LISTED =
      Pattern.compile(
          "\\p{L}{0,4}\\s*(?:\\(|[\u2014\u2013:]|\\s-\\s)\\s*(?:\\p{Ll}+\\s+){0,2}(?:US|\\S{0,2})\\s*");

  /** Between the one whose flow it is and its word: "'s total ", " foreign ". */
  private static final Pattern OWNED =
      Pattern.compile("(?U)(?:['\u2019]s)?\\s+(?:\\p{Ll}+\\s+){0,2}");

  /** A flow's word that does not end in a preposition of its own: "went from". */
  private static final Pattern NOUN = Pattern.compile("(?U)\\p{L}{5}$");

  private final LanguageWords words;

  Sides(LanguageWords words) {
    this.words = words;
  }

  static List<PartnerMention> within(Reading r, int from, int to) {
    return r.sides().stream().filter(m -> m.start() >= from && m.end() <= to).toList();
  }

  static long distinct(List<PartnerMention> mentions) {
    return mentions.stream().map(PartnerMention::code).distinct().count();
  }

  /**
   * The two parties nearest to a place, in the order of the text, of which none is a part of the
   * other.
   */
  static List<PartnerMention> nearest(List<PartnerMention> mentions, int place) {
    List<PartnerMention> sorted = new ArrayList<>(mentions);
    sorted.sort(
        Comparator.comparingInt(m -> m.start() >= place ? m.start() - place : place - m.end()));
    List<PartnerMention> two = new ArrayList<>();
    for (PartnerMention m : sorted) {
      boolean known =
          two.stream()
              .anyMatch(t -> t.code().equals(m.code()) || Regions.isPart(t.code(), m.code()));
      if (!known && two.size() < 2) {
        two.add(m);
      }
    }
    two.sort(Comparator.comparingInt(PartnerMention::start));
    return two;
  }

  /** Whether an amount stands in brackets or behind a dash right behind some party. */
  static boolean isListed(Reading r, AmountMention a) {
    return r.sides().stream().anyMatch(s -> s.end() <= a.start() && isListed(r, a, s));
  }

  static boolean isListed(Reading r, AmountMention a, PartnerMention side) {
    return LISTED.matcher(r.text().substring(side.end(), a.start())).matches();
  }

  static boolean isPossessive(Reading r, PartnerMention side) {
    String after = r.text().substring(side.end(), Math.min(r.text().length(), side.end() + 3));
    return after.startsWith("'s") || after.startsWith("\u2019s");
  }

  /** "Russia's share of": a part of another's, no flow of its own. */
  boolean isPartOf(Reading r, PartnerMention side) {
    return words
        .sides()
        .shareOf()
        .filter(p -> p.matcher(r.text().substring(side.end())).find())
        .isPresent();
  }

  /** "Kazakhstan's total exports", "the Kazakh exports": whose flow a word tells. */
  static boolean isRightAhead(Reading r, PartnerMention side, Reading.FlowWord word) {
    return side.end() <= word.start()
        && OWNED.matcher(r.text().substring(side.end(), word.start())).matches()
        && (isPossessive(r, side) || side.form() == PartnerMention.Form.ADJECTIVE);
  }

  /** "In the exports of Uzbekistan": whose flow it is, not where it goes. */
  static boolean isBehindFlow(Reading r, PartnerMention side) {
    return r.flows().stream()
        .anyMatch(
            f ->
                f.end() < side.start()
                    && r.text().substring(f.end(), side.start()).isBlank()
                    && NOUN.matcher(r.text().substring(f.start(), f.end())).find());
  }

  /** Whether a party is somebody's partner by the preposition ahead of it. */
  boolean isLinked(Reading r, PartnerMention side) {
    return isAhead(words.links().linked(), r, side);
  }

  /** Whether a party is told as a partner, and not as one of two between whom there is trade. */
  boolean isPartner(Reading r, PartnerMention side) {
    return (isLinked(r, side) || hasEnding(words.sides().withCase(), r, side))
        && !isAhead(words.links().between(), r, side);
  }

  boolean isTo(Reading r, PartnerMention side) {
    return isDirectedBy(words.links().to(), r, side)
            && !isBehindPeriod(r, side)
            && !isBehindFlow(r, side)
            && !isWhere(r, side)
        || isSaid(words.thither(), r, side)
        || hasEnding(words.toCase(), r, side);
  }

  /** "In June Armenian exports": the preposition is the month's. */
  private static boolean isBehindPeriod(Reading r, PartnerMention side) {
    return r.periods().stream()
        .anyMatch(
            p -> p.end() <= side.start() && r.text().substring(p.end(), side.start()).isBlank());
  }

  /** "В Узбекистане": where something is, not where goods go. */
  boolean isWhere(Reading r, PartnerMention side) {
    return words.links().at().matcher(r.text().substring(0, side.end())).find();
  }

  /** Whether goods of a flow go to a party, or come from it. */
  boolean isOtherEnd(Reading r, PartnerMention side, Flow flow) {
    return flow == Flow.IMPORT ? isFrom(r, side) : isTo(r, side);
  }

  boolean isFrom(Reading r, PartnerMention side) {
    return isDirectedBy(words.links().from(), r, side) && !isBehindFlow(r, side)
        || isSaid(words.thence(), r, side)
        || hasEnding(words.fromCase(), r, side);
  }

  /** Whether a party stands without the ending of a case. */
  boolean isBare(Reading r, PartnerMention side) {
    return !hasEnding(words.toCase(), r, side) && !hasEnding(words.fromCase(), r, side);
  }

  /** "Chinese goods": where they come from. */
  boolean isOriginOfGoods(Reading r, PartnerMention side) {
    return words
        .itsGoods()
        .filter(p -> p.matcher(r.text()).region(side.end(), r.text().length()).lookingAt())
        .isPresent();
  }

  /** The party whose partner another is called, and so whose figures are told. */
  Optional<String> perspective(Reading r) {
    return r.sides().stream()
        .filter(s -> !Blocs.is(s.code()))
        .filter(s -> isWhosePartner(r, s))
        .map(PartnerMention::code)
        .findFirst();
  }

  private boolean isWhosePartner(Reading r, PartnerMention side) {
    return words.partnerAhead().filter(p -> isAhead(p, r, side)).isPresent()
        || words
            .partnerBehind()
            .filter(p -> p.matcher(r.text().substring(side.end())).find())
            .isPresent();
  }

  /** "From Bashkiria to that country": the first preposition is not the second party's. */
  private static boolean isDirectedBy(Pattern words, Reading r, PartnerMention side) {
    Matcher m = words.matcher(r.text().substring(0, side.start()));
    return m.find()
        && r.sides().stream().noneMatch(s -> s.start() >= m.start() && s.end() <= side.start());
  }

  /** "The partner of Tatarstan": a party behind the word that makes it another's owner. */
  boolean isWhole(Reading r, PartnerMention side) {
    return isAhead(words.links().whole(), r, side);
  }

  static boolean isAhead(Pattern words, Reading r, PartnerMention side) {
    return words.matcher(r.text().substring(0, side.start())).find();
  }

  private static boolean isSaid(Optional<Pattern> pattern, Reading r, PartnerMention side) {
    String said = r.text().substring(side.start(), side.end());
    return pattern.filter(p -> p.matcher(said).matches()).isPresent();
  }

  /** Whether the last word of a party's name has the ending of a case. */
  private boolean hasEnding(Optional<Pattern> ending, Reading r, PartnerMention side) {
    int end = side.end();
    while (end < r.text().length() && (isOfWord(r.text().charAt(end)) || isSuffix(r, end))) {
      end++;
    }
    // "To the market of Pakistan": the noun has the ending, and the name has none.
    Optional<Matcher> noun =
        words
            .sides()
            .market()
            .map(p -> p.matcher(r.text()).region(side.end(), r.text().length()))
            .filter(Matcher::lookingAt);
    String word = r.text().substring(side.start(), noun.isPresent() ? noun.get().end() : end);
    return ending.filter(p -> p.matcher(word).find()).isPresent();
  }

  /** "ЕО-мен": the ending of an abbreviation. */
  private static boolean isSuffix(Reading r, int at) {
    return r.text().charAt(at) == '-'
        && at + 1 < r.text().length()
        && Character.isLowerCase(r.text().charAt(at + 1));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || c == '\'' || c == '\u2019';
  }

  /** Whether a preposition behind the first of two makes the second one's partner. */
  private boolean isLinkedBehind(Reading r, PartnerMention first, PartnerMention second) {
    String between = r.text().substring(first.end(), second.start());
    return words.links().linked().matcher(between).find()
        || words.links().and().matcher(between).matches();
  }

  /** "Mongolia is the main partner of Irkutsk and takes 68 % of its exports": the second's. */
  private boolean isItsPartner(Reading r, List<PartnerMention> two) {
    return isWhosePartner(r, two.get(1)) && !isWhosePartner(r, two.get(0));
  }

  /** "Kazakhstan took Georgian exports": Georgia's. */
  private boolean isOwner(Reading r, PartnerMention side, Flow flow) {
    return r.flows().stream()
        .filter(w -> w.flow() == flow && r.isNoun(words, w) && !w.isCounterpart())
        .anyMatch(w -> isRightAhead(r, side, w));
  }

  /** "China took first place in the turnover of Bashkortostan": the trade is of the second. */
  private boolean isRankedIn(Reading r, PartnerMention first, PartnerMention second) {
    return words
            .sides()
            .rank()
            .filter(p -> p.matcher(r.text()).region(first.end(), second.start()).find())
            .isPresent()
        && (isWhole(r, second) || isBehindFlow(r, second));
  }

  /** Two parties as a pair, the one whose flow it is first. */
  Pair oriented(Reading r, List<PartnerMention> two, Flow flow) {
    PartnerMention first = two.get(0);
    PartnerMention second = two.get(1);
    Pair pair = new Pair(first.code(), second.code());
    boolean turned =
        switch (flow) {
          case EXPORT, RE_EXPORT ->
              isTo(r, first)
                  || isFrom(r, second)
                  || isItsPartner(r, two)
                  || Buyers.isBuyerOf(this, r, first, second)
                  || isOwner(r, second, flow) && !isOwner(r, first, flow);
          case IMPORT, RE_IMPORT ->
              isFrom(r, first)
                  || isTo(r, second)
                  || isItsPartner(r, two)
                  || isOriginOfGoods(r, first) && !isLinked(r, second);
          // "With Kazakhstan Uzbekistan traded": whose trade it is comes first.
          // "Kazakhstan is the third partner of Uzbekistan": the trade is of whose partner it is.
          default ->
              isPartner(r, first) && (flow == Flow.BALANCE || !isLinkedBehind(r, first, second))
                  || isItsPartner(r, two)
                  || isRankedIn(r, first, second);
        };
    return turned ? pair.turned() : pair;
  }
}
