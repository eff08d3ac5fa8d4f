package org.keruen.spec.dimension;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.YamlNode;

/**
 * {@code jobs/dimensions/generic-words.yml}.
 *
 * @param regionWords words that say what sort of region a name is
 * @param cityWords those of them that say that it is a city
 * @param shortWords words as they are cut short, and in full
 * @param stateWords words that say what sort of state a name is, by which two states are not told
 *     apart
 * @param ownerWords words in brackets that say whose territory a name is
 * @param groupWords words for the members of a bloc, which then stand for the bloc
 * @param officialWords words before a capital that make it the state
 * @param layoutWords words in front of a label that come from the table's layout, the longest first
 * @param wordsBehind words behind a label that come from the table's layout: "Qozogʻiston bilan"
 * @param including words that add something to a partner: "France (including Monaco)"
 * @param excluding words that leave something of a partner out
 * @param totalWords words around a name that make it the total of it
 * @param subtotals labels that are sums or remainders
 * @param capitalRegions codes of capitals that are regions of their own
 * @param notPartners whole labels that look like a partner's name and are none
 * @param notAPartner words that make the name beside them something else, by word; the value is
 *     what
 */
public record GenericWords(
    Set<String> regionWords,
    Set<String> cityWords,
    Map<String, String> shortWords,
    Set<String> stateWords,
    Set<String> ownerWords,
    Set<String> groupWords,
    Set<String> officialWords,
    List<String> layoutWords,
    Set<String> wordsBehind,
    Set<String> including,
    Set<String> excluding,
    Set<String> totalWords,
    Set<String> subtotals,
    Set<String> capitalRegions,
    Set<String> notPartners,
    Map<String, String> notAPartner) {

  public static GenericWords read(JobsFolder jobs) {
    YamlNode node =
        YamlNode.read(jobs.path("dimensions/generic-words.yml"))
            .allowKeys(
                "region_words",
                "city_words",
                "short_words",
                "state_words",
                "owner_words",
                "group_words",
                "official_words",
                "layout_words",
                "words_behind",
                "including",
                "excluding",
                "total_words",
                "subtotals",
                "capital_regions",
                "not_partners",
                "not_a_partner");
    Map<String, String> others = new HashMap<>();
    node.get("not_a_partner")
        .entries()
        .forEach((kind, words) -> words.texts().forEach(w -> others.put(w, kind)));
    Map<String, String> shortWords = new HashMap<>();
    node.get("short_words").entries().forEach((word, full) -> shortWords.put(word, full.text()));
    List<String> layout = new ArrayList<>(node.get("layout_words").texts());
    layout.sort((a, b) -> b.length() - a.length());
    return new GenericWords(
        new HashSet<>(node.get("region_words").texts()),
        new HashSet<>(node.get("city_words").texts()),
        shortWords,
        new HashSet<>(node.get("state_words").texts()),
        new HashSet<>(node.get("owner_words").texts()),
        new HashSet<>(node.get("group_words").texts()),
        new HashSet<>(node.get("official_words").texts()),
        layout,
        new HashSet<>(node.get("words_behind").texts()),
        new HashSet<>(node.get("including").texts()),
        new HashSet<>(node.get("excluding").texts()),
        new HashSet<>(node.get("total_words").texts()),
        new HashSet<>(node.get("subtotals").texts()),
        new HashSet<>(node.get("capital_regions").texts()),
        new HashSet<>(node.get("not_partners").texts()),
        others);
  }
}
