package org.keruen.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.warehouse.Publication;

/** The published warehouse through the driver that DBeaver and others use, as jobs/clients says. */
class JdbcClientTest {

  @TempDir private Path folder;
  private Publication publication;

  @BeforeEach
  void a_published_night() throws Exception {
    publication = new Publication(folder.resolve("warehouse"));
    publish("1");
  }

  private void publish(String run) throws Exception {
    Path file = publication.building(run);
    Files.createDirectories(file.getParent());
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE run AS SELECT '" + run + "' AS run_id");
    }
    publication.publish(run);
  }

  private Connection open() throws SQLException {
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    return DriverManager.getConnection("jdbc:duckdb:" + publication.link(), readOnly);
  }

  private static String run(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT run_id FROM run")) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Test
  void a_connection_stays_on_its_night_and_a_new_one_sees_the_next() throws Exception {
    try (Connection old = open()) {
      publish("2");
      assertThat(run(old)).isEqualTo("1");
    }
    try (Connection fresh = open()) {
      assertThat(run(fresh)).isEqualTo("2");
    }
  }

  @Test
  void nothing_can_be_changed_through_a_read_only_connection() throws Exception {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("DELETE FROM run"))
          .hasMessageContaining("read-only");
    }
    assertThat(folder.resolve("warehouse/keruen.duckdb.wal")).doesNotExist();
  }
}
