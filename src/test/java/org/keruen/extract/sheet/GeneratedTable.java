package org.keruen.extract.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A table laid out at random: its workbook, the definition that declares it, and what must be read.
 * Flows, periods and partners change places between rows, sections and the rows of the head; merged
 * cells, letterheads, blank rows, indents and footnotes stand around them.
 */
final class GeneratedTable {

  /** Where flows stand: in a row of the head, or in rows over those of their partners. */
  private enum Flows {
    HEAD,
    SECTIONS,
    GIVEN
  }

  private static final String[][] PARTNERS = {
    {"KZ", "Kazakhstan", "Казахстан", "Қазақстан"},
    {"RU", "Russia", "Россия", "Ресей"},
    {"CN", "China", "Китай", "Қытай"},
    {"TR", "Turkey", "Турция", "Түркия"},
    {"DE", "Germany", "Германия", "Германия"},
    {"KG", "Kyrgyzstan", "Кыргызстан", "Қырғызстан"}
  };
  private static final String[][] FLOWS = {
    {"export", "Exports", "Экспорт", "Экспорт"}, {"import", "Imports", "Импорт", "Импорт"}
  };
  private static final String[] LETTERHEADS = {
    "", "Bureau of Statistics", "Статистикалық жинақ", "Статистический бюллетень"
  };
  private static final String[] NOTES = {
    "Note: the figures are invented.", "* Примечание", "1) ..."
  };

  private final Random random;
  private final int language;
  private final Flows flows;
  private final boolean periodsFirst;
  private final boolean merged;
  private final boolean indents;
  private final int left;
  private final List<String> years = new ArrayList<>();
  private final List<String[]> partners = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private int headRows;

  GeneratedTable(long seed) {
    random = new Random(seed);
    language = 1 + random.nextInt(3);
    flows = Flows.values()[random.nextInt(Flows.values().length)];
    periodsFirst = random.nextBoolean();
    merged = random.nextBoolean();
    indents = random.nextBoolean();
    left = random.nextInt(3);
    int first = 2000 + random.nextInt(20);
    for (int i = 0; i < 2 + random.nextInt(4); i++) {
      years.add(String.valueOf(first + i));
    }
    for (String[] partner : PARTNERS) {
      if (partners.size() < 2 || random.nextBoolean()) {
        partners.add(partner);
      }
    }
  }

  /** Whether only the definition says what is counted, and no word of the table. */
  boolean isFlowGiven() {
    return flows == Flows.GIVEN;
  }

  /** What must be read, as {@link SheetReading#line} prints it. */
  List<String> expected() {
    return expected;
  }

  /** Lays the table out and writes it. */
  void write(Path file) throws IOException {
    boolean old = file.toString().endsWith(".xls");
    try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("T");
      int row = above(sheet);
      row = head(sheet, row);
      row = flows == Flows.SECTIONS ? sections(sheet, row) : body(sheet, row, null);
      row += random.nextInt(2);
      for (int i = random.nextInt(3); i > 0; i--) {
        text(sheet, row++, left, NOTES[random.nextInt(NOTES.length)]);
      }
      book.write(out);
    }
  }

  private int above(Sheet sheet) {
    int row = random.nextInt(2);
    String letterhead = LETTERHEADS[random.nextInt(LETTERHEADS.length)];
    if (!letterhead.isEmpty()) {
      text(sheet, row++, left, letterhead);
      row += random.nextInt(2);
    }
    text(sheet, row++, left + random.nextInt(2), "million US dollars");
    return row + random.nextInt(3);
  }

  /** Years and flows over the figures, in either order; each outer cell once, or merged. */
  private int head(Sheet sheet, int row) {
    text(sheet, row, left, "Partner");
    if (flows != Flows.HEAD) {
      headRows = 1;
      for (int i = 0; i < years.size(); i++) {
        year(sheet, row, left + 1 + i, years.get(i));
      }
      return row + 1;
    }
    headRows = 2;
    int outer = periodsFirst ? years.size() : FLOWS.length;
    int inner = periodsFirst ? FLOWS.length : years.size();
    for (int o = 0; o < outer; o++) {
      int column = left + 1 + o * inner;
      label(sheet, row, column, o, periodsFirst);
      if (merged) {
        sheet.addMergedRegion(new CellRangeAddress(row, row, column, column + inner - 1));
      }
      for (int i = 0; i < inner; i++) {
        label(sheet, row + 1, column + i, i, !periodsFirst);
      }
    }
    return row + 2;
  }

  private void label(Sheet sheet, int row, int column, int index, boolean isYear) {
    if (isYear) {
      year(sheet, row, column, years.get(index));
    } else {
      text(sheet, row, column, FLOWS[index][language]);
    }
  }

  private int sections(Sheet sheet, int row) {
    for (String[] flow : FLOWS) {
      text(sheet, row++, left, flow[language]);
      row = body(sheet, row, flow[0]);
    }
    return row;
  }

  private int body(Sheet sheet, int first, String section) {
    int row = first;
    for (String[] partner : partners) {
      row += random.nextInt(8) == 0 ? 1 : 0;
      text(sheet, row, left, (indents ? "   " : "") + partner[language]);
      int columns = years.size() * (flows == Flows.HEAD ? FLOWS.length : 1);
      for (int i = 0; i < columns; i++) {
        figure(sheet, row, i, partner[0], section);
      }
      row++;
    }
    return row;
  }

  private void figure(Sheet sheet, int row, int index, String partner, String section) {
    int inner = periodsFirst ? FLOWS.length : years.size();
    boolean nested = flows == Flows.HEAD;
    int year = !nested ? index : periodsFirst ? index / inner : index % inner;
    int flow = !nested ? 0 : periodsFirst ? index % inner : index / inner;
    int column = left + 1 + index;
    int tenths = 1 + random.nextInt(99_999);
    int kind = random.nextInt(6);
    String cell = new CellReference(row, column, false, false).formatAsString();
    String value = "M";
    if (kind == 0) {
      text(sheet, row, column, "-");
    } else if (kind == 1) {
      text(sheet, row, column, tenths / 10 + "," + tenths % 10);
    } else {
      row(sheet, row).createCell(column).setCellValue(tenths / 10.0);
    }
    if (kind > 0) {
      value = String.valueOf(tenths * 100_000L);
    }
    String code = section != null ? section : flows == Flows.GIVEN ? "export" : FLOWS[flow][0];
    expected.add(
        String.join(
            " ", cell, "UZ", partner, code, "TOTAL", years.get(year), "value", "USD", value));
  }

  private void year(Sheet sheet, int row, int column, String year) {
    if (random.nextBoolean()) {
      row(sheet, row).createCell(column).setCellValue(Integer.parseInt(year));
    } else {
      text(sheet, row, column, year);
    }
  }

  private static void text(Sheet sheet, int row, int column, String text) {
    row(sheet, row).createCell(column).setCellValue(text);
  }

  private static Row row(Sheet sheet, int row) {
    Row found = sheet.getRow(row);
    return found == null ? sheet.createRow(row) : found;
  }

  /** The definition that a steward would write. */
  String definition(String id, String file) {
    String letter = CellReference.convertNumToColString(left);
    List<String> lines = new ArrayList<>();
    lines.add("id: " + id);
    lines.add("title: A table laid out at random");
    lines.add("publisher: nobody");
    lines.add("files: [\"" + file + "\"]");
    lines.add("kind: workbook");
    lines.add("vintage: first_seen");
    lines.add(
        "given: {reporter: UZ, product: TOTAL, measure: value, unit: USD, scale: 1000000"
            + (flows == Flows.GIVEN ? ", flow: export}" : "}"));
    lines.add("tables:");
    lines.add("  - header: {cell: \"^Partner$\", rows: " + headRows + "}");
    lines.add("    labels: " + letter);
    lines.add("    decimal: \",\"");
    lines.add("    partner: column " + letter);
    lines.add("    period: header " + (flows == Flows.HEAD && !periodsFirst ? 2 : 1));
    if (flows == Flows.HEAD) {
      lines.add("    flow: header " + (periodsFirst ? 2 : 1));
    } else if (flows == Flows.SECTIONS) {
      lines.add("    sections:");
      for (String[] flow : FLOWS) {
        lines.add("      - {label: \"^" + flow[language] + "$\", set: {flow: " + flow[0] + "}}");
      }
    }
    return String.join("\n", lines) + "\n";
  }
}
