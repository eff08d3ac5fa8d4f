package org.keruen.extract.article;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** The parties that a sentence names, without those that are no parties of a trade. */
final class NamedSides {

  /** A name in quotes, of a company, a zone or a festival. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "[\u00ab\u201c\"]([^\u00ab\u00bb\u201c\u201d\".,;:!?0-9]{2,40})[\u00bb\u201d\"]");

  /** Between the stem of an office and the name behind it. */
  private static final Pattern ENDING = Pattern.compile("(?U)\\p{L}{0,3}\\s+");

  /** "Member states", beside a bloc. */
  private static final Pattern MEMBERS = Pattern.compile("(?U)\\p{L}*(?:\\s+\\p{L}+)?");

  private static final Pattern SURNAME = Pattern.compile("(?U)\\s+\\p{Lu}\\p{Ll}+");

  /** A figure of its own in brackets: "after China (17.7 %)". */
  private static final Pattern FIGURE = Pattern.compile("\\s*\\([^().;]{0,12}[0-9]");

  /** From a region to the country behind it in a bracket: " (XUAR, North-West ". */
  private static final Pattern BRACKET = Pattern.compile("\\s*[(/][^()/.;]{0,40}");

  private final String text;
  private final List<PartnerMention> all;
  private final List<Reading.FlowWord> flows;
  private final LanguageWords words;

  /**
   * Of a sentence.
   *
   * @param all every name in it
   * @param flows its words of flows
   */
  NamedSides(
      String text, List<PartnerMention> all, List<Reading.FlowWord> flows, LanguageWords words) {
    this.text = text;
    this.all = all;
    this.flows = flows;
    this.words = words;
  }

  /**
   * The parties in the order of the text, to be changed by the caller.
   *
   * @param places the names that only tell where something happened
   * @param where tells which capitals are their states
   */
  List<PartnerMention> find(List<PartnerMention> places, Places where) {
    List<PartnerMention> sides =
        new ArrayList<>(all.stream().filter(m -> !places.contains(m)).toList());
    sides.removeIf(m -> isCountryOfRegion(m) || isNoParty(m));
    sides.replaceAll(where::state);
    addGroups(sides);
    joinAbbreviations(sides);
    new BlocMembers(text, flows, words).dropFrom(sides);
    List<PartnerMention> named = List.copyOf(sides);
    sides.removeIf(m -> isRanking(m, named));
    return sides;
  }

  /** "Deputy minister Almat Zhunusov": a person's name behind an office. */
  private boolean isOfPerson(PartnerMention m) {
    return m.form() == PartnerMention.Form.CITY
        && SURNAME.matcher(text).region(m.end(), text.length()).lookingAt()
        && words
            .sides()
            .office()
            .map(p -> p.matcher(text).region(0, m.start()))
            .filter(o -> o.find() && ENDING.matcher(text.substring(o.end(), m.start())).matches())
            .isPresent();
  }

  /** "The President of Russia Vladimir Putin": no city of the country that stands ahead of it. */
  private boolean isGivenName(PartnerMention country, PartnerMention city) {
    return country.end() <= city.start()
        && text.substring(country.end(), city.start()).isBlank()
        && city.form() == PartnerMention.Form.CITY
        && SURNAME.matcher(text).region(city.end(), text.length()).lookingAt();
  }

  /** "The zone «Shavat»": a name inside another thing's. */
  private boolean isInName(PartnerMention m) {
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      boolean alone = quoted.start(1) == m.start() && quoted.end(1) == m.end();
      boolean inside = quoted.start() < m.start() && m.end() < quoted.end();
      // "«Trade with China doubled»": what somebody said, and no name.
      boolean said =
          flows.stream().anyMatch(f -> quoted.start() < f.start() && f.end() < quoted.end());
      if (inside && !alone && !said && Character.isUpperCase(text.charAt(quoted.start(1)))) {
        return true;
      }
    }
    return false;
  }

  /** "second among the countries of the CIS": the bloc is where a partner is ranked. */
  private boolean isRanking(PartnerMention m, List<PartnerMention> sides) {
    return Blocs.is(m.code())
        && !isBehindFlow(m)
        && (sides.stream().anyMatch(s -> !Blocs.is(s.code())) || words.home().matcher(text).find())
        && words.ranking().filter(p -> p.matcher(text.substring(0, m.start())).find()).isPresent();
  }

  /** "The mutual trade in the Union": where the trade is, and no rank. */
  private boolean isBehindFlow(PartnerMention m) {
    return words
        .ranking()
        .map(p -> p.matcher(text.substring(0, m.start())))
        .filter(Matcher::find)
        .filter(
            r ->
                flows.stream()
                    .anyMatch(
                        f ->
                            f.end() <= r.start()
                                && text.substring(f.end(), r.start()).isBlank()
                                && !f.isCounterpart()))
        .isPresent();
  }

  /** "EAEU member states": whether no more than the words for a bloc's members are left. */
  private static boolean isOfMembers(String rest) {
    return MEMBERS.matcher(rest.strip()).matches();
  }

  private void addGroups(List<PartnerMention> sides) {
    Matcher group = words.aggregates().matcher(text);
    while (group.find()) {
      int start = group.start();
      int end = group.end();
      boolean bloc =
          sides.stream()
              .filter(m -> m.start() < end && start < m.end() && Blocs.is(m.code()))
              .anyMatch(
                  m ->
                      isOfMembers(
                          text.substring(start, Math.max(start, m.start()))
                              + text.substring(Math.min(end, m.end()), end)));
      boolean ofBloc =
          words
              .sides()
              .membersOf()
              .filter(p -> p.matcher(text).region(end, text.length()).lookingAt())
              .isPresent();
      // "The other countries of Central Asia"
      boolean named =
          sides.stream()
              .filter(m -> m.start() >= end && Blocs.is(m.code()))
              .anyMatch(m -> text.substring(end, m.start()).isBlank());
      if (bloc || ofBloc || named) {
        // "The countries of the CIS", "the other countries — members of the SCO": it has a code.
        continue;
      }
      sides.removeIf(m -> m.start() < end && start < m.end());
      sides.add(
          new PartnerMention(
              start, end, "X:" + group.group(), PartnerMention.Form.NAME, BigDecimal.ONE));
    }
    sides.sort(Comparator.comparingInt(PartnerMention::start));
  }

  /** "The Organization of Turkic States (OTS)": one party, named once. */
  private void joinAbbreviations(List<PartnerMention> sides) {
    for (int i = sides.size() - 1; i > 0; i--) {
      PartnerMention name = sides.get(i - 1);
      PartnerMention again = sides.get(i);
      boolean bracket =
          (again.code().equals(name.code())
                  || again.code().startsWith("X:") && name.code().startsWith("X:"))
              && text.substring(name.end(), again.start()).strip().equals("(")
              && text.startsWith(")", again.end());
      if (bracket) {
        sides.set(
            i - 1,
            new PartnerMention(
                name.start(), again.end() + 1, name.code(), name.form(), name.confidence()));
        sides.remove(i);
      }
    }
  }

  /**
   * "the Omsk Region of Russia", "Tatarstan (Russia)": the country only says where the region is.
   */
  private boolean isCountryOfRegion(PartnerMention m) {
    // Where a case tells the place, "Астанада Қазақстан мен Түркия" names a city and two countries.
    boolean countryFirst = words.toCase().isPresent();
    for (PartnerMention region : all) {
      if (!region.code().startsWith(m.code() + "-") || isGivenName(m, region)) {
        continue;
      }
      String between =
          region.end() <= m.start()
              ? text.substring(region.end(), m.start())
              : text.substring(Math.min(m.end(), region.start()), region.start());
      if (words.sides().partOf().filter(p -> p.matcher(between).matches()).isPresent()
          || region.end() <= m.start() && BRACKET.matcher(between).matches()
          || !(region.end() <= m.start() && countryFirst)
              && between.matches("(?:['\u2019]s)?\\s+")) {
        return true;
      }
    }
    return false;
  }

  /** "The Russian-led Union", "via Kaliningrad": a name of one who does not trade there. */
  private boolean isNoParty(PartnerMention m) {
    return isInName(m)
        || isOfPerson(m)
        || words
            .sides()
            .noParty()
            .filter(p -> p.matcher(text.substring(m.end())).find())
            .isPresent()
        || words
            .sides()
            .noPartyAhead()
            .filter(p -> p.matcher(text.substring(0, m.start())).find())
            .filter(p -> !FIGURE.matcher(text.substring(m.end())).lookingAt())
            .isPresent();
  }
}
