package org.keruen.extract.sheet.layout;

import java.math.BigDecimal;
import java.util.List;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.model.Layout;
import org.keruen.spec.source.TableSpec;

/**
 * Tables of one layout in a sheet, as they were read.
 *
 * @param grid the sheet
 * @param spec their layout
 * @param layout whether it was declared or guessed
 * @param confidence 0 to 1; 1 where declared
 * @param reasons what a guess rests on, in plain words; empty where declared
 * @param heads the head of each table
 */
public record ReadTable(
    Grid grid,
    TableSpec spec,
    Layout layout,
    BigDecimal confidence,
    List<String> reasons,
    List<Head> heads) {

  /**
   * The rows of a head.
   *
   * @param first 0-based
   * @param last 0-based
   */
  public record Head(int first, int last) {}
}
