package org.keruen.extract.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.language.LanguageWords;

/**
 * What a sentence names: parties, periods, amounts and flows, each in its order.
 *
 * @param text the sentence
 * @param sides parties; places and people's names left out
 * @param places cities
 * @param by the party whose figures the sentence says it gives, {@code ""} if none
 * @param periods periods, those that are only compared with included
 * @param amounts amounts, those of unknown sense included
 * @param flows words of flows
 */
record Reading(
    String text,
    List<PartnerMention> sides,
    List<PartnerMention> places,
    String by,
    List<PeriodMention> periods,
    List<AmountMention> amounts,
    List<FlowWord> flows) {

  /** A small word, a count and what is counted: " and 19 documents". */
  private static final Pattern COUNTED =
      Pattern.compile("(?U)(\\s\\p{L}{1,5}\\s+)[0-9]{1,3}\\s+\\p{Ll}{3,}");

  /**
   * A flow's word from a start to an end.
   *
   * @param isCounterpart whether it names the other side: "the main buyer"
   * @param turns whether it is of either direction, as "shipments" are
   */
  record FlowWord(int start, int end, Flow flow, boolean isCounterpart, boolean turns) {}

  static Reading of(String text, LanguageWords words, Resolvers resolvers, LocalDate dateline) {
    List<PartnerMention> all =
        resolvers.partners().find(text, dateline).stream().map(m -> bare(text, m, words)).toList();
    Places where = new Places(text, all, words, resolvers.partners());
    List<PartnerMention> places = all.stream().filter(where::isPlace).toList();
    List<FlowWord> flows = flows(text, words);
    List<PartnerMention> sides = new NamedSides(text, all, flows, words).find(places, where);
    List<AmountMention> amounts = resolvers.measures().find(text);
    int head = Places.endOfDateline(text);
    List<PeriodMention> periods =
        JoinedPeriods.of(
                text, resolvers.periods().find(text, dateline), words.links().anotherYear())
            .stream()
            .filter(p -> p.start() >= head)
            .toList();
    // "The current Iranian calendar year" names a calendar, no party.
    sides.removeIf(
        m ->
            m.form() == PartnerMention.Form.ADJECTIVE
                && periods.stream().anyMatch(p -> m.start() < p.end() && p.start() < m.end()));
    // "million US dollars" names no country.
    sides.removeIf(m -> amounts.stream().anyMatch(a -> m.start() < a.end() && a.start() < m.end()));
    String by = "";
    for (PartnerMention m : List.copyOf(sides)) {
      if (words.sources().matcher(text.substring(m.end())).find()) {
        // "by Kazakh data": whose figures they are, no third party.
        by = m.code();
        boolean again =
            sides.stream().anyMatch(s -> s.start() != m.start() && s.code().equals(m.code()));
        if (again || sides.size() > 2 && !areLinked(words, text, sides, m)) {
          sides.remove(m);
        }
      }
    }
    return new Reading(text, List.copyOf(sides), places, by, periods, amounts, flows);
  }

  /** "By Uzbek data imports from Kazakhstan were …, from China …": of those whose data they are. */
  private static boolean areLinked(
      LanguageWords words, String text, List<PartnerMention> sides, PartnerMention besides) {
    return sides.stream()
        .filter(s -> s.start() != besides.start())
        .allMatch(s -> words.links().linked().matcher(text.substring(0, s.start())).find());
  }

  /** A name without the preposition that a head of a table has ("to the CIS countries"). */
  private static PartnerMention bare(String text, PartnerMention m, LanguageWords words) {
    int start = behindPreposition(words, text, m.start(), m.end());
    return new PartnerMention(start, m.end(), m.code(), m.form(), m.confidence());
  }

  /** Where the words from a start to an end go on behind a preposition. */
  static int behindPreposition(LanguageWords words, String text, int start, int end) {
    Matcher preposition = words.links().preposition().matcher(text).region(start, end);
    return preposition.lookingAt() ? preposition.end() : start;
  }

  /** Whether a flow is told by a noun and not by what somebody did. */
  boolean isNoun(LanguageWords words, FlowWord word) {
    return words.links().noun().matcher(text.substring(word.start(), word.end())).matches();
  }

  /** Whether a flow is told by what a buyer does, whose place is where the goods come from. */
  boolean isBuying(LanguageWords words, FlowWord word) {
    return words
        .amounts()
        .buying()
        .filter(p -> p.matcher(text).region(word.start(), word.end()).lookingAt())
        .isPresent();
  }

  /** Whether a noun for the article's own side, "the region", stands there as no part of a name. */
  boolean tellsHome(LanguageWords words, int from, int to) {
    // What stands behind tells "the countries of the Union" from "the country".
    Matcher m = words.home().matcher(text).useTransparentBounds(true).region(from, to);
    while (m.find()) {
      if (Stream.concat(sides.stream(), places.stream()).noneMatch(s -> isWithin(m, s))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(Matcher noun, PartnerMention name) {
    return name.start() < noun.end()
        && noun.start() < name.end()
        && (name.start() < noun.start() || noun.end() < name.end());
  }

  Reading withSides(List<PartnerMention> others) {
    return new Reading(text, List.copyOf(others), places, by, periods, amounts, flows);
  }

  /**
   * The sentence without the names of offices, each letter a blank: the Ministry of Investment is
   * no investment.
   */
  String withoutOffices(LanguageWords words) {
    return words
        .sides()
        .institution()
        .map(p -> p.matcher(text).replaceAll(m -> " ".repeat(m.end() - m.start())))
        .orElse(text);
  }

  /** The part between semicolons in which an amount stands, without the names of offices. */
  String partOf(LanguageWords words, AmountMention a) {
    return withoutOffices(words).substring(text.lastIndexOf(';', a.start()) + 1, ownEnd(words, a));
  }

  /** Where the next semicolon behind an amount stands, or the sentence ends. */
  int partEnd(AmountMention a) {
    int end = text.indexOf(';', a.end());
    return end < 0 ? text.length() : end;
  }

  /** The same of a growth, which a colon explains: "down by 27 %: the project came to its end". */
  private int explained(AmountMention a) {
    int colon = a.measure() == Measure.GROWTH_YOY ? text.indexOf(": ", a.end()) : -1;
    return colon < 0 ? partEnd(a) : Math.min(colon, partEnd(a));
  }

  /** The same, or where other things are counted: "and 19 investment documents". */
  int ownEnd(LanguageWords words, AmountMention a) {
    int end = explained(a);
    Matcher counted = COUNTED.matcher(text).region(a.end(), end);
    while (counted.find()) {
      if (words.links().and().matcher(counted.group(1)).matches()) {
        return counted.start();
      }
    }
    return end;
  }

  Reading withPeriods(List<PeriodMention> others) {
    return new Reading(text, sides, places, by, List.copyOf(others), amounts, flows);
  }

  private static void add(
      List<FlowWord> found,
      String text,
      Flow flow,
      Pattern pattern,
      boolean isCounterpart,
      Optional<Pattern> either) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      if (!isInWord(text, m.start()) && m.end() > m.start()) {
        boolean turns = either.filter(p -> p.matcher(m.group()).matches()).isPresent();
        found.add(new FlowWord(m.start(), m.end(), flow, isCounterpart, turns));
      }
    }
  }

  /** Whether a place is within a word: "administration" tells of no ministry. */
  private static boolean isInWord(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at));
  }

  /** The words of flows in a text, in its order, none inside another. */
  private static List<FlowWord> flows(String text, LanguageWords words) {
    List<FlowWord> found = new ArrayList<>();
    words
        .flows()
        .forEach((flow, pattern) -> add(found, text, flow, pattern, false, words.eitherWay()));
    words
        .counterparts()
        .forEach((flow, pattern) -> add(found, text, flow, pattern, true, words.eitherWay()));
    words
        .notFlow()
        .ifPresent(
            p -> {
              Matcher m = p.matcher(text);
              while (m.find()) {
                if (isInWord(text, m.start())) {
                  continue;
                }
                found.removeIf(f -> f.start() < m.end() && m.start() < f.end());
              }
            });
    found.sort(Comparator.comparingInt((FlowWord f) -> f.start() - f.end()));
    List<FlowWord> kept = new ArrayList<>();
    for (FlowWord f : found) {
      if (kept.stream().noneMatch(k -> f.start() < k.end() && k.start() < f.end())) {
        kept.add(f);
      }
    }
    kept.sort(Comparator.comparingInt(FlowWord::start));
    return kept;
  }
}
