package org.keruen.extract.sheet.infer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.model.Axis;
import org.keruen.model.Flow;
import org.keruen.spec.dimension.HeadWords.Role;
import org.keruen.spec.source.Where;

/** Guesses the layout of one table: which words stand in which direction from its figures. */
final class TableGuess {

  private static final double GAPPY = 0.7;
  private static final double ALL = 0.9;
  private static final double SURE = 0.5;
  private static final double UNIT_TOLD = 0.2;
  private static final double REPORTER_TOLD = 0.15;

  /** So many countries are a table of the world's, whatever it counts. */
  private static final int MANY = 30;

  /** A head of labels such as "Code" is no title. */
  private static final int WORD = 20;

  private final TableView table;
  private final Sense sense;
  private final Set<String> stack;
  private final Draft draft = new Draft();

  /**
   * @param stack lines over the tables of the sheet that have this one's head; empty if it is alone
   */
  TableGuess(
      Grid grid,
      Figures figures,
      Block block,
      Sense sense,
      String file,
      List<String> cover,
      Set<String> stack) {
    this.stack = stack;
    this.table = new TableView(grid, figures, block, file, cover, draft);
    this.sense = sense;
  }

  Optional<Guess> guess() {
    draft.label(labelColumn());
    SectionRows rows = new SectionRows(table, sense, draft);
    boolean sections = rows.search() || rows.search(stack);
    if (new OuterColumns(table, draft, rows).search()) {
      // The months over the rows below the years beside them, or the other way round.
      if (!sections) {
        rows.search();
      }
      sections = true;
    }
    boolean list = !sections && new ListSearch(table, sense, draft).search();
    boolean period = draft.has(Axis.PERIOD) || new PeriodSearch(table, sense, draft).search();
    FlowSearch flows = new FlowSearch(table, sense, draft);
    boolean flow = draft.tells(Axis.FLOW) || flows.search();
    boolean party = list || new PartySearch(table, sense, draft).search();
    new MutualTrade(table, sense, draft).search();
    boolean indicators = !list && flows.onlyOwnRows();
    boolean goods = !indicators && new GoodsSearch(table, sense, draft).search();
    boolean unit = new UnitSearch(table, sense, draft).search(list);
    if (indicators) {
      draft.leaveOutOtherRows("an indicator of something else");
    }
    boolean reporter = draft.has(Axis.REPORTER) || !draft.given("reporter").matches("[?]?");
    boolean whose = list || draft.has(Axis.PARTNER) || reporter;
    if (isOtherTopic() || isOfNoMeasure()) {
      return Optional.empty();
    }
    // Without a country's name nothing says that a table of goods or totals is of trade.
    boolean flowsInHead =
        draft.direction(Axis.FLOW).filter(w -> w.place() == Where.Place.HEADER).isPresent();
    if (period && !flow && isWordless()) {
      draft.give("flow", "?");
      draft.because("many countries by periods, and not a word of what is counted");
      flow = true;
    }
    if (!period || !flow || !(party || goods || flowsInHead) || !unit && !whose) {
      return Optional.empty();
    }
    new RowsBelow(table, draft).search();
    new PreliminaryHeads(table, sense, draft).search();
    table.labelColumns().stream().filter(c -> c < table.block.lastValue()).forEach(draft::label);
    double confidence = SURE + (unit ? UNIT_TOLD : 0) + (reporter ? REPORTER_TOLD : 0);
    return Optional.of(
        new Guess(
            draft.spec(headPattern(), table.block.headRows(), decimal(), expect()),
            BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_EVEN),
            draft.reasons(),
            table.block.rows(),
            draft.unitRule()));
  }

  /** "In percent of the month before": said of the whole table, where no line speaks of money. */
  private boolean isOfNoMeasure() {
    return table.titles().stream().noneMatch(sense::isMoney)
        && table.titles().stream()
            .anyMatch(t -> sense.unit(t).reason().equals(UnitSearch.NONE_OF_OURS));
  }

  /** Whether the title is about something else, and only rows of the table have flows. */
  private boolean isOtherTopic() {
    return table.titles().stream().anyMatch(sense.heads()::isOtherTopic)
        && table.titles().stream().allMatch(t -> sense.flow(t) == Flow.UNKNOWN);
  }

  /**
   * Whether a table of many countries has no title at all: such files come out of offices' data
   * banks, and what they count stands on the page that they were taken from.
   */
  private boolean isWordless() {
    return draft.has(Axis.PARTNER)
        && table.titles().stream().allMatch(t -> sense.heads().isAny(t) || t.length() < WORD)
        && table.labels(draft.firstLabel()).stream()
                .map(l -> sense.partner(l).code())
                .filter(c -> c.length() == 2)
                .distinct()
                .count()
            >= MANY;
  }

  /** The column with most words, and most of them known. */
  private int labelColumn() {
    int best = 0;
    double most = 0;
    for (int c : table.labelColumns()) {
      if (sense.heads().is(Role.UNIT, table.lastHead(c))) {
        continue;
      }
      double words = table.share(c, t -> t.matches(".*\\p{L}.*"));
      double known = 2 * table.share(c, sense::isKnown);
      double russian = table.russian(c) / 10;
      double filled = (words + known + russian) * (1 + filled(c)) / 2;
      if (filled > most) {
        most = filled;
        best = c;
      }
    }
    return inner(best);
  }

  /**
   * Where the best words stand once over several rows, the column right of them that has its own.
   */
  private int inner(int outer) {
    return filled(outer) > GAPPY
        ? outer
        : table.labelColumns().stream()
            .filter(c -> c > outer && filled(c) > ALL)
            .filter(c -> !sense.heads().is(Role.UNIT, table.lastHead(c)))
            .filter(c -> table.share(c, t -> t.matches(".*\\p{L}{3}.*")) > GAPPY)
            .findFirst()
            .orElse(outer);
  }

  /** The part of the rows with figures that have a label in a column. */
  private double filled(int column) {
    int rows = 0;
    int labelled = 0;
    for (int r = table.block.bodyFirst(); r <= table.block.bodyLast(); r++) {
      if (!table.isBare(r)) {
        rows++;
        labelled += table.at(r, column).isEmpty() ? 0 : 1;
      }
    }
    return rows == 0 ? 0 : (double) labelled / rows;
  }

  /** A cell of the head's first row, to the letter. */
  private Pattern headPattern() {
    Grid grid = table.grid;
    for (int c = grid.columns() - 1; c >= table.block.firstValue(); c--) {
      Cell cell = grid.at(table.block.headFirst(), c);
      if (!cell.isBlank()) {
        return Pattern.compile("^" + Pattern.quote(TableView.clean(cell.text())) + "$");
      }
    }
    return Pattern.compile("^$");
  }

  /** What stands over the labels, where it is words. */
  private Map<String, String> expect() {
    Map<String, String> expect = new HashMap<>();
    for (int c : table.labelColumns()) {
      String head = table.heads(c);
      if (draft.isLabel(c) && head.matches("[^0-9]*\\p{L}[^0-9]*")) {
        expect.put(Cell.column(c), head);
      }
    }
    return expect;
  }

  private char decimal() {
    int commas = 0;
    int points = 0;
    for (int r = table.block.bodyFirst(); r <= table.block.bodyLast(); r++) {
      for (int c : table.valueColumns()) {
        Cell cell = table.grid.at(r, c);
        if (cell.kind() == Cell.Kind.TEXT && Figures.isFigure(cell)) {
          commas += cell.text().matches(".*[0-9],[0-9]{1,2}(?![0-9]).*") ? 1 : 0;
          points += cell.text().matches(".*[0-9][.][0-9]{1,2}(?![0-9]).*") ? 1 : 0;
        }
      }
    }
    return commas > points ? ',' : '.';
  }
}
