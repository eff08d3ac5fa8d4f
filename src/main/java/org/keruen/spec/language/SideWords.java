package org.keruen.spec.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.keruen.spec.YamlNode;

/**
 * The words of a language by which it is told who trades, and who only is named.
 *
 * @param noParty words behind a party's name that make it none: "Russian-led"
 * @param noPartyAhead words ahead of one through which goods only go
 * @param partOf what stands between a region and the country that only says where it is
 * @param regionAhead words ahead of a city that make it its region: "the region of Omsk"
 * @param ofFirms words between a flow and a city whose firms' it is: "the turnover of the firms of"
 * @param cityAhead words ahead of a capital that make it the city itself, and not its state
 * @param withCase ending of a party's name with whom another trades
 * @param homeCountry code of the country that "our country" means in a language that one country
 *     has for its own, where nobody else speaks
 * @param its words ahead of a flow that make it that of the party told before
 * @param holder words ahead of a party that make a figure told of another its own: "у "
 * @param office words of offices whose holders speak for a party
 * @param envoy words of the diplomats among them, who tell of their own country's trade
 * @param market nouns behind a party's name that bear its case: "to the market of Pakistan"
 * @param overtakes verbs that one party overtakes another by, as a partner of a third
 * @param ours words for the party that speaks, as one side of a flow: "our exports"
 * @param ourPartner words that make a party the partner of the one that speaks
 * @param bilateral words that keep a trade between two sides where another word names the world
 * @param thatCountry words for the country named before, other than the article's own: "the
 *     neighbouring country"
 * @param institution names of offices, whose words tell nothing of a figure: "the Ministry of
 *     Investment"
 * @param oneOf words behind the adjective of a bloc that make it one of its members: "the Central
 *     Asian country"
 * @param subject words right ahead of a flow's verb for the party that the sentence before is of:
 *     "it bought"
 * @param shareOf words behind a party that make a figure its share: "'s share"
 * @param shareAhead the same ahead of it: "the share of"
 * @param twoStates words for two countries, and no regions of theirs: "the two states"
 * @param yours words for the party that is spoken to: "your country"
 * @param rank words by which a party is ranked among another's partners: "the fifth place among"
 * @param membersOf words behind a group that make it the members of the bloc named next
 * @param called nouns that only parties of some sorts are called: "republic"
 * @param homeNoun words for the article's own party as one side of a flow: "to the republic"
 */
public record SideWords(
    Optional<Pattern> noParty,
    Optional<Pattern> noPartyAhead,
    Optional<Pattern> partOf,
    Optional<Pattern> regionAhead,
    Optional<Pattern> ofFirms,
    Optional<Pattern> cityAhead,
    Optional<Pattern> withCase,
    Optional<String> homeCountry,
    Optional<Pattern> its,
    Optional<Pattern> holder,
    Optional<Pattern> office,
    Optional<Pattern> envoy,
    Optional<Pattern> market,
    Optional<Pattern> overtakes,
    Optional<Pattern> ours,
    Optional<Pattern> ourPartner,
    Optional<Pattern> bilateral,
    Optional<Pattern> homeNoun,
    Optional<Pattern> thatCountry,
    Optional<Pattern> institution,
    Optional<Pattern> oneOf,
    Optional<Pattern> membersOf,
    Optional<Pattern> rank,
    Optional<Pattern> subject,
    Optional<Pattern> shareOf,
    Optional<Pattern> shareAhead,
    Optional<Pattern> twoStates,
    Optional<Pattern> yours,
    List<Called> called) {

  /**
   * A noun and who may be called by it.
   *
   * @param noun the noun
   * @param sorts sorts of partners, as {@code jobs/dimensions/partners} has them; {@code country}
   *     for countries
   * @param at where it is written
   */
  public record Called(Pattern noun, List<String> sorts, YamlNode at) {

    static Called read(YamlNode node) {
      node.allowKeys("noun", "sorts");
      return new Called(
          LanguagePatterns.ofWords(node.get("noun")), node.get("sorts").texts(), node);
    }

    /**
     * Holds the sorts against those that there are.
     *
     * @throws org.keruen.spec.SpecException if no partner is of one of them
     */
    public void isOf(Set<String> known) {
      for (String sort : sorts) {
        if (!known.contains(sort)) {
          throw at.error("no partner is of the sort '" + sort + "'");
        }
      }
    }
  }

  /** The keys that it reads of a language's file. */
  static final List<String> KEYS =
      List.of(
          "no_party",
          "no_party_ahead",
          "part_of",
          "region_ahead",
          "of_firms",
          "city_ahead",
          "with_case",
          "home_country",
          "its",
          "holder",
          "office",
          "envoy",
          "market",
          "overtakes",
          "ours",
          "our_partner",
          "bilateral",
          "home_noun",
          "that_country",
          "institution",
          "one_of",
          "members_of",
          "rank",
          "subject",
          "share_of",
          "share_ahead",
          "two_states",
          "yours",
          "called");

  static SideWords read(YamlNode node) {
    return new SideWords(
        node.find("no_party").map(LanguagePatterns::of),
        node.find("no_party_ahead").map(LanguagePatterns::of),
        node.find("part_of").map(LanguagePatterns::of),
        node.find("region_ahead").map(LanguagePatterns::of),
        node.find("of_firms").map(LanguagePatterns::of),
        node.find("city_ahead").map(LanguagePatterns::of),
        node.find("with_case").map(LanguagePatterns::of),
        node.find("home_country").map(YamlNode::text),
        node.find("its").map(LanguagePatterns::of),
        node.find("holder").map(LanguagePatterns::of),
        node.find("office").map(LanguagePatterns::of),
        node.find("envoy").map(LanguagePatterns::of),
        node.find("market").map(LanguagePatterns::of),
        node.find("overtakes").map(LanguagePatterns::of),
        node.find("ours").map(LanguagePatterns::of),
        node.find("our_partner").map(LanguagePatterns::of),
        node.find("bilateral").map(LanguagePatterns::of),
        node.find("home_noun").map(LanguagePatterns::of),
        node.find("that_country").map(LanguagePatterns::ofWords),
        node.find("institution").map(LanguagePatterns::ofWords),
        node.find("one_of").map(LanguagePatterns::of),
        node.find("members_of").map(LanguagePatterns::of),
        node.find("rank").map(LanguagePatterns::of),
        node.find("subject").map(LanguagePatterns::of),
        node.find("share_of").map(LanguagePatterns::of),
        node.find("share_ahead").map(LanguagePatterns::of),
        node.find("two_states").map(LanguagePatterns::of),
        node.find("yours").map(LanguagePatterns::of),
        node.find("called").map(YamlNode::items).orElse(List.of()).stream()
            .map(Called::read)
            .toList());
  }
}
