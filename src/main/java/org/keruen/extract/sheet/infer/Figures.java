package org.keruen.extract.sheet.infer;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.regex.Pattern;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;

/** Which cells of a sheet are figures; looked at once, as every search asks for it. */
final class Figures {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-\u2212+(]?\\s*[0-9][0-9 \u00a0\u2009\u202f']*(?:[.,][0-9]+)*\\)?\\s*(?:%|[*]+|[pPrR\u0440\u0420]|[0-9]\\))?");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:19|20)[0-9]{2}(?:[.]0+)?(?:\\s*(?:[*\u00b9\u00b2\u00b3]+|\u0433[.]?|p|r|[0-9]\\)))?");
  private static final Pattern CODE = Pattern.compile("0[0-9]+");
  private static final Pattern MARK =
      Pattern.compile("-|\u2013|\u2014|\u2026|[.]{2,3}|n/a|\u043d/\u0434|:|x|\u0445");
  private static final int LONGEST = 24;
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1980);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2040);

  private final BitSet[] figures;
  private final BitSet[] marks;

  Figures(Grid grid) {
    figures = new BitSet[grid.rows()];
    marks = new BitSet[grid.rows()];
    for (int r = 0; r < grid.rows(); r++) {
      figures[r] = new BitSet();
      marks[r] = new BitSet();
      for (int c = 0; c < grid.columns(); c++) {
        Cell cell = grid.at(r, c);
        if (!cell.isBlank()) {
          figures[r].set(c, isFigure(cell));
          marks[r].set(c, isMark(cell));
        }
      }
    }
  }

  boolean at(int row, int column) {
    return row >= 0 && row < figures.length && figures[row].get(column);
  }

  /** Whether what stands there says that a figure is missing. */
  boolean isMark(int row, int column) {
    return row >= 0 && row < marks.length && marks[row].get(column);
  }

  /** How many figures a row has. */
  int count(int row) {
    return row >= 0 && row < figures.length ? figures[row].cardinality() : 0;
  }

  /** How many figures and marks for missing ones a row has. */
  int countWithMarks(int row) {
    return count(row) + (row >= 0 && row < marks.length ? marks[row].cardinality() : 0);
  }

  /** Whether a row has a figure in some columns. */
  boolean anyBetween(int row, int first, int last) {
    if (row < 0 || row >= figures.length) {
      return false;
    }
    int next = figures[row].nextSetBit(first);
    return next >= 0 && next <= last;
  }

  static boolean isYear(Cell cell) {
    return YEAR.matcher(cell.text().strip()).matches();
  }

  /** A number that is no year, or a text that is one. */
  static boolean isFigure(Cell cell) {
    if (cell.kind() == Cell.Kind.NUMBER) {
      BigDecimal n = cell.number();
      boolean year =
          n.stripTrailingZeros().scale() <= 0
              && n.compareTo(FIRST_YEAR) > 0
              && n.compareTo(LAST_YEAR) < 0;
      return !year;
    }
    if (cell.kind() != Cell.Kind.TEXT) {
      return false;
    }
    String text = cell.text().strip();
    return text.length() < LONGEST
        && NUMBER.matcher(text).matches()
        && !YEAR.matcher(text).matches()
        && !CODE.matcher(text).matches();
  }

  private static boolean isMark(Cell cell) {
    return MARK.matcher(cell.text().strip()).matches();
  }
}
