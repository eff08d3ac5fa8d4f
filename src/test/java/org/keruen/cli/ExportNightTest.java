package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files for BI tools at the end of a night. */
class ExportNightTest {

  @TempDir private Path folder;
  private Keruen keruen;

  @BeforeEach
  void a_night_over_the_sample() {
    keruen = new Keruen(folder);
    keruen.give();
    assertThat(keruen.run()).isEqualTo(10);
  }

  private String run() {
    return keruen.ask("SELECT run_id FROM run");
  }

  private String exported() throws IOException {
    return Files.readString(keruen.data.resolve("exports/datapackage.json"))
        .replaceFirst("(?s).*?\"version\": \"([^\"]*)\".*", "$1");
  }

  @Test
  void a_night_exports_what_it_publishes() throws IOException {
    assertThat(exported()).isEqualTo(run());
    for (String table :
        List.of("observation", "turnover", "turnover_yoy", "monthly", "says", "partner")) {
      Path parquet = keruen.data.resolve("exports/" + table + ".parquet");
      assertThat(keruen.ask("SELECT count(*) FROM '" + parquet + "'"))
          .as(table)
          .isEqualTo(keruen.ask("SELECT count(*) FROM " + table));
    }
    assertThat(
            keruen.ask(
                "SELECT sum(turnover) FROM '"
                    + keruen.data.resolve("exports/turnover.parquet")
                    + "'"))
        .isEqualTo(keruen.ask("SELECT sum(turnover) FROM turnover"));
  }

  @Test
  void every_observation_whose_period_is_known_is_in_the_sdmx_file_once() {
    Path sdmx = keruen.data.resolve("exports/observation_sdmx.csv");
    assertThat(
            keruen.ask(
                "SELECT count(*), count(DISTINCT OBSERVATION_ID), sum(OBS_VALUE::DECIMAL(38, 15)) FROM read_csv('"
                    + sdmx
                    + "', all_varchar = true)"))
        .isEqualTo(
            keruen.ask(
                "SELECT count(*), count(*), sum(value) FROM observation WHERE period <> '?'"));
  }

  @Test
  void an_export_that_fails_is_told_and_the_old_exports_stay_beside_the_new_warehouse()
      throws IOException {
    String before = run();
    Path jobs = keruen.ownJobs();
    Files.writeString(
        jobs.resolve("exports/wrong.sql"),
        "-- grain: g\n-- formats: parquet\n-- meaning: m\nSELECT nobody FROM observation\n");
    assertThat(keruen.run()).isEqualTo(40);
    assertThat(keruen.out)
        .contains("published ")
        .contains("wrong.sql:4: Binder Error")
        .contains("those of run " + before + " stay in place");
    assertThat(run()).isNotEqualTo(before);
    assertThat(exported()).isEqualTo(before);
    assertThat(keruen.run()).as("it is not nothing to do").isEqualTo(40);
    Files.delete(jobs.resolve("exports/wrong.sql"));
    assertThat(keruen.run()).isZero();
    assertThat(exported()).isEqualTo(run());
  }

  @Test
  void exports_can_be_written_again_by_hand_and_into_a_folder_of_ones_own() throws IOException {
    Path copy = folder.resolve("copy");
    assertThat(keruen.command("export", "--to", copy.toString())).isZero();
    assertThat(keruen.out).contains("turnover.parquet").contains("exported run ");
    assertThat(copy.resolve("keruen.xlsx")).isRegularFile();
    assertThat(keruen.command("export", "--to", copy.toString()))
        .as("nothing is overwritten")
        .isEqualTo(64);
    Files.delete(keruen.data.resolve("exports/turnover.parquet"));
    assertThat(keruen.command("export")).isZero();
    assertThat(keruen.data.resolve("exports/turnover.parquet")).exists();
  }

  @Test
  void a_rollback_takes_the_exports_along() throws IOException {
    String first = run();
    keruen.write(
        "new.txt", "Trade between Kazakhstan and Tatarstan amounted to $1 million in 2019.");
    keruen.run();
    assertThat(exported()).isEqualTo(run()).isNotEqualTo(first);
    assertThat(keruen.command("rollback", first)).isZero();
    assertThat(exported()).isEqualTo(first);
  }

  @Test
  void no_folder_of_exports_is_left_half_built() throws IOException {
    try (Stream<Path> files = Files.walk(keruen.data.resolve("exports"))) {
      assertThat(files.map(p -> p.getFileName().toString()))
          .noneMatch(
              n ->
                  n.equals("building")
                      || n.endsWith(".new")
                      || n.endsWith(".crc")
                      || n.equals("_SUCCESS"));
    }
  }
}
