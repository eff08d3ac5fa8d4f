package org.keruen.extract.sheet.layout;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;
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

/** Reads a value of a table: its number or mark, and the words for each dimension. */
final class ValueReader {

  private final Grid grid;
  private final TableSpec spec;
  private final Provenance whole;
  private final Marks marks;
  private final Sections sections;
  private final Layout layout;
  private final BigDecimal confidence;

  ValueReader(
      Grid grid,
      TableSpec spec,
      SourceFile file,
      Marks marks,
      Sections sections,
      Layout layout,
      BigDecimal confidence) {
    this.grid = grid;
    this.spec = spec;
    this.whole = Provenance.of(file);
    this.marks = marks;
    this.sections = sections;
    this.layout = layout;
    this.confidence = confidence;
  }

  /**
   * What becomes of a cell.
   *
   * @param label the words that its row begins with
   * @param row the rule for its row, if any
   */
  RawRecord read(
      Cell cell, String label, Optional<Rule> row, HeaderBlock header, Directions directions) {
    Optional<Rule> column = first(spec.columns(), header.all(cell.column()));
    Provenance at = at(cell, label, header);
    if (column.isPresent() && column.get().leaveOut().isPresent()) {
      return Reject.leftOut(at, "left_out", column.get().leaveOut().get(), cell.text());
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
        return Reject.of(
            at, "not_a_number", "the cell holds no number and no known mark", cell.text());
      }
    }
    if (number != null) {
      status = status(cell, row, column, header);
    }
    return new RawCell(
        at,
        cell.text(),
        number,
        status,
        labels(cell, row, column, directions),
        scale(row, column),
        row.map(Rule::isAggregate).orElse(false) || column.map(Rule::isAggregate).orElse(false),
        layout,
        confidence);
  }

  /** What a rule says of a figure, or a mark stuck to it, or a flag in the column beside it. */
  private Status status(Cell cell, Optional<Rule> row, Optional<Rule> column, HeaderBlock header) {
    Optional<String> told =
        row.map(r -> r.set().get("status"))
            .or(() -> column.map(c -> c.set().get("status")))
            .or(sections::status);
    if (told.isPresent()) {
      return Status.of(told.get());
    }
    Cell beside = grid.at(cell.row(), cell.column() + 1);
    boolean preliminary =
        cell.kind() != Cell.Kind.NUMBER && marks.isPreliminary(cell.text())
            || isFlag(beside, header) && marks.isPreliminaryFlag(beside.text());
    return preliminary ? Status.PRELIMINARY : Status.NORMAL;
  }

  /** Whether a cell is a flag of the figure to its left, in a column without a head. */
  boolean isFlag(Cell cell, HeaderBlock header) {
    return cell.column() > 0
        && marks.isFlag(cell.text())
        && (header.isBare(cell.column()) || marks.isFlagHead(header.all(cell.column())))
        && !grid.at(cell.row(), cell.column() - 1).isBlank();
  }

  boolean isFigure(Cell cell) {
    return cell.kind() == Cell.Kind.NUMBER || number(cell.text()).isPresent();
  }

  /** Whether a cell holds a figure or what stands for one. */
  boolean isFigureOrMark(Cell cell) {
    return isFigure(cell)
        || marks.isMissing(cell.text())
        || marks.isConfidential(cell.text())
        || marks.times(cell.text()).isPresent();
  }

  private Optional<BigDecimal> number(String text) {
    return NumberText.parse(text.strip(), spec.decimal())
        .or(() -> NumberText.parse(marks.withoutNote(text), spec.decimal()));
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

  /**
   * What the row's rule says wins over the column's, that over the sections, these over the
   * directions, these over what is given.
   */
  private Map<Axis, Label> labels(
      Cell cell, Optional<Rule> row, Optional<Rule> column, Directions directions) {
    Map<Axis, Label> labels = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.values()) {
      String name = axis.code();
      Optional<String> code =
          row.map(r -> r.set().get(name)).or(() -> column.map(r -> r.set().get(name)));
      code.map(Label::given)
          .or(() -> sections.find(axis))
          .or(() -> directions.find(axis, cell))
          .or(() -> Optional.ofNullable(spec.given().get(name)).map(Label::given))
          .ifPresent(l -> labels.put(axis, l));
    }
    return labels;
  }

  private BigDecimal scale(Optional<Rule> row, Optional<Rule> column) {
    return row.map(r -> r.set().get("scale"))
        .or(() -> column.map(r -> r.set().get("scale")))
        .or(sections::scale)
        .or(() -> Optional.ofNullable(spec.given().get("scale")))
        .map(BigDecimal::new)
        .orElse(null);
  }

  Provenance at(Cell cell, String label, HeaderBlock header) {
    return whole.cell(grid.name(), cell.a1(), header.path(cell.column(), label));
  }

  static Optional<Rule> first(List<Rule> rules, String words) {
    return rules.stream().filter(r -> r.pattern().matcher(words).find()).findFirst();
  }
}
