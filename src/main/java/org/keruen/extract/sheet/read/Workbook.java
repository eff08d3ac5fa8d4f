package org.keruen.extract.sheet.read;

import java.util.List;

/** An open workbook. */
public interface Workbook extends AutoCloseable {

  /**
   * A sheet.
   *
   * @param name as shown, {@code ""} in a file without sheets, {@code table1} and so on for the
   *     tables of an HTML page
   * @param index 0-based
   * @param hidden whether the office hides it
   */
  record SheetInfo(String name, int index, boolean hidden) {}

  /** Its sheets in their order. */
  List<SheetInfo> sheets();

  /**
   * A sheet as a whole.
   *
   * @throws UnreadableWorkbook if it is broken or beyond the limits
   */
  Grid grid(SheetInfo sheet) throws UnreadableWorkbook;

  /**
   * A sheet whose rows come as they are asked for, where the format allows it. Only one such sheet
   * of a workbook is open at a time.
   *
   * @throws UnreadableWorkbook if it is broken or beyond the limits
   */
  default Grid stream(SheetInfo sheet) throws UnreadableWorkbook {
    return grid(sheet);
  }

  @Override
  void close();
}
