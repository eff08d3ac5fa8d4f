package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrashTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file-committed",
        "before-commit",
        "after-commit",
        "after-load",
        "after-publish",
        "before-export"
      })
  void a_night_that_was_killed_ends_with_the_rows_of_an_undisturbed_one(String point) {
    Keruen undisturbed = new Keruen(folder.resolve("undisturbed"));
    undisturbed.give();
    undisturbed.run();
    Keruen killed = new Keruen(folder.resolve("killed"));
    killed.give();
    assertThat(killed.runKilledAt(point)).isEqualTo(137);
    assertThat(killed.run()).isIn(0, 10);
    for (String table : List.of("observation", "claim", "claim_check", "event", "reject")) {
      String rows =
          "SELECT count(*), bit_xor(hash(%s)) FROM %s"
              .formatted(
                  table.equals("claim_check") ? "claim_check" : "t",
                  table.equals("claim_check")
                      ? table
                      : "(SELECT * EXCLUDE (run_id) FROM " + table + ") t");
      assertThat(killed.ask(rows)).as(table).isEqualTo(undisturbed.ask(rows));
    }
    assertThat(killed.data.resolve("exports/datapackage.json"))
        .as("its exports are of the warehouse that serves")
        .content()
        .contains(killed.ask("SELECT run_id FROM run"));
    assertThat(killed.run()).as("and then nothing is left to do").isZero();
  }
}
