package org.keruen.extract.sheet.read;

/**
 * A merged range; all bounds are 0-based and inclusive. Its value stands in its top left cell.
 *
 * @param firstRow top
 * @param lastRow bottom
 * @param firstColumn left
 * @param lastColumn right
 */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

  boolean holds(int row, int column) {
    return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
  }

  /** Reads {@code A1:C2}. */
  static Merge parse(String range) {
    String[] ends = range.replace("$", "").split(":", -1);
    int[] from = place(ends[0]);
    int[] to = place(ends[ends.length - 1]);
    return new Merge(from[0], to[0], from[1], to[1]);
  }

  private static int[] place(String a1) {
    int digits = 0;
    while (digits < a1.length() && Character.isLetter(a1.charAt(digits))) {
      digits++;
    }
    return new int[] {
      Integer.parseInt(a1.substring(digits)) - 1, Cell.column(a1.substring(0, digits))
    };
  }
}
