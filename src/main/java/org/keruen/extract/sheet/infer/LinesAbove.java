package org.keruen.extract.sheet.infer;

import java.util.ArrayList;
import java.util.List;
import org.keruen.extract.sheet.read.Grid;

/** The lines above a table that tell about it, and the corner cells of its head. */
final class LinesAbove {

  /** The rows that hold a sheet's own title. */
  private static final int TOP = 6;

  /** Words longer than this are notes, no title. */
  private static final int TITLE = 400;

  private final Grid grid;
  private final Figures figures;
  private final Block block;
  private List<String> titles;
  private List<String> captions;

  LinesAbove(Grid grid, Figures figures, Block block) {
    this.grid = grid;
    this.figures = figures;
    this.block = block;
  }

  List<String> titles() {
    if (titles == null) {
      titles = List.copyOf(readTitles());
    }
    return titles;
  }

  /**
   * The rows that hold words about the table, nearest first. Words above another table are that
   * table's; only the sheet's own title is for all.
   */
  List<Integer> titleRows() {
    List<Integer> rows = new ArrayList<>();
    boolean otherTable = false;
    for (int r = block.bodyFirst() - 1; r >= 0; r--) {
      otherTable |= r < block.headFirst() && figures.count(r) > 1;
      if (otherTable && r > TOP) {
        r = TOP + 1;
      } else {
        rows.add(r);
      }
    }
    return rows;
  }

  private List<String> readTitles() {
    List<String> titles = new ArrayList<>();
    for (int r : titleRows()) {
      for (int c = 0; c < grid.columns(); c++) {
        boolean overFigures = r >= block.headFirst() && c >= block.firstValue();
        String text = TableView.clean(grid.at(r, c).text());
        if (!overFigures && !text.isEmpty() && text.length() < TITLE) {
          titles.add(text);
        }
      }
    }
    List<String> captions = grid.captions();
    for (int i = captions.size() - 1; i >= 0; i--) {
      titles.add(captions.get(i));
    }
    return titles;
  }

  /** The lines above the table, and pairs of cells of which the first names the second. */
  List<String> captions() {
    if (captions == null) {
      captions = new ArrayList<>(titles());
      for (int r : titleRows()) {
        for (int c = 1; r < block.headFirst() && c < grid.columns(); c++) {
          if (!grid.at(r, c).isBlank()) {
            captions.add(pair(r, c));
          }
        }
      }
    }
    return captions;
  }

  /**
   * The words of a cell behind those of the cell that names it: the only other one of its row, or
   * the one to its left that ends with a colon.
   */
  String pair(int row, int column) {
    String words = TableView.clean(grid.at(row, column).text());
    if (words.isEmpty() || column == 0) {
      return words;
    }
    String left = TableView.clean(grid.at(row, column - 1).text());
    if (left.endsWith(":")) {
      return left + " " + words;
    }
    String first = "";
    for (int c = 0; c < grid.columns(); c++) {
      String other = c == column ? "" : TableView.clean(grid.at(row, c).text());
      if (!other.isEmpty() && (c > column || !first.isEmpty())) {
        return words;
      }
      first = other.isEmpty() ? first : other;
    }
    return first.isEmpty() ? words : first.replaceAll(":$", "") + ": " + words;
  }
}
