package org.keruen.extract.article;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/**
 * Tells whom "we" and "our" mean: the party for which the last speaker holds an office, or else the
 * one where the article is printed; and which party an article tells most of.
 */
final class Voice {

  /** Between a party and its office: "Kazakhstan's Prime Minister", "the Armenian minister". */
  private static final Pattern AHEAD =
      Pattern.compile("(?U)(?:['\u2019]s)?\\s+(?:\\p{L}+\\s+){0,3}");

  /** Between an office and its party: "minister of trade of Kazakhstan". */
  private static final Pattern BEHIND =
      Pattern.compile("(?U)\\p{L}*\\s+(?:[\\p{L}-]+\\s+){0,6}(?:\\p{L}+,\\s+)?");

  /** The end of an address of a country's own domain. */
  private static final Pattern DOMAIN = Pattern.compile("\\.([a-z]{2})(?:/|$)");

  private final LanguageWords words;
  private final String local;
  private final UnknownHome unknown;

  /** How often each party is named in the title. */
  private final Map<String, Integer> titled;

  /** How often each party is named below the title. */
  private final Map<String, Integer> all = new HashMap<>();

  /** How often each party was named so far, in the order in which they were. */
  private final Map<String, Integer> named = new LinkedHashMap<>();

  private String speaker = "";

  Voice(Story story, Map<String, Pattern> publishers, Readings readings) {
    this.words = story.words();
    this.local = local(story.publisher(), publishers);
    this.unknown = new UnknownHome(words);
    unknown.hears(readings.of(story.title()));
    count(readings.of(story.title()));
    this.titled = Map.copyOf(named);
    for (Story.Sentence sentence : story.sentences()) {
      readings.of(sentence.text()).sides().forEach(s -> all.merge(s.code(), 1, Integer::sum));
    }
  }

  private void count(Reading r) {
    r.sides().forEach(s -> named.merge(s.code(), 1, Integer::sum));
  }

  private static String local(String publisher, Map<String, Pattern> publishers) {
    String code =
        publishers.entrySet().stream()
            .filter(p -> p.getValue().matcher(publisher).find())
            .map(Map.Entry::getKey)
            .reduce((a, b) -> b)
            .orElse("");
    Matcher domain = DOMAIN.matcher(publisher.strip().toLowerCase(Locale.ROOT));
    return code.isEmpty() && domain.find() ? domain.group(1).toUpperCase(Locale.ROOT) : code;
  }

  /** Takes note of who speaks in a sentence. */
  void hears(Reading r) {
    count(r);
    unknown.hears(r);
    if (words.sides().office().isEmpty()) {
      return;
    }
    Matcher m = words.sides().office().get().matcher(r.text());
    while (m.find()) {
      String code = party(r, m.start(), m.end());
      if (!code.isEmpty()) {
        speaker = code;
        return;
      }
    }
  }

  private String party(Reading r, int start, int end) {
    List<PartnerMention> sides = r.sides();
    for (PartnerMention side : sides) {
      boolean ahead =
          side.end() <= start && AHEAD.matcher(r.text().substring(side.end(), start)).matches();
      if (ahead && !Blocs.is(side.code())) {
        return side.code();
      }
    }
    for (PartnerMention side : sides) {
      if (side.start() >= end && !Blocs.is(side.code())) {
        String between = r.text().substring(end, side.start());
        boolean elsewhere =
            words.links().place().matcher(r.text().substring(0, side.start())).find();
        return BEHIND.matcher(between).matches() && !elsewhere ? side.code() : "";
      }
    }
    return "";
  }

  /** For whom a diplomat speaks whom a sentence names; empty if it names none. */
  Optional<String> envoy(Reading r) {
    if (words.sides().envoy().isEmpty()) {
      return Optional.empty();
    }
    Matcher m = words.sides().envoy().get().matcher(r.text());
    return m.find()
        ? Optional.of(party(r, m.start(), m.end())).filter(p -> !p.isEmpty())
        : Optional.empty();
  }

  /**
   * Where the article is printed, or whose language it is in; {@code ""} if nobody knows, or if it
   * is of a place that no name is known of.
   */
  String ownCountry() {
    boolean isSaid = unknown.isNamed() || !local.isEmpty();
    return isSaid ? here() : words.sides().homeCountry().orElse("");
  }

  /** Where the article is printed; {@code ""} as above. */
  String here() {
    return unknown.isNamed() ? "" : local;
  }

  /** Whether an article names a party more than once. */
  private boolean isNamedAgain(String code) {
    return times(code) > 1;
  }

  /**
   * A country as its region, where the article is of that: "The governor of the region", then "the
   * forum of Russia and Kazakhstan".
   *
   * @param home the party whose figures are told
   */
  String refined(String country, List<String> codes, String home) {
    String first = codes.isEmpty() ? "" : codes.get(0);
    return Regions.isPart(home, country) && home.startsWith(country + "-")
        ? home
        : first.startsWith(country + "-") && isNamedAgain(first) ? first : country;
  }

  /**
   * Whether an article names both of two parties more often than the one of a pair that it names
   * less: it is of them, and the pair was only named first.
   */
  boolean tellsMoreOf(List<String> two, Pair pair) {
    int less = Math.min(times(pair.reporter()), times(pair.partner()));
    return two.stream().allMatch(c -> times(c) > less + 1) && !pair.has(Parties.WORLD);
  }

  /**
   * The two parties of an article that names no third. Cities are where people met; where one party
   * is left, the other is the country where it is printed.
   *
   * @param isCity whether a code is a city's
   */
  Optional<Pair> onlyTwo(Predicate<String> isCity) {
    List<String> named = all.keySet().stream().filter(c -> !Blocs.is(c)).sorted().toList();
    if (named.size() != 2) {
      named = named.stream().filter(isCity.negate()).toList();
    }
    String here = ownCountry();
    boolean one = named.size() == 1 && !here.isEmpty() && !Regions.isPart(named.get(0), here);
    if (one && !named.get(0).equals(here)) {
      return Optional.of(new Pair(here, named.get(0)));
    }
    return named.size() == 2 && !Regions.isPart(named.get(0), named.get(1))
        ? Optional.of(new Pair(named.get(0), named.get(1)))
        : Optional.empty();
  }

  private int times(String code) {
    return all.getOrDefault(code, 0) + titled.getOrDefault(code, 0);
  }

  /** Whom "we" means; {@code ""} if nobody knows. */
  String us() {
    boolean known = words.sides().office().isEmpty() || all.containsKey(local);
    String here = known ? local : "";
    return !speaker.isEmpty()
        ? speaker
        : here.isEmpty() ? words.sides().homeCountry().orElse("") : here;
  }

  /** The party that an article is about beside another: where it is printed, or named most. */
  String mainBeside(String other) {
    if (!local.isEmpty() && !local.equals(other) && all.containsKey(local)) {
      return local;
    }
    String most = "";
    for (Map.Entry<String, Integer> entry : named.entrySet()) {
      String code = entry.getKey();
      boolean may = !Blocs.is(code) && !code.equals(other) && !Regions.isPart(code, other);
      if (may && entry.getValue() > named.getOrDefault(most, 0)) {
        most = code;
      }
    }
    return most;
  }

  /** "Russia is one of our main partners": with whom the trade is that follows. */
  Optional<String> partner(Reading r) {
    boolean said = words.sides().ourPartner().filter(p -> p.matcher(r.text()).find()).isPresent();
    List<String> codes = r.sides().stream().map(PartnerMention::code).distinct().toList();
    // "Smolensk Region is one of our partners in Russia"
    List<String> named =
        codes.stream().filter(c -> codes.stream().noneMatch(o -> o.startsWith(c + "-"))).toList();
    List<String> others =
        named.size() == 1 ? named : named.stream().filter(c -> !c.equals(us())).toList();
    return said && !us().isEmpty() && others.size() == 1
        ? Optional.of(others.get(0))
        : Optional.empty();
  }
}
