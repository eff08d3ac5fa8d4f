package org.keruen.warehouse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** What the warehouse that serves holds, for checks that compare a night with the one before. */
final class LastNight {

  private LastNight() {}

  /** Makes the table {@code last_night}; empty before the first night. */
  static void attach(Connection connection, Optional<Path> serving) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE OR REPLACE TEMP TABLE last_night (source_id VARCHAR, file VARCHAR, figures BIGINT)");
      if (serving.isEmpty()) {
        return;
      }
      try {
        statement.execute("ATTACH '" + Duck.quoted(serving.get()) + "' AS served (READ_ONLY)");
        statement.execute(
            "INSERT INTO last_night SELECT source_id, file, count(*) FROM served.main.observation_history WHERE until IS NULL GROUP BY ALL");
        statement.execute("DETACH served");
      } catch (SQLException e) {
        // A warehouse of an earlier version, or a broken one, is replaced and compared with
        // nothing.
        statement.execute("DETACH DATABASE IF EXISTS served");
      }
    }
  }
}
