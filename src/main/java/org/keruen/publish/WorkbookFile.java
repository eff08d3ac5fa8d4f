package org.keruen.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.keruen.spec.ExportDefinition;

/**
 * The one workbook: a sheet for each export that asks for one, between a sheet that says what they
 * are and one that explains their columns. Rows are streamed.
 */
final class WorkbookFile implements AutoCloseable {

  /** Name of the file. */
  static final String NAME = "keruen.xlsx";

  private static final int ROWS_IN_MEMORY = 200;
  private static final int MOST_ROWS = 1_048_576;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final WorkbookCells cells = new WorkbookCells(workbook);
  private final SXSSFSheet about = workbook.createSheet("about");
  private final List<List<Object>> sheets = new ArrayList<>();
  private final List<List<Object>> columns = new ArrayList<>();

  /** Adds a sheet. */
  void add(ExportTable table) throws IOException {
    ExportDefinition d = table.definition();
    if (table.rows() >= MOST_ROWS) {
      throw d.wrong(
          "formats",
          "%d rows are more than a sheet holds (%d); leave out xlsx"
              .formatted(table.rows(), MOST_ROWS - 1));
    }
    SXSSFSheet sheet = workbook.createSheet(d.id());
    List<String> names = table.columns().stream().map(ExportColumn::name).toList();
    head(sheet, names);
    for (int i = 0; i < table.columns().size(); i++) {
      ExportColumn c = table.columns().get(i);
      sheet.setColumnWidth(i, WorkbookCells.width(c));
      sheet.setDefaultColumnStyle(i, cells.style(c));
      columns.add(List.of(d.id(), c.name(), c.meaning(), c.type()));
    }
    int[] line = {1};
    table
        .warehouse()
        .each(
            "FROM " + ExportTable.VIEW,
            row -> cells.fill(sheet.createRow(line[0]++), row, table.columns()));
    sheet.setAutoFilter(new CellRangeAddress(0, line[0] - 1, 0, names.size() - 1));
    sheets.add(
        List.of(
            d.id(),
            table.rows(),
            d.head("grain"),
            d.head("meaning"),
            d.head("unit"),
            d.head("caveats")));
  }

  private void head(SXSSFSheet sheet, List<String> names) {
    cells.head(sheet.createRow(0), names);
    sheet.createFreezePane(0, 1);
  }

  boolean isEmpty() {
    return sheets.isEmpty();
  }

  /** Writes the file with what has been added. */
  void write(Path file, String run) throws IOException {
    list(about, List.of("sheet", "rows", "grain", "meaning", "unit", "caveats"), sheets);
    cells.text(about.createRow(sheets.size() + 2), "Made by Keruen, run " + run);
    list(workbook.createSheet("columns"), List.of("sheet", "column", "meaning", "type"), columns);
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
  }

  private void list(SXSSFSheet sheet, List<String> names, List<List<Object>> rows) {
    head(sheet, names);
    for (int i = 0; i < names.size(); i++) {
      sheet.setColumnWidth(i, WorkbookCells.width(names.get(i)));
    }
    for (int i = 0; i < rows.size(); i++) {
      cells.fill(sheet.createRow(i + 1), rows.get(i));
    }
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
