package org.keruen.extract.sheet.infer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.keruen.extract.sheet.read.Grid;

/**
 * Finds tables by the density of figures: a head of words or years over rows with labels and
 * figures.
 */
final class BlockFinder {

  private static final int FEWEST_ROWS = 2;

  /** Rows without figures that may stand within a table. */
  private static final int GAP = 3;

  private final Grid grid;
  private final Figures figures;
  private final HeadRows heads;
  private final ValueColumns columns;

  BlockFinder(Grid grid, Figures figures, Sense sense) {
    this.grid = grid;
    this.figures = figures;
    this.heads = new HeadRows(grid, figures, sense);
    this.columns = new ValueColumns(grid, figures, sense);
  }

  List<Block> find() {
    List<Block> blocks = new ArrayList<>();
    int row = 0;
    while (row < grid.rows()) {
      if (figures.countWithMarks(row) == 0 || heads.isHead(row)) {
        row++;
        continue;
      }
      int last = row;
      int gap = 0;
      for (int r = row + 1; r < grid.rows() && gap <= GAP; r++) {
        if (heads.isHead(r)) {
          break;
        } else if (figures.countWithMarks(r) > 0) {
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

  private Optional<Block> block(int first, int last) {
    BitSet values = columns.between(first, last);
    int rows = 0;
    for (int r = first; r <= last; r++) {
      rows += figures.count(r) > 0 ? 1 : 0;
    }
    if (rows < FEWEST_ROWS || values.isEmpty()) {
      return Optional.empty();
    }
    int from = values.nextSetBit(0);
    int to = values.length() - 1;
    int headLast = first - 1;
    while (headLast > 0 && first - headLast <= GAP && heads.isBlankOver(headLast, from, to)) {
      headLast--;
    }
    // A line over the first figures, such as "Imports, million US dollars", is no head.
    while (headLast > 0 && heads.isLine(headLast) && heads.isHeadOver(headLast - 1, from, to)) {
      headLast--;
    }
    int head = headLast + 1;
    while (head > 0
        && headLast - head + 1 < HeadRows.DEEPEST
        && heads.isHeadOver(head - 1, from, to)) {
      head--;
    }
    return head > headLast
        ? Optional.empty()
        : Optional.of(new Block(head, headLast, first, last, from, to, values));
  }
}
