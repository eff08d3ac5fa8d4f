package org.keruen.extract.sheet.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, part by part, for what no writing library would write. */
final class Made {

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private Made() {}

  /** Parts of an .xlsx workbook with one sheet; more may be put. */
  static Map<String, String> xlsx(String sheetXml) {
    return xlsx(sheetXml, MAIN, RELATION);
  }

  /** The same in the strict variant, with namespaces of its own. */
  static Map<String, String> strictXlsx(String sheetXml) {
    return xlsx(
        sheetXml,
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://purl.oclc.org/ooxml/officeDocument/relationships");
  }

  private static Map<String, String> xlsx(String sheetXml, String main, String relation) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='"
            + PACKAGE
            + "content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Default Extension='xml' ContentType='application/xml'/>"
            + type("/xl/workbook.xml", "sheet.main")
            + type("/xl/sharedStrings.xml", "sharedStrings")
            + type("/xl/styles.xml", "styles")
            + type("/xl/worksheets/sheet1.xml", "worksheet")
            + "</Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns='"
            + PACKAGE
            + "relationships'><Relationship Id='r1' Type='"
            + relation
            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='"
            + PACKAGE
            + "relationships'><Relationship Id='r1' Type='"
            + relation
            + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='"
            + relation
            + "/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='r3' Type='"
            + relation
            + "/styles' Target='styles.xml'/></Relationships>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='"
            + main
            + "' xmlns:r='"
            + relation
            + "'><sheets><sheet name='Лист 1' sheetId='1' state='hidden' r:id='r1'/></sheets></workbook>");
    parts.put("xl/sharedStrings.xml", "<sst xmlns='" + main + "'><si><t>Казахстан</t></si></sst>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet xmlns='"
            + main
            + "'><numFmts><numFmt numFmtId='164' formatCode='0.0\\%'/><numFmt numFmtId='165' formatCode='mmmm\\ yyyy'/></numFmts>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='10'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>");
    parts.put(
        "xl/worksheets/sheet1.xml", "<worksheet xmlns='" + main + "'>" + sheetXml + "</worksheet>");
    return parts;
  }

  private static String type(String part, String kind) {
    return "<Override PartName='"
        + part
        + "' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml."
        + kind
        + "+xml'/>";
  }

  /** Parts of an .ods workbook with one table. */
  static Map<String, String> ods(String tableXml) {
    return Map.of(
        "content.xml",
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet>"
            + "<table:table table:name='Экспорт'>"
            + tableXml
            + "</table:table></office:spreadsheet></office:body></office:document-content>");
  }

  static Path zip(Path file, Map<String, String> parts) {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A part that is a beginning, the same again and again, and an end. */
  static void repeat(
      ZipOutputStream zip, String name, String from, String again, long times, String to)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(from.getBytes(StandardCharsets.UTF_8));
    repeat(zip, again, times);
    zip.write(to.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  static void repeat(OutputStream out, String again, long times) throws IOException {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    byte[] one = again.getBytes(StandardCharsets.UTF_8);
    int inBlock = (int) Math.max(1, Math.min(times, (1 << 16) / one.length));
    for (int i = 0; i < inBlock; i++) {
      block.write(one);
    }
    long left = times;
    for (; left >= inBlock; left -= inBlock) {
      block.writeTo(out);
    }
    for (; left > 0; left--) {
      out.write(one);
    }
  }

  static Path write(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells with content of a sheet: {@code B2 NUMBER 1.5}, a line each. */
  static String cells(Path file) throws UnreadableWorkbook {
    try (Workbook workbook = WorkbookOpener.open(file, "file", ReadLimits.DEFAULT)) {
      StringBuilder cells = new StringBuilder();
      for (Workbook.SheetInfo sheet : workbook.sheets()) {
        Grid grid = workbook.grid(sheet);
        for (int row = 0; row < grid.rows(); row++) {
          for (int column = 0; column < grid.width(row); column++) {
            if (!grid.at(row, column).isBlank()) {
              cells.append(grid.at(row, column)).append('\n');
            }
          }
        }
      }
      return cells.toString();
    }
  }
}
