package org.keruen.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Leads a claim back to its sentence, and through the ledger to its verdict. */
final class ExplainedClaim {

  private static final Map<String, String> FLOW =
      Map.of(
          "nearest", "the flow's word that stands nearest to the amount",
          "carried", "the flow is that of the figure before");

  private static final Map<String, String> PARTIES =
      Map.of(
          "both", "its sentence names the parties",
          "one", "its sentence names one party, the other was told before",
          "none", "the parties were told before");

  private static final Map<String, String> PERIOD =
      Map.of(
          "said", "and the period",
          "before", "the period was told before",
          "unknown", "no period is told");

  private final Telling telling;

  ExplainedClaim(Telling telling) {
    this.telling = telling;
  }

  void tell(Row c) {
    String hedge = c.get("qualifier").equals("exact") ? "" : c.get("qualifier") + " ";
    telling.title(c.get("claim_id") + ": " + hedge + telling.amount(c) + ", " + c.get("measure"));
    telling.plain("  " + telling.key(c));
    telling.part("stands in");
    telling.line("place", place(c));
    telling.file(c, c.get("article"));
    telling.text(c, c.get("article"));
    telling.part("how it was read");
    telling.line("quote", c.get("quote"));
    telling.line("reporter", telling.party(c.get("reporter")));
    telling.line("partner", telling.party(c.get("partner")));
    String others = c.has("period_alternatives") ? ", or " + c.get("period_alternatives") : "";
    telling.line("period", c.get("period") + others, c.get("period_reason"));
    telling.line(
        "amount",
        c.get("value")
            + " "
            + c.get("unit")
            + (c.has("printed_step")
                ? ", one unit of the last digit is " + c.get("printed_step")
                : "")
            + ", "
            + c.get("qualifier"));
    telling.line("modality", c.get("modality"));
    telling.line("said by", c.get("attributed_to"));
    telling.line("rule", rule(c.get("rule")) + ", confidence " + c.get("confidence"));
    verdict(c);
    arithmetic(c);
    group(c);
  }

  private static String place(Row c) {
    if (c.number("char_start") >= 0) {
      return "characters "
          + c.get("char_start")
          + " to "
          + c.get("char_end")
          + " of "
          + c.get("article");
    } else if (c.has("cell")) {
      return "the record at " + c.get("cell") + " of sheet '" + c.get("sheet") + "'";
    }
    return "line " + c.get("line") + " of " + c.get("article");
  }

  /** What the rules of the reader do; their words stand in the language's file. */
  private static String rule(String id) {
    if (id.equals("curated")) {
      return "curated, written down by an analyst";
    }
    String[] parts = id.split("\\.", -1);
    String words = " (words of jobs/languages/" + parts[0] + ".yml)";
    return parts.length < 4
        ? id + words
        : String.join(", ", id, FLOW.get(parts[1]), PARTIES.get(parts[2]), PERIOD.get(parts[3]))
            + words;
  }

  private void verdict(Row c) {
    List<Row> official =
        telling.ask(
            "SELECT o.*, ledger.amount(o.value, c.unit) AS said, o.value::DOUBLE BETWEEN a.low AND a.high AS fits FROM ledger.official o"
                + " JOIN claim c USING (claim_id) JOIN ledger.allowed a USING (claim_id) WHERE o.claim_id = "
                + Telling.quoted(c.get("claim_id"))
                + " ORDER BY o.rank, o.tier, o.cells");
    telling.part("verdict: " + c.get("verdict"));
    telling.line("because", c.get("reason"));
    telling.line("admits", admits(c));
    if (official.isEmpty()) {
      return;
    }
    telling.plain("  official figures that its readings meet:");
    telling.table(
        List.of("reading", "side", "official", "fits", "cells"),
        official.stream()
            .map(
                o ->
                    List.of(
                        o.get("reading") + (o.get("rank").equals("0") ? "" : " (other)"),
                        o.get("reporter") + (o.get("tier").equals("1") ? " (mirror)" : ""),
                        o.get("said"),
                        o.get("fits").equals("true") ? "yes" : "no",
                        (o.has("how") ? o.get("how") + ": " : "") + o.get("cells"))));
    telling.line("held against", c.get("against").replace(";", " "));
  }

  private static String admits(Row c) {
    return "official figures from " + c.get("tolerance_low") + " to " + c.get("tolerance_high");
  }

  private void arithmetic(Row c) {
    List<Row> relations =
        telling.ask(
            "SELECT kind, words FROM ledger.relation WHERE list_contains(claims, "
                + Telling.quoted(c.get("claim_id"))
                + ") ORDER BY ALL");
    if (!relations.isEmpty()) {
      telling.part("arithmetic of the article");
      relations.forEach(r -> telling.line(r.get("kind"), r.get("words")));
    }
  }

  private void group(Row c) {
    for (Row g :
        telling.ask(
            "SELECT * FROM claim_group WHERE list_contains(string_split(claim_ids, ' '), "
                + Telling.quoted(c.get("claim_id"))
                + ")")) {
      telling.part("others who say something of it");
      telling.line(
          "group",
          Stream.of(
                  g.get("group_id"),
                  g.get("claims") + " claims in " + g.get("articles") + " articles",
                  g.get("independent") + " independent of one another",
                  g.get("distinct_values") + " different figures")
              .reduce((x, y) -> x + ", " + y)
              .orElse(""));
    }
  }
}
