package org.keruen.extract.sheet.infer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.spec.dimension.HeadWords.Role;

/**
 * Finds tables by the density of figures: a head of words or years over rows with labels and
 * figures.
 */
final class BlockFinder {

  private static final int FEWEST_ROWS = 2;
  private static final int DEEPEST_HEAD = 4;
  private static final int GAP = 3;

  private final Grid grid;

  private final Sense sense;

  BlockFinder(Grid grid, Sense sense) {
    this.grid = grid;
    this.sense = sense;
  }

  List<Block> find() {
    List<Block> blocks = new ArrayList<>();
    int row = 0;
    while (row < grid.rows()) {
      if (figures(row) == 0 || isHead(row)) {
        row++;
        continue;
      }
      int last = row;
      int gap = 0;
      for (int r = row + 1; r < grid.rows() && gap <= GAP; r++) {
        if (isHead(r) && figuresBelow(r)) {
          break;
        } else if (figures(r) > 0) {
          last = r;
          gap = 0;
        } else {
          gap++;
        }
      }
      block(row, last).ifPresent(blocks::add);
      row = last + 1;
    }
    return blocks;
  }

  private boolean figuresBelow(int row) {
    for (int r = row + 1; r <= row + DEEPEST_HEAD && r < grid.rows(); r++) {
      if (figures(r) > 0 && !isHead(r)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Block> block(int first, int last) {
    int from = Integer.MAX_VALUE;
    int to = -1;
    int rows = 0;
    BitSet values = new BitSet();
    int[] count = new int[grid.columns()];
    for (int r = first; r <= last; r++) {
      boolean any = false;
      for (int c = 0; c < grid.columns(); c++) {
        if (isFigure(grid.at(r, c))) {
          count[c]++;
          any = true;
        }
      }
      rows += any ? 1 : 0;
    }
    for (int c = 0; c < grid.columns(); c++) {
      if (count[c] * 5 >= rows
          && !(to < 0 && isCounter(c, first, last))
          && !isCodes(c, first, last)) {
        from = Math.min(from, c);
        to = c;
        values.set(c);
      }
    }
    if (rows < FEWEST_ROWS || to < 0) {
      return Optional.empty();
    }
    int headLast = first - 1;
    while (headLast > 0 && first - headLast <= GAP && isBlankOver(headLast, from, to)) {
      headLast--;
    }
    // A line over the first figures, such as "Imports, million US dollars", is no head.
    while (headLast > 0 && isLine(headLast) && isHeadOver(headLast - 1, from, to)) {
      headLast--;
    }
    int head = headLast + 1;
    while (head > 0 && headLast - head + 1 < DEEPEST_HEAD && isHeadOver(head - 1, from, to)) {
      head--;
    }
    return head > headLast
        ? Optional.empty()
        : Optional.of(new Block(head, headLast, first, last, from, to, values));
  }

  private boolean isBlankOver(int row, int from, int to) {
    for (int c = from; c <= to; c++) {
      if (!grid.anchor(row, c).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row has words over the figures' columns; a title stands over the labels only. */
  private boolean isHeadOver(int row, int from, int to) {
    int words = 0;
    for (int c = from; c <= to; c++) {
      Cell cell = grid.at(row, c);
      words += !cell.isBlank() && !isFigure(cell) ? 1 : 0;
    }
    int all = 0;
    for (int c = 0; c < grid.columns(); c++) {
      all += grid.at(row, c).isBlank() ? 0 : 1;
    }
    // A unit or a title stands alone in its row; a head over several columns alone is merged.
    boolean unit = all == 1 && only(row).map(sense::isMoney).orElse(false);
    boolean lone =
        all == 1
            && to > from
            && grid.merges().stream()
                .noneMatch(
                    m ->
                        m.firstRow() <= row
                            && row <= m.lastRow()
                            && m.lastColumn() - m.firstColumn() >= 1
                            && m.lastColumn() >= to - 1);
    return words > 0 && !lone && !unit;
  }

  /** Whether a row has one text, and that not over figures only. */
  private boolean isLine(int row) {
    int cells = 0;
    for (int c = 0; c < grid.columns(); c++) {
      cells += grid.at(row, c).isBlank() ? 0 : 1;
    }
    return cells == 1 && !grid.at(row, 0).isBlank() && !sense.isPeriod(grid.at(row, 0).text());
  }

  private Optional<String> only(int row) {
    for (int c = 0; c < grid.columns(); c++) {
      if (!grid.at(row, c).isBlank()) {
        return Optional.of(grid.at(row, c).text());
      }
    }
    return Optional.empty();
  }

  /** A row of years or words without figures, or of the numbers of months. */
  private boolean isHead(int row) {
    if (MonthNumbers.isRow(words(row))) {
      return true;
    }
    int years = 0;
    int words = 0;
    for (int c = 0; c < grid.columns(); c++) {
      Cell cell = grid.at(row, c);
      if (isFigure(cell) || isMark(cell)) {
        return false;
      }
      if (cell.text().strip().matches("0[0-9]+|[0-9]{1,3}[.]?")) {
        // A running number or a code: the row has its figures elsewhere or none.
        return false;
      }
      years += isYear(cell) ? 1 : 0;
      words += cell.isBlank() ? 0 : 1;
    }
    boolean figureLikeYear = years == 1 && words > 1 && row > 0 && figures(row - 1) > 0;
    return !figureLikeYear && (years > 0 || words > 1);
  }

  private List<String> words(int row) {
    List<String> words = new ArrayList<>();
    for (int c = 0; c < grid.columns(); c++) {
      if (!grid.at(row, c).isBlank()) {
        words.add(TableView.clean(grid.at(row, c).text()));
      }
    }
    return words;
  }

  private int figures(int row) {
    int figures = 0;
    for (int c = 0; c < grid.columns(); c++) {
      figures += isFigure(grid.at(row, c)) || isMark(grid.at(row, c)) ? 1 : 0;
    }
    return figures;
  }

  /** What stands where a figure is missing. */
  private static boolean isMark(Cell cell) {
    return cell.text().strip().matches("-|\u2013|\u2014|\u2026|[.]{2,3}|n/a|\u043d/\u0434");
  }

  /** A running number or a code: whole numbers that only go up, left of the words they number. */
  private boolean isCounter(int column, int first, int last) {
    int before = -1;
    int numbers = 0;
    boolean words = false;
    for (int r = first; r <= last; r++) {
      String text = grid.at(r, column).text().strip();
      if (text.matches("[0-9]{1,4}[.]?")) {
        int n = Integer.parseInt(text.replace(".", ""));
        if (n <= before) {
          return false;
        }
        before = n;
        numbers++;
      }
      words |= grid.at(r, column + 1).text().matches(".*\\p{L}{3}.*");
    }
    return words && numbers * 5 > (last - first + 1) * 4;
  }

  /**
   * Codes of goods under a head that says so, or mostly words among which a few look like figures.
   */
  private boolean isCodes(int column, int first, int last) {
    int words = 0;
    int figures = 0;
    for (int r = first; r <= last; r++) {
      Cell cell = grid.at(r, column);
      figures += isFigure(cell) ? 1 : 0;
      words += cell.text().matches(".*\\p{L}{3}.*") ? 1 : 0;
    }
    if (words > figures) {
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
      if (isFigure(cell) && !cell.text().strip().matches("0?[1-9]|1[0-2]")) {
        return false;
      }
    }
    return true;
  }

  static boolean isYear(Cell cell) {
    return cell.text()
        .strip()
        .matches("(?:19|20)[0-9]{2}(?:[.]0+)?(?:\\s*(?:[*\u00b9\u00b2\u00b3]+|\u0433[.]?|p|r))?");
  }

  /** A number that is no year, or a text that is one. */
  static boolean isFigure(Cell cell) {
    if (cell.kind() == Cell.Kind.NUMBER) {
      BigDecimal n = cell.number();
      boolean year =
          n.stripTrailingZeros().scale() <= 0
              && n.compareTo(BigDecimal.valueOf(1980)) > 0
              && n.compareTo(BigDecimal.valueOf(2040)) < 0;
      return !year;
    }
    return cell.kind() == Cell.Kind.TEXT
        && cell.text().strip().matches("[-\u2212(]?[0-9][0-9 \u00a0\u202f]*(?:[.,][0-9]+)*\\)?[*]?")
        && !isYear(cell)
        && !cell.text().strip().matches("0[0-9]+")
        && cell.text().strip().length() < 24;
  }
}
