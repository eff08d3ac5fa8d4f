package org.keruen.extract.sheet.infer;

/**
 * A table in a sheet.
 *
 * @param headFirst 0-based first row of its head
 * @param headLast last row of its head
 * @param bodyFirst first row of figures
 * @param bodyLast last row of figures
 * @param firstValue first column of figures
 * @param lastValue last column of figures
 */
record Block(
    int headFirst, int headLast, int bodyFirst, int bodyLast, int firstValue, int lastValue) {

  int headRows() {
    return headLast - headFirst + 1;
  }

  int rows() {
    return bodyLast - bodyFirst + 1;
  }
}
