package org.keruen.extract.sheet.read;

import java.util.Arrays;

/** Cells of a row, in the order of their columns. */
final class GridRow {

  private Cell[] cells;
  private int size;

  GridRow(int firstColumn) {
    cells = new Cell[firstColumn == 0 ? 8 : 2];
  }

  /** Gives whether the place was free. */
  boolean put(Cell cell) {
    int at = size == 0 || cells[size - 1].column() < cell.column() ? size : find(cell.column());
    if (at < size && cells[at].column() == cell.column()) {
      cells[at] = cell;
      return false;
    }
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, size * 2);
    }
    System.arraycopy(cells, at, cells, at + 1, size - at);
    cells[at] = cell;
    size++;
    return true;
  }

  int size() {
    return size;
  }

  int width() {
    return size == 0 ? 0 : cells[size - 1].column() + 1;
  }

  /** The cell of a column, null if there is none. */
  Cell at(int column) {
    if (column < 0) {
      return null;
    }
    // most rows have no gaps
    if (column < size && cells[column].column() == column) {
      return cells[column];
    }
    int at = find(column);
    return at < size && cells[at].column() == column ? cells[at] : null;
  }

  /** Where the cell of a column stands, or would. */
  private int find(int column) {
    int low = 0;
    int high = Math.min(size, column + 1);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cells[middle].column() < column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
