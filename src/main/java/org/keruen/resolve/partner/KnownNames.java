package org.keruen.resolve.partner;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.keruen.resolve.Resolution;

/** The steps from a label to its code, from the surest to the last; the first that finds counts. */
final class KnownNames {

  /** An abbreviation means something else with any other letter: "страны ЕЭС". */
  private static final Pattern SHORT_WORD =
      Pattern.compile("(?<!\\p{L})\\p{IsCyrillic}{2,3}(?!\\p{L})");

  private final Names names;
  private final Wording wording;
  private final Choice choice;
  private final RegionNames regions;
  private final InflectedNames inflected;
  private final BlocNames blocs;
  private final JoinedNames joined;
  private final Function<Label, Resolution> whole;

  KnownNames(Names names, Wording wording, Choice choice, Function<Label, Resolution> whole) {
    this.names = names;
    this.wording = wording;
    this.choice = choice;
    this.regions = new RegionNames(names, choice, wording);
    this.inflected = new InflectedNames(names, choice, regions);
    this.blocs = new BlocNames(names, choice, wording);
    this.joined = new JoinedNames(names, choice, wording, whole, this::find);
    this.whole = whole;
  }

  /** What a label means; null if no step finds anything. */
  Resolution find(Label label) {
    boolean region = wording.hasRegionWords(label.normal());
    boolean several = label.normal().indexOf(' ') > 0;
    List<Supplier<Resolution>> steps =
        List.of(
            () ->
                choice.among(
                    names.exact.get(label.normal()), label, Choice.CERTAIN, "is a name of it"),
            () -> regions.withoutWords(label),
            () -> region && !several ? null : inflected.find(label),
            () -> regions.withOtherWords(label),
            () -> inFull(label),
            () -> regions.withOtherStateWords(label),
            () -> several ? blocs.find(label) : null,
            () -> several ? total(label) : null,
            () -> joined.find(label),
            () -> several ? inOtherOrder(label) : null,
            () -> inOtherLetters(label));
    for (Supplier<Resolution> step : steps) {
      Resolution found = step.get();
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Resolution inFull(Label label) {
    String full = wording.inFull(label.normal());
    return full.equals(label.normal()) ? null : find(label.with(full));
  }

  /** "CIS total", "Итого по ЕАЭС". */
  private Resolution total(Label label) {
    String rest = wording.withoutTotalWords(label.normal());
    if (rest.isEmpty() || rest.equals(label.normal())) {
      return null;
    }
    Resolution found = whole.apply(label.part(rest));
    return found.found()
        ? choice.found(label.text(), found.code(), Choice.INFLECTED, "is the total of it")
        : null;
  }

  /** "Khorasan Razavi" for "Razavi Khorasan". */
  private Resolution inOtherOrder(Label label) {
    return choice.among(
        names.sorted.get(Names.sorted(label.normal())),
        label,
        Choice.INFLECTED,
        "is its name with the words in another order");
  }

  private Resolution inOtherLetters(Label label) {
    if (label.normal().length() >= 5) {
      Resolution found =
          choice.among(
              names.singled.get(Skeleton.singled(label.normal())),
              label,
              Choice.NEAR,
              "is its name but for a double letter");
      if (found != null) {
        return found;
      }
    }
    if (SHORT_WORD.matcher(label.normal()).find()) {
      return null;
    }
    String skeleton = Skeleton.of(label.normal());
    return skeleton.isEmpty()
        ? null
        : choice.among(
            names.skeletons.get(skeleton), label, Choice.INFLECTED, "is its name in other letters");
  }
}
