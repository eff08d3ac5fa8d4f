package org.keruen.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a BI tool must find in a Parquet file, read with a library that did not write it. */
class ParquetRulesTest {

  private static final String ALL_TYPES =
      """
      SELECT 'текст' AS a_text, true AS a_truth, DATE '2021-12-31' AS a_day, TIMESTAMP '2021-12-31 10:00:00.5' AS a_time,
             TIMESTAMP_NS '2021-12-31 10:00:00' AS a_nano_time, TIMESTAMPTZ '2021-12-31 10:00:00+05' AS a_zoned_time, TIME '10:00' AS a_clock,
             1::TINYINT AS a_tiny, 2::USMALLINT AS a_small, 3::INTEGER AS an_int, 4::UINTEGER AS a_uint, 5::BIGINT AS a_long, 6::UBIGINT AS a_ulong,
             170141183460469::HUGEINT AS a_huge, 1.5::FLOAT AS a_float, 'nan'::DOUBLE AS no_number, 12.3456789::DECIMAL(38, 15) AS a_wide,
             1.5::DECIMAL(9, 2) AS a_narrow, 1.5::DECIMAL(18, 4) AS eighteen, ['a', 'b'] AS a_list, {'x': 1} AS a_struct, MAP {'k': 'v'} AS a_map,
             'x'::ENUM('x', 'y') AS an_enum, uuid() AS a_uuid, INTERVAL 1 DAY AS an_interval, NULL::INTEGER AS nothing
      """
          .strip();

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void a_desk() {
    desk = new Desk(folder);
  }

  @Test
  void every_type_becomes_one_that_all_readers_know() throws IOException {
    desk.define("types", "parquet", ALL_TYPES).publish();
    try (ParquetFileReader reader = open("types.parquet")) {
      MessageType schema = reader.getFileMetaData().getSchema();
      assertThat(schema.getFields()).allMatch(Type::isPrimitive);
      assertThat(schema.getFields().stream().map(ParquetRulesTest::plain))
          .containsExactly(
              "a_text BINARY STRING",
              "a_truth BOOLEAN null",
              "a_day INT32 DATE",
              "a_time INT64 TIMESTAMP(MICROS,false)",
              "a_nano_time INT64 TIMESTAMP(MICROS,false)",
              "a_zoned_time INT64 TIMESTAMP(MICROS,false)",
              "a_clock BINARY STRING",
              "a_tiny INT32 INTEGER(32,true)",
              "a_small INT32 INTEGER(32,true)",
              "an_int INT32 INTEGER(32,true)",
              "a_uint INT64 INTEGER(64,true)",
              "a_long INT64 INTEGER(64,true)",
              "a_ulong INT64 DECIMAL(18,0)",
              "a_huge INT64 DECIMAL(18,0)",
              "a_float DOUBLE null",
              "no_number DOUBLE null",
              "a_wide INT64 DECIMAL(18,2)",
              "a_narrow INT32 DECIMAL(9,2)",
              "eighteen INT64 DECIMAL(18,4)",
              "a_list BINARY STRING",
              "a_struct BINARY STRING",
              "a_map BINARY STRING",
              "an_enum BINARY STRING",
              "a_uuid BINARY STRING",
              "an_interval BINARY STRING",
              "nothing INT32 INTEGER(32,true)");
    }
    assertThat(
            desk.ask(
                "SELECT a_wide, a_list, a_zoned_time, a_huge, no_number IS NULL FROM '%s'"
                    .formatted(desk.file("types.parquet"))))
        .containsExactly("12.35 a; b 2021-12-31 05:00:00.0 170141183460469 true");
  }

  private static String plain(Type type) {
    return type.getName()
        + " "
        + type.asPrimitiveType().getPrimitiveTypeName()
        + " "
        + type.getLogicalTypeAnnotation();
  }

  @Test
  void pages_are_of_version_one_and_snappy() throws IOException {
    desk.define(
            "many", "parquet", "SELECT i, i % 7 AS seven, 'n' || i AS name FROM range(300000) t(i)")
        .publish();
    try (ParquetFileReader reader = open("many.parquet")) {
      for (BlockMetaData block : reader.getFooter().getBlocks()) {
        assertThat(block.getColumns()).allMatch(c -> c.getCodec() == CompressionCodecName.SNAPPY);
      }
      long rows = 0;
      for (PageReadStore group = reader.readNextRowGroup();
          group != null;
          group = reader.readNextRowGroup()) {
        for (ColumnDescriptor column : reader.getFileMetaData().getSchema().getColumns()) {
          assertThat(group.getPageReader(column).readPage()).isInstanceOf(DataPageV1.class);
        }
        rows += group.getRowCount();
      }
      assertThat(rows).isEqualTo(300_000);
    }
  }

  @Test
  void an_export_without_rows_has_no_parquet_file_and_the_package_says_so() {
    desk.sql("CREATE TABLE t (a INTEGER)").define("none", "parquet, csv, xlsx", "FROM t");
    assertThat(desk.publish().empty()).containsExactly("none");
    assertThat(desk.file("none.parquet")).doesNotExist();
    assertThat(desk.text("none.csv")).isEqualTo("a\r\n");
    assertThat(desk.text("datapackage.json"))
        .contains("\"exportsWithoutRows\": [\n    \"none\"\n  ]");
  }

  @Test
  void a_figure_that_does_not_fit_stops_the_export_and_is_named_with_its_column() {
    desk.sql("CREATE TABLE t AS SELECT 12345678901234567.5::DECIMAL(38, 15) AS amount")
        .define("sums", "parquet", "FROM t");
    assertThatThrownBy(desk::publish)
        .hasMessageContaining(
            "sums.sql:2: column amount: 12345678901234567.5 does not fit into 18 digits");
    assertThat(desk.file("datapackage.json")).doesNotExist();
    desk.define("sums", "parquet", "FROM t", "-- scale: amount 1").publish();
    assertThat(desk.ask("SELECT amount FROM '" + desk.file("sums.parquet") + "'"))
        .containsExactly("12345678901234567.5");
  }

  @Test
  void rows_and_sums_are_those_of_the_question() {
    desk.sql(
            "CREATE TABLE t AS SELECT 'p' || i % 9 AS partner, (i * 1234.5678901)::DECIMAL(38, 15) AS value FROM range(10000) r(i)")
        .define("t", "parquet, csv", "FROM t");
    desk.publish();
    assertThat(
            desk.ask(
                "SELECT count(*), sum(value), count(DISTINCT partner) FROM '%s'"
                    .formatted(desk.file("t.parquet"))))
        .isEqualTo(
            desk.ask("SELECT count(*), sum(round(value, 2)), count(DISTINCT partner) FROM t"));
    assertThat(
            desk.ask(
                "SELECT count(*), sum(value) FROM read_csv('%s', types = {'value': 'DECIMAL(38, 15)'})"
                    .formatted(desk.file("t.csv"))))
        .as("the CSV is exact")
        .isEqualTo(desk.ask("SELECT count(*), sum(value) FROM t"));
  }

  @Test
  void there_is_nothing_beside_the_files() throws IOException {
    desk.define("one", "parquet", "SELECT 1 AS a").publish();
    try (Stream<Path> files = Files.list(desk.file("current"))) {
      assertThat(files.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("one.parquet", "datapackage.json");
    }
  }

  private ParquetFileReader open(String name) throws IOException {
    return ParquetFileReader.open(new LocalInputFile(desk.file(name)));
  }
}
