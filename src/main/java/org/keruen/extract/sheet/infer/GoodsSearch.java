package org.keruen.extract.sheet.infer;

import java.util.regex.Pattern;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.model.Axis;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.spec.dimension.HeadWords.Role;
import org.keruen.spec.source.Where;

/** Finds the column of a table's goods, by their codes where it has them. */
final class GoodsSearch {

  private static final double MOST = 0.7;

  private final TableView table;
  private final Sense sense;
  private final Draft draft;

  GoodsSearch(TableView table, Sense sense, Draft draft) {
    this.table = table;
    this.sense = sense;
    this.draft = draft;
  }

  boolean search() {
    if (draft.tells(Axis.PRODUCT)) {
      return true;
    }
    int codes = codeColumn();
    int names = namesColumn(codes);
    int column = codes >= 0 ? codes : names;
    if (column < 0) {
      return false;
    }
    draft.toward(
        Axis.PRODUCT,
        codes >= 0 && names >= 0
            ? Toward.firstOf(Toward.column(codes), Toward.column(names))
            : isGappy(column)
                ? Toward.above(column, Pattern.compile("^(.*\\p{L}.*)$"))
                : Toward.column(column));
    draft.label(column);
    draft.because("goods stand in column " + Cell.column(column));
    return true;
  }

  /** A name stands once over rows in several units. */
  private boolean isGappy(int column) {
    int rows = 0;
    int blank = 0;
    for (int r = table.block.bodyFirst(); r <= table.block.bodyLast(); r++) {
      if (!table.isBare(r)) {
        rows++;
        blank += table.at(r, column).isEmpty() ? 1 : 0;
      }
    }
    return blank * 4 > rows;
  }

  /** A column of codes of the Harmonized System, as its head says; -1 if there is none. */
  private int codeColumn() {
    int named = toldColumn();
    for (int c : table.labelColumns()) {
      String head = head(c);
      // A code far from the goods, such as a territory's, is none of theirs.
      if (sense.heads().says(Role.CODE, head)
          && (named < 0 || Math.abs(named - c) < 2)
          && table.share(c, x -> x.matches("(?i)total|[0-9]{2}(?:[ .]?[0-9]{2})*")) > MOST) {
        return c;
      }
    }
    return -1;
  }

  /** The column whose head names goods, no codes; -1 if there is none. */
  private int toldColumn() {
    for (int c : table.labelColumns()) {
      String head = head(c);
      if (sense.heads().says(Role.PRODUCT, head) && !sense.heads().says(Role.CODE, head)) {
        return c;
      }
    }
    return -1;
  }

  /**
   * Words that are no partners, periods or flows, in a table that has its partners elsewhere or
   * none.
   */
  private int namesColumn(int codes) {
    for (int c : table.labelColumns()) {
      boolean told = sense.heads().says(Role.PRODUCT, head(c));
      boolean others = draft.has(Axis.PARTNER) || draft.has(Axis.REPORTER);
      if (c != codes
          && (told || !others)
          && !isTaken(c)
          && !isUnits(c)
          && table.share(c, t -> t.matches(".*\\p{L}{3}.*")) > MOST
          && table.share(
                  c,
                  t -> sense.isPeriod(t) || sense.isPartOfYear(t) || sense.flow(t) != Flow.UNKNOWN)
              < 0.3) {
        return c;
      }
    }
    return -1;
  }

  /** What stands over a column, in the head's last row that has words there. */
  private String head(int column) {
    String last = table.lastHead(column);
    return last.isEmpty() ? table.heads(column) : last;
  }

  /** Whether most words of a column are units. */
  private boolean isUnits(int column) {
    return table.share(column, t -> sense.unit(t).measure() != Measure.UNKNOWN) > MOST;
  }

  private boolean isTaken(int column) {
    String letters = Cell.column(column);
    return java.util.stream.Stream.of(Axis.PARTNER, Axis.REPORTER, Axis.FLOW, Axis.PERIOD)
        .flatMap(a -> draft.direction(a).stream())
        .filter(w -> w.place() == Where.Place.COLUMN)
        .anyMatch(w -> w.columns().contains(letters));
  }
}
