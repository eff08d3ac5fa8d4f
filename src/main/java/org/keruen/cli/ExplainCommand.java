package org.keruen.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.keruen.store.Lake;
import org.keruen.warehouse.QueryException;
import org.keruen.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Leads a row back to its cell or sentence. */
@Command(
    name = "explain",
    description =
        "Lead a row of any table back to its cell or sentence, through all that touched it.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  /** Ids that are shown where a beginning fits several. */
  private static final int SHOWN = 8;

  /** A kind of row: where it is asked for, what its id is called, and how it is told. */
  private record Kind(String from, String id, BiConsumer<ExplainCommand, Row> tell) {}

  private static final Map<Character, Kind> KINDS =
      Map.of(
          'o',
              new Kind(
                  "(SELECT * FROM observation_history QUALIFY row_number() OVER (PARTITION BY observation_id ORDER BY since DESC) = 1)",
                  "observation_id",
                  (c, row) ->
                      new ExplainedFigure(c.telling, c.folders.jobsFolder(), c.lake()).tell(row)),
          'c',
              new Kind(
                  "(FROM claim LEFT JOIN claim_check USING (claim_id))",
                  "claim_id",
                  (c, row) -> new ExplainedClaim(c.telling).tell(row)),
          'e',
              new Kind(
                  "event",
                  "event_id",
                  (c, row) -> new ExplainedRow(c.telling, c.lake()).event(row)),
          'r',
              new Kind(
                  "reject",
                  "reject_id",
                  (c, row) -> new ExplainedRow(c.telling, c.lake()).reject(row)),
          'g',
              new Kind(
                  "claim_group",
                  "group_id",
                  (c, row) -> new ExplainedRow(c.telling, c.lake()).group(row)));

  @Mixin private Folders folders;

  @Parameters(
      paramLabel = "ID",
      description =
          "an observation_id, claim_id, event_id, reject_id or group_id, or the beginning of one")
  private String id;

  private Telling telling;

  @Override
  public Integer call() {
    String asked = id.strip().toLowerCase(Locale.ROOT);
    Kind kind = asked.matches("[a-z][0-9a-f]{1,16}") ? KINDS.get(asked.charAt(0)) : null;
    if (kind == null) {
      System.err.println(
          "keruen: '"
              + id
              + "' is no id of a row; an id is a letter (o observation, c claim, e event, r reject, g group) and digits, as the first column of those tables shows");
      return Main.USAGE;
    }
    try (Warehouse warehouse = folders.warehouse()) {
      telling = new Telling(warehouse, new Paint(Paint.isTerminal()), System.out);
      List<Row> rows =
          telling.ask(
              "SELECT * FROM "
                  + kind.from()
                  + " WHERE "
                  + kind.id()
                  + " LIKE '"
                  + asked
                  + "%' ORDER BY "
                  + kind.id()
                  + " LIMIT "
                  + (SHOWN + 1));
      if (rows.size() == 1) {
        kind.tell().accept(this, rows.get(0));
        return 0;
      }
      System.err.println(rows.isEmpty() ? unknown(kind) : several(kind, rows));
      return Main.USAGE;
    } catch (QueryException e) {
      System.err.println("keruen: " + e.getMessage());
      return Main.BROKEN;
    }
  }

  private Lake lake() {
    return new Lake(folders.data().resolve("lake"));
  }

  private String unknown(Kind kind) {
    return "keruen: no "
        + kind.id()
        + " begins with '"
        + id
        + "' in the warehouse that serves; 'keruen query \"SELECT "
        + kind.id()
        + " FROM …\"' lists them";
  }

  private String several(Kind kind, List<Row> rows) {
    StringBuilder words =
        new StringBuilder("keruen: several ids begin with '" + id + "', give more of it:");
    rows.stream().limit(SHOWN).forEach(r -> words.append(' ').append(r.get(kind.id())));
    return words + (rows.size() > SHOWN ? " …" : "");
  }
}
