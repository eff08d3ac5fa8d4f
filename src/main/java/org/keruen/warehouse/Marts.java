package org.keruen.warehouse;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.SqlFile;

/** The views, tables and macros of {@code jobs/marts}. */
final class Marts {

  /** What a mart's head must say, so that nobody has to guess what a row is. */
  private static final List<String> HEAD = List.of("grain", "meaning", "unit", "caveats");

  private final List<SqlFile> files;

  /**
   * Reads them.
   *
   * @throws SpecException if the head of one is not complete
   */
  Marts(JobsFolder jobs) {
    files = jobs.files("marts", ".sql").stream().map(SqlFile::read).toList();
    for (SqlFile mart : files) {
      HEAD.forEach(mart::get);
      if (!mart.isScalarMacro()) {
        mart.get("key");
      }
      if (isMacro(mart)) {
        mart.get("example");
      }
    }
  }

  List<SqlFile> files() {
    return files;
  }

  /** Marts may build on one another: those that miss another wait for the next round. */
  void create(Connection connection) {
    List<SqlFile> waiting = new ArrayList<>(files);
    while (!waiting.isEmpty()) {
      List<SqlFile> failed = new ArrayList<>();
      SQLException first = null;
      for (SqlFile mart : waiting) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(mart.sql());
          statement.execute(
              "COMMENT ON "
                  + kind(mart)
                  + " "
                  + mart.id()
                  + " IS '"
                  + Duck.quoted(mart.comment())
                  + "'");
        } catch (SQLException e) {
          failed.add(mart);
          first = first == null ? e : first;
        }
      }
      if (failed.size() == waiting.size()) {
        throw new WarehouseException(failed.get(0).path() + ": " + first.getMessage(), first);
      }
      waiting = failed;
    }
  }

  static boolean isMacro(SqlFile mart) {
    return mart.isTableMacro() || mart.isScalarMacro();
  }

  private static String kind(SqlFile mart) {
    if (isMacro(mart)) {
      return mart.isTableMacro() ? "MACRO TABLE" : "MACRO";
    }
    return mart.isTable() ? "TABLE" : "VIEW";
  }
}
