package org.keruen.extract.sheet.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.model.Axis;
import org.keruen.model.Label;
import org.keruen.model.SourceFile;
import org.keruen.spec.source.TableSpec;
import org.keruen.spec.source.Where;

/** Goes from a value in the direction that a definition gives for a dimension. */
final class Directions {

  private static final int MOST_KNOWN = 10_000;

  private final Grid grid;
  private final HeaderBlock header;
  private final TableSpec spec;
  private final SourceFile file;
  private final Map<Axis, Where> byAxis = new EnumMap<>(Axis.class);
  private final IdentityHashMap<Where, List<Integer>> columns = new IdentityHashMap<>();
  private final IdentityHashMap<Where, Optional<Label>> fixed = new IdentityHashMap<>();
  private final IdentityHashMap<Where, NavigableMap<Integer, Optional<Label>>> above =
      new IdentityHashMap<>();
  private final IdentityHashMap<Where, Map<String, Optional<Label>>> labels =
      new IdentityHashMap<>();
  private final BitSet labelColumns = new BitSet();

  Directions(Grid grid, HeaderBlock header, TableSpec spec, SourceFile file) {
    this.grid = grid;
    this.header = header;
    this.spec = spec;
    this.file = file;
    this.byAxis.putAll(spec.where());
    byAxis.values().forEach(this::prepare);
  }

  private void prepare(Where where) {
    List<Integer> found = new ArrayList<>();
    for (String name : where.columns()) {
      OptionalInt column = header.column(name);
      column.ifPresent(found::add);
      column.ifPresent(labelColumns::set);
    }
    columns.put(where, found);
    where.and().ifPresent(this::prepare);
    where.otherwise().ifPresent(this::prepare);
  }

  /** Whether a column holds words of a dimension, so that its cells are no values. */
  boolean isLabelColumn(int column) {
    return labelColumns.get(column);
  }

  /**
   * The words for a dimension of a value; empty if the definition gives no direction or nothing
   * stands there.
   */
  Optional<Label> find(Axis axis, Cell cell) {
    Where where = byAxis.get(axis);
    return where == null ? Optional.empty() : find(where, cell);
  }

  private Optional<Label> find(Where where, Cell cell) {
    Optional<Label> label =
        switch (where.place()) {
          case HEADER -> above(where, cell.column());
          case COLUMN -> inRow(where, cell.row());
          case ABOVE -> upward(where, cell.row());
          case LEFT -> leftward(where, cell);
          case LETTER -> label(where, Cell.column(cell.column()));
          default -> fixed.computeIfAbsent(where, this::fixed);
        };
    if (where.otherwise().isPresent()
        && label.map(l -> l.text().isBlank() && l.code().isEmpty()).orElse(true)) {
      return find(where.otherwise().get(), cell);
    }
    if (where.and().isEmpty() || label.map(l -> !l.code().isEmpty()).orElse(false)) {
      return label;
    }
    Optional<Label> second = find(where.and().get(), cell);
    if (label.isEmpty() || second.isEmpty()) {
      return label.or(() -> second);
    }
    return Optional.of(Label.printed(label.get().text() + " | " + second.get().text()));
  }

  private Optional<Label> above(Where where, int column) {
    Optional<Label> label = label(where, header.text(where.headerRows(), column));
    for (int left = column - 1; label.isEmpty() && where.orLeft() && left >= 0; left--) {
      label = label(where, header.text(where.headerRows(), left));
    }
    return label;
  }

  private Optional<Label> inRow(Where where, int row) {
    List<Integer> in = columns.get(where);
    if (in.size() == 1) {
      String text = Words.clean(grid.anchor(row, in.get(0)).text());
      Optional<Label> label = label(where, text);
      return label.isEmpty() && text.isEmpty() ? Optional.of(Label.printed("")) : label;
    }
    List<String> words = new ArrayList<>();
    for (int column : in) {
      String text = Words.clean(grid.anchor(row, column).text());
      if (!text.isEmpty()) {
        words.add(text);
      }
    }
    Optional<Label> label = label(where, String.join(" | ", words));
    return label.isEmpty() && words.isEmpty() ? Optional.of(Label.printed("")) : label;
  }

  /** The row itself first, then those above it, up to the head. */
  private Optional<Label> upward(Where where, int row) {
    NavigableMap<Integer, Optional<Label>> known =
        above.computeIfAbsent(where, w -> new TreeMap<>());
    int seen = known.isEmpty() ? header.last() : known.lastKey();
    for (int r = seen + 1; r <= row; r++) {
      Optional<Label> label = inRow(where, r).filter(l -> !l.text().isEmpty());
      known.put(
          r, label.or(() -> known.isEmpty() ? Optional.empty() : known.lastEntry().getValue()));
    }
    return known.getOrDefault(row, Optional.empty());
  }

  private Optional<Label> leftward(Where where, Cell cell) {
    return spec.labels().stream()
        .map(Cell::column)
        .filter(c -> c < cell.column())
        .sorted(Comparator.reverseOrder())
        .map(c -> Words.clean(grid.anchor(cell.row(), c).text()))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .flatMap(text -> label(where, text));
  }

  private Optional<Label> fixed(Where where) {
    return switch (where.place()) {
      case SHEET -> label(where, grid.name());
      case FILE -> label(where, file.name());
      default -> title(where);
    };
  }

  /** Nearest above the table first; within a row from the left. */
  private Optional<Label> title(Where where) {
    for (int row = header.last(); row >= 0; row--) {
      for (int column = 0; column < grid.columns(); column++) {
        Cell cell = grid.at(row, column);
        if (!cell.isBlank()) {
          Optional<Label> label = label(where, Words.clean(cell.text()));
          if (label.isPresent() && (where.match().isPresent() || row < header.first())) {
            return label;
          }
        }
      }
    }
    List<String> captions = grid.captions();
    for (int i = captions.size() - 1; i >= 0; i--) {
      Optional<Label> label = label(where, captions.get(i));
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }

  /** What words become does not depend on where they stand, and most words stand in many rows. */
  private Optional<Label> label(Where where, String text) {
    Map<String, Optional<Label>> known = labels.get(where);
    if (known == null) {
      known = new HashMap<>();
      labels.put(where, known);
    }
    Optional<Label> label = known.get(text);
    if (label == null) {
      label = labelOf(where, text);
      if (known.size() >= MOST_KNOWN) {
        known.clear();
      }
      known.put(text, label);
    }
    return label;
  }

  private static Optional<Label> labelOf(Where where, String text) {
    String words = where.say().getOrDefault(Where.normal(text), text);
    if (where.match().isPresent()) {
      Matcher m = where.match().get().matcher(words);
      if (!m.find()) {
        return Optional.empty();
      }
      words = m.groupCount() > 0 && m.group(1) != null ? m.group(1) : m.group();
    }
    if (where.words().isPresent() && !words.isBlank()) {
      words = where.words().get().replace("$1", words);
    }
    if (words.isBlank()) {
      return Optional.empty();
    }
    String code = where.codes().getOrDefault(Where.normal(words), "");
    return Optional.of(new Label(words, code));
  }
}
