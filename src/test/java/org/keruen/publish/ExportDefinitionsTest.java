package org.keruen.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a definition is told with file, line and what would be right. */
class ExportDefinitionsTest {

  private static final String SDMX =
      "SELECT 'dataflow' AS STRUCTURE, 'KERUEN:TRADE(1.0.0)' AS STRUCTURE_ID, 'I' AS ACTION, 'KZ' AS REPORTER, '2021-01-01/P11M' AS TIME_PERIOD, 1 AS OBS_VALUE";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void a_desk() {
    desk = new Desk(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-- formats: parket | x.sql:2: there is no format 'parket', did you mean 'parquet'?",
        "-- formats: csv, sdmx-csv | x.sql:2: csv and sdmx-csv would be one file",
        "-- formats: csv%-- caveat: none | x.sql:3: unknown key 'caveat', did you mean 'caveats'?",
        "-- formats: csv%-- scale: a many | x.sql:3: 'a many' is not understood; right would be: value 2",
        "-- formats: csv%-- key: b | x.sql:3: there is no column 'b' in the answer",
        "-- formats: csv%-- columns: b = two | x.sql:3: there is no column 'b' in the answer",
        "-- unit: none | the head lacks a line '-- formats: …'",
      })
  void a_wrong_head_is_told_with_its_line(String head, String told) {
    desk.write(
        "x.sql",
        "-- grain: one row\n" + head.replace("%", "\n") + "\n-- meaning: m\nSELECT 1 AS a\n");
    assertThatThrownBy(desk::publish).hasMessageContaining(told);
  }

  @Test
  void a_question_that_duckdb_does_not_understand_is_told_with_its_line() {
    desk.write(
        "x.sql",
        "-- grain: g\n-- formats: csv\n-- meaning: m\nSELECT run_id,\n  nonsense\nFROM run;\n");
    assertThatThrownBy(desk::publish)
        .hasMessageContaining("x.sql:5: Binder Error")
        .hasMessageContaining("\"nonsense\"");
  }

  @Test
  void a_key_that_stands_twice_is_told_with_its_value() {
    desk.define(
        "x", "csv", "SELECT * FROM (VALUES ('KZ', 1), ('KZ', 2)) v(partner, n)", "-- key: partner");
    assertThatThrownBy(desk::publish).hasMessageContaining("x.sql:4: 2 rows have the key (KZ)");
  }

  @Test
  void a_column_with_a_name_that_tools_trip_over_is_refused() {
    desk.define("x", "csv", "SELECT 1 AS \"mln USD\"");
    assertThatThrownBy(desk::publish)
        .hasMessageContaining("column 'mln USD'")
        .hasMessageContaining("mln_usd");
  }

  @Test
  void sdmx_csv_has_the_columns_of_the_standard() {
    desk.define("s", "sdmx-csv", SDMX).publish();
    assertThat(desk.text("s.csv").split("\r\n"))
        .containsExactly(
            "STRUCTURE,STRUCTURE_ID,ACTION,REPORTER,TIME_PERIOD,OBS_VALUE",
            "dataflow,KERUEN:TRADE(1.0.0),I,KZ,2021-01-01/P11M,1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'I' AS ACTION | 'I' AS DEED | SDMX-CSV begins with the columns STRUCTURE, STRUCTURE_ID, ACTION",
        "AS OBS_VALUE | AS FIGURE | SDMX-CSV has a column OBS_VALUE",
        "AS REPORTER | AS reporter | 'reporter': SDMX ids are capitals",
        "'I' AS | 'X' AS | right would be dataflow, AGENCY:ID(1.0.0) and I",
      })
  void what_is_not_sdmx_csv_is_refused(String right, String wrong, String told) {
    desk.define("s", "sdmx-csv", SDMX.replace(right, wrong));
    assertThatThrownBy(desk::publish).hasMessageContaining(told);
  }

  @Test
  void the_package_describes_and_checksums_every_file() throws Exception {
    desk.sql(
            "CREATE TABLE t (partner VARCHAR, value DECIMAL(38, 15))",
            "INSERT INTO t VALUES ('KZ', 1)")
        .sql("COMMENT ON COLUMN t.partner IS 'the other side'")
        .define(
            "t",
            "csv, parquet, xlsx",
            "FROM t",
            "-- key: partner",
            "-- columns: value = the figure")
        .publish();
    String json = desk.text("datapackage.json");
    for (String name : new String[] {"t.csv", "t.parquet", "keruen.xlsx"}) {
      assertThat(json)
          .contains("\"path\": \"" + name + "\"")
          .contains("\"bytes\": " + Files.size(desk.file(name)))
          .contains("\"hash\": \"sha256:" + sha256(desk.file(name)) + "\"");
    }
    assertThat(json)
        .contains("\"version\": \"r1\"")
        .contains("\"description\": \"the other side\"")
        .contains("\"description\": \"the figure; rounded to 2 decimal places here\"")
        .contains("\"primaryKey\": [");
  }

  private static String sha256(Path file) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (InputStream in = Files.newInputStream(file)) {
      return HexFormat.of().formatHex(digest.digest(in.readAllBytes()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
