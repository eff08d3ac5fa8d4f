package org.keruen.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.keruen.warehouse.QueryException;
import org.keruen.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which run serves, what it holds, and which unknown names hide how much. */
@Command(
    name = "status",
    description = "Say what the published warehouse holds and what is unresolved.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  private static final List<String> QUESTIONS =
      List.of(
          "SELECT run_id, business_date, version, files_quarantined AS quarantined, records_rejected AS rejected FROM run",
          "SELECT kind, state, count(*) AS files, sum(records_read) AS read, sum(records_handed_on) AS handed_on, sum(records_left_out) AS left_out,"
              + " sum(records_rejected) AS rejected FROM source_file WHERE until IS NULL GROUP BY ALL ORDER BY ALL",
          "SELECT name AS unknown_name, times, magnitude, candidates, alias_line FROM unresolved ORDER BY rank LIMIT 20");

  @Mixin private Folders folders;

  @Override
  public Integer call() {
    try (Warehouse warehouse = folders.warehouse()) {
      for (String question : QUESTIONS) {
        if (question.contains("unresolved") && !hasUnresolved(warehouse)) {
          System.out.println(
              "This warehouse was made by an earlier version; after the next night the names that nobody knows are listed here.\n");
          continue;
        }
        Warehouse.Answer answer = warehouse.query(question);
        if (!answer.rows().isEmpty()) {
          if (answer.columns().contains("alias_line")) {
            System.out.println(
                "Names that keep rows out; a line under \"aliases:\" in jobs/dimensions/aliases.yml makes one known:");
          }
          TextTable table = new TextTable(answer.columns());
          answer.rows().forEach(table::add);
          table.print(System.out, "");
          System.out.println();
        }
      }
      System.out.println("serving " + folders.publication().serving().orElseThrow());
      System.out.println("exports of run " + folders.exports().run().orElse("none"));
      System.out.println("report of run " + folders.report().run().orElse("none"));
      System.out.println("kept    " + String.join(" ", folders.publication().runs()));
      return 0;
    } catch (QueryException e) {
      System.err.println("keruen: " + e.getMessage());
      return Main.BROKEN;
    }
  }

  /** A warehouse that serves may be older than the program. */
  private static boolean hasUnresolved(Warehouse warehouse) {
    return !warehouse
        .query("SELECT 1 FROM duckdb_views() WHERE view_name = 'unresolved'")
        .rows()
        .isEmpty();
  }
}
