package org.keruen.extract.sheet.infer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.extract.sheet.read.Merge;

/** Tells rows of words over figures from rows of figures, from titles and from lines. */
final class HeadRows {

  /** Rows that a head may have. */
  static final int DEEPEST = 6;

  private static final int SHORT = 120;

  private final Grid grid;
  private final Figures figures;
  private final Sense sense;

  HeadRows(Grid grid, Figures figures, Sense sense) {
    this.grid = grid;
    this.figures = figures;
    this.sense = sense;
  }

  /**
   * Whether a row begins or belongs to the head of figures below it: words or years over at least
   * two of their columns, or the numbers of months or of the columns.
   */
  boolean isHead(int row) {
    List<String> words = words(row);
    if (MonthNumbers.isRow(words) || ColumnNumbers.isRow(grid, row)) {
      return true;
    }
    if (figures.countWithMarks(row) > 0) {
      return false;
    }
    int below = firstBelow(row);
    if (below < 0) {
      return false;
    }
    int over = 0;
    int columns = 0;
    for (int c = 0; c < grid.columns(); c++) {
      if (figures.at(below, c)) {
        columns++;
        over += own(row, c).isEmpty() ? 0 : 1;
      }
    }
    // A figure such as 1987 under other figures looks like a year and is none.
    return over > 1 || over == 1 && columns == 1 && words.size() > 1 && figures.count(row - 1) == 0;
  }

  /** The next row with figures that is close enough for a head; -1 if there is none. */
  int firstBelow(int row) {
    for (int r = row + 1; r <= row + DEEPEST && r < grid.rows(); r++) {
      if (figures.count(r) > 0 && !ColumnNumbers.isRow(grid, r) && !MonthNumbers.isRow(words(r))) {
        return r;
      }
    }
    return -1;
  }

  /** Whether a row has words over the figures' columns; a title stands over the labels only. */
  boolean isHeadOver(int row, int from, int to) {
    if (ColumnNumbers.isRow(grid, row)) {
      return true;
    }
    int words = 0;
    for (int c = from; c <= to; c++) {
      words += !own(row, c).isEmpty() && !figures.at(row, c) ? 1 : 0;
    }
    List<String> all = words(row);
    // A unit, in one language or several, or a title stands alone in its row; a head over several
    // columns alone is merged.
    boolean unit =
        !all.isEmpty() && all.size() * 2 <= to - from + 1 && all.stream().allMatch(sense::isMoney)
            || all.size() == 1 && sense.isMoney(all.get(0));
    List<String> over = wordsBetween(row, from, to);
    unit |=
        over.size() == 1 && to - from > 1 && sense.isMoney(over.get(0)) && !isMergedOver(row, to);
    boolean lone = all.size() == 1 && to > from && !isMergedOver(row, to);
    boolean title = all.size() == 1 && all.get(0).length() > SHORT;
    return words > 0 && !lone && !unit && !title;
  }

  private boolean isMergedOver(int row, int to) {
    return grid.merges().stream()
        .anyMatch(
            m ->
                m.firstRow() <= row
                    && row <= m.lastRow()
                    && m.lastColumn() > m.firstColumn()
                    && m.lastColumn() >= to - 1);
  }

  /** Words that stand in a cell, or in one merged with it from above. */
  private String own(int row, int column) {
    Cell cell = grid.at(row, column);
    if (!cell.isBlank()) {
      return cell.text();
    }
    for (Merge m : grid.merges()) {
      if (m.firstColumn() == column && m.firstRow() < row && row <= m.lastRow()) {
        return grid.at(m.firstRow(), column).text();
      }
    }
    return "";
  }

  boolean isBlankOver(int row, int from, int to) {
    for (int c = from; c <= to; c++) {
      if (!grid.anchor(row, c).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row has one text, and that not over figures only. */
  boolean isLine(int row) {
    return words(row).size() == 1
        && !grid.at(row, 0).isBlank()
        && !sense.isPeriod(grid.at(row, 0).text());
  }

  Optional<String> only(int row) {
    List<String> words = words(row);
    return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
  }

  List<String> words(int row) {
    return wordsBetween(row, 0, grid.columns() - 1);
  }

  private List<String> wordsBetween(int row, int first, int last) {
    List<String> words = new ArrayList<>();
    for (int c = first; c <= last; c++) {
      if (!grid.at(row, c).isBlank()) {
        words.add(TableView.clean(grid.at(row, c).text()));
      }
    }
    return words;
  }
}
