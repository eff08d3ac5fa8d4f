package org.keruen.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/** A published warehouse, open for reading. */
public final class Warehouse implements AutoCloseable {

  private final Connection connection;

  private Warehouse(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens a file for reading only.
   *
   * @throws WarehouseException if it is not there or no DuckDB file
   */
  public static Warehouse open(Path file) {
    try {
      return new Warehouse(Duck.openReadOnly(file));
    } catch (SQLException e) {
      throw new WarehouseException("can't open " + file + ": " + e.getMessage(), e);
    }
  }

  /**
   * An answer.
   *
   * @param columns names
   * @param types DuckDB's names of their types
   * @param rows values as text, null where there is none
   */
  public record Answer(List<String> columns, List<String> types, List<List<String>> rows) {}

  /**
   * Asks a question.
   *
   * @throws QueryException with DuckDB's own message, which names the place in the SQL
   */
  public Answer query(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      ResultSetMetaData meta = rows.getMetaData();
      List<String> columns = new ArrayList<>();
      List<String> types = new ArrayList<>();
      for (int i = 1; i <= meta.getColumnCount(); i++) {
        columns.add(meta.getColumnLabel(i));
        types.add(meta.getColumnTypeName(i));
      }
      List<List<String>> answer = new ArrayList<>();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
          row.add(text(rows, i));
        }
        answer.add(row);
      }
      return new Answer(columns, types, answer);
    } catch (SQLException e) {
      throw new QueryException(e);
    }
  }

  /** Takes the rows of an answer one by one. */
  @FunctionalInterface
  public interface RowReader {
    void row(List<Object> values) throws IOException;
  }

  /**
   * Asks a question and hands its rows on one by one, with values of their own types: dates and
   * times as those of {@code java.time}.
   *
   * @throws QueryException with DuckDB's own message
   */
  public void each(String sql, RowReader reader) throws IOException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<Object> row = new ArrayList<>(columns);
        for (int i = 1; i <= columns; i++) {
          Object value = rows.getObject(i);
          row.add(value instanceof Timestamp time ? time.toLocalDateTime() : value);
        }
        reader.row(row);
      }
    } catch (SQLException e) {
      throw new QueryException(e);
    }
  }

  /** Decimals without the zeros that only their scale adds. */
  static String text(ResultSet rows, int column) throws SQLException {
    Object value = rows.getObject(column);
    if (value instanceof java.math.BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    return value == null ? null : value.toString();
  }

  /**
   * Runs a statement that writes elsewhere than into the warehouse: {@code COPY … TO} a file of the
   * caller's, a temporary table.
   */
  public void copy(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new QueryException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new WarehouseException("can't close the warehouse: " + e.getMessage(), e);
    }
  }
}
