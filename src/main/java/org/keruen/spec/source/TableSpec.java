package org.keruen.spec.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keruen.model.Axis;
import org.keruen.spec.YamlNode;

/**
 * How one kind of table is laid out. A sheet is walked from the top: a row that {@code header}
 * matches begins a table, and every table of a sheet that looks so is read; so a row more at the
 * top does not matter.
 *
 * @param sheets patterns of the names of the sheets it stands in; empty for all
 * @param header pattern of a cell in the header block's first row
 * @param headerRows rows of the header block
 * @param headerOnce whether only the first row that matches begins a table, for heads such as years
 *     that figures may look like
 * @param headerBelow how many rows below the matching cell the block begins (0: in its own row)
 * @param from pattern of a row from which on tables are looked for; empty for the top
 * @param until pattern of a row that ends the tables; empty for the end of the sheet
 * @param labels letters of the columns with the labels of the rows
 * @param decimal decimal sign of numbers that are stored as text
 * @param where directions to each dimension
 * @param expect what the heads of columns must say, by their letters; another head means that the
 *     office has changed its layout
 * @param given codes of dimensions that the file does not say
 * @param columns rules for columns, by their joined header; the first that matches counts
 * @param rows rules for rows, by their label; the first that matches counts
 * @param sections rows that say something of the rows below them, until the next that says the same
 *     thing
 * @param rowPattern what a row's label must look like to be one of the table; empty for any
 */
public record TableSpec(
    List<Pattern> sheets,
    Pattern header,
    int headerRows,
    int headerBelow,
    boolean headerOnce,
    Optional<Pattern> from,
    Optional<Pattern> until,
    List<String> labels,
    Map<String, String> expect,
    char decimal,
    Map<Axis, Where> where,
    Map<String, String> given,
    List<Rule> columns,
    List<Rule> rows,
    List<Rule> sections,
    Optional<Pattern> rowPattern) {

  /** A layout that was guessed: its head is the only one of its kind. */
  public static TableSpec inferred(
      Pattern header,
      int headerRows,
      List<String> labels,
      Map<String, String> expect,
      char decimal,
      Map<Axis, Where> where,
      Map<String, String> given,
      List<Rule> columns,
      List<Rule> rows,
      List<Rule> sections) {
    return new TableSpec(
        List.of(),
        header,
        headerRows,
        0,
        true,
        Optional.empty(),
        Optional.empty(),
        labels,
        Map.copyOf(expect),
        decimal,
        Map.copyOf(where),
        Map.copyOf(given),
        List.copyOf(columns),
        List.copyOf(rows),
        List.copyOf(sections),
        Optional.empty());
  }

  /**
   * A guessed layout in its sheet.
   *
   * @param repeated whether several tables have this head
   * @param end pattern of the row that begins a table of another layout; empty for none
   */
  public TableSpec within(boolean repeated, Optional<Pattern> end) {
    TableRevision revision = new TableRevision(this);
    revision.headerOnce = !repeated;
    revision.until = end;
    return revision.spec();
  }

  /** The same layout with further rules for columns. */
  public TableSpec withColumns(List<Rule> more) {
    TableRevision revision = new TableRevision(this);
    revision.columns = joined(columns, more);
    return revision.spec();
  }

  /** The same layout with further rules for rows and sections. */
  public TableSpec withRows(List<Rule> moreRows, List<Rule> moreSections) {
    TableRevision revision = new TableRevision(this);
    revision.rows = joined(rows, moreRows);
    revision.sections = joined(sections, moreSections);
    return revision.spec();
  }

  /** Both lists; what they have in common once, as patterns are equal only to themselves. */
  private static List<Rule> joined(List<Rule> first, List<Rule> second) {
    Map<String, Rule> all = new LinkedHashMap<>();
    Stream.concat(first.stream(), second.stream())
        .forEach(r -> all.putIfAbsent(r.pattern().pattern(), r));
    return List.copyOf(all.values());
  }

  /** The same layout with other directions. */
  public TableSpec withDirections(Map<Axis, Where> directions) {
    TableRevision revision = new TableRevision(this);
    revision.where = Map.copyOf(directions);
    return revision.spec();
  }

  /** The same layout with other heads to expect. */
  public TableSpec expecting(Map<String, String> heads) {
    TableRevision revision = new TableRevision(this);
    revision.expect = Map.copyOf(heads);
    return revision.spec();
  }

  /** The same layout for the sheets of these names only. */
  public TableSpec inSheets(List<String> names) {
    TableRevision revision = new TableRevision(this);
    revision.sheets =
        names.stream().map(n -> Pattern.compile("^" + Pattern.quote(n) + "$")).toList();
    return revision.spec();
  }

  static TableSpec read(YamlNode node, Map<String, String> given) {
    node.allowKeys(
        "sheets",
        "header",
        "from",
        "until",
        "labels",
        "expect",
        "decimal",
        "given",
        "columns",
        "rows",
        "sections",
        "row_labels",
        "because",
        "reporter",
        "partner",
        "flow",
        "product",
        "period",
        "measure",
        "unit",
        "basis");
    YamlNode header = node.get("header").allowKeys("cell", "rows", "below", "once");
    Map<Axis, Where> where = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.values()) {
      node.find(axis.code()).ifPresent(n -> where.put(axis, Where.read(axis, n)));
    }
    node.find("given").ifPresent(g -> given.putAll(Dims.given(g)));
    List<String> labels = node.get("labels").texts();
    for (String label : labels) {
      if (!label.matches("[A-Z]{1,3}")) {
        throw node.get("labels")
            .error("labels are column letters such as A, found '" + label + "'");
      }
    }
    String decimal = node.text("decimal", ".");
    if (!decimal.equals(".") && !decimal.equals(",")) {
      throw node.get("decimal").error("decimal is '.' or ',', not '" + decimal + "'");
    }
    return new TableSpec(
        node.find("sheets")
            .map(
                s ->
                    s.isScalar()
                        ? List.of(Patterns.read(s))
                        : s.items().stream().map(Patterns::read).toList())
            .orElse(List.of()),
        Patterns.read(header.get("cell")),
        header.find("rows").map(r -> r.integer(1, 9)).orElse(1),
        header.find("below").map(r -> r.integer(0, 20)).orElse(0),
        header.find("once").map(YamlNode::bool).orElse(false),
        node.find("from").map(Patterns::read),
        node.find("until").map(Patterns::read),
        labels,
        expect(node),
        decimal.charAt(0),
        Map.copyOf(where),
        Map.copyOf(given),
        rules(node, "columns", "header"),
        rules(node, "rows", "label"),
        rules(node, "sections", "label"),
        node.find("row_labels").map(Patterns::read));
  }

  private static Map<String, String> expect(YamlNode node) {
    Map<String, String> expect = new TreeMap<>();
    node.find("expect")
        .ifPresent(
            e ->
                e.entries()
                    .forEach(
                        (letters, words) -> {
                          if (!letters.matches("[A-Z]{1,3}")) {
                            throw e.error(
                                "expect names columns by letters such as A, found '"
                                    + letters
                                    + "'");
                          }
                          expect.put(letters, words.text());
                        }));
    return Map.copyOf(expect);
  }

  private static List<Rule> rules(YamlNode node, String key, String on) {
    List<Rule> rules = new ArrayList<>();
    node.find(key).ifPresent(list -> list.items().forEach(n -> rules.add(Rule.read(n, on))));
    return List.copyOf(rules);
  }
}
