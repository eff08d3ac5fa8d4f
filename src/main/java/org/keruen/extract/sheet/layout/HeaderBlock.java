package org.keruen.extract.sheet.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private final BitSet labels;
  private final List<String> all = new ArrayList<>();
  private final Map<Integer, String> paths = new HashMap<>();

  /**
   * @param first 0-based row of the head's first row
   * @param rows how many rows it has
   * @param labels columns that hold labels. Heads stretch over blank cells to their right, but not
   *     over columns of labels; where tables stand side by side, a head over a later column of
   *     labels is that of the figures behind it
   */
  HeaderBlock(Grid grid, int first, int rows, BitSet labels) {
    this.grid = grid;
    this.first = first;
    this.rows = rows;
    this.labels = labels;
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
    boolean isMerged = grid.isMerged(r, column);
    for (int c = column - 1; c >= 0 && !labels.get(column) && !isMerged; c--) {
      boolean own = labels.get(c) && !isSideBySide();
      if (own || c < labels.nextSetBit(0)) {
        break;
      } else if (!grid.anchor(r, c).isBlank()) {
        return Words.clean(grid.anchor(r, c).text());
      } else if (labels.get(c)) {
        break;
      }
    }
    return "";
  }

  /** Whether figures stand between columns of labels. */
  private boolean isSideBySide() {
    int firstLabel = labels.nextSetBit(0);
    return firstLabel >= 0 && labels.nextClearBit(firstLabel) < labels.length();
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
    while (all.size() <= column) {
      all.add(null);
    }
    String words = all.get(column);
    if (words == null) {
      words = allOf(column);
      all.set(column, words);
    }
    return words;
  }

  /** The labels that a value was read under, from the outermost head to its row's own. */
  String path(int column, String label) {
    String heads =
        paths.computeIfAbsent(
            column,
            c ->
                Stream.of(all(c).split(" [|] ", -1))
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" > ")));
    return label.isBlank() ? heads : heads.isEmpty() ? label : heads + " > " + label;
  }

  private String allOf(int column) {
    List<Integer> which = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      which.add(row);
    }
    return text(which, column);
  }

  /** Whether a column has a head of its own in the innermost row, or under a merged one. */
  boolean isHead(int column) {
    return !all(column).isEmpty();
  }

  /** Whether nothing stands over a column in any row of the head, not even merged. */
  boolean isBare(int column) {
    for (int r = first; r < first + rows; r++) {
      if (!grid.anchor(r, column).isBlank()) {
        return false;
      }
    }
    return true;
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
