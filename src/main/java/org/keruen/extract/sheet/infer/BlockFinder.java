package org.keruen.extract.sheet.infer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;

/**
 * Finds tables by the density of figures: a head of words or years over rows with labels and
 * figures.
 */
final class BlockFinder {

  private static final int FEWEST_ROWS = 2;
  private static final int DEEPEST_HEAD = 4;
  private static final int GAP = 3;

  private final Grid grid;

  BlockFinder(Grid grid) {
    this.grid = grid;
  }

  List<Block> find() {
    List<Block> blocks = new ArrayList<>();
    int row = 0;
    while (row < grid.rows()) {
      if (figures(row) == 0 || isHead(row)) {
        row++;
        continue;
      }
      int last = row;
      int gap = 0;
      for (int r = row + 1; r < grid.rows() && gap <= GAP; r++) {
        if (isHead(r) && figuresBelow(r)) {
          break;
        } else if (figures(r) > 0) {
          last = r;
          gap = 0;
        } else {
          gap++;
        }
      }
      block(row, last).ifPresent(blocks::add);
      row = last + 1;
    }
    return blocks;
  }

  private boolean figuresBelow(int row) {
    for (int r = row + 1; r <= row + DEEPEST_HEAD && r < grid.rows(); r++) {
      if (figures(r) > 0 && !isHead(r)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Block> block(int first, int last) {
    int from = Integer.MAX_VALUE;
    int to = -1;
    int rows = 0;
    int[] count = new int[grid.columns()];
    for (int r = first; r <= last; r++) {
      boolean any = false;
      for (int c = 0; c < grid.columns(); c++) {
        if (isFigure(grid.at(r, c))) {
          count[c]++;
          any = true;
        }
      }
      rows += any ? 1 : 0;
    }
    for (int c = 0; c < grid.columns(); c++) {
      if (count[c] * 5 >= rows) {
        from = Math.min(from, c);
        to = c;
      }
    }
    if (rows < FEWEST_ROWS || to < 0) {
      return Optional.empty();
    }
    int head = first;
    while (head > 0 && first - head < DEEPEST_HEAD && isHeadOver(head - 1, from, to)) {
      head--;
    }
    return head == first ? Optional.empty() : Optional.of(new Block(head, first, last, from, to));
  }

  /** Whether a row has words over the figures' columns; a title stands over the labels only. */
  private boolean isHeadOver(int row, int from, int to) {
    int words = 0;
    for (int c = from; c <= to; c++) {
      Cell cell = grid.at(row, c);
      words += !cell.isBlank() && !isFigure(cell) ? 1 : 0;
    }
    int all = 0;
    for (int c = 0; c < grid.columns(); c++) {
      all += grid.at(row, c).isBlank() ? 0 : 1;
    }
    boolean lone = all == 1 && to > from && grid.at(row, from).text().length() > 45;
    return words > 0 && !lone;
  }

  /** A row of years or words without figures. */
  private boolean isHead(int row) {
    int years = 0;
    int words = 0;
    for (int c = 0; c < grid.columns(); c++) {
      Cell cell = grid.at(row, c);
      if (isFigure(cell)) {
        return false;
      }
      years += isYear(cell) ? 1 : 0;
      words += cell.isBlank() ? 0 : 1;
    }
    return years > 0 || words > 1;
  }

  private int figures(int row) {
    int figures = 0;
    for (int c = 0; c < grid.columns(); c++) {
      figures += isFigure(grid.at(row, c)) ? 1 : 0;
    }
    return figures;
  }

  static boolean isYear(Cell cell) {
    return cell.text().strip().matches("(?:19|20)[0-9]{2}(?:[.]0+)?");
  }

  /** A number that is no year, or a text that is one. */
  static boolean isFigure(Cell cell) {
    if (cell.kind() == Cell.Kind.NUMBER) {
      BigDecimal n = cell.number();
      boolean year =
          n.stripTrailingZeros().scale() <= 0
              && n.compareTo(BigDecimal.valueOf(1980)) > 0
              && n.compareTo(BigDecimal.valueOf(2040)) < 0;
      return !year;
    }
    return cell.kind() == Cell.Kind.TEXT
        && cell.text().strip().matches("[-\u2212(]?[0-9][0-9 \u00a0\u202f]*(?:[.,][0-9]+)*\\)?[*]?")
        && !isYear(cell)
        && cell.text().strip().length() < 24;
  }
}
