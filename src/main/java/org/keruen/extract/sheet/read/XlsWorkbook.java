package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Excel 97-2003 (BIFF8). The format keeps its records in one stream that POI holds whole; a file is
 * at most 65,536 rows a sheet.
 */
final class XlsWorkbook implements Workbook {

  private final HSSFWorkbook book;

  private XlsWorkbook(HSSFWorkbook book) {
    this.book = book;
  }

  static Workbook open(Path file, ReadLimits limits) throws IOException, UnreadableWorkbook {
    try {
      POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
      if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        container.close();
        throw new UnreadableWorkbook("encrypted", "it is protected by a password");
      }
      if (!container.getRoot().hasEntryCaseInsensitive("Workbook")
          && !container.getRoot().hasEntryCaseInsensitive("Book")) {
        container.close();
        throw new UnreadableWorkbook("not_a_workbook", "it is an Office file, but no workbook");
      }
      return new XlsWorkbook(new HSSFWorkbook(container.getRoot(), false));
    } catch (EncryptedDocumentException e) {
      throw new UnreadableWorkbook("encrypted", "it is protected by a password");
    } catch (OldExcelFormatException e) {
      throw new UnreadableWorkbook(
          "unsupported_format", "it is of Excel 5 or 95; save it as .xlsx");
    }
  }

  @Override
  public List<SheetInfo> sheets() {
    List<SheetInfo> sheets = new ArrayList<>();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      sheets.add(
          new SheetInfo(
              book.getSheetName(i), i, book.isSheetHidden(i) || book.isSheetVeryHidden(i)));
    }
    return sheets;
  }

  @Override
  public Grid grid(SheetInfo info) throws UnreadableWorkbook {
    try {
      Sheet sheet = book.getSheetAt(info.index());
      Grid grid = new Grid(info.name());
      for (Row row : sheet) {
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
          Cell read = read(cell);
          if (!read.isBlank()) {
            grid.put(read);
          }
        }
      }
      for (CellRangeAddress range : sheet.getMergedRegions()) {
        grid.merge(
            new Merge(
                range.getFirstRow(),
                range.getLastRow(),
                range.getFirstColumn(),
                range.getLastColumn()));
      }
      return grid;
    } catch (RuntimeException e) {
      throw new UnreadableWorkbook(
          "corrupt", "sheet '" + info.name() + "' is damaged: " + WorkbookOpener.firstLine(e));
    }
  }

  private static Cell read(org.apache.poi.ss.usermodel.Cell cell) {
    int row = cell.getRowIndex();
    int column = cell.getColumnIndex();
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC -> number(cell, row, column);
      case STRING -> Cell.text(row, column, cell.getStringCellValue());
      case BOOLEAN ->
          new Cell(
              row,
              column,
              Cell.Kind.BOOLEAN,
              Boolean.toString(cell.getBooleanCellValue()),
              null,
              null);
      case ERROR -> new Cell(row, column, Cell.Kind.ERROR, "#ERROR", null, null);
      default -> Cell.blank(row, column);
    };
  }

  private static Cell number(org.apache.poi.ss.usermodel.Cell cell, int row, int column) {
    if (DateUtil.isCellDateFormatted(cell) && cell.getLocalDateTimeCellValue() != null) {
      return Cell.date(row, column, cell.getLocalDateTimeCellValue());
    }
    String format = cell.getCellStyle().getDataFormatString();
    return Cell.number(row, column, Numbers.stored(cell.getNumericCellValue(), format));
  }

  @Override
  public void close() {
    try {
      book.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
