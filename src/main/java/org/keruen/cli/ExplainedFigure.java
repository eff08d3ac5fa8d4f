package org.keruen.cli;

import java.util.List;
import java.util.stream.Stream;
import org.keruen.model.Flow;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.measure.UnitReading;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.resolve.period.PeriodReading;
import org.keruen.resolve.period.PeriodResolver;
import org.keruen.resolve.product.ProductResolver;
import org.keruen.spec.JobsFolder;
import org.keruen.store.Lake;

/** Leads an official figure back to its cell, through the words that made its key. */
final class ExplainedFigure {

  private final Telling telling;
  private final JobsFolder jobs;
  private final Lake lake;

  ExplainedFigure(Telling telling, JobsFolder jobs, Lake lake) {
    this.telling = telling;
    this.jobs = jobs;
    this.lake = lake;
  }

  void tell(Row o) {
    telling.title(o.get("observation_id") + ": " + telling.amount(o) + ", " + o.get("measure"));
    telling.plain("  " + telling.key(o));
    telling.part("stands in");
    telling.line(
        "cell", o.get("cell") + (o.has("sheet") ? " of sheet '" + o.get("sheet") + "'" : ""));
    telling.line("under", o.get("header_path"));
    telling.file(o, o.get("file"));
    telling.line(
        "believed", "since " + o.get("since") + (o.has("until") ? " until " + o.get("until") : ""));
    List<CellAround> found = CellAround.find(telling, lake, o);
    for (CellAround around : found) {
      telling.part("around it");
      around.draw(telling);
    }
    telling.part("how it was read");
    telling.line("printed", "\"" + o.get("raw_text") + "\"");
    telling.line("layout", layout(o));
    found.forEach(around -> words(o, around));
    telling.line("value", value(o, found));
    telling.line("status", status(o.get("status")));
    if (o.get("is_aggregate").equals("true")) {
      telling.line("aggregate", "a total or a group that overlaps others: not to be added to them");
    }
    claims(o);
  }

  private static String layout(Row o) {
    return o.get("layout").equals("declared")
        ? "declared by jobs/sources/" + o.get("source_id") + ".yml"
        : "guessed, confidence "
            + o.get("confidence")
            + ": kept out of marts and verdicts; 'keruen inspect' says what the guess rests on";
  }

  private void words(Row o, CellAround around) {
    PartnerResolver partners = PartnerResolver.load(jobs);
    PeriodResolver periods = PeriodResolver.load(jobs);
    MeasureResolver measures = MeasureResolver.load(jobs);
    for (String axis : List.of("reporter", "partner")) {
      said(
          o,
          around,
          axis,
          around.words(axis).isBlank()
              ? ""
              : partners
                  .resolve(around.words(axis), PartnerResolver.Context.COLUMN, null)
                  .reason());
    }
    said(
        o,
        around,
        "flow",
        measures.flow(around.words("flow")) == Flow.UNKNOWN ? "" : "a word of measures.yml");
    said(
        o,
        around,
        "product",
        around.words("product").isBlank()
            ? ""
            : ProductResolver.load(jobs).resolve(around.words("product")).reason());
    PeriodReading period = periods.resolve(around.words("period"), null, o.get("reporter"));
    String others =
        period.alternatives().isEmpty() ? "" : "; could also mean " + period.alternatives();
    said(o, around, "period", period.reason() + others);
    UnitReading unit = measures.unit(around.words("unit"));
    said(o, around, "unit", around.words("unit").isBlank() ? "" : unit.reason());
    said(o, around, "measure", "");
    said(o, around, "basis", "");
  }

  /** "KZ, from "Казахстан": a name of …". */
  private void said(Row o, CellAround around, String axis, String reason) {
    String words = around.words(axis);
    String given = around.given(axis);
    if (words.isBlank() && given.isBlank() || !o.has(axis)) {
      return;
    }
    String from =
        given.isBlank()
            ? "from \"" + words + "\""
            : "given by the definition" + (words.isBlank() ? "" : " for \"" + words + "\"");
    telling.line(axis, o.get(axis) + ", " + from, given.isBlank() ? reason : "");
  }

  private static String value(Row o, List<CellAround> found) {
    String number = found.stream().map(a -> a.cell().get("number")).findFirst().orElse("");
    boolean scaled = !number.isBlank() && !o.get("scale").equals("1");
    return (scaled ? number + " x " + o.get("scale") + " = " : "")
        + o.get("value")
        + (o.has("value") ? " " + o.get("unit") : "");
  }

  private static String status(String code) {
    return switch (code) {
      case "A" -> "A, a normal figure";
      case "M" -> "M, a mark that says there is no figure";
      case "P" -> "P, preliminary";
      case "C" -> "C, confidential";
      default -> code;
    };
  }

  private void claims(Row o) {
    List<Row> held =
        telling.ask(
            "SELECT claim_id, verdict, article, quote FROM claim_check JOIN claim USING (claim_id) WHERE contains(against, "
                + Telling.quoted(o.get("observation_id"))
                + ") ORDER BY ALL LIMIT 12");
    if (held.isEmpty()) {
      return;
    }
    telling.part("claims held against it");
    telling.table(
        List.of("claim", "verdict", "article", "quote"),
        held.stream()
            .map(r -> Stream.of("claim_id", "verdict", "article", "quote").map(r::get).toList()));
  }
}
