package org.keruen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.Axis;
import org.keruen.model.EventKind;
import org.keruen.model.Flow;
import org.keruen.model.Label;
import org.keruen.model.Layout;
import org.keruen.model.Measure;
import org.keruen.model.Observation;
import org.keruen.model.Origin;
import org.keruen.model.Partner;
import org.keruen.model.Period;
import org.keruen.model.Product;
import org.keruen.model.Provenance;
import org.keruen.model.RawCell;
import org.keruen.model.RawEvent;
import org.keruen.model.RawRecord;
import org.keruen.model.Status;

class LakeTest {

  private static final Provenance AT =
      new Provenance("src", "ab".repeat(32), "book.xlsx", "S", "B7", "2021 > Экспорт", -1, -1, 0);

  @TempDir Path folder;

  @Test
  void raw_records_come_back_as_they_were_written() {
    List<RawRecord> written =
        List.of(
            new RawCell(
                AT,
                "1 234,50*",
                new BigDecimal("1234.50"),
                Status.NORMAL,
                Map.of(Axis.PARTNER, Label.printed("Казахстан"), Axis.FLOW, Label.given("export")),
                null,
                false,
                Layout.DECLARED,
                BigDecimal.ONE),
            new RawCell(
                AT,
                "-",
                null,
                Status.MISSING,
                Map.of(),
                new BigDecimal("1E+3"),
                true,
                Layout.INFERRED,
                new BigDecimal("0.8")),
            new RawEvent(
                AT,
                EventKind.MEETING,
                LocalDate.of(2022, 6, 17),
                "day",
                Label.given("RU-SPE"),
                List.of(Label.given("KZ"), Label.printed("Tatarstan")),
                List.of("A B", "C D"),
                "met",
                Origin.EXTRACTED,
                BigDecimal.ONE,
                "r"));
    Lake lake = new Lake(folder);
    try (PartWriter part = lake.write(Table.Layer.RAW, "k1", "run")) {
      written.forEach(part::write);
      part.commit();
    }
    List<RawRecord> read = new ArrayList<>();
    try (RawPart part = lake.readRaw("k1")) {
      for (RawRecord r = part.next(); r != null; r = part.next()) {
        read.add(r);
      }
    }
    assertThat(read).containsExactlyElementsOf(written);
  }

  @Test
  void duckdb_reads_what_the_lake_wrote_with_exact_decimals() throws SQLException {
    Lake lake = new Lake(folder);
    BigDecimal value = new BigDecimal("56834136500.00001");
    try (PartWriter part = lake.write(Table.Layer.NORMALISED, "k2", "run")) {
      part.write(observation(value));
      part.write(observation(new BigDecimal("-0.304")));
      part.commit();
    }
    Path file = lake.part(Table.OBSERVATION, "k2");
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows =
            duckdb
                .createStatement()
                .executeQuery(
                    "SELECT value, period, vintage, is_aggregate FROM read_parquet('"
                        + file
                        + "') ORDER BY value DESC")) {
      rows.next();
      assertThat(rows.getBigDecimal(1)).isEqualByComparingTo(value);
      assertThat(rows.getString(2)).isEqualTo("2021-01-01/P11M");
      assertThat(rows.getObject(3, LocalDate.class)).isEqualTo(LocalDate.of(2022, 1, 20));
      rows.next();
      assertThat(rows.getBigDecimal(1)).isEqualByComparingTo("-0.304");
    }
  }

  @Test
  void nothing_but_committed_parquet_and_the_manifest_is_left_on_disk() throws Exception {
    Lake lake = new Lake(folder);
    try (PartWriter part = lake.write(Table.Layer.NORMALISED, "k3", "run")) {
      part.write(observation(BigDecimal.ONE));
      part.commit();
    }
    try (PartWriter part = lake.write(Table.Layer.NORMALISED, "k4", "run")) {
      part.write(observation(BigDecimal.ONE));
    }
    lake.commit(new Manifest(List.of()));
    lake.clearStaging();
    try (Stream<Path> walk = Files.walk(folder)) {
      assertThat(walk.filter(Files::isRegularFile).map(p -> folder.relativize(p).toString()))
          .containsExactlyInAnyOrder("normalised/observation/part-k3.parquet", "manifest.tsv");
    }
  }

  @Test
  void a_manifest_reads_back_as_it_was_written() {
    Lake lake = new Lake(folder);
    ManifestEntry entry =
        new ManifestEntry(
            "a b.xlsx",
            "ff",
            12,
            "src",
            "WORKBOOK",
            LocalDate.of(2022, 1, 20),
            "r",
            "n",
            "loaded",
            "",
            10,
            8,
            1,
            1,
            LocalDate.of(2026, 1, 1),
            null,
            "run");
    Manifest manifest = new Manifest(List.of(entry.endedOn(LocalDate.of(2026, 1, 2)), entry));
    lake.commit(manifest);
    assertThat(lake.manifest()).isEqualTo(manifest);
    assertThat(lake.manifest().hash()).isEqualTo(manifest.hash());
    assertThat(lake.manifest().current()).containsExactly(entry);
  }

  private static Observation observation(BigDecimal value) {
    return new Observation(
        "id",
        AT,
        new Partner("KZ"),
        new Partner("RU-TA"),
        Flow.EXPORT,
        Product.TOTAL,
        Period.parse("2021-01-01/P11M"),
        Measure.VALUE,
        "USD",
        value,
        BigDecimal.ONE,
        Status.NORMAL,
        "",
        false,
        "x",
        Layout.DECLARED,
        BigDecimal.ONE,
        LocalDate.of(2022, 1, 20));
  }
}
