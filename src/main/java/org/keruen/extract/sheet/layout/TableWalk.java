package org.keruen.extract.sheet.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.extract.sheet.read.UnreadableWorkbook;
import org.keruen.model.Layout;
import org.keruen.model.RawRecord;
import org.keruen.model.Reject;
import org.keruen.model.SourceFile;
import org.keruen.spec.source.Rule;
import org.keruen.spec.source.TableSpec;

/** Walks a sheet from the top and reads every table that looks as a definition says. */
final class TableWalk {

  private final Grid grid;
  private final TableSpec spec;
  private final SourceFile file;
  private final Layout layout;
  private final Consumer<RawRecord> out;
  private final Sections sections;
  private final ValueReader reader;
  private final BitSet labelColumns = new BitSet();
  private final boolean rowByRow;
  private final Map<Pattern, Matches> matches = new java.util.HashMap<>();
  private Directions directions;
  private HeaderBlock header;
  private final List<HeaderBlock> heads = new ArrayList<>();

  TableWalk(
      Grid grid,
      TableSpec spec,
      SourceFile file,
      Marks marks,
      Layout layout,
      BigDecimal confidence,
      Consumer<RawRecord> out) {
    this.layout = layout;
    this.grid = grid;
    this.spec = spec;
    this.file = file;
    this.out = out;
    this.sections = new Sections(spec.sections());
    this.reader = new ValueReader(grid, spec, file, marks, sections, layout, confidence);
    spec.labels().forEach(l -> labelColumns.set(Cell.column(l)));
    this.rowByRow = RowByRow.fits(spec);
  }

  /**
   * Reads the tables.
   *
   * @return the heads that were found
   * @throws UnreadableWorkbook if a declared table's head is not as it was
   */
  List<HeaderBlock> walk() throws UnreadableWorkbook {
    boolean active = spec.from().isEmpty();
    for (int row = 0; grid.has(row); row++) {
      if (!active) {
        active = matches(row, spec.from().get());
        if (!active && matches(row, spec.header())) {
          // The first table's head may stand above the words that begin the tables.
          row = head(row);
        }
      } else if (ends(row)) {
        break;
      }
      if (active) {
        int last = visit(row);
        // A head of fewer rows than declared must not swallow the words that end the tables.
        boolean over = false;
        for (int next = row + 1; next <= last; next++) {
          over |= ends(next);
        }
        if (over) {
          break;
        }
        row = last;
      }
      if (rowByRow) {
        grid.forget(row);
      }
    }
    return heads;
  }

  private boolean ends(int row) {
    return spec.until().isPresent() && matches(row, spec.until().get());
  }

  /** Looks at a row; gives the last row that was used up. */
  private int visit(int row) throws UnreadableWorkbook {
    if (!(spec.headerOnce() && !heads.isEmpty()) && matches(row, spec.header())) {
      int last = head(row);
      heads.add(header);
      return last;
    }
    String label = label(row);
    sections.pass(label);
    if (header != null) {
      body(row, label);
    }
    return row;
  }

  private int head(int row) throws UnreadableWorkbook {
    header = new HeaderBlock(grid, row + spec.headerBelow(), spec.headerRows(), labelColumns);
    grid.has(header.last());
    if (layout == Layout.DECLARED) {
      new Drift(grid, header, spec).check();
    }
    directions = new Directions(grid, header, spec, file);
    return Math.max(row, header.last());
  }

  private void body(int row, String label) {
    boolean told = label.isEmpty() && ValueReader.first(spec.rows(), label).isPresent();
    boolean isRow =
        spec.rowPattern().map(p -> p.matcher(label).find()).orElse(!label.isEmpty() || told);
    if (!isRow || layout == Layout.INFERRED && !hasFigure(row)) {
      return;
    }
    Optional<Rule> rule = ValueReader.first(spec.rows(), label);
    Optional<String> because = sections.leftOutBecause().or(() -> rule.flatMap(Rule::leaveOut));
    for (int column = 0; column < grid.width(row); column++) {
      Cell cell = grid.at(row, column);
      if (cell.isBlank() || labelColumns.get(column)) {
        continue;
      }
      if (because.isPresent()) {
        if (reader.isFigure(cell)) {
          out.accept(
              Reject.leftOut(
                  reader.at(cell, label, header), "left_out", because.get(), cell.text()));
        }
      } else if (!directions.isLabelColumn(column)
          && header.isHead(column)
          && !reader.isFlag(cell, header)) {
        out.accept(reader.read(cell, label, rule, header, directions));
      }
    }
  }

  /** In a guessed layout a row of words, such as a note below the table, is none of its rows. */
  private boolean hasFigure(int row) {
    for (int column = 0; column < grid.width(row); column++) {
      if (!labelColumns.get(column) && reader.isFigureOrMark(grid.at(row, column))) {
        return true;
      }
    }
    return false;
  }

  private String label(int row) {
    for (String column : spec.labels()) {
      String text = Words.clean(grid.anchor(row, Cell.column(column)).text());
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private boolean matches(int row, Pattern pattern) {
    Matches known = matches.computeIfAbsent(pattern, Matches::new);
    for (int column = 0; column < grid.width(row); column++) {
      if (known.find(grid.at(row, column))) {
        return true;
      }
    }
    return false;
  }
}
