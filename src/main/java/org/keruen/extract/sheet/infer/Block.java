package org.keruen.extract.sheet.infer;

import java.util.BitSet;

/**
 * A table in a sheet.
 *
 * @param headFirst 0-based first row of its head
 * @param headLast last row of its head
 * @param bodyFirst first row of figures
 * @param bodyLast last row of figures
 * @param firstValue first column of figures
 * @param lastValue last column of figures
 * @param values the columns of figures, all between the two
 */
record Block(
    int headFirst,
    int headLast,
    int bodyFirst,
    int bodyLast,
    int firstValue,
    int lastValue,
    BitSet values) {

  int headRows() {
    return headLast - headFirst + 1;
  }

  int rows() {
    return bodyLast - bodyFirst + 1;
  }
}
