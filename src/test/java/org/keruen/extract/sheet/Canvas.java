package org.keruen.extract.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of a sheet, to be written in the format that a file's ending says. */
final class Canvas {

  private final Map<Integer, Map<Integer, Object>> rows = new TreeMap<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();

  static String cell(int row, int column) {
    return new CellReference(row, column, false, false).formatAsString();
  }

  /** A number or a text. */
  void put(int row, int column, Object value) {
    rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, value);
  }

  void merge(int row, int first, int last) {
    merged.add(new CellRangeAddress(row, row, first, last));
  }

  void write(Path file, String name) throws IOException {
    if (file.toString().endsWith(".csv")) {
      csv(file);
      return;
    }
    try (Workbook book =
            file.toString().endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet(name);
      for (Map.Entry<Integer, Map<Integer, Object>> line : rows.entrySet()) {
        Row row = sheet.createRow(line.getKey());
        line.getValue().forEach((column, value) -> set(row.createCell(column), value));
      }
      merged.forEach(sheet::addMergedRegion);
      book.write(out);
    }
  }

  private static void set(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else {
      cell.setCellValue(value.toString());
    }
  }

  private void csv(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    int last = 0;
    for (Map.Entry<Integer, Map<Integer, Object>> line : rows.entrySet()) {
      text.append("\n".repeat(line.getKey() - last));
      last = line.getKey();
      int column = 0;
      for (Map.Entry<Integer, Object> cell : line.getValue().entrySet()) {
        text.append(";".repeat(cell.getKey() - column)).append(cell.getValue());
        column = cell.getKey();
      }
    }
    Files.writeString(file, text.append("\n"));
  }
}
