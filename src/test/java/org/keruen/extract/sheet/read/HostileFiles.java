package org.keruen.extract.sheet.read;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Files that were made to cost time and memory: bombs of every kind that is known. */
final class HostileFiles {

  private static final String DOCTYPE =
      "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
          + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY x SYSTEM 'file:///etc/hostname'>]>";
  private static final String CELL = "<sheetData><row><c t='str'><v>1</v></c></row></sheetData>";

  private final Path folder;

  HostileFiles(Path folder) {
    this.folder = folder;
  }

  void write() throws IOException {
    bomb("zip-bomb.xlsx", "xl/worksheets/sheet1.xml", " ", 400_000_000L);
    bomb("bomb-of-relations.xlsx", "xl/_rels/workbook.xml.rels", "<a>", 10_000_000L);
    bomb("deep-nesting.xlsx", "xl/worksheets/sheet1.xml", "<a>", 2_500_000L);
    bomb("deep-strings.xlsx", "xl/sharedStrings.xml", "<si><r>", 1_000_000L);
    bomb("one-long-text.xlsx", "xl/sharedStrings.xml", "<si><t>" + "ha".repeat(4_000_000), 1);
    bomb("many-strings.xlsx", "xl/sharedStrings.xml", "<si><t>1</t></si>", 3_000_000L);
    bomb(
        "many-merges.xlsx",
        "xl/worksheets/sheet1.xml",
        "<mergeCell ref='A1:XFD1048576'/>",
        250_000L);
    bomb("many-rows.xlsx", "xl/worksheets/sheet1.xml", "<row><c><v>1</v></c></row>", 2_500_000L);
    bomb("many-styles.xlsx", "xl/styles.xml", "<cellXfs><xf numFmtId='10'/>", 5_000_000L);
    entities("entities-in-sheet.xlsx", "xl/worksheets/sheet1.xml", "<v>1", "<v>&c;");
    entities("external-in-sheet.xlsx", "xl/worksheets/sheet1.xml", "<v>1", "<v>&x;");
    entities("entities-in-workbook.xlsx", "xl/workbook.xml", "name='", "name='&c;");
    entities("entities-in-relations.xlsx", "_rels/.rels", "Id='r1'", "Id='&c;'");
    entities("entities-in-types.xlsx", "[Content_Types].xml", "'xml'", "'&c;'");
    Made.zip(
        folder.resolve("far-cell.xlsx"),
        Made.xlsx(
            "<sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData>"));
    Made.zip(
        folder.resolve("far-row.xlsx"),
        Made.xlsx("<sheetData><row r='2147483647'><c><v>1</v></c></row></sheetData>"));
    Made.zip(
        folder.resolve("repeated.ods"),
        Made.ods(
            "<table:table-row table:number-rows-repeated='999999999'><table:table-cell table:number-columns-repeated='999999999' office:value-type='float' office:value='1'/></table:table-row>"));
    manyEntries();
    xls();
    text("quadratic.xml", mlEntities());
    text("deep.html", "<html>" + "<table><tr><td>1".repeat(60_000));
    text("spans.html", "<table>" + "<tr><td rowspan=1000 colspan=1000>1".repeat(20_000));
    text("long-line.csv", "a;b\n" + "1".repeat(30_000_000));
    text("quote.csv", "a;b\n\"" + "1;2\n".repeat(5_000_000));
    text("many-fields.csv", "1;2;3;4;5;6;7;8\n".repeat(700_000));
    text("many-columns.csv", ";".repeat(20_000_000));
    text("page.html", "<html><table>" + "<b>1".repeat(3_900_000));
  }

  private void bomb(String name, String part, String again, long times) throws IOException {
    Map<String, String> parts = Made.xlsx(CELL);
    String whole = parts.remove(part);
    int begin = whole.indexOf('>') + 1;
    try (ZipOutputStream zip =
        new ZipOutputStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16))) {
      for (Map.Entry<String, String> other : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(other.getKey()));
        zip.write(other.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
      Made.repeat(zip, part, whole.substring(0, begin), again, times, whole.substring(begin));
    }
  }

  private void entities(String name, String part, String where, String entity) {
    Map<String, String> parts = Made.xlsx(CELL);
    parts.computeIfPresent(part, (n, xml) -> DOCTYPE + xml.replace(where, entity));
    Made.zip(folder.resolve(name), parts);
  }

  private void manyEntries() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("many-entries.xlsx")))) {
      for (int i = 0; i < 20_000; i++) {
        zip.putNextEntry(new ZipEntry("part" + i));
        zip.closeEntry();
      }
    }
  }

  /** A container whose numbers of sectors, sizes and chains lie. */
  private void xls() throws IOException {
    Path whole = folder.resolve("whole.xls");
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(whole)) {
      book.createSheet("a").createRow(0).createCell(0).setCellValue("words");
      book.write(out);
    }
    byte[] bytes = Files.readAllBytes(whole);
    for (int field : new int[] {0x2C, 0x30, 0x3C, 0x40, 0x44, 0x48, 0x4C, 0x50}) {
      for (int value : new int[] {0x7FFFFFFF, 0, 1}) {
        byte[] lie = Arrays.copyOf(bytes, bytes.length);
        for (int i = 0; i < 4; i++) {
          lie[field + i] = (byte) (value >>> 8 * i);
        }
        Files.write(folder.resolve("lie-" + field + "-" + value + ".xls"), lie);
      }
    }
    // every sector of the table of sectors is followed by itself
    byte[] cycle = Arrays.copyOf(bytes, bytes.length);
    int table = 512 * (1 + (cycle[0x4C] & 0xFF));
    for (int sector = 0; sector < 128 && table + 4 * sector + 4 <= cycle.length; sector++) {
      cycle[table + 4 * sector] = (byte) sector;
      Arrays.fill(cycle, table + 4 * sector + 1, table + 4 * sector + 4, (byte) 0);
    }
    Files.write(folder.resolve("cycle.xls"), cycle);
    // two thousand million strings are claimed, and none is there
    byte[] records =
        new byte[] {
          9,
          8,
          16,
          0,
          0,
          6,
          5,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          0,
          (byte) 0xFC,
          0,
          8,
          0,
          -1,
          -1,
          -1,
          0x7F,
          -1,
          -1,
          -1,
          0x7F,
          10,
          0,
          0,
          0
        };
    Files.write(folder.resolve("claimed-strings.xls"), records);
  }

  private static String mlEntities() {
    return "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY a '"
        + "a".repeat(50_000)
        + "'>]><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table><Row><Cell><Data>"
        + "&a;".repeat(50_000)
        + "</Data></Cell></Row></Table></Worksheet></Workbook>";
  }

  private void text(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
