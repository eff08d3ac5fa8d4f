package org.keruen.extract.sheet.read;

import java.util.ArrayList;
import java.util.List;

/** A sheet as a whole, with its merged ranges. Cells that the file does not store are blank. */
public final class Grid {

  private final String name;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private int columns;

  Grid(String name) {
    this.name = name;
  }

  void put(Cell cell) {
    while (rows.size() <= cell.row()) {
      rows.add(new ArrayList<>(0));
    }
    List<Cell> row = rows.get(cell.row());
    while (row.size() <= cell.column()) {
      row.add(null);
    }
    row.set(cell.column(), cell);
    columns = Math.max(columns, cell.column() + 1);
  }

  void merge(Merge merge) {
    merges.add(merge);
  }

  void caption(String words) {
    captions.add(words);
  }

  /** Words that stand before the table outside of its cells, in their order; of web pages only. */
  public List<String> captions() {
    return List.copyOf(captions);
  }

  /** Name of the sheet, {@code ""} for a file without sheets. */
  public String name() {
    return name;
  }

  public int rows() {
    return rows.size();
  }

  public int columns() {
    return columns;
  }

  public List<Merge> merges() {
    return List.copyOf(merges);
  }

  /** The cell at a place, blank outside. */
  public Cell at(int row, int column) {
    if (row >= 0 && row < rows.size() && column >= 0 && column < rows.get(row).size()) {
      Cell cell = rows.get(row).get(column);
      if (cell != null) {
        return cell;
      }
    }
    return Cell.blank(row, column);
  }

  /** The cell that a place shows: of a merged range its top left one. */
  public Cell anchor(int row, int column) {
    for (Merge merge : merges) {
      if (merge.holds(row, column)) {
        return at(merge.firstRow(), merge.firstColumn());
      }
    }
    return at(row, column);
  }
}
