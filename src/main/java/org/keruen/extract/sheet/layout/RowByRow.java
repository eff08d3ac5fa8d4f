package org.keruen.extract.sheet.layout;

import org.keruen.spec.source.TableSpec;
import org.keruen.spec.source.Where;

/**
 * Layouts whose values find all their words in their own row, in the head, or in the one title, so
 * that a sheet can be read row by row without being held: the long tables, a record a row.
 */
final class RowByRow {

  private RowByRow() {}

  static boolean fits(TableSpec spec) {
    return spec.where().values().stream().allMatch(w -> fits(w, spec));
  }

  private static boolean fits(Where where, TableSpec spec) {
    boolean near =
        switch (where.place()) {
          case HEADER, COLUMN, LEFT, SHEET, FILE, LETTER -> true;
          // a second head could look for its title among rows that are gone
          case TITLE -> spec.headerOnce();
          case ABOVE -> false;
        };
    return near
        && where.and().map(w -> fits(w, spec)).orElse(true)
        && where.otherwise().map(w -> fits(w, spec)).orElse(true);
  }
}
