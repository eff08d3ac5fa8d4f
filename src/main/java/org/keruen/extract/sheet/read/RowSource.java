package org.keruen.extract.sheet.read;

import java.io.Closeable;
import java.io.IOException;

/** Rows of a sheet as they come. */
interface RowSource extends Closeable {

  /**
   * Puts the next row into a sheet, or what stands between rows.
   *
   * @return whether there may be more
   * @throws IOException if the file is damaged
   */
  boolean next(RowSink sink) throws IOException, UnreadableWorkbook;
}
