package org.keruen.extract.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a file comes out of it, in whatever format and with the oddities of each. */
class FormatsTest {

  @TempDir Path folder;

  private String cells(Map<String, String> parts) throws UnreadableWorkbook {
    return Made.cells(Made.zip(folder.resolve("book"), parts));
  }

  private String text(String text, Charset charset) throws UnreadableWorkbook {
    return Made.cells(Made.write(folder.resolve("book"), text.getBytes(charset)));
  }

  @Test
  void an_xlsx_cell_is_what_its_type_and_its_format_say() throws UnreadableWorkbook {
    assertThat(
            cells(
                Made.xlsx(
                    "<sheetData><row r='2'><c r='A2' t='s'><v>0</v></c><c r='B2' s='1'><v>0.304</v></c>"
                        + "<c r='C2' s='2'><v>44531</v></c><c r='D2' t='b'><v>1</v></c>"
                        + "<c r='E2' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c r='F2' t='str'><f>A1</f><v>a_x000D_b</v></c>"
                        + "<c r='G2' t='inlineStr'><is><r><t>с </t></r><r><t>Китаем</t></r><rPh><t>no</t></rPh></is></c>"
                        + "<c r='H2' t='d'><v>2021-11-30</v></c><c r='I2'><v>336.69999999999999</v></c>"
                        + "<c r='J2' s='3'><v>30.4</v></c><c r='K2' s='4'><v>44531</v></c>"
                        + "<c r='L2' s=''><v>1E-3</v></c><c r='M2'><v></v></c></row></sheetData>")))
        .isEqualTo(
            """
            A2 TEXT Казахстан
            B2 NUMBER 30.4
            C2 DATE 2021-12-01 00:00
            D2 BOOLEAN true
            E2 ERROR #DIV/0!
            F2 TEXT a\rb
            G2 TEXT с Китаем
            H2 DATE 2021-11-30 00:00
            I2 NUMBER 336.7
            J2 NUMBER 30.4
            K2 DATE 2021-12-01 00:00
            L2 NUMBER 0.001
            """);
  }

  @Test
  void days_are_counted_from_1904_where_the_workbook_says_so() throws UnreadableWorkbook {
    Map<String, String> parts =
        Made.xlsx("<sheetData><row><c s='2'><v>43069</v></c></row></sheetData>");
    parts.computeIfPresent(
        "xl/workbook.xml",
        (n, xml) -> xml.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
    assertThat(cells(parts)).isEqualTo("A1 DATE 2021-12-01 00:00\n");
    parts.computeIfPresent(
        "xl/workbook.xml",
        (n, xml) ->
            xml.replace(
                "</workbook>",
                "<extLst><ext><x:workbookPr xmlns:x='urn:extension' a='0'/></ext></extLst></workbook>"));
    assertThat(cells(parts)).isEqualTo("A1 DATE 2021-12-01 00:00\n");
  }

  @Test
  void a_text_in_a_cell_is_taken_before_the_number_that_stands_beside_it()
      throws UnreadableWorkbook {
    assertThat(
            cells(
                Made.xlsx(
                    "<sheetData><row><c t='inlineStr'><v>1.0</v><is><t>1.</t></is></c>"
                        + "<c t='inlineStr'><is><t>2.</t></is><v>2.0</v></c></row></sheetData>")))
        .isEqualTo("A1 TEXT 1.\nB1 TEXT 2.\n");
  }

  @Test
  void cells_without_places_stand_one_after_the_other() throws UnreadableWorkbook {
    assertThat(
            cells(
                Made.xlsx(
                    "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>")))
        .isEqualTo("A1 NUMBER 1\nB1 NUMBER 2\nA2 NUMBER 3\n");
  }

  @Test
  void the_strict_variant_is_read_like_the_other() throws UnreadableWorkbook {
    assertThat(cells(Made.strictXlsx("<sheetData><row><c t='s'><v>0</v></c></row></sheetData>")))
        .isEqualTo("A1 TEXT Казахстан\n");
  }

  @Test
  void what_is_hidden_or_merged_is_known() throws UnreadableWorkbook {
    Path file =
        Made.zip(
            folder.resolve("book"),
            Made.xlsx(
                "<cols><col min='2' max='3' hidden='1'/></cols><sheetData><row r='5' hidden='1'>"
                    + "<c r='A5'><v>1</v></c></row></sheetData><mergeCells><mergeCell ref='A5:C6'/></mergeCells>"));
    try (Workbook workbook = WorkbookOpener.open(file, "book", ReadLimits.DEFAULT)) {
      assertThat(workbook.sheets().get(0).hidden()).isTrue();
      for (Grid grid :
          new Grid[] {
            workbook.grid(workbook.sheets().get(0)), workbook.stream(workbook.sheets().get(0))
          }) {
        assertThat(grid.has(4)).isTrue();
        assertThat(grid.isHiddenRow(4)).isTrue();
        assertThat(grid.isHiddenColumn(1)).isTrue();
        assertThat(grid.isHiddenColumn(3)).isFalse();
        assertThat(grid.anchor(5, 2).text()).isEqualTo("1");
      }
    }
  }

  @Test
  void hidden_files_of_an_operating_system_are_no_parts() throws UnreadableWorkbook {
    Map<String, String> parts = Made.xlsx("<sheetData><row><c><v>1</v></c></row></sheetData>");
    parts.put("xl/.DS_Store", "nothing");
    assertThat(cells(parts)).isEqualTo("A1 NUMBER 1\n");
  }

  @Test
  void an_ods_cell_is_what_its_type_says() throws UnreadableWorkbook {
    assertThat(
            cells(
                Made.ods(
                    "<table:table-row><table:table-cell office:value-type='string'><office:annotation><text:p>no</text:p></office:annotation>"
                        + "<text:p>с<text:s text:c='2'/><text:span>Китаем</text:span></text:p></table:table-cell>"
                        + "<table:table-cell office:value-type='percentage' office:value='0.304'><text:p>30%</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type='date' office:date-value='2021-12-01'><text:p>1.12</text:p></table:table-cell>"
                        + "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='1.50'/>"
                        + "<table:covered-table-cell/>"
                        + "<table:table-cell calcext:value-type='error' office:value-type='string'><text:p>#DIV/0!</text:p></table:table-cell>"
                        + "</table:table-row><table:table-row table:number-rows-repeated='1048570'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>")))
        .isEqualTo(
            """
            A1 TEXT с  Китаем
            B1 NUMBER 30.4
            C1 DATE 2021-12-01 00:00
            D1 NUMBER 1.5
            E1 NUMBER 1.5
            G1 ERROR #DIV/0!
            """);
  }

  @Test
  void spreadsheetml_of_excel_2003_is_read() throws UnreadableWorkbook {
    String xml =
        """
        <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
        <Styles><Style ss:ID="p"><NumberFormat ss:Format="0.0%"/></Style></Styles>
        <Worksheet ss:Name="Экспорт"><Table><Row ss:Index="3"><Cell ss:MergeAcross="1"><Data ss:Type="String">с Китаем</Data>
        <Comment><ss:Data ss:Type="String">no</ss:Data></Comment></Cell><Cell ss:StyleID="p"><Data ss:Type="Number">0.304</Data></Cell>
        <Cell ss:Index="6"><Data ss:Type="DateTime">2021-12-01T00:00:00.000</Data></Cell></Row></Table></Worksheet></Workbook>
        """;
    assertThat(text(xml, StandardCharsets.UTF_8))
        .isEqualTo("A3 TEXT с Китаем\nC3 NUMBER 30.4\nF3 DATE 2021-12-01 00:00\n");
  }

  @Test
  void an_xls_workbook_keeps_results_formats_merges_and_what_is_hidden()
      throws IOException, UnreadableWorkbook {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      Sheet sheet = book.createSheet("Экспорт");
      Row row = sheet.createRow(1);
      row.setZeroHeight(true);
      row.createCell(0).setCellValue("с Китаем".repeat(2000));
      CellStyle percent = book.createCellStyle();
      percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
      row.createCell(1).setCellValue(0.304);
      row.getCell(1).setCellStyle(percent);
      row.createCell(2).setCellFormula("1/0");
      row.createCell(3).setCellFormula("\"a\"&\"b\"");
      row.createCell(4).setCellFormula("B2*1000");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 4, 5));
      book.write(bytes);
    }
    Path file = Made.write(folder.resolve("book.xls"), bytes.toByteArray());
    assertThat(Made.cells(file))
        .isEqualTo(
            "A2 TEXT "
                + "с Китаем".repeat(2000)
                + "\nB2 NUMBER 30.4\nC2 ERROR #DIV/0!\nD2 TEXT ab\nE2 NUMBER 304\n");
    try (Workbook workbook = WorkbookOpener.open(file, "book.xls", ReadLimits.DEFAULT)) {
      Grid grid = workbook.grid(workbook.sheets().get(0));
      assertThat(grid.isHiddenRow(1)).isTrue();
      assertThat(grid.anchor(2, 5).text()).isEqualTo("304");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"})
  void text_is_read_in_its_encoding_and_with_its_separator(String charset)
      throws UnreadableWorkbook {
    String text =
        "Страна;Январь;\"Февраль; оценка\"\r\nКазахстан;1 234,5;\"2\n\"\"3\"\"\"\r\n\r\nБеларусь;7;8\r\n";
    assertThat(text(text, Charset.forName(charset)))
        .isEqualTo(
            """
            A1 TEXT Страна
            B1 TEXT Январь
            C1 TEXT Февраль; оценка
            A2 TEXT Казахстан
            B2 TEXT 1 234,5
            C2 TEXT 2
            "3"
            A5 TEXT Беларусь
            B5 TEXT 7
            C5 TEXT 8
            """);
  }

  @Test
  void a_comma_is_no_separator_where_it_is_a_decimal_sign() throws UnreadableWorkbook {
    assertThat(text("a\tb\n1,5\t2,5\n3,5\t4,5\n", StandardCharsets.UTF_8)).contains("B2 TEXT 2,5");
    assertThat(text("sep=|\na,b|c\n", StandardCharsets.UTF_8)).contains("A2 TEXT a,b\nB2 TEXT c");
  }

  @Test
  void a_web_page_is_a_workbook_whatever_it_is_called() throws UnreadableWorkbook {
    String page =
        "<html><table><tr><td rowspan=2>Страна<td colspan=2>2021<tr><td>янв<td>фев<tr><td>Китай<td>1<td>2</table></html>";
    assertThat(text(page, StandardCharsets.UTF_8))
        .isEqualTo(
            """
            A1 TEXT Страна
            B1 TEXT 2021
            B2 TEXT янв
            C2 TEXT фев
            A3 TEXT Китай
            B3 TEXT 1
            C3 TEXT 2
            """);
  }

  @Test
  void what_is_no_workbook_is_rejected_with_the_reason() {
    assertThatThrownBy(() -> text("%PDF-1.7 ...", StandardCharsets.UTF_8))
        .isInstanceOfSatisfying(
            UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo("not_a_workbook"));
    assertThatThrownBy(() -> text("MIME-Version: 1.0\n<html>", StandardCharsets.UTF_8).isEmpty())
        .isInstanceOf(UnreadableWorkbook.class);
    assertThatThrownBy(() -> text("a;\"b\nc;d\n", StandardCharsets.UTF_8))
        .hasMessageContaining("has no end");
    assertThatThrownBy(() -> cells(Map.of("word/document.xml", "<a/>")))
        .hasMessageContaining("no workbook");
  }

  @Test
  void numbers_are_the_shortest_decimals() {
    assertThat(Numbers.parse("0.1")).hasToString("0.1");
    assertThat(Numbers.parse("10.50")).hasToString("10.5");
    assertThat(Numbers.parse("-0.30000000000000004")).hasToString("-0.30000000000000004");
    assertThat(Numbers.parse("1234567890123456789")).hasToString("1234567890123456800");
    assertThat(Numbers.of(2.0e-3)).hasToString("0.002");
    assertThat(Numbers.of(0.1 + 0.2)).hasToString("0.30000000000000004");
    assertThat(CellFormats.isPercent("0\\%")).isFalse();
    assertThat(CellFormats.isPercent("0.0%;-0.0%")).isTrue();
  }
}
