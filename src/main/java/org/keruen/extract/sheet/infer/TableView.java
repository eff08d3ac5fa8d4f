package org.keruen.extract.sheet.infer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;

/** One table of a sheet as a guesser looks at it: labels, heads and the words above. */
final class TableView {

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u2007\u202f]+");
  private static final Pattern RUSSIAN = Pattern.compile("[\u0410-\u044f\u0401\u0451 .,()0-9*-]+");
  private static final Pattern NOT_RUSSIAN =
      Pattern.compile(
          "[\u04d9\u0493\u049b\u04a3\u04e9\u04b1\u04af\u04bb\u0456\u04b3\u045e\u0457\u04e3\u04ef\u04b7]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  final Grid grid;
  final Block block;
  final String file;

  /** Lines of the workbook's first sheet. */
  final List<String> cover;

  private final Figures figures;
  private final Draft draft;
  private final Map<Integer, List<String>> labels = new HashMap<>();
  private final LinesAbove above;
  private Set<Integer> sections = Set.of();

  TableView(Grid grid, Figures figures, Block block, String file, List<String> cover, Draft draft) {
    this.cover = cover;
    this.figures = figures;
    this.draft = draft;
    this.grid = grid;
    this.block = block;
    this.file = file;
    this.above = new LinesAbove(grid, figures, block);
  }

  /** Words with single blanks. */
  static String clean(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  String at(int row, int column) {
    return clean(grid.anchor(row, column).text());
  }

  /** Labels of a column in the table's rows, blank ones left out. */
  List<String> labels(int column) {
    return labels.computeIfAbsent(column, this::readLabels);
  }

  private List<String> readLabels(int column) {
    List<String> labels = new ArrayList<>();
    for (int r = block.bodyFirst(); r <= block.bodyLast(); r++) {
      String text = at(r, column);
      if (!text.isEmpty() && !sections.contains(r)) {
        labels.add(text);
      }
    }
    return labels;
  }

  /** Rows that stand over others are no labels of figures. */
  void leaveOut(Set<Integer> sectionRows) {
    sections = Set.copyOf(sectionRows);
    labels.clear();
  }

  /** The part of the labels of a column for which something holds. */
  double share(int column, Predicate<String> holds) {
    List<String> labels = labels(column);
    long hits = labels.stream().filter(holds).count();
    return labels.isEmpty() ? 0 : (double) hits / Math.max(labels.size(), block.rows() / 3);
  }

  /**
   * The part of a column's labels that could be Russian: where labels stand in several languages
   * those names are known best. One letter that Russian has not makes it another language.
   */
  double russian(int column) {
    return labels(column).stream().anyMatch(l -> NOT_RUSSIAN.matcher(l).find())
        ? 0
        : share(column, l -> RUSSIAN.matcher(l).matches());
  }

  /** Words of a row of the head (1-based) over a column; a head counts on over blank cells. */
  String head(int headRow, int column) {
    int row = block.headFirst() + headRow - 1;
    String text = at(row, column);
    int last = block.values().get(column) ? lastStretch() : block.firstValue();
    for (int c = column - 1; text.isEmpty() && headRow < block.headRows() && c >= last; c--) {
      text = at(row, c);
    }
    return text;
  }

  /** Words of the head's last row over a column; a row that numbers the columns is none. */
  String lastHead(int column) {
    int row = block.headLast();
    while (row > block.headFirst() && ColumnNumbers.isRow(grid, row)) {
      row--;
    }
    return at(row, column);
  }

  /** Where figures stand between columns of labels a head may begin over the labels. */
  private int lastStretch() {
    boolean sideBySide =
        labelColumns().stream()
            .anyMatch(
                c ->
                    c > block.firstValue()
                        && c < block.lastValue()
                        && labels(c).stream().anyMatch(l -> l.matches(".*\\p{L}{3}.*")));
    return sideBySide ? Math.max(0, block.firstValue() - 1) : block.firstValue();
  }

  /** All words over a column, outermost first, each once. */
  String heads(int column) {
    Set<String> words = new LinkedHashSet<>();
    for (int row = 1; row <= block.headRows(); row++) {
      String text = head(row, column);
      if (!text.isEmpty()) {
        words.add(text);
      }
    }
    return String.join(" | ", words);
  }

  /** The part of the columns with figures whose words in a row of the head hold. */
  double headShare(int headRow, Predicate<String> holds) {
    return headShare(headRow, holds, c -> true);
  }

  private double headShare(int headRow, Predicate<String> holds, IntPredicate which) {
    int all = 0;
    int hits = 0;
    for (int c : valueColumns()) {
      if (!which.test(c)) {
        continue;
      }
      String text = head(headRow, c);
      if (!text.isEmpty()) {
        all++;
        hits += holds.test(text) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) hits / all;
  }

  List<Integer> headRows(Predicate<String> holds, double least) {
    return headRows(holds, least, c -> true);
  }

  /** The rows of the head, 1-based, over enough of some columns of which something holds. */
  List<Integer> headRows(Predicate<String> holds, double least, IntPredicate which) {
    List<Integer> found = new ArrayList<>();
    for (int row = 1; row <= block.headRows(); row++) {
      if (headShare(row, holds, which) >= least) {
        found.add(row);
      }
    }
    return found;
  }

  /** A figure as a number, whatever its decimal sign; null if it is none. */
  BigDecimal number(int row, int column) {
    Cell cell = grid.at(row, column);
    if (cell.kind() == Cell.Kind.NUMBER) {
      return cell.number();
    }
    String text = cell.text().replaceAll("[\\s\u00a0\u202f]", "").replace('\u2212', '-');
    text = text.matches("-?[0-9]{1,3}(,[0-9]{3})+([.][0-9]+)?") ? text.replace(",", "") : text;
    text = text.replace(',', '.');
    return text.matches("-?[0-9]+([.][0-9]+)?") ? new BigDecimal(text) : null;
  }

  /** The columns of figures. */
  List<Integer> valueColumns() {
    return block.values().stream().filter(c -> !draft.isLabel(c)).boxed().toList();
  }

  /** The columns that hold words: all up to the one behind the last of figures. */
  List<Integer> labelColumns() {
    return IntStream.range(0, Math.min(grid.columns(), block.lastValue() + 2))
        .filter(c -> !block.values().get(c) || draft.isLabel(c))
        .boxed()
        .toList();
  }

  /** Whether a row stands between the head and the first figures. */
  boolean isBetween(int row) {
    return row > block.headLast() && row < block.bodyFirst();
  }

  /** Whether a row has no figure. */
  boolean isBare(int row) {
    return !figures.anyBetween(row, block.firstValue(), block.lastValue());
  }

  /** Whether a row has neither a figure nor a mark for one that is missing. */
  boolean isSectionRow(int row) {
    return isBare(row) && valueColumns().stream().noneMatch(c -> figures.isMark(row, c));
  }

  /**
   * The words above the table, nearest first, for which something holds; also the corner cells of
   * its head, and the lines of a page before it. Empty if there are none.
   */
  String title(Predicate<String> holds) {
    return titles().stream().filter(holds).findFirst().orElse("");
  }

  List<String> titles() {
    return above.titles();
  }

  /** The lines above the table, and pairs of cells of which the first names the second. */
  List<String> captions() {
    return above.captions();
  }

  LinesAbove above() {
    return above;
  }

  /** The file's name without its ending, with blanks for what stands for them. */
  String fileWords() {
    return file.replaceFirst("[.][^.]*$", "").replace('_', ' ');
  }
}
