package org.keruen.extract.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;

/**
 * The rows of a table's head. A head that stretches over several columns counts for all of them,
 * merged or not.
 */
final class HeaderBlock {

  private final Grid grid;
  private final int first;
  private final int rows;
  private final int firstValueColumn;

  /**
   * @param first 0-based row of the head's first row
   * @param rows how many rows it has
   * @param firstValueColumn columns left of it hold labels, whose heads stretch no further
   */
  HeaderBlock(Grid grid, int first, int rows, int firstValueColumn) {
    this.grid = grid;
    this.first = first;
    this.rows = rows;
    this.firstValueColumn = firstValueColumn;
  }

  int first() {
    return first;
  }

  int last() {
    return first + rows - 1;
  }

  /** Words of a row of the head (1-based, outermost first) over a column. */
  String text(int row, int column) {
    int r = first + row - 1;
    Cell cell = grid.anchor(r, column);
    if (!cell.isBlank() || row == rows) {
      return Words.clean(cell.text());
    }
    boolean isMerged =
        grid.merges().stream()
            .anyMatch(
                m ->
                    r >= m.firstRow()
                        && r <= m.lastRow()
                        && column >= m.firstColumn()
                        && column <= m.lastColumn());
    for (int c = column - 1; c >= firstValueColumn && !isMerged; c--) {
      if (!grid.anchor(r, c).isBlank()) {
        return Words.clean(grid.anchor(r, c).text());
      }
    }
    return "";
  }

  /** Words of the given rows, the same words once. */
  String text(List<Integer> which, int column) {
    List<String> parts = new ArrayList<>();
    for (int row : which) {
      String text = row <= rows ? text(row, column) : "";
      if (!text.isEmpty() && !parts.contains(text)) {
        parts.add(text);
      }
    }
    return String.join(" | ", parts);
  }

  /** Words of all rows over a column. */
  String all(int column) {
    List<Integer> which = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      which.add(row);
    }
    return text(which, column);
  }

  /** Whether a column has a head of its own in the innermost row, or under a merged one. */
  boolean isHead(int column) {
    return !text(rows, column).isEmpty() || !all(column).isEmpty();
  }

  /** The column of a name, or of letters. */
  OptionalInt column(String nameOrLetters) {
    for (int c = 0; c < grid.columns(); c++) {
      if (text(rows, c).toLowerCase(Locale.ROOT).equals(nameOrLetters.toLowerCase(Locale.ROOT))) {
        return OptionalInt.of(c);
      }
    }
    return nameOrLetters.matches("[A-Z]{1,3}")
        ? OptionalInt.of(Cell.column(nameOrLetters))
        : OptionalInt.empty();
  }
}
