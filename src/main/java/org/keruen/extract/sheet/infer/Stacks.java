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
  private final List<Block> blocks;

  Stacks(Grid grid, List<Block> blocks) {
    this.grid = grid;
    this.blocks = blocks;
  }

  /** The lines over all tables that have a table's head; fewer than two if it stands alone. */
  Set<String> lines(Block block) {
    Set<String> lines = new LinkedHashSet<>();
    String head = head(block);
    for (Block other : blocks) {
      if (head(other).equals(head)) {
        String line = line(other);
        if (line.isEmpty() || !lines.add(line)) {
          return Set.of();
        }
      }
    }
    return lines;
  }

  private String head(Block block) {
    List<String> words = new ArrayList<>();
    for (int r = block.headFirst(); r <= block.headLast(); r++) {
      for (int c = 0; c < grid.columns(); c++) {
        words.add(TableView.clean(grid.at(r, c).text()));
      }
    }
    return String.join("|", words);
  }

  /** The words right above a head, where they stand alone in their row. */
  private String line(Block block) {
    int row = block.headFirst() - 1;
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
