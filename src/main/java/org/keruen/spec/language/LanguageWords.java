package org.keruen.spec.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.keruen.model.EventKind;
import org.keruen.model.Flow;
import org.keruen.model.Modality;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.YamlNode;

/**
 * {@code jobs/languages/<language>.yml}: the words of claims and events in a language.
 *
 * @param language ISO 639-1 code
 * @param stopWords frequent words by which a text's language is told
 * @param letters letters that the language has and its neighbours have not
 * @param abbreviations words whose full stop ends no sentence, lower case, without it
 * @param closing abbreviations that may end a sentence, except before a digit or a currency
 * @param flows words of each flow
 * @param counterparts words for the other side of a flow: a buyer of exports, a supplier of imports
 * @param itsGoods words behind a party that make it where the goods come from: "Chinese goods"
 * @param respectively words by which the members of two lists belong together in their order
 * @param apposition what stands between an amount and the share that it is
 * @param pronoun words ahead of an amount that stand for the subject of the sentence
 * @param toCase endings of a party's name that goods go to
 * @param fromCase endings of a party's name that goods come from
 * @param stateVerbs words behind a capital that begins a sentence by which it is its state
 * @param ranking words ahead of a bloc among whose members a partner is ranked
 * @param partnerAhead words ahead of a party that make the figures its own: "partner of"
 * @param partnerBehind words behind a party that do: "'s partner"
 * @param deficit words of a balance below zero
 * @param notFlow names and phrases with a word of trade that speak of no flow
 * @param thither words for the party named before as where goods go
 * @param thence words for it as where they come from
 * @param withIt words for the party named before: "with it", "there"
 * @param bloc words for the bloc named before: "the Union"
 * @param regionWord words behind a country that make it a region of it: "the Russian region"
 * @param inAll words that make a figure that of all partners: "in total"
 * @param inSum those of them that also sum up what was told of two: "total exports"
 * @param manyYears words that make a growth one over several years
 * @param otherWay words by which a flow is the one opposite to the one before
 * @param eitherWay words of flows that go in either direction, as "shipments" do
 * @param world words that make the partner the whole world where none is named
 * @param aggregates groups of partners without a code, kept as printed behind {@code X:}
 * @param mutual words that make a bloc's trade that among its members
 * @param modality words of what is aimed at, expected, possible or contracted
 * @param notTrade words that make the amount beside them another thing than trade in goods
 * @param continuation words by which a sentence goes on with the figures of the one before
 * @param sides words by which parties are told
 * @param amounts words by which amounts of goods are told
 * @param home words for the party whose figures an article tells
 * @param each words that make one event with each of several counterparts
 * @param newTopic words by which a figure is of others than the article's parties
 * @param events words of each kind of event, in the order in which they are tried
 * @param anotherEvent words by which an event is another of its kind than the one told before
 * @param notEvent words that look like an event's and are none
 * @param attribution patterns with a group {@code who}
 * @param sources words behind a party that make it the one whose figures these are
 * @param goods words by which goods are told
 * @param person pattern of a person's name
 * @param titles capitalised words beside a name that are no part of it, lower case
 * @param links the small words that join figures to what they are of
 * @param levels the words that join two levels of one figure
 * @param examples sentences with the claims they make
 */
public record LanguageWords(
    String language,
    Set<String> stopWords,
    Optional<Pattern> letters,
    Set<String> abbreviations,
    Set<String> closing,
    Map<Flow, Pattern> flows,
    Map<Flow, Pattern> counterparts,
    Optional<Pattern> itsGoods,
    Optional<Pattern> respectively,
    Optional<Pattern> apposition,
    Optional<Pattern> pronoun,
    Optional<Pattern> toCase,
    Optional<Pattern> fromCase,
    Optional<Pattern> stateVerbs,
    Optional<Pattern> ranking,
    Optional<Pattern> partnerAhead,
    Optional<Pattern> partnerBehind,
    Optional<Pattern> deficit,
    Optional<Pattern> notFlow,
    Optional<Pattern> thither,
    Optional<Pattern> thence,
    Optional<Pattern> withIt,
    Optional<Pattern> bloc,
    Optional<Pattern> regionWord,
    Optional<Pattern> inAll,
    Optional<Pattern> inSum,
    Optional<Pattern> manyYears,
    Optional<Pattern> otherWay,
    Optional<Pattern> eitherWay,
    Pattern world,
    Pattern aggregates,
    Pattern mutual,
    Map<Modality, Pattern> modality,
    Pattern notTrade,
    Pattern continuation,
    SideWords sides,
    AmountWords amounts,
    Pattern home,
    Pattern each,
    Pattern newTopic,
    Map<EventKind, Pattern> events,
    Optional<Pattern> anotherEvent,
    Pattern notEvent,
    List<Pattern> attribution,
    Pattern sources,
    GoodsWords goods,
    Pattern person,
    Set<String> titles,
    LinkWords links,
    LevelWords levels,
    List<Example> examples) {

  /**
   * An example; it runs as a test.
   *
   * @param sentence the words
   * @param claims each as {@code reporter partner flow period measure unit value qualifier
   *     modality}
   * @param place file and line
   */
  public record Example(String sentence, List<String> claims, String place) {}

  /** The keys of a file that none of its parts reads. */
  private static final List<String> KEYS =
      List.of(
          "language",
          "stop_words",
          "letters",
          "abbreviations",
          "closing_abbreviations",
          "flows",
          "counterparts",
          "its_goods",
          "respectively",
          "apposition",
          "pronoun",
          "to_case",
          "from_case",
          "state_verbs",
          "ranking",
          "partner_ahead",
          "partner_behind",
          "not_flow",
          "thither",
          "thence",
          "with_it",
          "bloc",
          "region_word",
          "in_all",
          "in_sum",
          "many_years",
          "other_way",
          "either_way",
          "world",
          "aggregates",
          "mutual",
          "modality",
          "not_trade",
          "continuation",
          "home",
          "each",
          "new_topic",
          "events",
          "another_event",
          "not_event",
          "attribution",
          "sources",
          "person",
          "titles",
          "links",
          "levels",
          "deficit",
          "examples");

  /** Reads all languages. */
  public static List<LanguageWords> read(JobsFolder jobs) {
    return jobs.files("languages", ".yml").stream()
        .map(YamlNode::read)
        .map(LanguageWords::read)
        .toList();
  }

  private static LanguageWords read(YamlNode node) {
    List<String> keys = new ArrayList<>(KEYS);
    keys.addAll(GoodsWords.KEYS);
    keys.addAll(SideWords.KEYS);
    keys.addAll(AmountWords.KEYS);
    node.allowKeys(keys.toArray(String[]::new));
    Map<Flow, Pattern> flows = new LinkedHashMap<>();
    node.get("flows")
        .entries()
        .forEach((k, v) -> flows.put(v.as(t -> Flow.of(k), "a flow"), LanguagePatterns.of(v)));
    Map<Flow, Pattern> counterparts = new LinkedHashMap<>();
    node.find("counterparts")
        .ifPresent(
            c ->
                c.entries()
                    .forEach(
                        (k, v) ->
                            counterparts.put(
                                v.as(t -> Flow.of(k), "a flow"), LanguagePatterns.of(v))));
    Map<Modality, Pattern> modality = new LinkedHashMap<>();
    node.get("modality")
        .entries()
        .forEach(
            (k, v) ->
                modality.put(v.as(t -> Modality.of(k), "a modality"), LanguagePatterns.of(v)));
    Map<EventKind, Pattern> events = new LinkedHashMap<>();
    node.get("events")
        .entries()
        .forEach(
            (k, v) ->
                events.put(v.as(t -> EventKind.of(k), "a kind of event"), LanguagePatterns.of(v)));
    List<Pattern> attribution = new ArrayList<>();
    node.get("attribution").items().forEach(a -> attribution.add(LanguagePatterns.exact(a)));
    List<Example> examples = new ArrayList<>();
    for (YamlNode example : node.get("examples").items()) {
      List<String> parts = example.texts();
      examples.add(
          new Example(
              parts.get(0), parts.subList(1, parts.size()), example.file() + ":" + example.line()));
    }
    return new LanguageWords(
        node.get("language").text(),
        Set.copyOf(node.get("stop_words").texts()),
        node.find("letters").map(LanguagePatterns::of),
        Set.copyOf(node.get("abbreviations").texts()),
        Set.copyOf(node.get("closing_abbreviations").texts()),
        flows,
        counterparts,
        node.find("its_goods").map(LanguagePatterns::of),
        node.find("respectively").map(LanguagePatterns::of),
        node.find("apposition").map(LanguagePatterns::of),
        node.find("pronoun").map(LanguagePatterns::of),
        node.find("to_case").map(LanguagePatterns::of),
        node.find("from_case").map(LanguagePatterns::of),
        node.find("state_verbs").map(LanguagePatterns::of),
        node.find("ranking").map(LanguagePatterns::of),
        node.find("partner_ahead").map(LanguagePatterns::of),
        node.find("partner_behind").map(LanguagePatterns::of),
        node.find("deficit").map(LanguagePatterns::of),
        node.find("not_flow").map(LanguagePatterns::of),
        node.find("thither").map(LanguagePatterns::of),
        node.find("thence").map(LanguagePatterns::of),
        node.find("with_it").map(LanguagePatterns::of),
        node.find("bloc").map(LanguagePatterns::of),
        node.find("region_word").map(LanguagePatterns::of),
        node.find("in_all").map(LanguagePatterns::of),
        node.find("in_sum").map(LanguagePatterns::of),
        node.find("many_years").map(LanguagePatterns::of),
        node.find("other_way").map(LanguagePatterns::of),
        node.find("either_way").map(LanguagePatterns::of),
        LanguagePatterns.of(node.get("world")),
        LanguagePatterns.of(node.get("aggregates")),
        LanguagePatterns.of(node.get("mutual")),
        modality,
        LanguagePatterns.ofWords(node.get("not_trade")),
        LanguagePatterns.of(node.get("continuation")),
        SideWords.read(node),
        AmountWords.read(node),
        LanguagePatterns.of(node.get("home")),
        LanguagePatterns.of(node.get("each")),
        LanguagePatterns.of(node.get("new_topic")),
        events,
        node.find("another_event").map(LanguagePatterns::of),
        LanguagePatterns.of(node.get("not_event")),
        List.copyOf(attribution),
        LanguagePatterns.of(node.get("sources")),
        GoodsWords.read(node),
        LanguagePatterns.exact(node.get("person")),
        Set.copyOf(node.get("titles").texts()),
        LinkWords.read(node.get("links")),
        LevelWords.read(node.find("levels"), node),
        List.copyOf(examples));
  }
}
