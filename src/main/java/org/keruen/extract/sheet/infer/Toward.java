package org.keruen.extract.sheet.infer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.spec.source.Where;
import org.keruen.spec.source.Where.Place;

/** Makes directions from a value to its labels. */
final class Toward {

  /** A year of the twentieth or twenty-first century. */
  static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

  /** The same among words: a figure of another table may look like a year. */
  private static final Pattern YEAR_IN_WORDS =
      Pattern.compile("^(?=.*\\p{L}{2}).*?(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

  private Toward() {}

  static Where head(List<Integer> rows) {
    return where(Place.HEADER, rows, List.of(), null, false);
  }

  /** Words of the head that match; a column without them has those of a column to its left. */
  static Where headOrLeft(List<Integer> rows, String match) {
    return where(
        Place.HEADER, rows, List.of(), match == null ? null : Pattern.compile(match), true);
  }

  /** Heads such as "2013-2014", each a fiscal year of the reporter. */
  static Where fiscal(List<Integer> rows) {
    return new Where(
        Place.HEADER,
        rows,
        List.of(),
        Optional.of(Pattern.compile("^([0-9]{4}[-–—][0-9]{4})")),
        Map.of(),
        Map.of(),
        Optional.of("FY $1"),
        true,
        Optional.empty(),
        Optional.empty());
  }

  static Where column(int... columns) {
    return where(Place.COLUMN, List.of(), letters(columns), null, false);
  }

  static Where above(int column, Pattern match) {
    return where(Place.ABOVE, List.of(), letters(column), match, false);
  }

  static Where title(Pattern match) {
    return where(Place.TITLE, List.of(), List.of(), match, false);
  }

  /** The first year that a line names; empty if it names none. */
  static String yearIn(String line) {
    Matcher m = YEAR.matcher(line);
    return m.find() ? m.group(1) : "";
  }

  /** The year that a line above the table names, such as the one given. */
  static Where yearOf(String line) {
    return title(YEAR_IN_WORDS.matcher(line).find() ? YEAR_IN_WORDS : YEAR);
  }

  /** A line above the table, to the letter. */
  static Where line(String words) {
    return title(Pattern.compile("^(" + Pattern.quote(words) + ")$"));
  }

  /** The first of two lines of two tables with one head. */
  static Where eitherLine(Where first, Where second) {
    String one = first.match().orElseThrow().pattern();
    String two = second.match().orElseThrow().pattern();
    return one.contains(two) ? first : title(Pattern.compile(one + "|" + two));
  }

  static Where sheet() {
    return where(Place.SHEET, List.of(), List.of(), null, false);
  }

  static Where left() {
    return where(Place.LEFT, List.of(), List.of(), null, false);
  }

  /** The first of two directions that leads to words. */
  static Where firstOf(Where first, Where second) {
    return new Where(
        first.place(),
        first.headerRows(),
        first.columns(),
        first.match(),
        first.codes(),
        first.say(),
        first.words(),
        first.orLeft(),
        first.and(),
        Optional.of(second));
  }

  /** The same direction, of whose words only the pattern's first group counts. */
  static Where matching(Where where, Pattern match) {
    return where(where.place(), where.headerRows(), where.columns(), match, where.orLeft());
  }

  /** The same direction, whose words become part of others: "Iran $1". */
  static Where wording(Where where, String words) {
    return wording(where, Pattern.compile("^(.+)$"), words);
  }

  /** The same for those words that match. */
  static Where wording(Where where, Pattern match, String words) {
    return new Where(
        where.place(),
        where.headerRows(),
        where.columns(),
        Optional.of(match),
        where.codes(),
        where.say(),
        Optional.of(words),
        where.orLeft(),
        where.and(),
        where.otherwise());
  }

  /** The same direction, where some words are codes of this source. */
  static Where coded(Where where, Map<String, String> codes) {
    Map<String, String> normal = new HashMap<>();
    codes.forEach((words, code) -> normal.put(Where.normal(words), code));
    return new Where(
        where.place(),
        where.headerRows(),
        where.columns(),
        where.match(),
        normal,
        where.say(),
        where.words(),
        where.orLeft(),
        where.and(),
        where.otherwise());
  }

  /** The same direction, where some words stand for others. */
  static Where saying(Where where, Map<String, String> say) {
    return new Where(
        where.place(),
        where.headerRows(),
        where.columns(),
        where.match(),
        where.codes(),
        say,
        where.words(),
        where.orLeft(),
        where.and(),
        where.otherwise());
  }

  /** Two directions whose words are joined. */
  static Where and(Where first, Where second) {
    return new Where(
        first.place(),
        first.headerRows(),
        first.columns(),
        first.match(),
        first.codes(),
        first.say(),
        first.words(),
        first.orLeft(),
        Optional.of(second),
        Optional.empty());
  }

  private static List<String> letters(int... columns) {
    return IntStream.of(columns).mapToObj(Cell::column).toList();
  }

  private static Where where(
      Place place, List<Integer> rows, List<String> columns, Pattern match, boolean orLeft) {
    return new Where(
        place,
        rows,
        columns,
        Optional.ofNullable(match),
        Map.of(),
        Map.of(),
        Optional.empty(),
        orLeft,
        Optional.empty(),
        Optional.empty());
  }
}
