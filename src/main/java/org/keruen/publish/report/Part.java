package org.keruen.publish.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.keruen.warehouse.Warehouse;

/**
 * One question of the page and its answer, cut where the page would grow too large.
 *
 * @param name its name, which is its file's
 * @param limit rows that the page shows at most
 * @param all the question that a person asks for all rows
 * @param answer the rows shown
 * @param total how many there are
 */
record Part(String name, int limit, String all, Warehouse.Answer answer, long total) {

  private static final Set<String> NUMBERS =
      Set.of("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "DOUBLE", "FLOAT");

  /** The pairs that have room in the page; other parts keep to them. */
  private static final String SHOWN_PAIR = "shown_pair";

  static Part ask(Warehouse warehouse, String name) {
    String text = Resources.text("data/" + name + ".sql");
    int limit = Integer.parseInt(head(text, "limit"));
    String sql = withPairs(text);
    Warehouse.Answer answer =
        warehouse.query(sql + "SELECT * FROM (\n" + text + ") LIMIT " + limit);
    long total = answer.rows().size();
    if (total == limit) {
      String count =
          warehouse.query(sql + "SELECT count(*) FROM (\n" + text + ")").rows().get(0).get(0);
      total = Long.parseLong(count);
    }
    return new Part(name, limit, head(text, "all"), answer, total);
  }

  private static String withPairs(String text) {
    if (!text.contains(SHOWN_PAIR)) {
      return "";
    }
    String pairs = Resources.text("data/pairs.sql");
    return "WITH shown_pair AS MATERIALIZED (SELECT pair, row_number() OVER () AS place FROM (SELECT * FROM (\n"
        + pairs
        + ") LIMIT "
        + head(pairs, "limit")
        + ")) ";
  }

  private static String head(String text, String key) {
    String beginning = "-- " + key + ": ";
    return text.lines()
        .filter(line -> line.startsWith(beginning))
        .map(line -> line.substring(beginning.length()).strip())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + key + " in " + text));
  }

  void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("total", total);
    json.writeStringField("all", all);
    json.writeArrayFieldStart("columns");
    for (String column : answer.columns()) {
      json.writeString(column);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rows");
    for (List<String> row : answer.rows()) {
      json.writeStartArray();
      for (int i = 0; i < row.size(); i++) {
        value(json, answer.types().get(i), row.get(i));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, String type, String value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (type.equals("BOOLEAN")) {
      json.writeBoolean(Boolean.parseBoolean(value));
    } else if (NUMBERS.contains(type) && value.matches("-?[0-9.]+(E-?[0-9]+)?")) {
      json.writeNumber(value);
    } else {
      json.writeString(value);
    }
  }
}
