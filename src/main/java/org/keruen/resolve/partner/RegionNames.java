package org.keruen.resolve.partner;

import java.util.List;
import java.util.regex.Pattern;
import org.keruen.resolve.Resolution;
import org.keruen.resolve.partner.PartnerResolver.Context;
import org.keruen.spec.dimension.PartnerName;
import org.keruen.spec.dimension.PartnerName.Use;

/** Names with other words for the sort of region or state than we know them by, or with none. */
final class RegionNames {

  /** "Гомельская" in a list: the word for the province is left out. */
  private static final Pattern OBLAST_LEFT_OUT = Pattern.compile("[\\p{L} ]+(?:с|ц)к(?:ая|ую)");

  private static final Pattern REPUBLIC = Pattern.compile("республик|королевств");
  private static final Pattern TELLS_STATES_APART =
      Pattern.compile("демократ|народн|democratic|people");

  private final Names names;
  private final Choice choice;
  private final Wording wording;

  RegionNames(Names names, Choice choice, Wording wording) {
    this.names = names;
    this.choice = choice;
    this.wording = wording;
  }

  /** "Алматы г.", "Tashkent province"; null where the label has no word for a sort of region. */
  Resolution withOtherWords(Label label) {
    if (!wording.hasRegionWords(label.normal())) {
      return null;
    }
    String bare = wording.withoutRegionWords(label.normal());
    List<PartnerName> candidates =
        regions(names.bare.get(Stem.phrase(bare)), wording.hasCityWords(label.normal()));
    Resolution found =
        choice.among(
            candidates,
            label,
            Choice.INFLECTED,
            "is its name with other words for the sort of region");
    String adjective = Stem.phrase(bare);
    if (found == null && adjective.length() > 6 && adjective.endsWith("\u0441\u043a")) {
      // "Ховдский аймак"
      String noun = Stem.phrase(adjective.substring(0, adjective.length() - 2));
      found =
          choice.among(
              regions(names.bare.get(noun), false),
              label,
              Choice.INFLECTED,
              "is the adjective of its name with a word for the sort of region");
    }
    if (found == null && wording.isState(label.normal())) {
      found =
          choice.among(
              names.bare.get(Stem.phrase(bare)),
              label,
              Choice.INFLECTED,
              "is its name with a word for the sort of state");
    }
    return found;
  }

  /** "Минская" in a list is the province, not the city. */
  Resolution withoutWords(Label label) {
    if (label.context() == Context.SENTENCE
        || !OBLAST_LEFT_OUT.matcher(label.normal()).matches()
        || !Character.isUpperCase(label.text().strip().codePointAt(0))) {
      return null;
    }
    List<PartnerName> bare = names.bare.getOrDefault(Stem.phrase(label.normal()), List.of());
    return choice.among(
        bare.stream().filter(n -> isRegion(n) && !names.isCity(n.code())).toList(),
        label,
        Choice.INFLECTED,
        "is its name without the word for the sort of region");
  }

  /** "Pitcairn", "Тунисская Республика": a word for the sort of state more or less. */
  Resolution withOtherStateWords(Label label) {
    String bare = wording.withoutStateWords(label.normal());
    Resolution found =
        choice.among(
            names.stateless.get(bare),
            label,
            Choice.INFLECTED,
            "is its name but for a word for the sort of state");
    if (found == null && REPUBLIC.matcher(label.normal()).find()) {
      List<PartnerName> adjectives =
          names.stems.getOrDefault(Stem.phrase(bare), List.of()).stream()
              .filter(n -> n.use() == Use.ADJECTIVE)
              .toList();
      found =
          choice.among(
              adjectives, label, Choice.INFLECTED, "is its adjective with a word for the state");
    }
    // Of two Koreas and two Congos one is called democratic.
    boolean told = found != null && TELLS_STATES_APART.matcher(label.normal()).find();
    return told && names.sharing(bare) > 1 ? null : found;
  }

  /**
   * Cities where the label says city, the others where it says another sort, if that leaves any.
   */
  private List<PartnerName> regions(List<PartnerName> candidates, boolean city) {
    if (candidates == null) {
      return List.of();
    }
    List<PartnerName> regions = candidates.stream().filter(RegionNames::isRegion).toList();
    List<PartnerName> sort = regions.stream().filter(n -> names.isCity(n.code()) == city).toList();
    return sort.isEmpty() ? regions : sort;
  }

  private static boolean isRegion(PartnerName name) {
    return name.code().indexOf('-') > 0;
  }
}
