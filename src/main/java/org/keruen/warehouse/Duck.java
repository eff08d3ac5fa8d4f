package org.keruen.warehouse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * Connections to DuckDB that never reach for the network and write files that older clients can
 * open.
 */
final class Duck {

  /**
   * Files of DuckDB 2 with its own default can't be opened by 1.x clients, which most BI tools
   * still bring.
   */
  private static final String STORAGE_VERSION = "v1.4.0";

  private Duck() {}

  /** An in-memory database with the file attached as {@code warehouse} and in use. */
  static Connection create(Path file) throws SQLException {
    return create(
        "'" + quoted(file) + "' AS warehouse (STORAGE_VERSION '" + STORAGE_VERSION + "')");
  }

  /** The same without a file, to try something. */
  static Connection createInMemory() throws SQLException {
    return create("':memory:' AS warehouse");
  }

  private static Connection create(String attached) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings());
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "SET threads TO " + Math.min(4, Runtime.getRuntime().availableProcessors()));
      statement.execute("ATTACH " + attached);
      statement.execute("USE warehouse");
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  /**
   * The file for reading only: writers are not disturbed and nothing in it can be changed. Whatever
   * the file's name, it is attached as {@code keruen}, as clients that open the link {@code
   * keruen.duckdb} see it.
   */
  static Connection openReadOnly(Path file) throws SQLException {
    if (!Files.isRegularFile(file)) {
      throw new SQLException("there is no such file");
    }
    Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings());
    try (Statement statement = connection.createStatement()) {
      statement.execute("ATTACH '" + quoted(file) + "' AS keruen (READ_ONLY)");
      statement.execute("USE keruen");
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("autoinstall_known_extensions", "false");
    return settings;
  }

  /** What is done with a connection. */
  interface Work {
    void run() throws SQLException;
  }

  /** Does work in one transaction: thousands of single rows are written to the file once. */
  static void atOnce(Connection connection, Work work) throws SQLException {
    connection.setAutoCommit(false);
    work.run();
    connection.commit();
    connection.setAutoCommit(true);
  }

  /** A path or text for use between single quotes. */
  static String quoted(Object text) {
    return text.toString().replace("'", "''");
  }
}
