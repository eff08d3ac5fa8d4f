package org.keruen.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.keruen.night.NightOutcome;
import org.keruen.night.NightOutcome.Exit;
import org.keruen.night.NightOutcome.StageCount;
import org.keruen.publish.report.Report;
import org.keruen.spec.NightlySpec.Question;
import org.keruen.warehouse.CheckResult;
import org.keruen.warehouse.Publication;
import org.keruen.warehouse.QueryException;
import org.keruen.warehouse.Warehouse;

/**
 * What a night says at its end: a table of its stages, what was rejected and where, one question's
 * answer, where the warehouse lies.
 */
final class Summary {

  private static final int REJECTS = 15;
  private static final int EXAMPLE = 240;

  private final PrintStream out;
  private final Publication publication;
  private final Report report;

  Summary(PrintStream out, Publication publication, Report report) {
    this.out = out;
    this.publication = publication;
    this.report = report;
  }

  void print(NightOutcome outcome, Question question) {
    if (!outcome.stages().isEmpty()) {
      stages(outcome.stages());
    }
    checks(outcome.checks());
    boolean published =
        outcome.exit() == Exit.PUBLISHED
            || outcome.exit() == Exit.PUBLISHED_WITH_REJECTS
            || isPartial(outcome);
    if (published) {
      try (Warehouse warehouse = Warehouse.open(publication.serving().orElseThrow())) {
        rejects(warehouse);
        answer(warehouse, question);
      } catch (QueryException e) {
        out.println("the summary's question failed: " + e.getMessage());
      }
    }
    out.println(
        published
            ? "published "
                + publication.link()
                + " -> "
                + publication.serving().orElseThrow().getFileName()
            : outcome.message());
    if (isPartial(outcome)) {
      out.println(outcome.message());
    } else if (published) {
      out.println("report " + report.page());
    }
  }

  /** Whether a warehouse was published and something that follows it failed. */
  private static boolean isPartial(NightOutcome outcome) {
    return !outcome.runId().isEmpty()
        && (outcome.exit() == Exit.EXPORT_FAILED || outcome.exit() == Exit.REPORT_FAILED);
  }

  private void stages(List<StageCount> stages) {
    TextTable table =
        new TextTable(List.of("stage", "read", "handed on", "left out", "rejected", "seconds"));
    for (StageCount s : stages) {
      table.add(
          List.of(
              s.stage(),
              Long.toString(s.read()),
              Long.toString(s.handedOn()),
              Long.toString(s.leftOut()),
              Long.toString(s.rejected()),
              String.format(Locale.ROOT, "%.1f", s.seconds())));
    }
    table.print(out, "");
    out.println();
  }

  private void checks(List<CheckResult> checks) {
    for (CheckResult check : checks) {
      if (!check.passed()) {
        out.printf(
            "%s %s: %s (%d found, %d allowed), first: %s%n",
            check.isError() ? "ERROR" : "warning",
            check.id(),
            check.message(),
            check.found(),
            check.allowed(),
            shortened(check.example()));
      }
    }
    if (checks.stream().anyMatch(c -> !c.passed())) {
      out.println(
          "all of it: keruen query \"FROM check_finding\"; an error leaves the old warehouse in place\n");
    }
  }

  private static String shortened(String finding) {
    return finding.length() <= EXAMPLE ? finding : finding.substring(0, EXAMPLE) + " …";
  }

  private void rejects(Warehouse warehouse) {
    List<List<String>> rows =
        warehouse
            .query(
                "SELECT arg_min(place, (line, place)) || CASE WHEN count(*) > 1 THEN ' and ' || count(*) - 1 || ' more' ELSE '' END, reason, detail"
                    + " FROM reject WHERE kind <> 'LEFT_OUT' GROUP BY file, kind, reason, detail"
                    + " ORDER BY kind = 'REJECTED', sum(abs(magnitude)) DESC NULLS LAST, min(place) LIMIT "
                    + (REJECTS + 1))
            .rows();
    if (rows.isEmpty()) {
      return;
    }
    TextTable table = new TextTable(List.of("not used", "reason", "detail"));
    rows.stream().limit(REJECTS).forEach(table::add);
    table.print(out, "");
    if (rows.size() > REJECTS) {
      out.println(
          "… all of them: keruen query \"SELECT place, reason, detail FROM reject WHERE kind <> 'LEFT_OUT'\"");
    }
    out.println();
  }

  private void answer(Warehouse warehouse, Question question) {
    Warehouse.Answer answer = warehouse.query(question.sql());
    if (answer.rows().isEmpty()) {
      return;
    }
    out.println(question.title());
    TextTable table = new TextTable(answer.columns());
    answer.rows().forEach(table::add);
    table.print(out, "");
    out.println();
  }
}
