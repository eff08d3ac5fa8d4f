package org.keruen.extract.sheet.read;

/** Takes what stands in a sheet as it comes. */
interface RowSink {

  /**
   * Takes a cell; one that stands in its place already gives way.
   *
   * @throws UnreadableWorkbook if no cell can be there, or there are too many
   */
  void put(Cell cell) throws UnreadableWorkbook;

  void merge(Merge merge) throws UnreadableWorkbook;

  void hideRow(int row);

  void hideColumns(int first, int last);
}
