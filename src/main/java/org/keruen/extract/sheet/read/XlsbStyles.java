package org.keruen.extract.sheet.read;

import java.io.IOException;

/** Number formats of a binary workbook. */
final class XlsbStyles implements XlsbRecord.Handler {

  private final CellFormats formats;
  private boolean inCells;

  XlsbStyles(CellFormats formats) {
    this.formats = formats;
  }

  @Override
  public void record(int type, XlsbRecord data) throws IOException {
    switch (type) {
      case XlsbRecord.FORMAT -> formats.format(data.shortNumber(), data.text());
      case XlsbRecord.BEGIN_CELL_STYLES -> inCells = true;
      case XlsbRecord.END_CELL_STYLES -> inCells = false;
      case XlsbRecord.STYLE -> {
        if (inCells) {
          formats.style(data.skip(2).shortNumber());
        }
      }
      default -> {}
    }
  }
}
