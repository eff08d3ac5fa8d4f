package org.keruen.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.keruen.store.Lake;

/** Leads events, rejects and groups of claims back to where they came from. */
final class ExplainedRow {

  private final Telling telling;
  private final Lake lake;

  ExplainedRow(Telling telling, Lake lake) {
    this.telling = telling;
    this.lake = lake;
  }

  void event(Row e) {
    String when = e.has("date") ? e.get("date") + " (" + e.get("date_precision") + ")" : "no date";
    telling.title(e.get("event_id") + ": " + e.get("kind") + ", " + when);
    telling.part("stands in");
    telling.line(
        "place",
        e.number("char_start") >= 0
            ? "characters " + e.get("char_start") + " to " + e.get("char_end")
            : "line " + e.get("line"));
    telling.file(e, e.get("article"));
    telling.text(e, e.get("article"));
    telling.part("how it was read");
    telling.line("quote", e.get("quote"));
    telling.line("held in", telling.party(e.get("place")));
    telling.line(
        "sides",
        Arrays.stream(e.get("participants").split(" "))
            .filter(p -> !p.isBlank())
            .map(telling::party)
            .collect(Collectors.joining(", ")));
    telling.line("people", e.get("people"));
    telling.line("rule", e.get("rule") + ", confidence " + e.get("confidence"));
  }

  void reject(Row r) {
    String what =
        switch (r.get("kind")) {
          case "LEFT_OUT" -> "rightly not used";
          case "QUARANTINED" -> "the whole file could not be used";
          default -> "could not be used";
        };
    telling.title(r.get("reject_id") + ": " + what + ", " + r.get("reason"));
    telling.line("because", r.get("detail"));
    telling.part("stands in");
    telling.line("place", r.get("place"));
    telling.file(r, r.get("file"));
    telling.text(r, r.get("file"));
    telling.line("printed", r.get("raw_text"));
    if (r.has("cell")) {
      for (CellAround around : CellAround.find(telling, lake, r)) {
        telling.part("around it");
        around.draw(telling);
      }
    }
    if (r.has("candidates")) {
      telling.part("what it could have been");
      telling.line("nearest", r.get("candidates"));
    }
    telling.line("hangs on it", r.get("magnitude"));
    for (Row u :
        telling.ask("SELECT * FROM unresolved WHERE name = " + Telling.quoted(r.get("raw_text")))) {
      telling.part("what would mend it");
      u.words().forEach(telling::line);
    }
  }

  void group(Row g) {
    telling.title(
        g.get("group_id")
            + ": "
            + g.get("pair")
            + ", "
            + g.get("flow")
            + ", "
            + g.get("period")
            + ", "
            + g.get("measure"));
    telling.line(
        "claims",
        g.get("claims")
            + " in "
            + g.get("articles")
            + " articles, "
            + g.get("independent")
            + " independent of one another");
    List<Row> claims =
        telling.ask(
            "SELECT c.claim_id, c.qualifier, ledger.amount(c.value, c.unit) AS said, k.verdict, coalesce('copy of ' || a.copy_of, '') AS copy, c.article"
                + " FROM claim c JOIN claim_check k USING (claim_id) LEFT JOIN article a USING (article) WHERE list_contains(string_split("
                + Telling.quoted(g.get("claim_ids"))
                + ", ' '), c.claim_id) ORDER BY c.published_on NULLS LAST, c.claim_id");
    telling.table(
        List.of("claim", "hedge", "said", "verdict", "article", "copy"),
        claims.stream()
            .map(
                c ->
                    Stream.of("claim_id", "qualifier", "said", "verdict", "article", "copy")
                        .map(c::get)
                        .toList()));
  }
}
