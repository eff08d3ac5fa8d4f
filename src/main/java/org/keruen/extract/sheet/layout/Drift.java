package org.keruen.extract.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.extract.sheet.read.UnreadableWorkbook;
import org.keruen.spec.source.TableSpec;
import org.keruen.spec.source.Where;

/**
 * Holds a table's head against what its definition expects of it. Where a column's head says
 * something else the office has changed its layout, and no figure of the file can be trusted until
 * a steward has looked.
 */
final class Drift {

  /** Reason of the quarantine. */
  static final String REASON = "layout_changed";

  private final Grid grid;
  private final HeaderBlock header;
  private final TableSpec spec;

  Drift(Grid grid, HeaderBlock header, TableSpec spec) {
    this.grid = grid;
    this.header = header;
    this.spec = spec;
  }

  /**
   * @throws UnreadableWorkbook with the difference in words, and how the definition would be mended
   */
  void check() throws UnreadableWorkbook {
    List<String> differences = new ArrayList<>();
    Map<String, String> moved = new TreeMap<>();
    for (Map.Entry<String, String> expected : new TreeMap<>(spec.expect()).entrySet()) {
      String found = head(Cell.column(expected.getKey()));
      if (!same(found, expected.getValue())) {
        String now = where(expected.getValue());
        differences.add(
            "column "
                + expected.getKey()
                + " should say '"
                + expected.getValue()
                + "' and says "
                + (found.isEmpty() ? "nothing" : "'" + found + "'")
                + (now.isEmpty() ? "" : "; those words stand in column " + now));
        moved.put(expected.getKey(), now);
      }
    }
    if (!differences.isEmpty()) {
      throw new UnreadableWorkbook(
          REASON,
          (grid.name().isEmpty() ? "" : "sheet '" + grid.name() + "', ")
              + "row "
              + (header.first() + 1)
              + ": "
              + String.join("; ", differences)
              + ". "
              + mending(moved));
    }
  }

  private String mending(Map<String, String> moved) {
    if (moved.values().stream().anyMatch(String::isEmpty)) {
      return "Look at the file with 'keruen inspect', then mend 'expect' and what depends on it.";
    }
    Map<String, String> expect = new TreeMap<>();
    spec.expect().forEach((column, words) -> expect.put(moved.getOrDefault(column, column), words));
    List<String> labels = spec.labels().stream().map(l -> moved.getOrDefault(l, l)).toList();
    StringBuilder words =
        new StringBuilder("If only the columns moved, the definition would say ")
            .append("labels: [")
            .append(String.join(", ", labels))
            .append("], expect: ")
            .append(expect.toString().replace("=", ": "));
    spec.where()
        .forEach(
            (axis, where) -> {
              if (where.columns().stream().anyMatch(moved::containsKey)) {
                words
                    .append(", ")
                    .append(axis.code())
                    .append(": ")
                    .append(where.place() == Where.Place.ABOVE ? "above " : "column ")
                    .append(
                        String.join(
                            "+",
                            where.columns().stream().map(c -> moved.getOrDefault(c, c)).toList()));
              }
            });
    return words.append('.').toString();
  }

  private String where(String words) {
    for (int column = 0; column < grid.columns(); column++) {
      if (same(head(column), words)) {
        return Cell.column(column);
      }
    }
    return "";
  }

  private String head(int column) {
    return header.all(column);
  }

  private static boolean same(String found, String expected) {
    return Where.normal(found).equals(Where.normal(expected));
  }
}
