package org.keruen.extract.sheet.infer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keruen.model.Axis;
import org.keruen.spec.source.Where;

/**
 * Finds rows without figures that say of the rows below them of which period or with whom they are:
 * "2020" over the partners, "China" over exports and imports.
 */
final class SectionRows {

  private static final double MOST = 0.6;

  private final TableView table;
  private final Sense sense;
  private final Draft draft;
  private final int label;

  SectionRows(TableView table, Sense sense, Draft draft) {
    this.table = table;
    this.sense = sense;
    this.draft = draft;
    this.label = draft.firstLabel();
  }

  /** Rows within the table. */
  boolean search() {
    Set<Integer> rows = new TreeSet<>();
    Set<Integer> columns = new TreeSet<>();
    Set<String> words = new LinkedHashSet<>();
    for (int r = table.block.headLast() + 1; r < table.block.bodyLast(); r++) {
      List<Integer> filled = table.isSectionRow(r) ? filled(r) : List.of();
      if (!filled.isEmpty() && !sense.isHeading(table.at(r, filled.get(0)))) {
        rows.add(r);
        columns.addAll(filled);
        words.add(table.at(r, filled.get(0)));
      }
    }
    boolean found =
        columns.size() == 1
            && words.size() == rows.size()
            && !hasNeighbours(rows)
            && search(words, columns.iterator().next());
    if (found) {
      table.leaveOut(rows);
    }
    return found;
  }

  private boolean search(Set<String> words, int column) {
    Where above = Toward.above(column, anyOf(words));
    return search(words, others(), above) || column != label && flows(words, above);
  }

  private List<Integer> filled(int row) {
    return table.labelColumns().stream().filter(c -> !table.at(row, c).isEmpty()).toList();
  }

  /** Lines over tables that have one head. */
  boolean search(Set<String> lines) {
    return search(lines, others(), Toward.title(anyOf(lines)));
  }

  /** Words that stand over rows in some other direction. */
  boolean search(Set<String> words, Where direction) {
    return search(words, others(), direction) || flows(words, direction);
  }

  private boolean flows(Set<String> words, Where direction) {
    boolean flows = words.size() > 1 && all(words, sense::isFlowOfAll);
    if (flows) {
      takes(Axis.FLOW, "flows", direction);
    }
    return flows;
  }

  private boolean search(Set<String> words, Set<String> others, Where direction) {
    if (words.size() < 2) {
      return false;
    }
    boolean periods =
        all(words, w -> sense.isWholePeriod(w) || sense.isPartOfYear(w))
            && !others.stream().allMatch(sense::isWholePeriod);
    if (periods) {
      Optional<Where> where = period(words, others, direction);
      where.ifPresent(w -> takes(Axis.PERIOD, "periods", w));
      return where.isPresent();
    }
    boolean parties = all(words, w -> sense.partner(w).kind().matches("country|region"));
    if (parties
        && others.stream().noneMatch(w -> sense.isPartner(w) && !sense.isFlowOfAll(w))
        && others.stream().anyMatch(sense::isKnown)
        && table.headRows(sense::isPartner, MOST).isEmpty()) {
      takes(Axis.PARTNER, "partners", direction);
      return true;
    }
    return false;
  }

  private void takes(Axis axis, String what, Where direction) {
    draft.toward(axis, direction);
    draft.because(what + " stand once over several rows");
  }

  /** The labels of rows with figures. */
  private Set<String> others() {
    Set<String> others = new HashSet<>();
    for (int r = table.block.bodyFirst(); r <= table.block.bodyLast(); r++) {
      if (!table.isSectionRow(r)) {
        others.add(table.at(r, label));
      }
    }
    others.remove("");
    return others;
  }

  /** Two rows without figures below each other: one of them is a heading of something else. */
  private static boolean hasNeighbours(Set<Integer> rows) {
    return rows.stream().anyMatch(r -> rows.contains(r + 1));
  }

  private static boolean all(Set<String> words, Predicate<String> holds) {
    return words.stream().allMatch(holds);
  }

  /** The sections' own words, or with a month or a year that stands elsewhere. */
  private Optional<Where> period(Set<String> words, Set<String> others, Where above) {
    boolean whole = all(words, sense::isWholePeriod);
    Predicate<String> rest = whole ? sense::isPartOfYear : sense::isWholePeriod;
    Optional<Where> other = draft.direction(Axis.PERIOD).filter(w -> !whole);
    List<Integer> heads = table.headRows(rest, MOST);
    if (other.isEmpty() && !heads.isEmpty()) {
      other = Optional.of(Toward.head(heads));
    } else if (other.isEmpty()) {
      other = column(others, rest).map(Toward::column);
    }
    if (other.isPresent()) {
      return other.map(o -> whole ? Toward.and(o, above) : Toward.and(above, o));
    }
    if (whole) {
      return table.headRows(sense::isPeriod, MOST).isEmpty()
          ? Optional.of(above)
          : Optional.empty();
    }
    String line = table.title(t -> !Toward.yearIn(t).isEmpty());
    return line.isEmpty() ? Optional.empty() : Optional.of(Toward.and(above, Toward.yearOf(line)));
  }

  /** A column of labels most of which are the rest of a period. */
  private Optional<Integer> column(Set<String> others, Predicate<String> rest) {
    if (others.stream().filter(rest).count() > others.size() * MOST) {
      return Optional.of(label);
    }
    return table.labelColumns().stream()
        .filter(c -> c != label && table.share(c, rest) > MOST)
        .findFirst();
  }

  /** Those words and no others, the longest first. */
  static Pattern anyOf(Set<String> words) {
    return Pattern.compile(
        words.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "^(", ")$")));
  }
}
