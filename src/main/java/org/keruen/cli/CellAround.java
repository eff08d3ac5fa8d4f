package org.keruen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.store.Lake;
import org.keruen.store.Table;

/**
 * A cell as it was read, with the figures around it: from the lake's raw layer, so that the file
 * itself need not be there any more.
 */
final class CellAround {

  /** Rows above and below, columns to the left and right. */
  private static final int REACH = 2;

  /** Rows in which those near by are looked for. */
  private static final int ROWS = 40;

  private static final List<String> AXES =
      List.of("partner", "product", "reporter", "flow", "period", "measure", "unit", "basis");

  private final Row cell;
  private final Map<String, Row> around = new HashMap<>();
  private final List<Integer> rows;
  private final List<Integer> columns;

  private CellAround(Row cell, List<Row> sheet) {
    this.cell = cell;
    TreeSet<Integer> filledRows = new TreeSet<>();
    TreeSet<Integer> filledColumns = new TreeSet<>();
    for (Row r : sheet) {
      around.put(r.get("cell"), r);
      if (row(r) == row(cell)) {
        filledColumns.add(column(r));
      }
      if (column(r) == column(cell)) {
        filledRows.add(row(r));
      }
    }
    rows = near(filledRows, row(cell));
    columns = near(filledColumns, column(cell));
  }

  /** Empty where the lake no longer holds what was read. */
  static List<CellAround> find(Telling telling, Lake lake, Row row) {
    List<Path> parts =
        lake.manifest().entries().stream()
            .filter(e -> e.sha256().equals(row.get("file_sha256")))
            .map(e -> lake.part(Table.RAW_CELL, e.rawKey()))
            .filter(Files::exists)
            .toList();
    for (Path part : parts) {
      List<Row> sheet =
          telling.ask(
              "SELECT * FROM read_parquet("
                  + Telling.quoted(part.toString())
                  + ") WHERE sheet = "
                  + Telling.quoted(row.get("sheet"))
                  + " AND abs(regexp_extract(cell, '[0-9]+')::INT - "
                  + (row(row) + 1)
                  + ") <= "
                  + ROWS);
      for (Row r : sheet) {
        if (r.get("cell").equals(row.get("cell"))) {
          return List.of(new CellAround(r, sheet));
        }
      }
    }
    return List.of();
  }

  /** What an axis was read from. */
  String words(String axis) {
    return cell.get(axis + "_text");
  }

  /** The code that the definition gives for an axis. */
  String given(String axis) {
    return cell.get(axis + "_code");
  }

  Row cell() {
    return cell;
  }

  /** Draws the figures around, under what their columns say and beside what their rows say. */
  void draw(Telling telling) {
    List<String> down = AXES.stream().filter(a -> differ(a, rows, true)).toList();
    List<String> across = AXES.stream().filter(a -> differ(a, columns, false)).toList();
    List<String> head = new ArrayList<>(List.of("", ""));
    columns.forEach(c -> head.add(Cell.column(c)));
    List<List<String>> lines = new ArrayList<>();
    for (String axis : across) {
      List<String> line = new ArrayList<>(List.of("", axis));
      columns.forEach(c -> line.add(says(at(row(cell), c), axis)));
      lines.add(line);
    }
    for (int r : rows) {
      List<String> line = new ArrayList<>();
      line.add(String.valueOf(r + 1));
      Row first = at(r, column(cell));
      line.add(down.stream().map(a -> says(first, a)).reduce((x, y) -> x + " / " + y).orElse(""));
      for (int c : columns) {
        String printed = at(r, c).get("raw_text");
        line.add(at(r, c).equals(cell) ? "[" + printed + "]" : printed);
      }
      lines.add(line);
    }
    telling.table(head, lines.stream());
  }

  private boolean differ(String axis, List<Integer> places, boolean areRows) {
    Stream<String> words =
        places.stream()
            .map(p -> areRows ? at(p, column(cell)) : at(row(cell), p))
            .map(r -> says(r, axis));
    return words.distinct().count() > 1;
  }

  private static String says(Row r, String axis) {
    return r.has(axis + "_text") ? r.get(axis + "_text") : r.get(axis + "_code");
  }

  private Row at(int row, int column) {
    return around.getOrDefault(Cell.column(column) + (row + 1), new Row(Map.of()));
  }

  private static List<Integer> near(java.util.SortedSet<Integer> filled, int place) {
    List<Integer> all = new ArrayList<>(filled);
    int at = all.indexOf(place);
    return all.subList(Math.max(0, at - REACH), Math.min(all.size(), at + REACH + 1));
  }

  private static int row(Row r) {
    return Integer.parseInt(r.get("cell").replaceAll("[A-Z]+", "")) - 1;
  }

  private static int column(Row r) {
    return Cell.column(r.get("cell").replaceAll("[0-9]+", ""));
  }
}
