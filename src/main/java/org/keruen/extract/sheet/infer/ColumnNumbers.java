package org.keruen.extract.sheet.infer;

import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;

/** Tells rows that number the columns of a table: "A, 1, 2, 3". */
final class ColumnNumbers {

  /** The first number may stand over the second or third column. */
  private static final int FIRST = 3;

  private ColumnNumbers() {}

  /** Whether a row holds numbers that follow each other, two behind a letter or three alone. */
  static boolean isRow(Grid grid, int row) {
    int before = 0;
    int numbers = 0;
    int least = 3;
    for (int c = 0; c < grid.columns(); c++) {
      Cell cell = grid.at(row, c);
      String text = cell.text().strip();
      if (cell.isBlank()) {
        continue;
      } else if (numbers == 0 && text.matches("\\p{L}")) {
        least = 2;
        continue;
      }
      if (!text.matches("[0-9]{1,2}")) {
        return false;
      }
      int n = Integer.parseInt(text);
      if (numbers == 0 ? n > FIRST : n != before + 1) {
        return false;
      }
      before = n;
      numbers++;
    }
    return numbers >= least;
  }
}
