package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.nio.charset.Charset;
import org.apache.poi.hssf.record.RecordInputStream;

/** Cells, merged ranges and hidden rows of a sheet of Excel 5 to 2003. */
final class BiffSheet {

  private static final int HIDDEN_ROW = 0x20;

  private final Grid grid;
  private final RecordInputStream in;
  private final SharedStrings strings;
  private final CellFormats formats;
  private final boolean isBiff8;
  private final Charset codePage;
  private int row;
  private int column;
  private int style;

  BiffSheet(
      Grid grid,
      RecordInputStream in,
      SharedStrings strings,
      CellFormats formats,
      boolean isBiff8,
      Charset codePage) {
    this.grid = grid;
    this.in = in;
    this.strings = strings;
    this.formats = formats;
    this.isBiff8 = isBiff8;
    this.codePage = codePage;
  }

  /** Reads until the sheet's own end; charts in it have a beginning and an end too. */
  void read(TimeLimit time) throws IOException, UnreadableWorkbook {
    int depth = 0;
    while (Biff.next(in)) {
      time.check();
      int type = in.getSid();
      if (type == Biff.BEGIN) {
        depth++;
      } else if (type == Biff.END) {
        depth--;
        if (depth <= 0) {
          return;
        }
      } else if (depth == 1) {
        record(type);
      } else if (depth == 0) {
        throw new IOException("it does not begin where the file says");
      }
    }
    throw new IOException("it has no end");
  }

  private void record(int type) throws IOException, UnreadableWorkbook {
    switch (type) {
      case Biff.ROW -> {
        int hidden = in.readUShort();
        skip(10);
        if ((in.readUShort() & HIDDEN_ROW) != 0) {
          grid.hideRow(hidden);
        }
      }
      case Biff.COLUMNS -> {
        int first = in.readUShort();
        int last = in.readUShort();
        skip(4);
        if ((in.readUShort() & 1) != 0 && first <= last) {
          grid.hideColumns(first, last);
        }
      }
      case Biff.MERGES -> {
        for (int left = in.readUShort(); left > 0 && in.remaining() >= 8; left--) {
          grid.merge(new Merge(in.readUShort(), in.readUShort(), in.readUShort(), in.readUShort()));
        }
      }
      case Biff.NUMBERS -> {
        row = in.readUShort();
        column = in.readUShort();
        // the last two bytes repeat the last column
        for (; in.remaining() >= 8; column++) {
          style = in.readUShort();
          put(number(Biff.rk(in.readInt())));
        }
      }
      case Biff.NUMBER,
          Biff.SHORT_NUMBER,
          Biff.TEXT,
          Biff.RICH_TEXT,
          Biff.SHARED_TEXT,
          Biff.BOOL_OR_ERROR,
          Biff.FORMULA -> {
        row = in.readUShort();
        column = in.readUShort();
        style = in.readUShort();
        cell(type);
      }
      // follows the formula that gave it, in whose place it stands
      case Biff.FORMULA_TEXT -> put(Cell.text(row, column, text()));
      default -> {}
    }
  }

  private void cell(int type) throws IOException, UnreadableWorkbook {
    switch (type) {
      case Biff.NUMBER -> put(number(in.readDouble()));
      case Biff.SHORT_NUMBER -> put(number(Biff.rk(in.readInt())));
      case Biff.SHARED_TEXT -> put(Cell.text(row, column, strings.get(in.readInt())));
      case Biff.BOOL_OR_ERROR -> {
        int value = in.readUByte();
        put(in.readUByte() == 0 ? Cell.bool(row, column, value != 0) : error(value));
      }
      case Biff.FORMULA -> formula(in.readLong());
      default -> put(Cell.text(row, column, text()));
    }
  }

  /** The result that Excel kept: a number, or what else in a number that is none. */
  private void formula(long result) throws IOException, UnreadableWorkbook {
    if (result >>> 48 != 0xFFFF) {
      put(number(Double.longBitsToDouble(result)));
      return;
    }
    int value = (int) (result >>> 16) & 0xFF;
    switch ((int) result & 0xFF) {
      case 1 -> put(Cell.bool(row, column, value != 0));
      case 2 -> put(error(value));
      default -> {}
    }
  }

  private Cell error(int code) {
    return Cell.error(row, column, XlsbSheet.error(code));
  }

  private Cell number(double stored) {
    return formats.number(row, column, style, Numbers.of(stored));
  }

  private String text() {
    return Biff.text(in, 2, isBiff8, codePage);
  }

  /** The format has no checksums; but of two cells in one place one has lost its own. */
  private void put(Cell cell) throws IOException, UnreadableWorkbook {
    if (!cell.isBlank()) {
      if (!grid.at(cell.row(), cell.column()).isBlank()) {
        throw new IOException("two cells stand in " + cell.a1());
      }
      grid.put(cell);
    }
  }

  private void skip(int count) {
    for (int i = 0; i < count; i += 2) {
      in.readUShort();
    }
  }
}
