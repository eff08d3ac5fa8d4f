package org.keruen.publish;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Cells of a workbook: values of their own type, each type with its number format. */
final class WorkbookCells {

  private static final String CUT = " … [cut; the CSV has all of it]";
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** POI counts widths in parts of a letter. */
  private static final int LETTER = 256;

  private static final int NARROWEST = 12;
  private static final int WIDE = 60;

  private final SXSSFWorkbook workbook;
  private final Map<String, CellStyle> formats = new HashMap<>();
  private final CellStyle bold;
  private final CellStyle wrapped;

  WorkbookCells(SXSSFWorkbook workbook) {
    this.workbook = workbook;
    Font font = workbook.createFont();
    font.setBold(true);
    bold = workbook.createCellStyle();
    bold.setFont(font);
    wrapped = workbook.createCellStyle();
    wrapped.setWrapText(true);
    wrapped.setVerticalAlignment(VerticalAlignment.TOP);
  }

  /** The style of a column's cells. */
  CellStyle style(ExportColumn column) {
    String format =
        switch (column.type()) {
          case "INTEGER", "BIGINT" -> "0";
          case "DOUBLE" -> "#,##0.00";
          case "DATE" -> "yyyy-mm-dd";
          case "TIMESTAMP" -> "yyyy-mm-dd hh:mm:ss";
          default -> column.isDecimal() ? "#,##0.00" : "@";
        };
    return formats.computeIfAbsent(
        format,
        f -> {
          CellStyle style = workbook.createCellStyle();
          style.setDataFormat(workbook.createDataFormat().getFormat(f));
          return style;
        });
  }

  /** A width for what the column is likely to hold. */
  static int width(ExportColumn column) {
    int letters = column.isText() || column.isDecimal() ? 18 : NARROWEST;
    return Math.max(letters, column.name().length() + 4) * LETTER;
  }

  /** A width for a column of the sheets that explain. */
  static int width(String name) {
    return switch (name) {
      case "meaning", "grain", "unit", "caveats" -> WIDE * LETTER;
      case "rows", "type" -> NARROWEST * LETTER;
      default -> 24 * LETTER;
    };
  }

  void head(Row row, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(names.get(i));
      cell.setCellStyle(bold);
    }
  }

  /** Fills a row of an export. */
  void fill(Row row, List<Object> values, List<ExportColumn> columns) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != null) {
        set(row.createCell(i), values.get(i), style(columns.get(i)));
      }
    }
  }

  /** Fills a row of a sheet that explains. */
  void fill(Row row, List<Object> values) {
    for (int i = 0; i < values.size(); i++) {
      set(row.createCell(i), values.get(i), wrapped);
    }
  }

  void text(Row row, String text) {
    row.createCell(0).setCellValue(text);
  }

  private static void set(Cell cell, Object value, CellStyle style) {
    if (value instanceof Boolean truth) {
      cell.setCellValue(truth);
    } else if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
    } else if (value instanceof LocalDateTime time) {
      cell.setCellValue(time);
    } else {
      String text = Formulas.defuse(value.toString());
      cell.setCellValue(
          text.length() > LONGEST ? text.substring(0, LONGEST - CUT.length()) + CUT : text);
    }
    cell.setCellStyle(style);
  }
}
