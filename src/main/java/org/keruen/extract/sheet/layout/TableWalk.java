package org.keruen.extract.sheet.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.extract.sheet.read.UnreadableWorkbook;
import org.keruen.model.Axis;
import org.keruen.model.Label;
import org.keruen.model.Layout;
import org.keruen.model.Provenance;
import org.keruen.model.RawCell;
import org.keruen.model.RawRecord;
import org.keruen.model.Reject;
import org.keruen.model.SourceFile;
import org.keruen.model.Status;
import org.keruen.spec.source.Rule;
import org.keruen.spec.source.TableSpec;

/** Walks a sheet from the top and reads every table that looks as a definition says. */
final class TableWalk {

  private final Grid grid;
  private final TableSpec spec;
  private final SourceFile file;
  private final Marks marks;
  private final Layout layout;
  private final BigDecimal confidence;
  private final Consumer<RawRecord> out;
  private final Map<Axis, Label> sections = new EnumMap<>(Axis.class);
  private final Map<String, String> sectionScale = new java.util.HashMap<>();
  private final BitSet labelColumns = new BitSet();
  private final Provenance whole;
  private final boolean rowByRow;
  private final Map<Pattern, Matches> matches = new java.util.HashMap<>();
  private Directions directions;
  private Optional<String> leftOutBecause = Optional.empty();
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
    this.confidence = confidence;
    this.grid = grid;
    this.spec = spec;
    this.file = file;
    this.marks = marks;
    this.out = out;
    spec.labels().forEach(l -> labelColumns.set(Cell.column(l)));
    this.whole = Provenance.of(file);
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
    for (Rule section : spec.sections()) {
      Matcher m = section.pattern().matcher(label);
      if (!label.isEmpty() && m.find()) {
        enter(section, m);
        break;
      }
    }
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

  private void enter(Rule section, Matcher m) {
    leftOutBecause = section.leaveOut();
    section.set().forEach((name, code) -> put(name, Label.given(code)));
    section
        .printed()
        .forEach(
            (name, group) ->
                put(
                    name,
                    Label.printed(
                        Words.clean(
                            group == 0 || m.groupCount() < group ? m.group() : m.group(group)))));
  }

  private void put(String name, Label label) {
    if (name.equals("scale")) {
      sectionScale.put(name, label.code());
    } else {
      sections.put(Axis.of(name), label);
    }
  }

  private void body(int row, String label) {
    boolean isRow = spec.rowPattern().map(p -> p.matcher(label).find()).orElse(!label.isEmpty());
    if (!isRow) {
      return;
    }
    if (leftOutBecause.isPresent()) {
      leaveOut(row, label, leftOutBecause.get());
      return;
    }
    Optional<Rule> rule = first(spec.rows(), label);
    if (rule.isPresent() && rule.get().leaveOut().isPresent()) {
      leaveOut(row, label, rule.get().leaveOut().get());
      return;
    }
    for (int column = 0; column < grid.width(row); column++) {
      Cell cell = grid.at(row, column);
      if (!cell.isBlank()
          && !labelColumns.get(column)
          && !directions.isLabelColumn(column)
          && header.isHead(column)) {
        value(cell, label, rule);
      }
    }
  }

  private void leaveOut(int row, String label, String because) {
    for (int column = 0; column < grid.width(row); column++) {
      Cell cell = grid.at(row, column);
      if (!labelColumns.get(column) && isFigure(cell)) {
        out.accept(Reject.leftOut(at(cell, label), "left_out", because, cell.text()));
      }
    }
  }

  private static Optional<String> measure(Optional<Rule> row, Optional<Rule> column) {
    return row.map(r -> r.set().get("measure")).or(() -> column.map(r -> r.set().get("measure")));
  }

  private static boolean percentsOf(Optional<Rule> row, Optional<Rule> column) {
    return measure(row, column)
        .filter(m -> m.equals("index") || m.equals("growth_yoy"))
        .isPresent();
  }

  /** A multiple in percent; where the column is of growth, less the hundred of the year before. */
  private static BigDecimal percents(BigDecimal times, Optional<Rule> row, Optional<Rule> column) {
    BigDecimal index = times.movePointRight(2);
    return measure(row, column).filter("index"::equals).isPresent()
        ? index
        : index.subtract(BigDecimal.valueOf(100));
  }

  private boolean isFigure(Cell cell) {
    return cell.kind() == Cell.Kind.NUMBER || number(cell.text()).isPresent();
  }

  private Optional<BigDecimal> number(String text) {
    return NumberText.parse(text.strip(), spec.decimal())
        .or(() -> NumberText.parse(marks.withoutNote(text), spec.decimal()));
  }

  private void value(Cell cell, String label, Optional<Rule> row) {
    String head = header.all(cell.column());
    Optional<Rule> column = first(spec.columns(), head);
    Provenance at = at(cell, label);
    if (column.isPresent() && column.get().leaveOut().isPresent()) {
      out.accept(Reject.leftOut(at, "left_out", column.get().leaveOut().get(), cell.text()));
      return;
    }
    Status status = Status.NORMAL;
    BigDecimal number = null;
    if (cell.kind() == Cell.Kind.NUMBER) {
      number = cell.number();
    } else if (marks.isMissing(cell.text())) {
      status = Status.MISSING;
    } else if (marks.isConfidential(cell.text())) {
      status = Status.CONFIDENTIAL;
    } else if (percentsOf(row, column) && marks.times(cell.text()).isPresent()) {
      number = percents(marks.times(cell.text()).get(), row, column);
    } else {
      // "(600.1)" is a negative number as it stands; "75,32)" is one with a note.
      number = number(cell.text()).orElse(null);
      if (number == null) {
        out.accept(
            Reject.of(
                at, "not_a_number", "the cell holds no number and no known mark", cell.text()));
        return;
      }
      status = marks.isPreliminary(cell.text()) ? Status.PRELIMINARY : Status.NORMAL;
    }
    Map<Axis, Label> labels = labels(cell, row, column);
    out.accept(
        new RawCell(
            at,
            cell.text(),
            number,
            status,
            labels,
            scale(row, column),
            row.map(Rule::isAggregate).orElse(false) || column.map(Rule::isAggregate).orElse(false),
            layout,
            confidence));
  }

  /**
   * What the row's rule says wins over the column's, that over the sections, these over the
   * directions, these over what is given.
   */
  private Map<Axis, Label> labels(Cell cell, Optional<Rule> row, Optional<Rule> column) {
    Map<Axis, Label> labels = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.values()) {
      String name = axis.code();
      String code =
          row.map(r -> r.set().get(name)).orElse(column.map(r -> r.set().get(name)).orElse(null));
      if (code != null) {
        labels.put(axis, Label.given(code));
      } else if (sections.containsKey(axis)) {
        labels.put(axis, sections.get(axis));
      } else {
        directions
            .find(axis, cell)
            .or(() -> Optional.ofNullable(spec.given().get(name)).map(Label::given))
            .ifPresent(l -> labels.put(axis, l));
      }
    }
    return labels;
  }

  private BigDecimal scale(Optional<Rule> row, Optional<Rule> column) {
    String scale =
        row.map(r -> r.set().get("scale"))
            .orElse(
                column
                    .map(r -> r.set().get("scale"))
                    .orElse(sectionScale.getOrDefault("scale", spec.given().get("scale"))));
    return scale == null ? null : new BigDecimal(scale);
  }

  private Provenance at(Cell cell, String label) {
    return whole.cell(grid.name(), cell.a1(), header.path(cell.column(), label));
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
      Cell cell = grid.at(row, column);
      if (!cell.isBlank() && known.find(cell.text())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Rule> first(List<Rule> rules, String words) {
    return rules.stream().filter(r -> r.pattern().matcher(words).find()).findFirst();
  }
}
