package org.keruen.extract.sheet.read;

import java.io.IOException;
import org.apache.poi.ss.usermodel.FormulaError;

/** Cells, merged ranges and hidden rows of a sheet of a binary workbook. */
final class XlsbSheet implements XlsbRecord.Handler {

  private static final int HIDDEN_ROW = 0x10;

  private final Grid grid;
  private final SharedStrings strings;
  private final CellFormats formats;
  private int row;

  XlsbSheet(Grid grid, SharedStrings strings, CellFormats formats) {
    this.grid = grid;
    this.strings = strings;
    this.formats = formats;
  }

  @Override
  public void record(int type, XlsbRecord data) throws IOException, UnreadableWorkbook {
    switch (type) {
      case XlsbRecord.ROW -> row(data);
      case XlsbRecord.COLUMN -> column(data);
      case XlsbRecord.MERGE ->
          grid.merge(new Merge(data.number(), data.number(), data.number(), data.number()));
      default -> {
        boolean isCell =
            type >= XlsbRecord.CELL_RK && type <= XlsbRecord.FORMULA_ERROR
                || type == XlsbRecord.CELL_RICH_TEXT;
        if (isCell) {
          int column = data.number();
          int style = data.number() & 0xFFFFFF;
          Cell cell = cell(type, data, column, style);
          if (!cell.isBlank()) {
            grid.put(cell);
          }
        }
      }
    }
  }

  private void row(XlsbRecord data) throws IOException {
    row = data.number();
    // style and height stand between
    int flags = data.skip(4 + 2 + 1).octet();
    if ((flags & HIDDEN_ROW) != 0) {
      grid.hideRow(row);
    }
  }

  private void column(XlsbRecord data) throws IOException {
    int first = data.number();
    int last = data.number();
    if ((data.skip(8).shortNumber() & 1) != 0) {
      grid.hideColumns(first, last);
    }
  }

  private Cell cell(int type, XlsbRecord data, int column, int style) throws IOException {
    return switch (type) {
      case XlsbRecord.CELL_RK ->
          formats.number(row, column, style, Numbers.of(Biff.rk(data.number())));
      case XlsbRecord.CELL_REAL, XlsbRecord.FORMULA_NUMBER ->
          formats.number(row, column, style, Numbers.of(data.real()));
      case XlsbRecord.CELL_SHARED -> Cell.text(row, column, strings.get(data.number()));
      case XlsbRecord.CELL_TEXT, XlsbRecord.FORMULA_TEXT -> Cell.text(row, column, data.text());
      case XlsbRecord.CELL_RICH_TEXT -> Cell.text(row, column, data.skip(1).text());
      case XlsbRecord.CELL_BOOL, XlsbRecord.FORMULA_BOOL ->
          Cell.bool(row, column, data.octet() != 0);
      default -> Cell.error(row, column, error(data.octet()));
    };
  }

  /** What Excel prints for an error of this number. */
  static String error(int code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
  }
}
