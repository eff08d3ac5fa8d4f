package org.keruen.resolve.partner;

import java.util.List;
import org.keruen.resolve.Resolution;
import org.keruen.spec.dimension.PartnerName;
import org.keruen.spec.dimension.PartnerName.Use;

/** Names in the cases of Russian and of the Turkic languages. */
final class InflectedNames {

  /** A shorter name has one ending at most, or "Комитета" is Komi. */
  static final int TWICE = 6;

  private static final String REASON = "is an inflected form of its name";

  private final Names names;
  private final Choice choice;
  private final RegionNames regions;

  InflectedNames(Names names, Choice choice, RegionNames regions) {
    this.names = names;
    this.choice = choice;
    this.regions = regions;
  }

  Resolution find(Label label) {
    String normal = label.normal();
    String stem = Stem.phrase(normal);
    Resolution found = byStem(label, names.stems.get(stem), !stem.equals(normal));
    if (found == null) {
      String noun = Stem.nounPhrase(normal, false);
      found = byStem(label, names.nounStems.get(noun), !noun.equals(normal));
    }
    String rest = normal;
    for (int i = 0; i < 2 && found == null; i++) {
      String shorter = Stem.withoutTurkicEnding(rest);
      if (shorter.equals(rest) || i > 0 && shorter.length() < TWICE) {
        // "Комитета" is no Komi in two cases.
        break;
      }
      rest = shorter;
      found = choice.among(names.exact.get(rest), label, Choice.INFLECTED, REASON);
      if (found == null) {
        found = regions.withOtherWords(label.with(rest));
      }
    }
    return found;
  }

  private Resolution byStem(Label label, List<PartnerName> candidates, boolean ending) {
    if (candidates == null) {
      return null;
    }
    boolean surname = Stem.mayBeSurname(label.normal());
    boolean ofSeveral =
        label.normal().indexOf(' ') < 0
            && (label.normal().endsWith("ов") || label.normal().endsWith("ев"));
    List<PartnerName> declined =
        candidates.stream()
            .filter(n -> !surname || n.use() != Use.CITY)
            // "Ливанов" is somebody; "Нидерландов" are several.
            .filter(n -> !ofSeveral || n.text().endsWith("ы") || n.text().endsWith("и"))
            // "Иордан" is the river: names in -ия have no form without an ending.
            .filter(n -> ending || !n.text().endsWith("ия"))
            // "Газ" is no form of "Газах", nor "Три" one of "ТР".
            .filter(n -> ending || !n.text().endsWith("ах"))
            .filter(n -> !ending || !isShort(n.text()))
            .toList();
    return choice.among(declined, label, Choice.INFLECTED, REASON);
  }

  /** Whether a name is a short form in capitals, which has no cases. */
  private static boolean isShort(String name) {
    return name.length() <= 4 && name.chars().allMatch(Character::isUpperCase);
  }
}
