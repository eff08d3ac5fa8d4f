package org.keruen.extract.sheet.infer;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.spec.dimension.HeadWords.Role;

/** Tells the columns of figures from those of running numbers, codes and months. */
final class ValueColumns {

  /** A column has figures if one row in so many has one. */
  private static final int SPARSEST = 5;

  private static final int DEEPEST_HEAD = 4;

  private static final Pattern WORDS = Pattern.compile("\\p{L}{3}");

  private final Grid grid;
  private final Figures figures;
  private final Sense sense;

  ValueColumns(Grid grid, Figures figures, Sense sense) {
    this.grid = grid;
    this.figures = figures;
    this.sense = sense;
  }

  /** The columns of figures between two rows. */
  BitSet between(int first, int last) {
    int[] count = new int[grid.columns()];
    int[] missing = new int[grid.columns()];
    int rows = 0;
    for (int r = first; r <= last; r++) {
      for (int c = 0; c < count.length; c++) {
        count[c] += figures.at(r, c) ? 1 : 0;
        missing[c] += figures.count(r) > 0 && figures.isMark(r, c) ? 1 : 0;
      }
      rows += figures.count(r) > 0 ? 1 : 0;
    }
    BitSet values = new BitSet();
    for (int c = 0; c < count.length; c++) {
      // A year of which every figure is missing is a column of figures all the same.
      boolean allMissing = missing[c] == rows && !values.isEmpty();
      boolean enough = count[c] * SPARSEST >= Math.max(1, rows);
      if ((enough || allMissing || count[c] > 0 && isTold(c, first))
          && !(values.isEmpty() && isCounter(c, first, last))
          && !isCodes(c, first, last)) {
        values.set(c);
      }
    }
    for (int c = values.nextSetBit(0) - 1; rows > 0 && c >= 0 && missing[c] == rows; c--) {
      values.set(c);
    }
    return values;
  }

  /** Whether the head just above says that a column, however sparse, holds amounts. */
  private boolean isTold(int column, int first) {
    return first > 0
        && sense.heads().isOfList(Role.VALUE, TableView.clean(grid.at(first - 1, column).text()));
  }

  /**
   * A running number or a code: whole numbers that only go up, or begin again with each part of a
   * table, left of the words they number.
   */
  private boolean isCounter(int column, int first, int last) {
    int before = -1;
    int numbers = 0;
    int rows = 0;
    boolean words = false;
    for (int r = first; r <= last; r++) {
      String text = grid.at(r, column).text().strip();
      rows += figures.countWithMarks(r) > 0 ? 1 : 0;
      if (text.matches("[0-9]{1,4}[.]?")) {
        int n = Integer.parseInt(text.replace(".", ""));
        if (n <= before && n > 1) {
          return false;
        }
        before = n;
        numbers++;
      }
      // A code may stand between the number and the words.
      words |=
          WORDS.matcher(grid.at(r, column + 1).text()).find()
              || WORDS.matcher(grid.at(r, column + 2).text()).find();
    }
    return words && numbers * 5 > rows * 4;
  }

  /**
   * Codes of goods under a head that says so, or mostly words among which a few look like figures.
   */
  private boolean isCodes(int column, int first, int last) {
    int words = 0;
    int numbers = 0;
    for (int r = first; r <= last; r++) {
      numbers += figures.at(r, column) ? 1 : 0;
      words += grid.at(r, column).text().matches(".*\\p{L}{3}.*") ? 1 : 0;
    }
    if (words > numbers) {
      return true;
    }
    for (int r = first - 1; r >= Math.max(0, first - DEEPEST_HEAD); r--) {
      String head = TableView.clean(grid.anchor(r, column).text());
      boolean period = sense.heads().is(Role.PERIOD, head) && isMonths(column, first, last);
      if (sense.heads().says(Role.CODE, head) || period) {
        return true;
      }
    }
    return false;
  }

  /** Whether all figures of a column could be numbers of months. */
  private boolean isMonths(int column, int first, int last) {
    for (int r = first; r <= last; r++) {
      Cell cell = grid.at(r, column);
      if (figures.at(r, column) && !cell.text().strip().matches("0?[1-9]|1[0-2]")) {
        return false;
      }
    }
    return true;
  }
}
