package org.keruen.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;

/** Builds a warehouse as a new file; nothing of an older one is touched. */
public final class WarehouseBuilder {

  private static final List<String> TABLES =
      List.of("observation", "article", "claim", "event", "mention", "reject");

  /** The ledger's steps, each standing on those before it. */
  private static final List<String> LEDGER =
      List.of(
          "60-ledger-words.sql",
          "61-ledger-reading.sql",
          "62-ledger-level.sql",
          "63-ledger-official.sql",
          "64-ledger-arithmetic.sql",
          "65-claim-check.sql",
          "66-ledger-comments.sql");

  private final JobsFolder jobs;

  public WarehouseBuilder(JobsFolder jobs) {
    this.jobs = jobs;
  }

  /**
   * Tries all marts and checks on empty tables, so that a wrong one is told before a night begins.
   *
   * @throws SpecException if a head is not complete; the message names the file
   * @throws WarehouseException if one is no valid SQL; likewise
   */
  public static void verify(JobsFolder jobs) {
    Marts marts = new Marts(jobs);
    Checks checks = new Checks(jobs);
    try (Connection connection = Duck.createInMemory()) {
      Script.run(connection, "10-tables.sql");
      Script.run(connection, "70-history.sql");
      marts.create(connection);
      Duck.atOnce(connection, () -> Catalog.write(connection, marts.files()));
      checks.verify(connection);
    } catch (SQLException e) {
      throw new WarehouseException("the marts could not be tried: " + e.getMessage(), e);
    }
  }

  /**
   * Builds the file; a half-built one of the same name is replaced.
   *
   * @throws WarehouseException if a mart of {@code jobs/marts} is no valid SQL (the message names
   *     the file), or DuckDB fails
   */
  public void build(Path file, WarehouseInput input) {
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
      try (Connection connection = Duck.create(file)) {
        Script.run(connection, "10-tables.sql");
        Duck.atOnce(connection, () -> Dimensions.load(connection, input));
        for (String table : TABLES) {
          load(connection, table, input.parts().getOrDefault(table, List.of()));
        }
        Duck.atOnce(
            connection,
            () -> {
              Dimensions.periods(connection);
              Goods.ofFacts(connection, input.reference().productOf());
            });
        Script.run(connection, "30-dimensions.sql");
        Script.run(connection, "40-article-copies.sql");
        Script.run(connection, "50-claim-group.sql");
        for (String step : LEDGER) {
          Script.run(connection, step);
        }
        Script.run(connection, "70-history.sql");
        Marts marts = new Marts(jobs);
        marts.create(connection);
        Duck.atOnce(connection, () -> Catalog.write(connection, marts.files()));
        try (Statement statement = connection.createStatement()) {
          statement.execute("CHECKPOINT warehouse");
          statement.execute("USE memory");
          statement.execute("DETACH warehouse");
        }
      }
    } catch (IOException | SQLException e) {
      throw new WarehouseException("the warehouse could not be built: " + e.getMessage(), e);
    }
  }

  private static void load(Connection connection, String table, List<Path> parts)
      throws SQLException {
    if (parts.isEmpty()) {
      return;
    }
    String files =
        parts.stream().map(p -> "'" + Duck.quoted(p) + "'").collect(Collectors.joining(", "));
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TEMP VIEW in_%s AS SELECT *, regexp_extract(filename, 'part-([0-9a-z]+)[.]parquet$', 1) AS part FROM read_parquet([%s], filename = true)"
              .formatted(table, files));
    }
    Script.run(connection, "20-load-" + table + ".sql");
  }
}
