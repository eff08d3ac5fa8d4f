package org.keruen.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.keruen.spec.JobsFolder;

/** A folder with a small warehouse, definitions of exports, and what was exported. */
final class Desk {

  final Path warehouse;
  final Path exports;
  private final JobsFolder jobs;

  Desk(Path folder) {
    warehouse = folder.resolve("w.duckdb");
    exports = folder.resolve("exports");
    jobs = new JobsFolder(folder.resolve("jobs"));
    sql(
        "CREATE TABLE run (run_id VARCHAR, business_date DATE, started_at TIMESTAMP)",
        "INSERT INTO run VALUES ('r1', '2026-01-31', '2026-01-31 03:00:00')");
  }

  /** Runs statements in the warehouse, as the night before would have. */
  Desk sql(String... statements) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + warehouse);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
      return this;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Defines an export; the head may have more lines than the three that must be. */
  Desk define(String id, String formats, String question, String... head) {
    return write(
        id + ".sql",
        "-- grain: one row\n-- formats: %s\n-- meaning: a test\n%s%s;\n"
            .formatted(formats, head.length == 0 ? "" : String.join("\n", head) + "\n", question));
  }

  Desk write(String name, String text) {
    try {
      Files.createDirectories(jobs.path("exports"));
      Files.writeString(jobs.path("exports/" + name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Desk forget(String id) throws IOException {
    Files.delete(jobs.path("exports/" + id + ".sql"));
    return this;
  }

  Exports.Result publish() {
    return new Exports(jobs).publish(warehouse, new ExportFolder(exports));
  }

  Exports.Result copyTo(Path folder) {
    return new Exports(jobs).copyTo(warehouse, folder);
  }

  Path file(String name) {
    return exports.resolve(name);
  }

  String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What DuckDB answers, values of a row joined by blanks. */
  List<String> ask(String sql) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("ATTACH '" + warehouse + "' AS w (READ_ONLY)");
      statement.execute("USE w");
      List<String> answer = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            row.add(rows.getString(i));
          }
          answer.add(String.join(" ", row));
        }
      }
      return answer;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
