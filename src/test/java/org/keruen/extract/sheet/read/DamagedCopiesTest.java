package org.keruen.extract.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Copies of workbooks that were cut off or in which bits were turned over. Where the container has
 * checksums such a copy is read as the whole one is, or rejected; elsewhere it is read or rejected,
 * and what is damaged moves nothing but itself.
 */
class DamagedCopiesTest {

  private static final int COPIES = 500;

  /** Bits that are turned over at most. One in the address of a cell moves that cell alone. */
  private static final int BITS = 8;

  private static final long SEED = 20211130;

  @TempDir Path folder;

  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Whole(String name, byte[] bytes, String cells) {}

  @Test
  void a_damaged_copy_is_read_like_the_whole_one_or_rejected() throws Exception {
    List<Whole> wholes = wholes();
    Random random = new Random(SEED);
    int rejected = 0;
    for (int i = 0; i < COPIES; i++) {
      Whole whole = wholes.get(i % wholes.size());
      byte[] damaged = damage(whole.bytes(), random);
      if (Arrays.equals(damaged, whole.bytes())) {
        continue;
      }
      Path copy = Files.write(folder.resolve("copy"), damaged);
      try {
        String cells = Made.cells(copy);
        if (isZip(whole.bytes())) {
          assertThat(cells).as("copy %d, of %s", i, whole.name()).isEqualTo(whole.cells());
        } else {
          assertThat(shifted(cells, whole))
              .as("copy %d, of %s", i, whole.name())
              .hasSizeLessThanOrEqualTo(BITS);
        }
      } catch (UnreadableWorkbook e) {
        rejected++;
        assertThat(e.reason()).isNotBlank();
        assertThat(e.getMessage()).isNotBlank();
      } catch (RuntimeException | Error e) {
        fail("copy " + i + " of " + whole.name(), e);
      }
    }
    assertThat(rejected).isGreaterThan(COPIES / 2);
  }

  /** Cuts a file off, or turns over up to eight bits of it. */
  private static byte[] damage(byte[] whole, Random random) {
    if (random.nextInt(3) == 0) {
      return Arrays.copyOf(whole, random.nextInt(whole.length));
    }
    byte[] damaged = whole.clone();
    for (int bits = 1 + random.nextInt(BITS); bits > 0; bits--) {
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return damaged;
  }

  private static boolean isZip(byte[] bytes) {
    return bytes[0] == 'P' && bytes[1] == 'K';
  }

  /**
   * Numbers of the whole workbook that stand in another cell of the copy, and no longer in theirs.
   */
  private static List<String> shifted(String cells, Whole whole) {
    if (!whole.name().endsWith(".xls")) {
      // a separator turned into a letter joins two fields: nothing in a text says that it was one
      return List.of();
    }
    List<String> before = whole.cells().lines().toList();
    List<String> after = cells.lines().toList();
    List<String> shifted = new ArrayList<>();
    for (String line : after) {
      boolean isNumber = line.contains(" NUMBER ");
      String value = line.substring(line.indexOf(' ') + 1);
      boolean stoodElsewhere =
          isNumber
              && !before.contains(line)
              && before.stream().anyMatch(b -> b.endsWith(" " + value) && !after.contains(b));
      if (stoodElsewhere) {
        shifted.add(line);
      }
    }
    return shifted;
  }

  private List<Whole> wholes() throws Exception {
    List<Whole> wholes = new ArrayList<>();
    try (Stream<Path> samples = Files.list(Path.of("sample-data"))) {
      for (Path sample :
          samples
              .filter(p -> p.toString().matches(".*[.]xlsx?") && !p.toString().contains("broken"))
              .sorted()
              .toList()) {
        add(wholes, sample.getFileName().toString(), Files.readAllBytes(sample));
      }
    }
    String sheet =
        "<sheetData><row><c t='s'><v>0</v></c><c s='1'><v>0.304</v></c></row></sheetData>";
    add(wholes, "small.xlsx", bytes(Made.zip(folder.resolve("x"), Made.xlsx(sheet))));
    String row =
        "<table:table-row><table:table-cell office:value-type='float' office:value='423.5'/>"
            + "<table:table-cell office:value-type='string'><text:p>с Китаем</text:p></table:table-cell></table:table-row>";
    add(wholes, "small.ods", bytes(Made.zip(folder.resolve("x"), Made.ods(row.repeat(20)))));
    add(wholes, "small.xls", xls());
    String lines = "Страна;Январь;Февраль\nКазахстан;423,5;336,7\n".repeat(20);
    add(wholes, "small.csv", lines.getBytes(StandardCharsets.UTF_8));
    add(wholes, "wide.csv", lines.getBytes(StandardCharsets.UTF_16));
    String page = "<tr><td>Казахстан<td>423,5<td>336,7".repeat(20);
    add(
        wholes,
        "small.html",
        ("<html><table>" + page + "</table></html>").getBytes(StandardCharsets.UTF_8));
    add(
        wholes,
        "small.xml",
        ("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table>"
                + "<Row><Cell><Data Type='Number'>423.5</Data></Cell></Row>".repeat(20)
                + "</Table></Worksheet></Workbook>")
            .getBytes(StandardCharsets.UTF_8));
    return wholes;
  }

  private void add(List<Whole> wholes, String name, byte[] bytes) throws Exception {
    wholes.add(new Whole(name, bytes, Made.cells(Files.write(folder.resolve("whole"), bytes))));
  }

  private static byte[] bytes(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  private static byte[] xls() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      for (int s = 0; s < 3; s++) {
        var sheet = book.createSheet("Лист " + s);
        for (int r = 0; r < 40; r++) {
          Row row = sheet.createRow(r);
          row.createCell(0).setCellValue("страна " + r);
          for (int c = 1; c < 8; c++) {
            row.createCell(c).setCellValue(s * 1000 + r * 10.25 + c / 8.0);
          }
        }
      }
      book.write(bytes);
    }
    return bytes.toByteArray();
  }
}
