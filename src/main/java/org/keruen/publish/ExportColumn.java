package org.keruen.publish;

/**
 * A column of an export.
 *
 * @param name its name
 * @param type DuckDB's name of its type, one of the few that {@link PlainTypes} leaves
 * @param meaning what it holds, {@code ""} where nobody says
 */
public record ExportColumn(String name, String type, String meaning) {

  boolean isText() {
    return type.equals("VARCHAR");
  }

  boolean isDecimal() {
    return type.startsWith("DECIMAL");
  }

  /** Digits that a decimal may have. */
  int precision() {
    return Integer.parseInt(type.replaceAll("^DECIMAL\\((\\d+),.*", "$1"));
  }

  /** Its name as SQL. */
  String sql() {
    return '"' + name + '"';
  }
}
