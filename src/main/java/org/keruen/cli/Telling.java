package org.keruen.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.keruen.warehouse.Warehouse;

/** How a row is led back to where it came from: the parts that all kinds of rows share. */
final class Telling {

  private static final int AROUND = 240;

  private final Warehouse warehouse;
  private final Paint paint;
  private final PrintStream out;

  Telling(Warehouse warehouse, Paint paint, PrintStream out) {
    this.warehouse = warehouse;
    this.paint = paint;
    this.out = out;
  }

  List<Row> ask(String sql) {
    return Row.all(warehouse.query(sql));
  }

  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  void title(String words) {
    out.println(paint.strong(words));
  }

  /** A part of the telling, set off from the part before. */
  void part(String words) {
    out.println();
    out.println(paint.strong(words));
  }

  /** A line of a part; nothing where there are no words. */
  void line(String key, String words) {
    if (!words.isBlank()) {
      out.printf(Locale.ROOT, "  %-12s %s%n", key, words.replaceAll("\\s+", " ").strip());
    }
  }

  /** A line with its reason. */
  void line(String key, String words, String reason) {
    line(key, words + (reason.isBlank() ? "" : ": " + reason));
  }

  void table(List<String> head, Stream<List<String>> rows) {
    TextTable table = new TextTable(head);
    rows.forEach(table::add);
    table.print(out, "  ");
  }

  void plain(String words) {
    out.println(words);
  }

  String strong(String words) {
    return paint.strong(words);
  }

  /** A code with the name behind it. */
  String party(String code) {
    return ask("SELECT name_en FROM partner WHERE partner = " + quoted(code)).stream()
        .filter(r -> r.has("name_en"))
        .findFirst()
        .map(r -> r.get("name_en") + " (" + code + ")")
        .orElse(code.equals("?") ? "? (not known)" : code);
  }

  /** An amount as a person would say it. */
  String amount(Row row) {
    return row.has("value")
        ? ask("SELECT ledger.amount("
                + row.get("value")
                + "::DECIMAL(38,15), "
                + quoted(row.get("unit"))
                + ") AS a")
            .get(0)
            .get("a")
        : "no figure (status " + row.get("status") + ")";
  }

  /** Parties, flow, goods and period in one line. */
  String key(Row row) {
    String goods = row.get("product").equals("TOTAL") ? "" : " of " + row.get("product");
    return party(row.get("reporter"))
        + " with "
        + party(row.get("partner"))
        + ", "
        + row.get("flow")
        + goods
        + ", "
        + row.get("period");
  }

  /** The file behind a row. */
  void file(Row row, String name) {
    for (Row f :
        ask(
            "SELECT * FROM source_file WHERE (file = "
                + quoted(name)
                + " OR starts_with("
                + quoted(name)
                + ", file || ':'))"
                + " AND file_sha256 = "
                + quoted(row.get("file_sha256"))
                + " ORDER BY since DESC LIMIT 1")) {
      line(
          "file",
          name
              + ", "
              + f.get("size_bytes")
              + " bytes, SHA-256 "
              + f.get("file_sha256")
              + (f.has("vintage") ? ", vintage " + f.get("vintage") : ""));
      line(
          "definition",
          f.has("source_id")
              ? "jobs/sources/" + f.get("source_id") + ".yml"
              : "none claims this file");
      line(
          "counted",
          "since "
              + f.get("since")
              + (f.has("until") ? " until " + f.get("until") : "")
              + ", loaded by run "
              + f.get("run_id"));
    }
  }

  /** The article and its text around a stretch; nothing for a place that is no article. */
  void text(Row row, String article) {
    if (row.number("char_start") < 0) {
      return;
    }
    int start = row.number("char_start");
    int end = row.number("char_end");
    for (Row a : ask("SELECT * FROM article WHERE article = " + quoted(article))) {
      line(
          "article",
          Stream.of(a.get("title"), a.get("source"), a.get("dateline"), a.get("language"))
              .filter(w -> !w.isBlank())
              .reduce((x, y) -> x + "; " + y)
              .orElse(""));
      line("copy of", a.get("copy_of"));
      String text = a.get("text");
      int length = text.codePointCount(0, text.length());
      if (end > length) {
        continue;
      }
      int from = Math.max(0, start - AROUND);
      int to = Math.min(length, end + AROUND);
      plain("");
      String around =
          (from > 0 ? "…" : "")
              + cut(text, from, start)
              + strong("[[" + cut(text, start, end) + "]]")
              + cut(text, end, to)
              + (to < length ? "…" : "");
      plain("    " + around.strip().replaceAll("\\s*\\n\\s*", "\n    "));
    }
  }

  private static String cut(String text, int from, int to) {
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }
}
