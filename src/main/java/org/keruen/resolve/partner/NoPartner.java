package org.keruen.resolve.partner;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.resolve.Resolution;
import org.keruen.spec.dimension.PartnerName;

/** Says of a label that is no partner what it is instead. */
final class NoPartner {

  private static final Pattern AND =
      Pattern.compile("(?iU)^(.+?)\\s+(?:and|и|va|ва|ve|və|және|жана|[&+])\\s+(.+)$");

  private final Names names;
  private final Wording wording;
  private final Aggregates aggregates;

  NoPartner(Names names, Wording wording, Aggregates aggregates) {
    this.names = names;
    this.wording = wording;
    this.aggregates = aggregates;
  }

  /** What is known before any name is looked for; null if nothing is. */
  Resolution known(Label label) {
    if (wording.isNoPartner(label.normal())) {
      return Resolution.nothing(
          label.text(), "other", List.of(), "is known to be no partner though it looks like one");
    }
    return twoPartners(label);
  }

  /** "Китай и Гонконг" are two; "Сербия и Черногория" is the name of one. */
  private Resolution twoPartners(Label label) {
    Matcher and = AND.matcher(label.text());
    if (!and.matches()) {
      return null;
    }
    String first = code(NormalForm.of(and.group(1)));
    String second = code(NormalForm.of(and.group(2)));
    boolean one =
        names.exact.getOrDefault(label.normal(), List.of()).stream()
            .anyMatch(n -> AND.matcher(n.text()).matches());
    if (one || first == null || second == null || first.equals(second)) {
      return null;
    }
    return Resolution.nothing(
        label.text(), "several", List.of(first, second), "names two partners");
  }

  private String code(String normal) {
    List<PartnerName> names = this.names.exact.get(normal);
    return names == null ? null : names.get(0).code();
  }

  /** What a label is that no name fits; null if nothing says. */
  Resolution instead(Label label) {
    String normal = NormalForm.of(label.text());
    if (wording.isHeading(normal)) {
      return nothing(label, "heading", "is a heading of the rows below it, no partner");
    } else if (wording.isSubtotal(normal)) {
      return nothing(label, "subtotal", "is a sum or remainder of a table, no partner");
    } else if (aggregates.isAggregate(normal)) {
      return nothing(label, "aggregate", "is a group of partners that has no code");
    }
    String other = wording.somethingElse(label.normal());
    return other == null ? null : nothing(label, other, "names a " + other + ", no partner");
  }

  private static Resolution nothing(Label label, String kind, String reason) {
    return Resolution.nothing(label.text(), kind, List.of(), reason);
  }
}
