package org.keruen.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.extract.sheet.layout.ReadTable;
import org.keruen.model.LakeRecord;
import org.keruen.model.Observation;
import org.keruen.model.Reject;
import org.keruen.spec.source.SourceDefinition;

/** An office that moves its columns is found out before a figure is believed. */
class DriftTest {

  private static final String DEFINITION =
      """
      id: office
      title: Exports by country
      publisher: An office
      files: ["office*.csv"]
      vintage: first_seen
      given: {reporter: KZ, flow: export, unit: USD, scale: 1000, measure: value, product: TOTAL}
      tables:
        - header: {cell: "^2021$"}
          labels: B
          expect: {B: Country, D: "Share, %"}
          partner: column B
          period: {from: header 1, match: "^(20[0-9]{2})$", else: left}
          columns:
            - {header: "^Code$", leave_out: a code}
            - {header: "^Share, %$", set: {measure: share, unit: "%"}}
      """;

  @TempDir private Path folder;
  private final List<ReadTable> told = new ArrayList<>();

  private List<LakeRecord> read(String text) throws IOException {
    Path path = Files.writeString(folder.resolve("office.yml"), DEFINITION);
    SheetReading reading =
        new SheetReading(
            List.of(SourceDefinition.read(path, "")), (file, table) -> told.add(table));
    return reading.read(
        Files.writeString(folder.resolve("office.csv"), text), "office.csv", "office");
  }

  private Reject quarantine(String text) throws IOException {
    return (Reject)
        read(text).stream()
            .filter(r -> r instanceof Reject x && x.kind() == Reject.Kind.QUARANTINED)
            .findFirst()
            .orElseThrow();
  }

  @Test
  void a_row_more_at_the_top_and_a_year_more_at_the_right_do_not_matter() throws IOException {
    List<LakeRecord> read =
        read(
            """
            Exports of Kazakhstan

            Code,Country,2021,"Share, %",2022
            398,Russia,10,50,12
            860,Uzbekistan,5,25,6
            """);
    assertThat(read).filteredOn(Observation.class::isInstance).hasSize(6);
  }

  @Test
  void a_column_more_at_the_left_is_a_change_of_layout_and_no_figure_is_believed()
      throws IOException {
    Reject reject =
        quarantine(
            """
            No,Code,Country,2021,"Share, %"
            1,398,Russia,10,50
            """);
    assertThat(reject.reason()).isEqualTo("layout_changed");
    assertThat(reject.detail())
        .contains("column B should say 'Country' and says 'Code'; those words stand in column C")
        .contains("column D should say 'Share, %' and says '2021'; those words stand in column E")
        .contains("labels: [C], expect: {C: Country, E: Share, %}, partner: column C.");
  }

  @Test
  void a_column_that_counts_something_else_is_a_change_of_layout() throws IOException {
    Reject reject =
        quarantine(
            """
            Code,Country,2021,Growth
            398,Russia,10,50
            """);
    assertThat(reject.detail())
        .contains("column D should say 'Share, %' and says 'Growth'")
        .contains("keruen inspect");
  }

  @Test
  void a_file_without_the_declared_head_is_proposed_anew() throws IOException {
    Reject reject =
        quarantine(
            """
            "Exports of Kazakhstan by country, thousand US dollars"
            Country,2023,2024
            Russia,10,50
            Uzbekistan,11,52
            China,12,53
            """);
    assertThat(reject.reason()).isEqualTo("layout_not_found");
    assertThat(told).hasSize(1);
    assertThat(told.get(0).spec().where().toString()).contains("COLUMN");
  }
}
