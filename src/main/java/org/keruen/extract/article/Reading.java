package org.keruen.extract.article;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keruen.model.Flow;
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

  /**
   * A flow's word from a start to an end.
   *
   * @param isCounterpart whether it names the other side: "the main buyer"
   * @param turns whether it is of either direction, as "shipments" are
   */
  record FlowWord(int start, int end, Flow flow, boolean isCounterpart, boolean turns) {}

  /** "TEHRAN – ", "BAKU, Azerbaijan, October 27.", "Tashkent, Uzbekistan (UzDaily.com) --". */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?U)\\p{Lu}[\\p{L}' -]*(?:,\\s+[\\p{L} ]+)?(?:,\\s+[\\p{L}\\p{N}. ]{3,20})?\\s*(?:\\([^)]{2,30}\\)|/[^/]{2,30}/)?\\s*(?:[\u2013\u2014]|--|-\\s)\\s|\\p{Lu}{3,}[,.]\\s");

  private static final Pattern LIST = Pattern.compile("(?U)\\s*(?:,|,?\\s(?:and|\u0438))\\s*");

  static Reading of(String text, LanguageWords words, Resolvers resolvers, LocalDate dateline) {
    List<PartnerMention> all = resolvers.partners().find(text, dateline);
    List<PartnerMention> places =
        all.stream()
            .filter(
                m ->
                    isPlace(text, m, words, resolvers)
                        && !isState(text, m, all, words, resolvers)
                        && !isRegionInList(text, m, all, words))
            .toList();
    List<PartnerMention> sides =
        new ArrayList<>(all.stream().filter(m -> !places.contains(m)).toList());
    sides.removeIf(m -> isCountryOfRegion(text, m, all, words) || isNoParty(text, m, words));
    sides.replaceAll(m -> isState(text, m, all, words, resolvers) ? state(m) : m);
    sides.removeIf(m -> isRanking(text, m, words, sides));
    addGroups(text, words, sides);
    List<AmountMention> amounts = resolvers.measures().find(text);
    List<PeriodMention> periods = JoinedPeriods.of(text, resolvers.periods().find(text, dateline));
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
        if (again || sides.size() > 2) {
          sides.remove(m);
        }
      }
    }
    return new Reading(text, List.copyOf(sides), places, by, periods, amounts, flows(text, words));
  }

  Reading withSides(List<PartnerMention> others) {
    return new Reading(text, List.copyOf(others), places, by, periods, amounts, flows);
  }

  /** "second among the countries of the CIS": the bloc is where a partner is ranked. */
  private static boolean isRanking(
      String text, PartnerMention m, LanguageWords words, List<PartnerMention> sides) {
    return Blocs.is(m.code())
        && sides.stream().anyMatch(s -> !Blocs.is(s.code()))
        && words.ranking().filter(p -> p.matcher(text.substring(0, m.start())).find()).isPresent();
  }

  private static void addGroups(String text, LanguageWords words, List<PartnerMention> sides) {
    Matcher group = words.aggregates().matcher(text);
    while (group.find()) {
      int start = group.start();
      int end = group.end();
      sides.removeIf(m -> m.start() < end && start < m.end());
      sides.add(
          new PartnerMention(
              start, end, "X:" + group.group(), PartnerMention.Form.NAME, BigDecimal.ONE));
    }
    sides.sort(Comparator.comparingInt(PartnerMention::start));
  }

  /** "Bishkek and Moscow agreed": two capitals in one breath are their states. */
  private static boolean isState(
      String text,
      PartnerMention m,
      List<PartnerMention> all,
      LanguageWords words,
      Resolvers resolvers) {
    boolean wills =
        m.start() < 3
            && words
                .stateVerbs()
                .filter(p -> p.matcher(text.substring(m.end())).find())
                .isPresent();
    if (wills && isCapital(m, resolvers)) {
      return true;
    }
    return isCapital(m, resolvers)
        && !words.links().place().matcher(text.substring(0, m.start())).find()
        && all.stream()
            .filter(o -> !o.code().equals(m.code()) && isCapital(o, resolvers))
            .filter(o -> !words.links().place().matcher(text.substring(0, o.start())).find())
            .anyMatch(
                o ->
                    words
                        .links()
                        .and()
                        .matcher(
                            o.start() > m.end()
                                ? text.substring(m.end(), o.start())
                                : text.substring(Math.min(o.end(), m.start()), m.start()))
                        .matches());
  }

  private static boolean isCapital(PartnerMention m, Resolvers resolvers) {
    return m.form() == PartnerMention.Form.METONYM || resolvers.partners().isCapital(m.code());
  }

  private static PartnerMention state(PartnerMention m) {
    return new PartnerMention(
        m.start(), m.end(), m.code().substring(0, 2), m.form(), m.confidence());
  }

  /** "Omsk, Tyumen and Kurgan regions": the word behind the last makes all of them regions. */
  private static boolean isRegionInList(
      String text, PartnerMention m, List<PartnerMention> all, LanguageWords words) {
    PartnerMention last = m;
    for (PartnerMention o : all) {
      if (o.start() > last.start()
          && LIST.matcher(text.substring(last.end(), o.start())).matches()) {
        last = o;
      }
    }
    int end = last.end();
    return words
        .regionWord()
        .filter(p -> p.matcher(text).region(end, text.length()).lookingAt())
        .isPresent();
  }

  /** "Irkutsk exported": the city stands for its region. */
  private static boolean isTrader(String text, PartnerMention m, LanguageWords words) {
    return !words.links().place().matcher(text.substring(0, m.start())).find()
        && Stream.of(Flow.EXPORT, Flow.IMPORT)
            .map(words.flows()::get)
            .filter(p -> p != null && m.end() + 1 < text.length())
            .anyMatch(p -> p.matcher(text).region(m.end() + 1, text.length()).lookingAt());
  }

  /** A city where something happens, or where the news was written ("TASHKENT, May 27"). */
  private static boolean isPlace(
      String text, PartnerMention m, LanguageWords words, Resolvers resolvers) {
    if (m.form() == PartnerMention.Form.CITY || m.form() == PartnerMention.Form.METONYM) {
      return !isTrader(text, m, words);
    } else if (m.start() == 0 && DATELINE.matcher(text).lookingAt()) {
      return m.code().indexOf('-') > 0;
    } else if (!resolvers.partners().isCity(m.code())) {
      return false;
    }
    String name = text.substring(m.start(), m.end());
    return words.links().place().matcher(text.substring(0, m.start())).find()
        || name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT))
        || name.matches(".*(?:\u0434\u0430|\u0434\u0435|\u0442\u0430|\u0442\u0435)");
  }

  /**
   * "the Omsk Region of Russia", "Tatarstan (Russia)": the country only says where the region is.
   */
  private static boolean isCountryOfRegion(
      String text, PartnerMention m, List<PartnerMention> all, LanguageWords words) {
    for (PartnerMention region : all) {
      if (!region.code().startsWith(m.code() + "-")) {
        continue;
      }
      String between =
          region.end() <= m.start()
              ? text.substring(region.end(), m.start())
              : text.substring(Math.min(m.end(), region.start()), region.start());
      if (words.sides().partOf().filter(p -> p.matcher(between).matches()).isPresent()
          || between.matches("(?:['\u2019]s)?\\s+")) {
        return true;
      }
    }
    return false;
  }

  /** "The Russian-led Union", "via Kaliningrad": a name of one who does not trade there. */
  private static boolean isNoParty(String text, PartnerMention m, LanguageWords words) {
    return words
            .sides()
            .noParty()
            .filter(p -> p.matcher(text.substring(m.end())).find())
            .isPresent()
        || words
            .sides()
            .noPartyAhead()
            .filter(p -> p.matcher(text.substring(0, m.start())).find())
            .isPresent();
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
      boolean inside = m.start() > 0 && Character.isLetter(text.charAt(m.start() - 1));
      if (!inside && m.end() > m.start()) {
        boolean turns = either.filter(p -> p.matcher(m.group()).matches()).isPresent();
        found.add(new FlowWord(m.start(), m.end(), flow, isCounterpart, turns));
      }
    }
  }

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
