package org.keruen.resolve.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.keruen.resolve.Resolution;
import org.keruen.spec.dimension.PartnerName;

/**
 * Holds an answer against the day that the words speak of. Offices print old figures under new
 * names and old names under new figures, so a day outside a name's or a partner's time takes no
 * answer away: it is said, with what was there instead. Of several that words can mean, the one
 * that was there on the day is taken.
 */
final class Validity {

  private final Map<String, PartnerName.Entry> entries;
  private final Map<String, List<PartnerName>> names;
  private final Choice choice;

  Validity(Names names, Choice choice) {
    this.entries = names.entries;
    this.names = names.exact;
    this.choice = choice;
  }

  Resolution on(LocalDate day, Resolution answer) {
    if (answer.kind().equals("ambiguous")) {
      List<String> there =
          answer.alternatives().stream().filter(c -> existed(c, day)).distinct().toList();
      return there.size() == 1
          ? choice.found(
              answer.input(),
              there.get(0),
              Choice.INFLECTED,
              "can mean "
                  + String.join(" or ", answer.alternatives())
                  + ", of which only one was there on "
                  + day)
          : answer;
    }
    if (!answer.found()) {
      return answer;
    }
    PartnerName.Entry entry = entries.get(answer.code());
    if (entry != null && !entry.on(day)) {
      return outside(day, answer, entry);
    }
    List<PartnerName> same =
        names.getOrDefault(NormalForm.of(answer.input()), List.of()).stream()
            .filter(n -> n.code().equals(answer.code()))
            .toList();
    boolean old = !same.isEmpty() && same.stream().noneMatch(n -> n.on(day));
    return old ? noted(answer, List.of(), "; its name " + span(same.get(0))) : answer;
  }

  private boolean existed(String code, LocalDate day) {
    PartnerName.Entry entry = entries.get(code);
    return entry == null || entry.on(day);
  }

  private static Resolution outside(LocalDate day, Resolution answer, PartnerName.Entry entry) {
    boolean before = entry.from() != null && day.isBefore(entry.from());
    List<String> instead = before ? entry.predecessors() : entry.successors();
    String what =
        before
            ? "; on " + day + " it was not there yet (since " + entry.from() + ")"
            : "; on " + day + " it was there no longer (until " + entry.to() + ")";
    String codes = instead.isEmpty() ? "" : ", but " + String.join(", ", instead);
    return noted(answer, instead, what + codes);
  }

  private static String span(PartnerName name) {
    String from = name.from() == null ? "" : "from " + name.from();
    String to = name.to() == null ? "" : "until " + name.to();
    return (from + " " + to).strip();
  }

  private static Resolution noted(Resolution answer, List<String> instead, String words) {
    return new Resolution(
        answer.input(),
        answer.code(),
        answer.kind(),
        answer.confidence().min(Choice.INFLECTED),
        instead.isEmpty() ? answer.alternatives() : instead,
        answer.reason() + words);
  }
}
