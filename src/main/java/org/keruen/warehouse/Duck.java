package org.keruen.warehouse;

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
    Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings());
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "SET threads TO " + Math.min(4, Runtime.getRuntime().availableProcessors()));
      statement.execute(
          "ATTACH '" + quoted(file) + "' AS warehouse (STORAGE_VERSION '" + STORAGE_VERSION + "')");
      statement.execute("USE warehouse");
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  /** The file opened for reading only: writers are not disturbed and nothing can be changed. */
  static Connection openReadOnly(Path file) throws SQLException {
    Properties settings = settings();
    settings.setProperty("duckdb.read_only", "true");
    return DriverManager.getConnection("jdbc:duckdb:" + file, settings);
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("autoinstall_known_extensions", "false");
    return settings;
  }

  /** A path or text for use between single quotes. */
  static String quoted(Object text) {
    return text.toString().replace("'", "''");
  }
}
