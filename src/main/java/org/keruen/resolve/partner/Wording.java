package org.keruen.resolve.partner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keruen.spec.dimension.GenericWords;

/**
 * The words of {@code generic-words.yml} in the form in which labels are compared, and what they do
 * to a label. All methods take normal forms.
 */
final class Wording {

  private final Set<String> region;
  private final Set<String> city;
  private final Set<String> state;
  private final Set<String> owner;
  private final Set<String> group = new HashSet<>();
  private final Set<String> official;
  private final Set<String> totals;
  private final Set<String> subtotals;
  private final Set<String> notPartners;

  /** Words from the table's layout are no longer than this. */
  private static final int LONGEST_LAYOUT = 4;

  private final Set<String> layout;
  private final Set<String> behind;
  private final Set<String> including;
  private final Set<String> excluding;
  private final Set<String> capitals;
  private final Map<String, String> cutShort;
  private final Map<String, String> others = new HashMap<>();

  Wording(GenericWords words) {
    this.city = normal(words.cityWords());
    this.region = normal(words.regionWords());
    this.region.addAll(city);
    this.state = normal(words.stateWords());
    this.owner = normal(words.ownerWords());
    normal(words.groupWords()).forEach(w -> group.add(Stem.of(w)));
    this.official = normal(words.officialWords());
    this.totals = normal(words.totalWords());
    this.subtotals = normal(words.subtotals());
    this.notPartners = normal(words.notPartners());
    this.layout = normal(words.layoutWords());
    this.behind = normal(words.wordsBehind());
    this.including = normal(words.including());
    this.excluding = normal(words.excluding());
    this.capitals = words.capitalRegions();
    this.cutShort = words.shortWords();
    words.notAPartner().forEach((word, kind) -> others.put(NormalForm.of(word), kind));
  }

  private static Set<String> normal(Collection<String> words) {
    Set<String> normal = new HashSet<>();
    for (String word : words) {
      String form = NormalForm.of(word);
      if (!form.isEmpty()) {
        normal.add(form);
      }
    }
    return normal;
  }

  private static Stream<String> words(String normal) {
    return Stream.of(normal.split(" ", -1));
  }

  private boolean saysRegion(String word) {
    return region.contains(word) || region.contains(Stem.of(word));
  }

  /** A label without the words that only say what sort of region it is. */
  String withoutRegionWords(String normal) {
    return words(normal).filter(w -> !saysRegion(w)).collect(Collectors.joining(" "));
  }

  boolean hasRegionWords(String normal) {
    return words(normal).anyMatch(this::saysRegion);
  }

  boolean hasCityWords(String normal) {
    return words(normal).anyMatch(w -> city.contains(w) || city.contains(Stem.of(w)));
  }

  /** Whether a label has a word for a sort of state. */
  boolean isState(String normal) {
    return words(normal).anyMatch(state::contains);
  }

  /** Whether a label has a word for the owner of a territory. */
  boolean isOwner(String normal) {
    return words(normal).anyMatch(owner::contains);
  }

  /** A label without its words for a sort of state; itself where it has no others. */
  String withoutStateWords(String normal) {
    String rest = words(normal).filter(w -> !state.contains(w)).collect(Collectors.joining(" "));
    return rest.isEmpty() ? normal : rest;
  }

  /** A label with its short words in full: "dem rep of congo". */
  String inFull(String normal) {
    return words(normal).map(w -> cutShort.getOrDefault(w, w)).collect(Collectors.joining(" "));
  }

  /**
   * A label without the words for the members of a bloc, and without how many they are ("EU (27
   * countries)"); a number in front is another thing: "5 countries of the EU".
   */
  String withoutGroupWords(String normal) {
    List<String> rest = new ArrayList<>();
    for (String word : normal.split(" ", -1)) {
      boolean number = !rest.isEmpty() && word.chars().allMatch(Character::isDigit);
      if (!number && !group.contains(Stem.of(word)) && !group.contains(word)) {
        rest.add(word);
      }
    }
    return String.join(" ", rest);
  }

  /** A label without words for a total at its ends: "CIS total", "итого по ЕАЭС". */
  String withoutTotalWords(String normal) {
    List<String> words = new ArrayList<>(List.of(normal.split(" ", -1)));
    while (!words.isEmpty() && totals.contains(words.get(0))) {
      words.remove(0);
    }
    while (!words.isEmpty() && totals.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }

  /**
   * A label without words that come from the table's layout. Where these are short ("из") the rest
   * must be a name by its capital letters: "из того" is none.
   */
  String withoutLayoutWords(String normal, String text) {
    String rest = withoutFirstLayoutWords(normal, text);
    // "в том числе | со странами ЕАЭС"
    rest = rest.equals(normal) ? rest : withoutFirstLayoutWords(rest, text);
    int last = rest.lastIndexOf(' ');
    return last > 0 && behind.contains(rest.substring(last + 1)) ? rest.substring(0, last) : rest;
  }

  boolean isIncluding(String words) {
    return including.contains(words);
  }

  boolean isExcluding(String words) {
    return excluding.contains(words);
  }

  private String withoutFirstLayoutWords(String normal, String text) {
    int end = -1;
    for (int words = 0, blank = normal.indexOf(' ');
        blank > 0 && words < LONGEST_LAYOUT;
        words++, blank = normal.indexOf(' ', blank + 1)) {
      if (layout.contains(normal.substring(0, blank))) {
        end = blank;
      }
    }
    boolean taken = end > 5 || end > 0 && text.chars().anyMatch(Character::isUpperCase);
    return taken ? normal.substring(end + 1) : normal;
  }

  /** Whether a code is of a capital that is a region of its own. */
  boolean isCapital(String code) {
    return capitals.contains(code);
  }

  boolean isHeading(String normal) {
    return layout.contains(normal);
  }

  boolean isSubtotal(String normal) {
    return subtotals.contains(normal);
  }

  boolean isOfficial(String word) {
    return official.contains(word);
  }

  /** Whether a whole label is known to be no partner though it looks like one. */
  boolean isNoPartner(String normal) {
    return notPartners.contains(normal);
  }

  /** What a label with this word is instead of a partner; null if the word does not say. */
  String otherKind(String word) {
    return others.get(word);
  }

  /** What a label is by one of its words; null if none says so. */
  String somethingElse(String normal) {
    return words(normal).map(others::get).filter(k -> k != null).findFirst().orElse(null);
  }
}
