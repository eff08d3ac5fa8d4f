package org.keruen.warehouse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Puts rows into a table of the warehouse through DuckDB's appender: a statement a row costs about
 * fifty times as much. They stand in the table once this is closed.
 */
final class Rows implements AutoCloseable {

  /** The scale of all decimals of the warehouse; the appender takes no other. */
  private static final int DECIMALS = 15;

  private final DuckDBAppender appender;

  private Rows(DuckDBAppender appender) {
    this.appender = appender;
  }

  static Rows into(Connection connection, String table) throws SQLException {
    return new Rows(
        connection.unwrap(DuckDBConnection.class).createAppender("warehouse", "main", table));
  }

  static Rows intoTemporary(Connection connection, String table) throws SQLException {
    return new Rows(
        connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", table));
  }

  /** A value for each column, in their order; null where there is none. */
  void add(Object... values) throws SQLException {
    appender.beginRow();
    for (Object value : values) {
      append(value);
    }
    appender.endRow();
  }

  private void append(Object value) throws SQLException {
    if (value == null) {
      appender.appendNull();
    } else if (value instanceof String text) {
      appender.append(text);
    } else if (value instanceof LocalDate day) {
      appender.append(day);
    } else if (value instanceof Integer number) {
      appender.append(number.intValue());
    } else if (value instanceof Long number) {
      appender.append(number.longValue());
    } else if (value instanceof Double number) {
      appender.append(number.doubleValue());
    } else if (value instanceof BigDecimal number) {
      appender.append(number.setScale(DECIMALS, RoundingMode.HALF_EVEN));
    } else if (value instanceof Boolean is) {
      appender.append(is.booleanValue());
    } else {
      throw new IllegalArgumentException("no column takes a " + value.getClass().getName());
    }
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
