package org.keruen.extract.sheet.read;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * A cell.
 *
 * @param row 0-based
 * @param column 0-based
 * @param kind what it holds
 * @param text as stored, untrimmed; of a number its plain digits
 * @param number of a NUMBER: the shortest decimal of the stored value; in a percent format the
 *     percent that is printed
 * @param date of a DATE
 */
public record Cell(
    int row, int column, Kind kind, String text, BigDecimal number, LocalDateTime date) {

  /** What a cell holds. */
  public enum Kind {
    BLANK,
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    ERROR
  }

  static Cell blank(int row, int column) {
    return new Cell(row, column, Kind.BLANK, "", null, null);
  }

  static Cell text(int row, int column, String text) {
    return text.isBlank() ? blank(row, column) : new Cell(row, column, Kind.TEXT, text, null, null);
  }

  static Cell number(int row, int column, BigDecimal number) {
    return new Cell(row, column, Kind.NUMBER, number.toPlainString(), number, null);
  }

  static Cell date(int row, int column, LocalDateTime date) {
    return new Cell(row, column, Kind.DATE, date.toString().replace('T', ' '), null, date);
  }

  public boolean isBlank() {
    return kind == Kind.BLANK;
  }

  /** Its address in A1 notation. */
  public String a1() {
    return column(column) + (row + 1);
  }

  /** Letters of a 0-based column. */
  public static String column(int column) {
    StringBuilder letters = new StringBuilder();
    for (int c = column + 1; c > 0; c = (c - 1) / 26) {
      letters.insert(0, (char) ('A' + (c - 1) % 26));
    }
    return letters.toString();
  }

  /** 0-based column of letters such as {@code AB}. */
  public static int column(String letters) {
    int column = 0;
    for (char c : letters.toCharArray()) {
      column = column * 26 + (c - 'A' + 1);
    }
    return column - 1;
  }
}
