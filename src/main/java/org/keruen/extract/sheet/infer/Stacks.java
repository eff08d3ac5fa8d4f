package org.keruen.extract.sheet.infer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.keruen.extract.sheet.read.Grid;

/**
 * Tables below each other with one and the same head, each under a line that says of what it is:
 * "Kazakhstan", "China", "Germany".
 */
final class Stacks {

  private final Grid grid;

  Stacks(Grid grid) {
    this.grid = grid;
  }

  /**
   * The lines over all rows that are a table's head, those of tables too small to be found among
   * them; fewer than two if the head stands once.
   */
  Set<String> lines(Block block) {
    Set<String> lines = new LinkedHashSet<>();
    int rows = block.headRows();
    List<String> head = words(block.headFirst(), rows);
    for (int r = 0; r + rows <= grid.rows(); r++) {
      if (isHead(r, head)) {
        String line = line(r);
        if (line.isEmpty() || !lines.add(line)) {
          return Set.of();
        }
      }
    }
    return lines;
  }

  private boolean isHead(int first, List<String> head) {
    for (int i = 0; i < head.size(); i++) {
      if (!head.get(i).equals(words(first + i))) {
        return false;
      }
    }
    return true;
  }

  private List<String> words(int first, int rows) {
    List<String> words = new ArrayList<>();
    for (int r = first; r < first + rows; r++) {
      words.add(words(r));
    }
    return words;
  }

  private String words(int row) {
    StringBuilder words = new StringBuilder();
    for (int c = 0; c < grid.columns(); c++) {
      words.append(TableView.clean(grid.at(row, c).text())).append('|');
    }
    return words.toString();
  }

  /** The words right above a head, where they stand alone in their row. */
  private String line(int head) {
    int row = head - 1;
    String line = row < 0 ? "" : alone(row);
    return line.isEmpty() && row > 0 ? alone(row - 1) : line;
  }

  private String alone(int row) {
    String found = "";
    for (int c = 0; c < grid.columns(); c++) {
      String text = TableView.clean(grid.at(row, c).text());
      if (!text.isEmpty() && !found.isEmpty()) {
        return "";
      }
      found = text.isEmpty() ? found : text;
    }
    return found;
  }
}
