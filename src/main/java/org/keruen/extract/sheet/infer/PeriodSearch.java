package org.keruen.extract.sheet.infer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keruen.model.Axis;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.spec.dimension.HeadWords.Role;
import org.keruen.spec.source.Where;

/**
 * Finds where a table's periods stand: in its head, in its labels, in rows above them, or in its
 * title.
 */
final class PeriodSearch {

  private static final double MOST = 0.6;
  private static final double HALF = 0.5;

  /** A label that is a year and nothing else: it says the year of the months below it. */
  static final Pattern YEAR_ROW =
      Pattern.compile(
          "^((?:19|20)[0-9]{2})(?:\\s*(?:\u0433(?:\u043e\u0434)?[.]?|year|\u0436(?:\u044b\u043b)?[.]?))?$");

  private static final Pattern SPAN = Pattern.compile("^([0-9]{4})[-–—]([0-9]{4})");

  private final TableView table;
  private final Sense sense;
  private final Draft draft;
  private final YearColumns years;

  PeriodSearch(TableView table, Sense sense, Draft draft) {
    this.table = table;
    this.sense = sense;
    this.draft = draft;
    this.years = new YearColumns(table, sense, draft);
  }

  boolean search() {
    Predicate<String> isPart =
        t -> sense.isPeriod(t) || sense.isPartOfYear(t) || sense.isWholeYear(t);
    List<Integer> heads = table.headRows(isPart, 0.5, c -> !isPercent(c));
    if (heads.stream()
        .noneMatch(h -> table.headShare(h, t -> !sense.isWholeYear(t) && isPart.test(t)) > 0)) {
      heads = List.of();
    }
    int solar = years.solarYears();
    if (solar >= 0) {
      draft.toward(Axis.PERIOD, Toward.wording(Toward.column(solar), "Iran $1"));
      draft.label(solar);
      draft.because("years of the solar calendar stand in column " + letters(solar));
      return true;
    }
    int label = columnOf(t -> sense.isPeriod(t) || sense.isPartOfYear(t), MOST);
    int above = years.yearsAbove();
    if (label >= 0
        && above >= 0
        && above != label
        && table.share(label, sense::isPartOfYear) > HALF) {
      draft.toward(Axis.PERIOD, years.underYears(label, above));
      draft.because(
          "months stand in column %s under the years of column %s"
              .formatted(letters(label), letters(above)));
      return true;
    }
    int numbers = monthNumbers();
    if (numbers > 0 && !titleWithYear().isEmpty()) {
      Where months = Toward.saying(Toward.head(List.of(numbers)), MonthNumbers.say(words(numbers)));
      draft.toward(Axis.PERIOD, Toward.and(months, Toward.yearOf(titleWithYear())));
      draft.because("the head numbers the months");
      return true;
    }
    if (!heads.isEmpty()) {
      draft.toward(Axis.PERIOD, inHead(heads, label));
      draft.because("periods stand in the head");
      return true;
    } else if (label >= 0) {
      draft.toward(Axis.PERIOD, inLabels(label));
      draft.because("periods stand in column " + org.keruen.extract.sheet.read.Cell.column(label));
      return true;
    }
    return inTitle();
  }

  /** Whether a column is of shares or growth, which need no period of their own. */
  private boolean isPercent(int column) {
    Measure measure = sense.unit(table.heads(column)).measure();
    return measure == Measure.SHARE || measure == Measure.GROWTH_YOY;
  }

  /** The row of the head, 1-based, that numbers months; 0 if none does. */
  private int monthNumbers() {
    for (int row = 1; row <= table.block.headRows(); row++) {
      if (MonthNumbers.isRow(words(row))) {
        return row;
      }
    }
    return 0;
  }

  private List<String> words(int row) {
    return table.valueColumns().stream()
        .map(c -> table.head(row, c))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  private boolean inTitle() {
    String title = table.title(sense::isTitlePeriod);
    String words = title;
    if (words.isEmpty() && sense.isTitlePeriod(table.grid.name())) {
      words = table.grid.name();
    } else if (words.isEmpty() && sense.isTitlePeriod(table.fileWords())) {
      words = table.fileWords();
    }
    if (words.isEmpty()) {
      return false;
    }
    if (words.equals(title)) {
      draft.toward(Axis.PERIOD, Toward.line(words));
    } else {
      draft.give("period", sense.period(words).period().toString());
    }
    draft.because("the period is told by '" + words + "'");
    return true;
  }

  private Where inHead(List<Integer> most, int label) {
    // A year may stand in another row over some columns: "Balance | 2021" beside "2021 | Exports".
    List<Integer> heads =
        table.headRows(t -> sense.isPeriod(t) && Toward.YEAR.matcher(t).find(), 0.05);
    heads = new ArrayList<>(new TreeSet<>(Stream.concat(heads.stream(), most.stream()).toList()));
    boolean inLabels = label >= 0 && table.share(label, sense::isWholePeriod) < 0.3;
    if (inLabels || label >= 0 && !wholeInHead(heads)) {
      return Toward.and(Toward.column(label), yearsIn(heads));
    }
    if (fiscalYearsInHead(heads)) {
      return Toward.fiscal(heads);
    }
    String line = yearsInHead(heads) ? "" : titleWithYear();
    return new HeadPeriods(table, sense, heads, wholeYears(), line).best();
  }

  private static String letters(int column) {
    return org.keruen.extract.sheet.read.Cell.column(column);
  }

  private Where inLabels(int label) {
    int year = columnOf(t -> t.matches("(?:19|20)[0-9]{2}([/-][0-9]{2,4})?"), 0.9);
    int month = monthColumn(label);
    if (month >= 0) {
      draft.label(month);
      return Toward.column(month, year >= 0 ? year : label);
    }
    if (table.share(label, sense::isPartOfYear) == 0) {
      return Toward.column(label);
    }
    if (year >= 0 && year != label) {
      return Toward.column(label, year);
    }
    boolean yearRows =
        table.labels(label).stream().anyMatch(t -> YEAR_ROW.matcher(t).matches())
            || YEAR_ROW.matcher(table.at(table.block.bodyFirst() - 1, label)).matches();
    if (yearRows) {
      return Toward.and(Toward.column(label), Toward.above(label, YEAR_ROW));
    }
    return titleWithYear().isEmpty()
        ? Toward.column(label)
        : Toward.and(Toward.column(label), Toward.yearOf(titleWithYear()));
  }

  /** The nearest line above the table that names a year; empty if none does. */
  private String titleWithYear() {
    return table.title(t -> !Toward.yearIn(t).isEmpty());
  }

  /** "Total" among months is the year: the heads that say so, and what they mean. */
  private Map<String, String> wholeYears() {
    Map<String, String> say = new HashMap<>();
    for (int c : table.valueColumns()) {
      for (int row = 1; row <= table.block.headRows(); row++) {
        String text = table.head(row, c);
        if (sense.isWholeYear(text)) {
          say.put(Where.normal(text), "year");
        }
      }
    }
    return say;
  }

  /** The first year of each column's heads: "2021 in % of 2020" is of 2021. */
  private Where yearsIn(List<Integer> heads) {
    return yearsInHead(heads)
        ? Toward.headOrLeft(heads, "((?:19|20)[0-9]{2})")
        : Toward.head(heads);
  }

  private boolean yearsInHead(List<Integer> heads) {
    return heads.stream()
        .anyMatch(h -> table.headShare(h, x -> x.matches(".*(?:19|20)[0-9]{2}.*")) > 0.3);
  }

  /** "2013-2014" beside "2014-2015" are years that begin in spring, no spans of two years. */
  private boolean fiscalYearsInHead(List<Integer> heads) {
    Set<Integer> begin = new TreeSet<>();
    Set<Integer> end = new TreeSet<>();
    for (int c : table.valueColumns()) {
      Matcher m = SPAN.matcher(table.head(heads.get(heads.size() - 1), c));
      if (m.find()) {
        int first = Integer.parseInt(m.group(1));
        begin.add(first);
        if (Integer.parseInt(m.group(2)) == first + 1) {
          end.add(first + 1);
        }
      }
    }
    end.retainAll(begin);
    return !end.isEmpty();
  }

  private boolean wholeInHead(List<Integer> heads) {
    for (int c : table.valueColumns()) {
      StringBuilder words = new StringBuilder();
      for (int row : heads) {
        words.append(table.head(row, c)).append(" | ");
      }
      if (sense.isWholePeriod(words.toString())) {
        return true;
      }
    }
    return false;
  }

  /** A column of months beside one of years; -1 if there is none. */
  private int monthColumn(int year) {
    if (table.share(year, t -> t.matches("(?:19|20)[0-9]{2}.*")) < 0.9) {
      return -1;
    }
    for (int c = 0; c < table.grid.columns(); c++) {
      String head = table.lastHead(c).toLowerCase(java.util.Locale.ROOT);
      boolean flow = sense.flow(head) != Flow.UNKNOWN || sense.heads().says(Role.CODE, head);
      if (c != year
          && !flow
          && table.share(
                  c, x -> x.matches("0?[1-9]|1[0-2]") || sense.isPartOfYear(x) || sense.isPeriod(x))
              > 0.8) {
        return c;
      }
    }
    return -1;
  }

  private int columnOf(Predicate<String> holds, double least) {
    for (int c = 0; c < table.grid.columns(); c++) {
      boolean value =
          c >= table.block.firstValue()
              && c <= table.block.lastValue()
              && table.share(c, t -> t.matches("(?:19|20)[0-9]{2}.*") || sense.isPartOfYear(t))
                  < 0.9;
      if (!value && table.share(c, holds) >= least) {
        return c;
      }
    }
    return -1;
  }
}
