package org.keruen.extract.sheet.read;

import java.util.List;

/**
 * A workbook of a format that keeps all of its sheets in one piece, so that they are read at once.
 *
 * @param sheets its sheets
 * @param grids what they hold
 */
record HeldWorkbook(List<SheetInfo> sheets, List<Grid> grids) implements Workbook {

  @Override
  public Grid grid(SheetInfo sheet) {
    return grids.get(sheet.index());
  }

  @Override
  public void close() {}
}
