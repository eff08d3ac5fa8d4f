package org.keruen.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keruen.model.Claim;
import org.keruen.model.CooperationEvent;
import org.keruen.model.LakeRecord;
import org.keruen.model.Observation;
import org.keruen.model.Reject;

/** What came out of a file: the first figures, and what could not be used. */
final class Findings {

  private static final int FIRST = 8;
  private static final int KINDS = 12;

  private final List<LakeRecord> records;
  private final Paint paint;

  Findings(List<LakeRecord> records, Paint paint) {
    this.records = records;
    this.paint = paint;
  }

  void print(PrintStream out) {
    observations(out, of(Observation.class));
    claims(out, of(Claim.class));
    events(out, of(CooperationEvent.class));
    rejects(out, of(Reject.class));
  }

  private <T> List<T> of(Class<T> type) {
    return records.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private void title(PrintStream out, int count, String what) {
    String more = count > FIRST ? ", the first " + FIRST : "";
    out.println(
        "\n" + paint.strong(String.format(java.util.Locale.ROOT, "%,d ", count) + what) + more);
  }

  private void observations(PrintStream out, List<Observation> all) {
    if (all.isEmpty()) {
      return;
    }
    title(out, all.size(), all.size() == 1 ? "observation" : "observations");
    TextTable table =
        new TextTable(
            List.of(
                "cell",
                "reporter",
                "partner",
                "flow",
                "product",
                "period",
                "measure",
                "unit",
                "value",
                "printed"));
    for (Observation o : all.subList(0, Math.min(FIRST, all.size()))) {
      table.add(
          List.of(
              (o.at().sheet().isEmpty() ? "" : o.at().sheet() + "!") + o.at().cell(),
              o.reporter().code(),
              o.partner().code(),
              o.flow().code(),
              o.product().code(),
              o.period().toString(),
              o.measure().code(),
              o.unit(),
              o.value() == null
                  ? o.status().code()
                  : o.value().stripTrailingZeros().toPlainString(),
              o.rawText()));
    }
    table.print(out, "  ");
  }

  private void claims(PrintStream out, List<Claim> all) {
    if (all.isEmpty()) {
      return;
    }
    title(out, all.size(), all.size() == 1 ? "claim" : "claims");
    TextTable table =
        new TextTable(
            List.of(
                "reporter",
                "partner",
                "flow",
                "period",
                "measure",
                "value",
                "unit",
                "modality",
                "quote"));
    for (Claim c : all.subList(0, Math.min(FIRST, all.size()))) {
      table.add(
          List.of(
              c.reporter().code(),
              c.partner().code(),
              c.flow().code(),
              c.period().toString(),
              c.measure().code(),
              c.value().toPlainString(),
              c.unit(),
              c.modality().code(),
              c.quote()));
    }
    table.print(out, "  ");
  }

  private void events(PrintStream out, List<CooperationEvent> all) {
    if (all.isEmpty()) {
      return;
    }
    title(out, all.size(), all.size() == 1 ? "event" : "events");
    TextTable table = new TextTable(List.of("kind", "date", "participants", "quote"));
    for (CooperationEvent e : all.subList(0, Math.min(FIRST, all.size()))) {
      table.add(
          List.of(
              e.kind().code(),
              e.date() == null ? "?" : e.date().toString(),
              String.join(" ", e.participants().stream().map(p -> p.code()).toList()),
              e.quote()));
    }
    table.print(out, "  ");
  }

  /** One line for each kind of thing that was not used, with how often and the first place. */
  private void rejects(PrintStream out, List<Reject> all) {
    if (all.isEmpty()) {
      return;
    }
    Map<String, Reject> first = new LinkedHashMap<>();
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Reject r : all) {
      String kind =
          r.kind() + r.reason() + (r.kind() == Reject.Kind.LEFT_OUT ? r.detail() : r.rawText());
      first.putIfAbsent(kind, r);
      times.merge(kind, 1, Integer::sum);
    }
    out.println("\n" + paint.strong("not used"));
    TextTable table = new TextTable(List.of("times", "", "reason", "first at", "why"));
    times.entrySet().stream()
        .sorted(
            java.util.Comparator.comparing(
                    (Map.Entry<String, Integer> e) -> first.get(e.getKey()).kind())
                .reversed()
                .thenComparing(Map.Entry::getValue, java.util.Comparator.reverseOrder()))
        .limit(KINDS)
        .forEach(
            e -> {
              Reject r = first.get(e.getKey());
              String near =
                  r.candidates().isEmpty() ? "" : "; near: " + String.join(", ", r.candidates());
              table.add(
                  List.of(
                      String.valueOf(e.getValue()),
                      r.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                      r.reason(),
                      r.at().cell().isEmpty() ? r.at().toString() : r.at().cell(),
                      r.detail() + near));
            });
    table.print(out, "  ");
    if (times.size() > KINDS) {
      out.println("  and " + (times.size() - KINDS) + " kinds more");
    }
  }
}
