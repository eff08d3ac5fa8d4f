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
import java.util.StringJoiner;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.SqlFile;

/** Runs the queries of {@code jobs/checks}: rows that must not exist. */
public final class Checks {

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
  }

  /**
   * Runs all of them on a warehouse that is not published yet, and writes what they found into
   * {@code check_result}.
   */
  public List<CheckResult> run(Path warehouse) {
    try (Connection connection = Duck.create(warehouse)) {
      List<CheckResult> results = new ArrayList<>();
      for (SqlFile check : checks) {
        results.add(run(connection, check));
      }
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO check_result VALUES (?, ?, ?, ?, ?, ?, ?)")) {
        for (CheckResult r : results) {
          insert.setString(1, r.id());
          insert.setString(2, r.isError() ? "error" : "warning");
          insert.setString(3, r.message());
          insert.setLong(4, r.allowed());
          insert.setLong(5, r.found());
          insert.setBoolean(6, r.passed());
          insert.setString(7, r.example());
          insert.executeUpdate();
        }
      }
      try (Statement statement = connection.createStatement()) {
        statement.execute("CHECKPOINT warehouse");
      }
      return results;
    } catch (SQLException e) {
      throw new WarehouseException("the checks could not be run: " + e.getMessage(), e);
    }
  }

  private static CheckResult run(Connection connection, SqlFile check) {
    long found = 0;
    String example = "";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(check.sql())) {
      while (rows.next()) {
        if (found++ == 0) {
          example = text(rows);
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
