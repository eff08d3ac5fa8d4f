package org.keruen.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;

class WarehouseBuilderTest {

  @TempDir Path folder;
  private Path file;
  private JobsFolder jobs;

  @BeforeEach
  void a_warehouse_of_an_empty_lake() throws Exception {
    file = folder.resolve("w/warehouse-1.duckdb");
    jobs = new JobsFolder(folder.resolve("jobs"));
    Files.createDirectories(jobs.path("marts"));
    Files.createDirectories(jobs.path("checks"));
  }

  private void build() {
    new WarehouseBuilder(jobs)
        .build(file, new WarehouseInput(Map.of(), List.of(), List.of(), List.of(), run()));
  }

  private static WarehouseInput.RunRow run() {
    return new WarehouseInput.RunRow("1", LocalDate.EPOCH, Instant.EPOCH, "m", "j", "v", 0, 0, 0);
  }

  @Test
  void every_table_and_every_column_is_commented() throws Exception {
    build();
    try (Warehouse warehouse = Warehouse.open(file)) {
      assertThat(
              warehouse
                  .query("SELECT table_name FROM duckdb_tables() WHERE comment IS NULL")
                  .rows())
          .isEmpty();
      assertThat(
              warehouse
                  .query(
                      "SELECT table_name, column_name FROM duckdb_columns() WHERE comment IS NULL AND database_name = 'keruen' AND schema_name = 'main'")
                  .rows())
          .isEmpty();
    }
  }

  @Test
  void every_table_that_outside_tools_ask_for_is_there() throws Exception {
    build();
    try (Warehouse warehouse = Warehouse.open(file)) {
      assertThat(warehouse.query("SELECT table_name FROM duckdb_tables()").rows())
          .extracting(row -> row.get(0))
          .contains(
              "observation",
              "observation_history",
              "claim",
              "claim_check",
              "claim_group",
              "article",
              "event",
              "organisation_mention",
              "person_mention",
              "sector_mention",
              "reject",
              "partner",
              "period",
              "product",
              "source_file",
              "run");
    }
  }

  @Test
  void a_mart_gets_its_head_as_comment() throws Exception {
    Files.writeString(
        jobs.path("marts/pairs.sql"),
        "-- grain: one row per pair\n-- key: reporter, partner\n-- meaning: m\n-- unit: none\n-- caveats: c\nCREATE VIEW pairs AS SELECT reporter, partner FROM observation;\n");
    build();
    try (Warehouse warehouse = Warehouse.open(file)) {
      assertThat(
              warehouse
                  .query("SELECT comment FROM duckdb_views() WHERE view_name = 'pairs'")
                  .rows()
                  .get(0))
          .containsExactly(
              "grain: one row per pair key: reporter, partner meaning: m unit: none caveats: c");
    }
  }

  @Test
  void a_mart_whose_head_does_not_say_what_a_row_is_is_refused() throws Exception {
    Files.writeString(
        jobs.path("marts/pairs.sql"),
        "-- grain: one row per pair\nCREATE VIEW pairs AS SELECT reporter FROM observation;\n");
    assertThatThrownBy(this::build)
        .isInstanceOf(SpecException.class)
        .hasMessageContaining("pairs.sql")
        .hasMessageContaining("meaning");
  }

  @Test
  void a_check_that_finds_rows_stops_publication_only_as_an_error() throws Exception {
    Files.writeString(
        jobs.path("checks/one_run.sql"),
        "-- severity: error\n-- message: there is a run\n-- threshold: none\nSELECT run_id FROM run;\n");
    Files.writeString(
        jobs.path("checks/warn.sql"),
        "-- severity: warning\n-- message: there is a run\n-- threshold: none\nSELECT run_id FROM run;\n");
    build();
    List<CheckResult> results = new Checks(jobs).run(file);
    assertThat(results)
        .extracting(CheckResult::id, CheckResult::found, CheckResult::stops, CheckResult::example)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("one_run", 1L, true, "run_id 1"),
            org.assertj.core.groups.Tuple.tuple("warn", 1L, false, "run_id 1"));
  }

  @Test
  void the_link_moves_to_the_new_file_and_back_while_the_old_one_stays_as_it_was()
      throws Exception {
    Publication publication = new Publication(folder.resolve("warehouse"));
    for (String run : List.of("1", "2")) {
      new WarehouseBuilder(jobs)
          .build(
              publication.building(run),
              new WarehouseInput(Map.of(), List.of(), List.of(), List.of(), run()));
    }
    publication.publish("1");
    byte[] before = Files.readAllBytes(publication.published("1"));
    try (Warehouse reader = Warehouse.open(publication.link())) {
      publication.publish("2");
      assertThat(reader.query("SELECT run_id FROM run").rows()).hasSize(1);
    }
    assertThat(publication.serving()).hasValue(publication.published("2").toRealPath());
    assertThat(publication.rollback("1")).isTrue();
    assertThat(publication.serving()).hasValue(publication.published("1").toRealPath());
    assertThat(Files.readAllBytes(publication.published("1"))).isEqualTo(before);
    assertThat(publication.rollback("3")).isFalse();
  }
}
