package org.keruen.resolve.partner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.keruen.resolve.Resolution;
import org.keruen.spec.dimension.PartnerName;

/**
 * Labels that say what a partner's figures cover: "France (including Monaco)", "China (except Hong
 * Kong)", "Switzerland and Liechtenstein". They mean the partner only where its own statistics
 * cover just that.
 */
final class ScopedNames {

  /** "за исключением" */
  private static final int LONGEST = 2;

  private static final Pattern LIST =
      Pattern.compile(
          "(?iU)\\s*[,;/+&]\\s*(?:and\\s+)?|\\s+(?:and|и|va|ва|ve|və|және|мен|жана)\\s+");

  private final Names names;
  private final Wording wording;
  private final Choice choice;
  private final Map<String, Set<String>> areas;
  private final Function<Label, Resolution> whole;

  ScopedNames(
      Names names,
      Wording wording,
      Choice choice,
      Map<String, Set<String>> areas,
      Function<Label, Resolution> whole) {
    this.names = names;
    this.wording = wording;
    this.choice = choice;
    this.areas = areas;
    this.whole = whole;
  }

  /** What the label means; null where it says nothing of what is covered. */
  Resolution find(Label label) {
    String normal = label.normal();
    for (int blank = normal.indexOf(' '); blank > 0; blank = normal.indexOf(' ', blank + 1)) {
      int end = blank;
      for (int words = 0; words < LONGEST && end >= 0; words++) {
        end = normal.indexOf(' ', end + 1);
        String said = end < 0 ? "" : normal.substring(blank + 1, end);
        if (wording.isIncluding(said) || wording.isExcluding(said)) {
          return scoped(
              label,
              whole.apply(label.part(normal.substring(0, blank))),
              whole.apply(label.part(normal.substring(end + 1))),
              wording.isIncluding(said));
        }
      }
    }
    return customsArea(label);
  }

  private Resolution scoped(Label label, Resolution head, Resolution tail, boolean included) {
    if (!head.found()) {
      return null;
    }
    PartnerName.Entry other = names.entries.get(tail.code());
    boolean own = other != null && head.code().equals(other.parent());
    boolean covered =
        included
            ? own && other.kind().equals("region") || area(head.code()).contains(tail.code())
            : own && other.kind().equals("country");
    return covered
        ? choice.found(
            label.text(), head.code(), Choice.INFLECTED, "is named with what its figures cover")
        : Resolution.nothing(
            label.text(), "aggregate", List.of(head.code()), "is more or less than " + head.code());
  }

  /** "Switzerland and Liechtenstein", "France, Monaco": what one customs office counts. */
  private Resolution customsArea(Label label) {
    String[] parts = LIST.split(label.text(), -1);
    String first = parts.length < 2 ? null : code(parts[0]);
    if (first == null || area(first).isEmpty()) {
      return null;
    }
    for (int i = 1; i < parts.length; i++) {
      if (!area(first).contains(code(parts[i]))) {
        return null;
      }
    }
    return choice.found(
        label.text(), first, Choice.INFLECTED, "is named with the rest of its customs area");
  }

  private Set<String> area(String code) {
    return areas.getOrDefault(code, Set.of());
  }

  private String code(String part) {
    List<PartnerName> named = names.exact.get(NormalForm.of(part));
    return named == null ? "" : named.get(0).code();
  }
}
