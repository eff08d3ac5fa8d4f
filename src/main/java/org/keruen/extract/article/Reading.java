package org.keruen.extract.article;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** A flow's word from a start to an end. */
  record FlowWord(int start, int end, Flow flow) {}

  private static final Pattern IN =
      Pattern.compile(
          "(?i)(?:\\b(?:in|at|to|from|for|near|left)|(?<![\\p{L}])(?:\u0432|\u0432\u043e|\u0438\u0437|\u043f\u043e\u0434|\u0433\\.))\\s+$");

  static Reading of(String text, LanguageWords words, Resolvers resolvers, LocalDate dateline) {
    List<PartnerMention> all = resolvers.partners().find(text, dateline);
    List<PartnerMention> places = all.stream().filter(m -> isPlace(text, m, resolvers)).toList();
    List<PartnerMention> sides =
        new ArrayList<>(all.stream().filter(m -> !places.contains(m)).toList());
    sides.removeIf(m -> isCountryOfRegion(text, m, all));
    addGroups(text, words, sides);
    List<AmountMention> amounts = resolvers.measures().find(text);
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
    return new Reading(
        text,
        List.copyOf(sides),
        places,
        by,
        resolvers.periods().find(text, dateline),
        amounts,
        flows(text, words));
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

  /** A city where something happens, or where the news was written ("TASHKENT, May 27"). */
  private static boolean isPlace(String text, PartnerMention m, Resolvers resolvers) {
    if (m.form() == PartnerMention.Form.CITY || m.form() == PartnerMention.Form.METONYM) {
      return true;
    } else if (!resolvers.partners().isCity(m.code())) {
      return false;
    }
    String name = text.substring(m.start(), m.end());
    return IN.matcher(text.substring(0, m.start())).find()
        || name.length() > 4 && name.equals(name.toUpperCase(Locale.ROOT))
        || name.matches(".*(?:\u0434\u0430|\u0434\u0435|\u0442\u0430|\u0442\u0435)");
  }

  /**
   * "the Omsk Region of Russia", "Tatarstan (Russia)": the country only says where the region is.
   */
  private static boolean isCountryOfRegion(
      String text, PartnerMention m, List<PartnerMention> all) {
    for (PartnerMention region : all) {
      if (!region.code().startsWith(m.code() + "-")) {
        continue;
      }
      String between =
          region.end() <= m.start()
              ? text.substring(region.end(), m.start())
              : text.substring(Math.min(m.end(), region.start()), region.start());
      if (between.matches("\\s*[(,]?\\s*(?:of\\s+(?:the\\s+)?|\u0432\\s+)?")
          || between.matches("(?:['\u2019]s)?\\s+")) {
        return true;
      }
    }
    return false;
  }

  private static List<FlowWord> flows(String text, LanguageWords words) {
    List<FlowWord> found = new ArrayList<>();
    for (var entry : words.flows().entrySet()) {
      Pattern bounded = entry.getValue();
      Matcher m = bounded.matcher(text);
      while (m.find()) {
        boolean inside = m.start() > 0 && Character.isLetter(text.charAt(m.start() - 1));
        if (!inside && m.end() > m.start()) {
          found.add(new FlowWord(m.start(), m.end(), entry.getKey()));
        }
      }
    }
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
