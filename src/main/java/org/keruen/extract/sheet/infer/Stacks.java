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

  /**
   * The words of each row; none where the sheet has a single table, over which nothing is asked.
   */
  private final List<String> rows = new ArrayList<>();

  /**
   * @param tables how many tables were found in the sheet
   */
  Stacks(Grid grid, int tables) {
    this.grid = grid;
    for (int r = 0; tables > 1 && r < grid.rows(); r++) {
      rows.add(words(r));
    }
  }

  /**
   * The lines over all rows that are a table's head, those of tables too small to be found among
   * them; fewer than two if the head stands once.
   */
  Set<String> lines(Block block) {
    if (rows.isEmpty()) {
      return Set.of();
    }
    Set<String> lines = new LinkedHashSet<>();
    List<String> head = rows.subList(block.headFirst(), block.headLast() + 1);
    for (int r = 0; r + head.size() <= rows.size(); r++) {
      if (head.equals(rows.subList(r, r + head.size()))) {
        String line = line(r);
        if (line.isEmpty() || !lines.add(line)) {
          return Set.of();
        }
      }
    }
    return lines;
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
