package org.keruen.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes a long table, a record a row, as an .xlsx file: year, month, reporter, partner, flow,
 * goods, unit and value. Words are shared strings, as Excel writes them.
 */
final class LongWorkbook {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final List<String> HEAD =
      List.of("Year", "Month", "Reporter", "Partner", "Flow", "HS", "Unit", "Value");
  private static final List<String> REPORTERS = List.of("KZ", "RU", "UZ", "KG", "BY", "AM");
  private static final List<String> FLOWS = List.of("export", "import");
  private static final List<String> UNITS = List.of("USD thousand");
  private static final int PARTNERS = 240;
  private static final int GOODS = 97;

  private LongWorkbook() {}

  /** The name of a sheet's part. */
  static final String SHEET = "xl/worksheets/sheet1.xml";

  static Path write(Path file, int rows) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        BufferedWriter out =
            new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
      part(
          zip,
          out,
          "[Content_Types].xml",
          "<Types xmlns='"
              + PACKAGE
              + "content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
              + type("/xl/workbook.xml", "sheet.main")
              + type("/xl/sharedStrings.xml", "sharedStrings")
              + type("/" + SHEET, "worksheet")
              + "</Types>");
      part(
          zip,
          out,
          "_rels/.rels",
          relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
      part(
          zip,
          out,
          "xl/_rels/workbook.xml.rels",
          relations(
              relation("rId1", "worksheet", "worksheets/sheet1.xml")
                  + relation("rId2", "sharedStrings", "sharedStrings.xml")));
      part(
          zip,
          out,
          "xl/workbook.xml",
          "<workbook xmlns='"
              + MAIN
              + "' xmlns:r='"
              + RELATIONS
              + "'><sheets><sheet name='Data' sheetId='1' r:id='rId1'/></sheets></workbook>");
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      strings(out);
      out.flush();
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry(SHEET));
      sheet(out, rows);
      out.flush();
      zip.closeEntry();
    }
    return file;
  }

  private static String type(String part, String kind) {
    return "<Override PartName='"
        + part
        + "' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml."
        + kind
        + "+xml'/>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id='"
        + id
        + "' Type='"
        + RELATIONS
        + "/"
        + type
        + "' Target='"
        + target
        + "'/>";
  }

  private static String relations(String all) {
    return "<Relationships xmlns='" + PACKAGE + "relationships'>" + all + "</Relationships>";
  }

  private static void part(ZipOutputStream zip, BufferedWriter out, String name, String text)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    out.write("<?xml version='1.0' encoding='UTF-8'?>" + text);
    out.flush();
    zip.closeEntry();
  }

  private static void strings(BufferedWriter out) throws IOException {
    out.write("<?xml version='1.0' encoding='UTF-8'?><sst xmlns='" + MAIN + "'>");
    for (List<String> words : List.of(HEAD, REPORTERS, FLOWS, UNITS)) {
      for (String word : words) {
        out.write("<si><t>" + word + "</t></si>");
      }
    }
    for (int i = 0; i < PARTNERS; i++) {
      out.write("<si><t>Страна-партнер " + i + "</t></si>");
    }
    for (int i = 0; i < GOODS; i++) {
      out.write("<si><t>" + (i < 9 ? "0" : "") + (i + 1) + "</t></si>");
    }
    out.write("</sst>");
  }

  private static void sheet(BufferedWriter out, int rows) throws IOException {
    Random random = new Random(7);
    out.write(
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<worksheet xmlns='"
            + MAIN
            + "'><dimension ref='A1:H"
            + (rows + 1)
            + "'/><sheetData>");
    int reporters = HEAD.size();
    int flows = reporters + REPORTERS.size();
    int units = flows + FLOWS.size();
    int partners = units + UNITS.size();
    int goods = partners + PARTNERS;
    out.write("<row r=\"1\" spans=\"1:8\">");
    for (int i = 0; i < HEAD.size(); i++) {
      cell(out, i, 1, String.valueOf(i), true);
    }
    out.write("</row>");
    for (int row = 2; row <= rows + 1; row++) {
      out.write("<row r=\"" + row + "\" spans=\"1:8\">");
      cell(out, 0, row, String.valueOf(2015 + row % 10), false);
      cell(out, 1, row, String.valueOf(1 + row % 12), false);
      cell(out, 2, row, String.valueOf(reporters + random.nextInt(REPORTERS.size())), true);
      cell(out, 3, row, String.valueOf(partners + random.nextInt(PARTNERS)), true);
      cell(out, 4, row, String.valueOf(flows + random.nextInt(FLOWS.size())), true);
      cell(out, 5, row, String.valueOf(goods + random.nextInt(GOODS)), true);
      cell(out, 6, row, String.valueOf(units), true);
      cell(out, 7, row, random.nextInt(1_000_000) + "." + random.nextInt(10), false);
      out.write("</row>");
    }
    out.write("</sheetData></worksheet>");
  }

  private static void cell(BufferedWriter out, int column, int row, String value, boolean shared)
      throws IOException {
    out.write("<c r=\"");
    out.write('A' + column);
    out.write(String.valueOf(row));
    out.write(shared ? "\" s=\"1\" t=\"s\"><v>" : "\" s=\"1\"><v>");
    out.write(value);
    out.write("</v></c>");
  }
}
