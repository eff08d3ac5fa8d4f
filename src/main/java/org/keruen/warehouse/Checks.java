package org.keruen.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.SqlFile;

/** Runs the queries of {@code jobs/checks}: rows that must not exist. */
public final class Checks {

  /** More of one kind nobody reads; check_result has their number. */
  private static final int LISTED = 1000;

  private final List<SqlFile> checks;

  /**
   * Reads the checks.
   *
   * @throws SpecException if the head of one is not complete
   */
  public Checks(JobsFolder jobs) {
    checks = jobs.files("checks", ".sql").stream().map(SqlFile::read).toList();
    checks.forEach(Checks::isError);
    checks.forEach(Checks::allowed);
    checks.forEach(c -> c.get("message"));
    checks.forEach(c -> c.get("threshold"));
  }

  /** Runs all of them on a warehouse before there is any other. */
  public List<CheckResult> run(Path warehouse) {
    return run(warehouse, Optional.empty());
  }

  /**
   * Runs all of them on a warehouse that is not published yet, and writes what they found into
   * {@code check_result} and {@code check_finding}.
   *
   * @param serving the warehouse that serves: a check sees what it holds of each file as {@code
   *     last_night}
   */
  public List<CheckResult> run(Path warehouse, Optional<Path> serving) {
    try (Connection connection = Duck.create(warehouse)) {
      LastNight.attach(connection, serving);
      connection.setAutoCommit(false);
      List<CheckResult> results = new ArrayList<>();
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO check_result VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
        for (SqlFile check : checks) {
          CheckResult r = run(connection, check);
          results.add(r);
          Dimensions.bind(
              insert,
              r.id(),
              r.isError() ? "error" : "warning",
              r.message(),
              check.get("threshold"),
              r.allowed(),
              r.found(),
              r.passed(),
              r.example());
        }
      }
      connection.commit();
      connection.setAutoCommit(true);
      try (Statement statement = connection.createStatement()) {
        statement.execute("CHECKPOINT warehouse");
      }
      return results;
    } catch (SQLException e) {
      throw new WarehouseException("the checks could not be run: " + e.getMessage(), e);
    }
  }

  /** Binds all of them to the tables of a connection without asking anything. */
  void verify(Connection connection) throws SQLException {
    LastNight.attach(connection, Optional.empty());
    for (SqlFile check : checks) {
      try (PreparedStatement bound = connection.prepareStatement(check.sql())) {
        bound.getMetaData();
      } catch (SQLException e) {
        throw new WarehouseException(check.path() + ": " + e.getMessage(), e);
      }
    }
  }

  private static CheckResult run(Connection connection, SqlFile check) {
    long found = 0;
    String example = "";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(check.sql());
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO check_finding VALUES (?, ?, ?)")) {
      while (rows.next()) {
        String text = text(rows);
        if (found++ == 0) {
          example = text;
        }
        if (found <= LISTED) {
          Dimensions.bind(insert, check.id(), found, text);
        }
      }
    } catch (SQLException e) {
      throw new WarehouseException(check.path() + ": " + e.getMessage(), e);
    }
    return new CheckResult(
        check.id(), isError(check), check.get("message"), allowed(check), found, example);
  }

  private static String text(ResultSet rows) throws SQLException {
    ResultSetMetaData columns = rows.getMetaData();
    StringJoiner text = new StringJoiner(", ");
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      text.add(columns.getColumnLabel(i) + " " + Warehouse.text(rows, i));
    }
    return text.toString();
  }

  private static boolean isError(SqlFile check) {
    return switch (check.get("severity")) {
      case "error" -> true;
      case "warning" -> false;
      default ->
          throw new SpecException(
              check.path().toString(),
              1,
              "severity is error or warning, not " + check.get("severity"));
    };
  }

  private static long allowed(SqlFile check) {
    String allowed = check.head().getOrDefault("allowed", "0");
    if (!allowed.matches("\\d{1,12}")) {
      throw new SpecException(
          check.path().toString(), 1, "allowed is a number of rows, not " + allowed);
    }
    if (!allowed.equals("0")) {
      check.get("because");
    }
    return Long.parseLong(allowed);
  }
}
