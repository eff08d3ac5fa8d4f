package org.keruen.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.keruen.spec.ExportDefinition;
import org.keruen.spec.SpecException;
import org.keruen.warehouse.QueryException;
import org.keruen.warehouse.Warehouse;

/**
 * The answer to an export's question, asked once and kept as a temporary table of plain types, so
 * that all formats hold the same rows.
 */
final class ExportTable {

  /** Name of the temporary view that the writers read. */
  static final String VIEW = "export_rows";

  private final Warehouse warehouse;
  private final ExportDefinition definition;
  private final List<ExportColumn> columns;
  private final long rows;

  private ExportTable(
      Warehouse warehouse, ExportDefinition definition, List<ExportColumn> columns, long rows) {
    this.warehouse = warehouse;
    this.definition = definition;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Asks the question.
   *
   * @throws SpecException if it is no valid question, or its rows are not those its head tells of
   */
  static ExportTable ask(Warehouse warehouse, ExportDefinition definition, Meanings meanings) {
    List<String> selected = new ArrayList<>();
    List<ExportColumn> columns = new ArrayList<>();
    try {
      // On one line with what comes before it, so that DuckDB counts the file's own lines.
      warehouse.copy("CREATE OR REPLACE TEMP TABLE export_answer AS " + definition.question());
      for (List<String> column : describe(warehouse, "export_answer")) {
        String name = plainName(definition, column.get(0));
        selected.add(
            PlainTypes.expression('"' + name + '"', column.get(1)) + " AS \"" + name + '"');
      }
      warehouse.copy(
          "CREATE OR REPLACE TEMP VIEW "
              + VIEW
              + " AS SELECT "
              + String.join(", ", selected)
              + " FROM export_answer");
      for (List<String> column : describe(warehouse, VIEW)) {
        columns.add(
            new ExportColumn(column.get(0), column.get(1), meanings.of(definition, column.get(0))));
      }
      long rows = Long.parseLong(one(warehouse, "SELECT count(*) FROM " + VIEW).get(0));
      ExportTable table = new ExportTable(warehouse, definition, List.copyOf(columns), rows);
      table.checkHead();
      table.checkKey();
      return table;
    } catch (QueryException e) {
      throw mistake(definition, e.getMessage());
    }
  }

  private static List<List<String>> describe(Warehouse warehouse, String table) {
    return warehouse.query("SELECT column_name, column_type FROM (DESCRIBE " + table + ")").rows();
  }

  static List<String> one(Warehouse warehouse, String sql) {
    return warehouse.query(sql).rows().get(0);
  }

  /** DuckDB's message with the file's line, which it gives as {@code LINE n:}. */
  private static SpecException mistake(ExportDefinition definition, String message) {
    int line = 1;
    List<String> said = new ArrayList<>();
    for (String part : message.lines().map(String::strip).toList()) {
      if (part.startsWith("LINE ")) {
        line = Integer.parseInt(part.replaceAll("^LINE (\\d+):.*", "$1"));
        break;
      } else if (!part.isEmpty()) {
        said.add(part);
      }
    }
    return new SpecException(definition.file().path().toString(), line, String.join(" ", said));
  }

  private static String plainName(ExportDefinition definition, String name) {
    if (!name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      throw definition.wrong(
          "formats",
          "column '"
              + name
              + "': tools trip over such a name; letters, digits and _ are right, for instance "
              + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"));
    }
    return name;
  }

  /** What the head says of columns must be said of columns that are there. */
  private void checkHead() {
    Set<String> names = columns.stream().map(ExportColumn::name).collect(Collectors.toSet());
    for (String key : List.of("key", "scale", "columns")) {
      Set<String> told =
          switch (key) {
            case "key" -> new HashSet<>(definition.key());
            case "scale" -> definition.scale().keySet();
            default -> definition.columns().keySet();
          };
      for (String name : told) {
        if (!names.contains(name)) {
          throw definition.wrong(key, "there is no column '" + name + "' in the answer");
        }
      }
    }
  }

  private void checkKey() {
    if (definition.key().isEmpty()) {
      return;
    }
    String key =
        definition.key().stream().map(k -> '"' + k + '"').collect(Collectors.joining(", "));
    List<List<String>> twice =
        warehouse
            .query(
                "SELECT concat_ws(', ', %s), count(*) FROM %s GROUP BY %s HAVING count(*) > 1 ORDER BY 1 LIMIT 1"
                    .formatted(key, VIEW, key))
            .rows();
    if (!twice.isEmpty()) {
      throw definition.wrong(
          "key",
          "%s rows have the key (%s); a key stands once"
              .formatted(twice.get(0).get(1), twice.get(0).get(0)));
    }
  }

  Warehouse warehouse() {
    return warehouse;
  }

  ExportDefinition definition() {
    return definition;
  }

  List<ExportColumn> columns() {
    return columns;
  }

  long rows() {
    return rows;
  }
}
