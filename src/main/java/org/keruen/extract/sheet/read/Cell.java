package org.keruen.extract.sheet.read;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** A cell of a sheet. */
public final class Cell {

  private final int row;
  private final int column;
  private final Kind kind;

  /** Text, number or date; null of a blank cell. */
  private final Object value;

  /** Made when somebody asks: most numbers of a long table are never shown. */
  private String text;

  private Cell(int row, int column, Kind kind, Object value) {
    this.row = row;
    this.column = column;
    this.kind = kind;
    this.value = value;
  }

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
    return new Cell(row, column, Kind.BLANK, null);
  }

  static Cell text(int row, int column, String text) {
    boolean isBlank = (text.isEmpty() || text.charAt(0) <= ' ') && text.isBlank();
    return isBlank ? blank(row, column) : new Cell(row, column, Kind.TEXT, text);
  }

  static Cell number(int row, int column, BigDecimal number) {
    return new Cell(row, column, Kind.NUMBER, number);
  }

  static Cell date(int row, int column, LocalDateTime date) {
    return new Cell(row, column, Kind.DATE, date);
  }

  static Cell bool(int row, int column, boolean value) {
    return new Cell(row, column, Kind.BOOLEAN, Boolean.toString(value));
  }

  /** An error such as {@code #DIV/0!}, that a formula gave when the office saved the file. */
  static Cell error(int row, int column, String code) {
    return new Cell(row, column, Kind.ERROR, code);
  }

  /** The same in another row. */
  Cell inRow(int other) {
    return other == row ? this : new Cell(other, column, kind, value);
  }

  /** The same in another column. */
  Cell inColumn(int other) {
    return other == column ? this : new Cell(row, other, kind, value);
  }

  /** 0-based. */
  public int row() {
    return row;
  }

  /** 0-based. */
  public int column() {
    return column;
  }

  public Kind kind() {
    return kind;
  }

  /** As stored, untrimmed; of a number its plain digits. */
  public String text() {
    if (text == null) {
      text =
          switch (kind) {
            case BLANK -> "";
            case NUMBER -> number().toPlainString();
            case DATE -> date().toString().replace('T', ' ');
            default -> (String) value;
          };
    }
    return text;
  }

  /**
   * Of a NUMBER the shortest decimal of the stored value, in a percent format the percent that is
   * printed; else null.
   */
  public BigDecimal number() {
    return kind == Kind.NUMBER ? (BigDecimal) value : null;
  }

  /** Of a DATE; else null. */
  public LocalDateTime date() {
    return kind == Kind.DATE ? (LocalDateTime) value : null;
  }

  public boolean isBlank() {
    return kind == Kind.BLANK;
  }

  /** Its address in A1 notation. */
  public String a1() {
    return column(column) + (row + 1);
  }

  @Override
  public String toString() {
    return a1() + " " + kind + " " + text();
  }

  /** Letters of a 0-based column. */
  public static String column(int column) {
    if (column < 26) {
      return String.valueOf((char) ('A' + column));
    }
    StringBuilder letters = new StringBuilder();
    for (int c = column + 1; c > 0; c = (c - 1) / 26) {
      letters.insert(0, (char) ('A' + (c - 1) % 26));
    }
    return letters.toString();
  }

  /** 0-based column of letters such as {@code AB}. */
  public static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + (letters.charAt(i) - 'A' + 1);
    }
    return column - 1;
  }
}
