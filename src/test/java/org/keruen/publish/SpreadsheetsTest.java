package org.keruen.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV files and the workbook: what people open in a spreadsheet. */
class SpreadsheetsTest {

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void a_desk() {
    desk = new Desk(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|'/c calc'!A1",
        "+1+cmd|'/c calc'!A1",
        "-2+3+cmd|'/c calc'!A1",
        "@SUM(A1:A2)",
        "  =1+1",
        "\t=1+1",
        "\r=1+1",
        "\uFEFF=1+1",
        "\uFF1D1+1",
        "=HYPERLINK(\"http://example.org\";\"Казахстан\")"
      })
  void a_text_that_begins_as_a_formula_gets_an_apostrophe(String text) {
    assertThat(Formulas.defuse(text)).startsWith("'").endsWith(text.substring(text.length() - 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Казахстан",
        "-",
        "--",
        "-12,5",
        "+30.4%",
        "-1 234 567,8",
        "2021-M11",
        "a=b",
        "",
        "'quoted'"
      })
  void other_texts_and_printed_numbers_stay_as_they_are(String text) {
    assertThat(Formulas.defuse(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"a;=1+1,a;'=1+1", "'people; -none','people; -none'"})
  void a_formula_behind_the_list_separator_of_other_countries_is_none_either(
      String text, String expected) {
    assertThat(Formulas.defuse(text)).isEqualTo(expected);
  }

  @Test
  void a_csv_is_as_the_standard_has_it() {
    desk.define(
            "t",
            "csv",
            "SELECT * FROM (VALUES ('Қазақстан, \"Астана\"', 1.50::DECIMAL(38, 15), '', DATE '2021-12-31'), (E'two\\nlines', -2000000000::DECIMAL(38, 15), NULL, NULL)) v(name, value, note, day)")
        .publish();
    assertThat(desk.text("t.csv"))
        .isEqualTo(
            "name,value,note,day\r\n"
                + "\"Қазақстан, \"\"Астана\"\"\",1.5,\"\",2021-12-31\r\n"
                + "\"two\nlines\",-2000000000,,\r\n");
  }

  @Test
  void a_label_from_somebody_elses_workbook_runs_nothing_in_csv_and_xlsx() throws Exception {
    desk.define("t", "csv, xlsx, parquet", "SELECT '=cmd|''/c calc''!A1' AS label").publish();
    assertThat(desk.text("t.csv")).isEqualTo("label\r\n'=cmd|'/c calc'!A1\r\n");
    try (Workbook book = open()) {
      Cell cell = book.getSheet("t").getRow(1).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo("'=cmd|'/c calc'!A1");
    }
    assertThat(desk.ask("SELECT label FROM '" + desk.file("t.parquet") + "'"))
        .as("nobody calculates Parquet")
        .containsExactly("=cmd|'/c calc'!A1");
  }

  @Test
  void the_workbook_has_frozen_heads_number_formats_and_a_sheet_that_explains_columns()
      throws Exception {
    desk.sql(
            "CREATE TABLE trade (year INTEGER, value DECIMAL(38, 15), day DATE, is_total BOOLEAN, growth DOUBLE)",
            "COMMENT ON COLUMN trade.value IS 'the figure'",
            "INSERT INTO trade VALUES (2021, 629000000, '2021-12-31', true, 30.4)")
        .define("trade", "xlsx", "FROM trade", "-- caveats: none known")
        .publish();
    try (Workbook book = open()) {
      assertThat(book.getNumberOfSheets()).isEqualTo(3);
      Sheet sheet = book.getSheet("trade");
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      Row row = sheet.getRow(1);
      assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("0");
      assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(629_000_000);
      assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
      assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2021-12-31T00:00:00");
      assertThat(row.getCell(3).getBooleanCellValue()).isTrue();
      assertThat(texts(book.getSheet("columns").getRow(2)))
          .isEqualTo("trade, value, the figure, DECIMAL(38,15)");
      assertThat(texts(book.getSheet("about").getRow(1)))
          .startsWith("trade, 1.0, one row, a test")
          .endsWith("none known");
    }
  }

  private static String texts(Row row) {
    StringBuilder text = new StringBuilder();
    row.forEach(cell -> text.append(text.isEmpty() ? "" : ", ").append(cell));
    return text.toString();
  }

  @Test
  void a_sheet_that_cannot_hold_all_rows_is_refused_and_not_cut_off() {
    desk.define("big", "xlsx", "SELECT 1 AS a FROM range(1048576)");
    assertThatThrownBy(desk::publish)
        .hasMessageContaining("big.sql:2: 1048576 rows are more than a sheet holds");
  }

  private Workbook open() throws Exception {
    return WorkbookFactory.create(desk.file("keruen.xlsx").toFile(), null, true);
  }
}
