package org.keruen.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.keruen.warehouse.QueryException;
import org.keruen.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Leads a figure back to its cell or sentence. */
@Command(
    name = "explain",
    description = "Lead a row back to its cell or sentence.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  /** By the first letter of an id: where it stands and what its column is called. */
  private static final Map<Character, List<String>> TABLES =
      Map.of(
          'o', List.of("observation_history", "observation_id"),
          'c', List.of("(FROM claim LEFT JOIN claim_check USING (claim_id))", "claim_id"),
          'e', List.of("event", "event_id"),
          'r', List.of("reject", "reject_id"),
          'g', List.of("claim_group", "group_id"));

  @Mixin private Folders folders;

  @Parameters(
      paramLabel = "ID",
      description = "an observation_id, claim_id, event_id, reject_id or group_id")
  private String id;

  @Override
  public Integer call() {
    List<String> table = id.matches("[a-z][0-9a-f]{15,16}") ? TABLES.get(id.charAt(0)) : null;
    if (table == null) {
      System.err.println("keruen: '" + id + "' is no id of a row");
      return Main.USAGE;
    }
    try (Warehouse warehouse = folders.warehouse()) {
      Warehouse.Answer answer =
          warehouse.query(
              "SELECT * FROM " + table.get(0) + " WHERE " + table.get(1) + " = '" + id + "'");
      if (answer.rows().isEmpty()) {
        System.err.println("keruen: no row has the id " + id);
        return Main.USAGE;
      }
      for (List<String> row : answer.rows()) {
        for (int i = 0; i < row.size(); i++) {
          if (row.get(i) != null && !row.get(i).isEmpty()) {
            System.out.printf("%-20s %s%n", answer.columns().get(i), row.get(i));
          }
        }
        System.out.println();
      }
      if (id.charAt(0) == 'c' || id.charAt(0) == 'e') {
        context(warehouse, table);
      }
      return 0;
    } catch (QueryException e) {
      System.err.println("keruen: " + e.getMessage());
      return Main.BROKEN;
    }
  }

  /** The text around the quote, the quote between brackets. */
  private void context(Warehouse warehouse, List<String> table) {
    String sql =
        "SELECT substr(text, greatest(1, char_start - 199), least(200, char_start)) || '[[' || substr(text, char_start + 1, char_end - char_start) || ']]'"
            + " || substr(text, char_end + 1, 200) FROM "
            + table.get(0)
            + " t JOIN (SELECT article, text FROM article) a USING (article) WHERE char_start >= 0 AND "
            + table.get(1)
            + " = '"
            + id
            + "'";
    for (List<String> row : warehouse.query(sql).rows()) {
      System.out.println("in the text:\n" + row.get(0));
    }
  }
}
