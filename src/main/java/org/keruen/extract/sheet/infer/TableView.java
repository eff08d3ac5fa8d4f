package org.keruen.extract.sheet.infer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;

/** One table of a sheet as a guesser looks at it: labels, heads and the words above. */
final class TableView {

  /** The rows that hold a sheet's own title. */
  private static final int TOP = 6;

  /** Words longer than this are notes, no title. */
  private static final int TITLE = 400;

  final Grid grid;
  final Block block;
  final String file;
  private final Draft draft;

  TableView(Grid grid, Block block, String file, Draft draft) {
    this.draft = draft;
    this.grid = grid;
    this.block = block;
    this.file = file;
  }

  /** Words with single blanks. */
  static String clean(String text) {
    return text.replaceAll("[\\s\u00a0\u2007\u202f]+", " ").strip();
  }

  String at(int row, int column) {
    return clean(grid.anchor(row, column).text());
  }

  /** Labels of a column in the table's rows, blank ones left out. */
  List<String> labels(int column) {
    List<String> labels = new ArrayList<>();
    for (int r = block.bodyFirst(); r <= block.bodyLast(); r++) {
      String text = at(r, column);
      if (!text.isEmpty()) {
        labels.add(text);
      }
    }
    return labels;
  }

  /** The part of the labels of a column for which something holds. */
  double share(int column, Predicate<String> holds) {
    List<String> labels = labels(column);
    long hits = labels.stream().filter(holds).count();
    return labels.isEmpty() ? 0 : (double) hits / Math.max(labels.size(), block.rows() / 3);
  }

  /** Words of a row of the head (1-based) over a column; a head counts on over blank cells. */
  String head(int headRow, int column) {
    int row = block.headFirst() + headRow - 1;
    String text = at(row, column);
    int last = block.values().get(column) ? lastStretch() : block.firstValue();
    for (int c = column - 1; text.isEmpty() && headRow < block.headRows() && c >= last; c--) {
      text = at(row, c);
    }
    return text;
  }

  /** Where figures stand between columns of labels a head may begin over the labels. */
  private int lastStretch() {
    boolean sideBySide =
        labelColumns().stream()
            .anyMatch(
                c ->
                    c > block.firstValue()
                        && c < block.lastValue()
                        && labels(c).stream().anyMatch(l -> l.matches(".*\\p{L}{3}.*")));
    return sideBySide ? Math.max(0, block.firstValue() - 1) : block.firstValue();
  }

  /** All words over a column, outermost first, each once. */
  String heads(int column) {
    Set<String> words = new LinkedHashSet<>();
    for (int row = 1; row <= block.headRows(); row++) {
      String text = head(row, column);
      if (!text.isEmpty()) {
        words.add(text);
      }
    }
    return String.join(" | ", words);
  }

  /** The part of the columns with figures whose words in a row of the head hold. */
  double headShare(int headRow, Predicate<String> holds) {
    int all = 0;
    int hits = 0;
    for (int c : valueColumns()) {
      String text = head(headRow, c);
      if (!text.isEmpty()) {
        all++;
        hits += holds.test(text) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) hits / all;
  }

  List<Integer> headRows(Predicate<String> holds, double least) {
    List<Integer> found = new ArrayList<>();
    for (int row = 1; row <= block.headRows(); row++) {
      if (headShare(row, holds) >= least) {
        found.add(row);
      }
    }
    return found;
  }

  /** The columns of figures. */
  List<Integer> valueColumns() {
    return block.values().stream().filter(c -> !draft.isLabel(c)).boxed().toList();
  }

  /** The columns that hold words: all up to the one behind the last of figures. */
  List<Integer> labelColumns() {
    return IntStream.range(0, Math.min(grid.columns(), block.lastValue() + 2))
        .filter(c -> !block.values().get(c) || draft.isLabel(c))
        .boxed()
        .toList();
  }

  /** Whether a row has no figure. */
  boolean isBare(int row) {
    for (int c = block.firstValue(); c <= block.lastValue(); c++) {
      if (BlockFinder.isFigure(grid.at(row, c))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The words above the table, nearest first, for which something holds; also the corner cells of
   * its head, and the lines of a page before it. Empty if there are none.
   */
  String title(Predicate<String> holds) {
    return titles().stream().filter(holds).findFirst().orElse("");
  }

  List<String> titles() {
    List<String> titles = new ArrayList<>();
    boolean otherTable = false;
    for (int r = block.bodyFirst() - 1; r >= 0; r--) {
      otherTable |= r < block.headFirst() && figures(r) > 1;
      if (otherTable && r > TOP) {
        // Words above another table are that table's; only the sheet's own title is for all.
        continue;
      }
      for (int c = 0; c < grid.columns(); c++) {
        boolean overFigures = r >= block.headFirst() && c >= block.firstValue();
        String text = clean(grid.at(r, c).text());
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

  /** The lines above the table, and pairs of cells of which the first ends with a colon. */
  List<String> captions() {
    List<String> captions = new ArrayList<>(titles());
    for (int r = 0; r < block.headFirst(); r++) {
      for (int c = 0; c + 1 < grid.columns(); c++) {
        captions.add(pair(r, c + 1));
      }
    }
    return captions;
  }

  /** The words of a cell behind those of the cell to its left that end with a colon. */
  String pair(int row, int column) {
    String name = column == 0 ? "" : clean(grid.at(row, column - 1).text());
    String words = clean(grid.at(row, column).text());
    return name.endsWith(":") ? name + " " + words : words;
  }

  private int figures(int row) {
    int figures = 0;
    for (int c = 0; c < grid.columns(); c++) {
      Cell cell = grid.at(row, c);
      figures += BlockFinder.isFigure(cell) ? 1 : 0;
    }
    return figures;
  }

  /** The file's name without its ending, with blanks for what stands for them. */
  String fileWords() {
    return file.replaceFirst("[.][^.]*$", "").replace('_', ' ');
  }
}
