package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A sheet with its merged ranges. Cells that the file does not store are blank.
 *
 * <p>A sheet is held whole, or its rows come when somebody asks {@linkplain #has whether there are}
 * and go when he {@linkplain #forget has done with them}.
 */
public final class Grid implements RowSink {

  /** Rows at the top that stay, for those who draw the sheet or look for its title. */
  private static final int KEPT = 500;

  private static final int MOST_COLUMNS = 1 << 14;

  /** Excel has 1,048,576; a text may have more. */
  private static final int MOST_ROWS = 1 << 24;

  private final String name;
  private final ReadLimits limits;
  private final TimeLimit time;
  private final List<GridRow> rows = new ArrayList<>();
  private final Merges merges;
  private final List<String> captions = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private RowSource more;
  private int columns;
  private int cells;
  private int looks;

  Grid(String name, ReadLimits limits, TimeLimit time) {
    this.name = name;
    this.limits = limits;
    this.time = time;
    this.merges = new Merges(limits);
  }

  /** Rows come from there when they are asked for. */
  Grid from(RowSource source) {
    more = source;
    return this;
  }

  /** Reads all rows that have not come yet. */
  Grid hold() throws UnreadableWorkbook {
    while (more != null) {
      pull();
      checkSize();
    }
    checkSize();
    time.begin();
    return this;
  }

  private void checkSize() throws UnreadableWorkbook {
    if ((long) rows.size() * columns > limits.places()) {
      throw new UnreadableWorkbook(
          "too_large",
          sheet()
              + "has cells in "
              + rows.size()
              + " rows and "
              + columns
              + " columns; only a declared long table may be so large");
    }
  }

  private String sheet() {
    return name.isEmpty() ? "it " : "sheet '" + name + "' ";
  }

  private void pull() throws UnreadableWorkbook {
    try {
      time.check();
      if (!more.next(this)) {
        more.close();
        more = null;
      }
    } catch (IOException | RuntimeException e) {
      // The libraries throw whatever a broken file makes them stumble over.
      throw new UnreadableWorkbook(
          "corrupt", sheet() + "is damaged: " + WorkbookOpener.firstLine(e));
    }
  }

  @Override
  public void put(Cell cell) throws UnreadableWorkbook {
    int row = cell.row();
    if (cell.column() >= MOST_COLUMNS || cell.column() < 0 || row >= MOST_ROWS || row < 0) {
      throw new UnreadableWorkbook("corrupt", sheet() + "has a cell where none can be");
    }
    while (rows.size() <= row) {
      rows.add(null);
    }
    GridRow cellsOfRow = rows.get(row);
    if (cellsOfRow == null) {
      cellsOfRow = new GridRow(cell.column());
      rows.set(row, cellsOfRow);
    }
    cells += cellsOfRow.put(cell) ? 1 : 0;
    columns = Math.max(columns, cell.column() + 1);
    if (cells > limits.cells()) {
      throw new UnreadableWorkbook(
          "too_large",
          sheet()
              + "has more than "
              + limits.cells()
              + " cells; only a declared long table may be so large");
    }
  }

  @Override
  public void merge(Merge merge) throws UnreadableWorkbook {
    merges.add(merge);
  }

  void caption(String words) {
    captions.add(words);
  }

  @Override
  public void hideRow(int row) {
    hiddenRows.set(row);
  }

  @Override
  public void hideColumns(int first, int last) {
    hiddenColumns.set(first, Math.min(last, MOST_COLUMNS) + 1);
  }

  /** Words that stand before the table outside of its cells, in their order; of web pages only. */
  public List<String> captions() {
    return List.copyOf(captions);
  }

  /** Name of the sheet, {@code ""} for a file without sheets. */
  public String name() {
    return name;
  }

  /**
   * Whether the sheet goes as far as a row.
   *
   * @throws UnreadableWorkbook if what comes until there is broken or beyond the limits
   */
  public boolean has(int row) throws UnreadableWorkbook {
    while (rows.size() <= row && more != null) {
      pull();
    }
    return row < rows.size();
  }

  /** Whether rows are still to come. */
  public boolean isOpen() {
    return more != null;
  }

  /** A row will not be looked at again; if it isn't one of the first, its cells go. */
  public void forget(int row) {
    if (row >= KEPT && row < rows.size() && rows.get(row) != null) {
      cells -= rows.get(row).size();
      rows.set(row, null);
    }
  }

  /** Rows that have come so far; all of them where the sheet is held. */
  public int rows() {
    return rows.size();
  }

  /** Columns of the widest row so far. */
  public int columns() {
    return columns;
  }

  /** Column after the last cell of a row. */
  public int width(int row) {
    return row < 0 || row >= rows.size() || rows.get(row) == null ? 0 : rows.get(row).width();
  }

  public List<Merge> merges() {
    return merges.all();
  }

  /** Whether the office hides a row. What stands in it is read like any other. */
  public boolean isHiddenRow(int row) {
    return hiddenRows.get(row);
  }

  /** Whether the office hides a column. What stands in it is read like any other. */
  public boolean isHiddenColumn(int column) {
    return hiddenColumns.get(column);
  }

  /**
   * The cell at a place, blank outside.
   *
   * @throws TooSlow if the file has been looked at for too long
   */
  public Cell at(int row, int column) {
    if ((++looks & 0xFFFFF) == 0 && time.isOver()) {
      throw new TooSlow();
    }
    GridRow cellsOfRow = row >= 0 && row < rows.size() ? rows.get(row) : null;
    Cell cell = cellsOfRow == null ? null : cellsOfRow.at(column);
    return cell == null ? Cell.blank(row, column) : cell;
  }

  /** The cell that a place shows: of a merged range its top left one. */
  public Cell anchor(int row, int column) {
    Merge merge = merges.at(row, column);
    return merge == null ? at(row, column) : at(merge.firstRow(), merge.firstColumn());
  }

  /** Whether a place is part of a merged range. */
  public boolean isMerged(int row, int column) {
    return merges.at(row, column) != null;
  }

  /** Somebody looks and looks at a sheet that was made for that. */
  public static final class TooSlow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooSlow() {
      super("nothing was made of it in the time that its size allows");
    }
  }
}
