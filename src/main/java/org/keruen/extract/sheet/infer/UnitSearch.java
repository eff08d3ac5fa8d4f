package org.keruen.extract.sheet.infer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keruen.model.Axis;
import org.keruen.model.Measure;
import org.keruen.resolve.measure.UnitReading;
import org.keruen.spec.dimension.HeadWords.Role;
import org.keruen.spec.source.Where;

/** Finds in what a table counts: its units, and which columns or rows are shares and growth. */
final class UnitSearch {

  private static final double MOST = 0.6;
  private static final double FEW = 0.01;
  private static final Pattern SPAN =
      Pattern.compile("((?:19|20)[0-9]{2})\\s*[-\u2013\u2014]\\s*((?:19|20)[0-9]{2})");
  private static final int LONGEST_UNIT = 40;
  static final String NONE_OF_OURS = "a measure that is none of ours";

  private final TableView table;
  private final Sense sense;
  private final Draft draft;
  private final GrowthBase growth;

  UnitSearch(TableView table, Sense sense, Draft draft) {
    this.table = table;
    this.sense = sense;
    this.draft = draft;
    this.growth = new GrowthBase(table, sense);
  }

  /**
   * Whether an amount of money is told anywhere.
   *
   * @param isList whether heads of columns stand for themselves
   */
  boolean search(boolean isList) {
    columns();
    rows();
    unsaid();
    if (draft.has(Axis.UNIT)) {
      ownUnits();
      return true;
    }
    if (isList) {
      ownUnits();
    }
    int column = unitColumn();
    List<Integer> heads = table.headRows(sense::isMoney, 0.3);
    if (column >= 0) {
      draft.toward(Axis.UNIT, Toward.column(column));
      draft.label(column);
      ownUnits();
      return table.share(column, sense::isMoney) > 0 || !heads.isEmpty();
    }
    if (heads.isEmpty() && table.title(sense::isMoney).isEmpty()) {
      heads = table.headRows(sense::isMoney, FEW);
    }
    if (!heads.isEmpty()) {
      inHead(heads);
      return true;
    }
    return inTitle();
  }

  private void inHead(List<Integer> heads) {
    boolean everywhere =
        table.valueColumns().stream()
            .allMatch(c -> sense.unit(table.heads(c)).measure() != Measure.UNKNOWN);
    boolean first = sense.isMoney(table.heads(table.block.firstValue()));
    draft.toward(
        Axis.UNIT,
        everywhere || !first ? Toward.head(heads) : Toward.headOrLeft(heads, anyOf(heads)));
    if (!everywhere && !first) {
      ownUnits();
    }
  }

  private boolean inTitle() {
    String words = table.title(t -> sense.isMoney(t) || isPercent(t));
    if (words.isEmpty()) {
      words = percents();
    }
    if (words.isEmpty()) {
      draft.give("measure", "value");
      draft.give("unit", "?");
      return false;
    }
    UnitReading unit = sense.unit(words);
    draft.give("measure", measure(unit).getOrDefault("measure", "value"));
    draft.give("unit", unit.unit());
    draft.give("scale", unit.scale().toPlainString());
    draft.unitLine(words);
    draft.because("the unit is told by '" + words + "'");
    return true;
  }

  /** One line says that the table is of shares, another that it is in percent. */
  private String percents() {
    return table.titles().stream().anyMatch(sense.heads()::isPercent)
        ? table.title(t -> !measure(sense.unit(t)).isEmpty())
        : "";
  }

  /** Whether a line says that the whole table is of shares or growth. */
  private boolean isPercent(String words) {
    return words.contains("%") && !measure(sense.unit(words)).isEmpty();
  }

  private String anyOf(List<Integer> heads) {
    Set<String> words = new LinkedHashSet<>();
    for (int row : heads) {
      for (int c : table.valueColumns()) {
        if (sense.isMoney(table.head(row, c))) {
          words.add(table.head(row, c));
        }
      }
    }
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
  }

  /** A column of units, as its head or its words say; -1 if there is none. */
  private int unitColumn() {
    for (int c : table.labelColumns()) {
      String head = table.lastHead(c);
      boolean told =
          sense.heads().is(Role.UNIT, head)
              && table.share(c, t -> t.length() < LONGEST_UNIT && t.matches(".*\\p{L}.*")) > MOST;
      double units = table.share(c, t -> sense.unit(t).measure() != Measure.UNKNOWN);
      if (!draft.isLabel(c) && (told || units >= MOST)) {
        return c;
      }
    }
    return -1;
  }

  /** What a head says itself wins for its column; quantities are of the row's unit. */
  private void ownUnits() {
    Map<String, String> money = amount(sense.unit(table.title(sense::isMoney)));
    for (int c : table.valueColumns()) {
      for (int row = 1; row <= table.block.headRows(); row++) {
        String head = table.head(row, c);
        UnitReading unit = sense.unit(head);
        if (!amount(unit).isEmpty()) {
          draft.columns(head, amount(unit));
        } else if (sense.heads().is(Role.VALUE, head) && !money.isEmpty()) {
          draft.columns(head, money);
        } else if (sense.heads().says(Role.QUANTITY, head) && measure(unit).isEmpty()) {
          draft.columns(head, Map.of("measure", "quantity"));
        }
      }
    }
  }

  /**
   * In a list with one row a figure, and everything that says what it is in columns, a column of
   * numbers whose head names neither a unit, money nor a quantity is a code or a flag.
   */
  private void unsaid() {
    boolean list =
        table.block.headRows() == 1
            && draft.direction(Axis.FLOW).map(w -> w.place() != Where.Place.HEADER).orElse(true)
            && draft.direction(Axis.PARTNER).map(w -> w.place() != Where.Place.HEADER).orElse(true)
            && draft.direction(Axis.PERIOD).map(UnitSearch::isBeside).orElse(false);
    List<Integer> values = table.valueColumns();
    if (list && values.stream().anyMatch(this::isTold)) {
      values.stream()
          .filter(c -> !isTold(c))
          .forEach(c -> draft.leaveOutColumns(table.heads(c), "its head names no amount"));
    }
  }

  /** Whether a dimension stands beside the figures, and no part of it over them. */
  private static boolean isBeside(Where where) {
    return where.place() == Where.Place.COLUMN
        && where.and().map(w -> w.place() != Where.Place.HEADER).orElse(true);
  }

  private boolean isTold(int column) {
    String head = table.heads(column);
    return sense.unit(head).measure() != Measure.UNKNOWN
        || sense.heads().says(Role.VALUE, head)
        || sense.heads().says(Role.QUANTITY, head);
  }

  /** Columns of shares, growth and indices, by the words of their heads; running numbers. */
  private void columns() {
    Set<String> seen = new LinkedHashSet<>();
    for (int c : table.valueColumns()) {
      for (int row = 1; row <= table.block.headRows(); row++) {
        String text = table.head(row, c);
        if (text.isEmpty() || !seen.add(text)) {
          continue;
        }
        if (sense.heads().is(Role.COUNTER, text)) {
          draft.leaveOutColumns(text, "a running number");
          continue;
        } else if (sense.heads().says(Role.OTHER_MEASURE, text)
            || isOverYears(text)
            || growth.isAnother(c, row)) {
          draft.leaveOutColumns(text, NONE_OF_OURS);
          continue;
        }
        Map<String, String> set = measure(sense.unit(text));
        if (!set.isEmpty()) {
          draft.columns(text, set);
        } else if (sense.unit(text).reason().equals(NONE_OF_OURS)) {
          draft.leaveOutColumns(text, NONE_OF_OURS);
        }
      }
    }
  }

  /** "Growth between 2018-2022, % p.a." */
  private boolean isOverYears(String text) {
    Matcher m = SPAN.matcher(text);
    return sense.unit(text).measure() == Measure.GROWTH_YOY
        && m.find()
        && Integer.parseInt(m.group(2)) - Integer.parseInt(m.group(1)) > 1;
  }

  /** Rows of shares and growth among rows of amounts, and rows that say so of those below them. */
  private void rows() {
    Map<String, Boolean> bare = new LinkedHashMap<>();
    for (int c : table.labelColumns()) {
      for (int r = table.block.bodyFirst() - 1; r <= table.block.bodyLast(); r++) {
        String text = table.at(r, c);
        boolean above = r < table.block.bodyFirst() && !table.isBetween(r);
        if (!above && !text.isEmpty() && text.length() < 100 && !sense.isPartner(text)) {
          bare.merge(text, table.isBare(r), Boolean::logicalAnd);
        }
      }
    }
    bare.forEach(
        (text, isSection) -> {
          Map<String, String> set = measure(sense.unit(text));
          boolean other = sense.unit(text).reason().equals(NONE_OF_OURS);
          if (isSection && (other || !set.isEmpty())) {
            section(text, set);
          } else if (!set.isEmpty()) {
            // Among goods such a row is of all goods.
            Map<String, String> all = new HashMap<>(set);
            draft.direction(Axis.PRODUCT).ifPresent(d -> all.put("product", "TOTAL"));
            if (set.get("measure").equals("share") && !draft.given("partner").isEmpty()) {
              // Below a total the share is still the partner's.
              all.put("partner", draft.given("partner"));
            }
            draft.rows(text, all, false);
          } else if (other) {
            draft.leaveOutRows(text, NONE_OF_OURS);
          }
        });
  }

  /** Percents under amounts of one table; the next table's own unit ends them. */
  private void section(String text, Map<String, String> set) {
    if (set.isEmpty()) {
      draft.leaveOutSections(text, NONE_OF_OURS);
    } else {
      draft.sections(text, set);
    }
    String unit = table.title(sense::isMoney);
    if (!unit.isEmpty() && !draft.isSection(unit)) {
      draft.sections(unit, amount(sense.unit(unit)));
    }
  }

  static Map<String, String> amount(UnitReading unit) {
    return unit.measure() == Measure.VALUE || unit.measure() == Measure.QUANTITY
        ? Map.of(
            "measure", unit.measure().code(),
            "unit", unit.unit(),
            "scale", unit.scale().toPlainString())
        : Map.of();
  }

  private static Map<String, String> measure(UnitReading unit) {
    return switch (unit.measure()) {
      case SHARE -> Map.of("measure", "share", "unit", "%");
      case GROWTH_YOY -> Map.of("measure", unit.isIndex() ? "index" : "growth_yoy", "unit", "%");
      default -> Map.of();
    };
  }
}
