package org.keruen.extract.sheet.infer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.model.Axis;
import org.keruen.spec.source.Rule;
import org.keruen.spec.source.TableSpec;
import org.keruen.spec.source.Where;

/** What is known of a layout so far. */
final class Draft {

  private final Map<Axis, Where> where = new EnumMap<>(Axis.class);
  private final Map<String, String> given = new HashMap<>();
  private final List<Rule> columns = new ArrayList<>();
  private final List<Rule> rows = new ArrayList<>();
  private final List<Rule> sections = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private final Set<Integer> labels = new LinkedHashSet<>();
  private String unitLine = "";

  void toward(Axis axis, Where direction) {
    where.put(axis, direction);
  }

  boolean has(Axis axis) {
    return where.containsKey(axis);
  }

  /** Whether a dimension is known, by a direction or for the whole table. */
  boolean tells(Axis axis) {
    return has(axis) || !given(axis.code()).isEmpty();
  }

  /** What was taken for partners are those who report, of their trade with one partner. */
  void partnersReport(String partner) {
    where.put(Axis.REPORTER, where.remove(Axis.PARTNER));
    given.remove("reporter");
    give("partner", partner);
  }

  Optional<Where> direction(Axis axis) {
    return Optional.ofNullable(where.get(axis));
  }

  void give(String dimension, String code) {
    given.put(dimension, code);
  }

  String given(String dimension) {
    return given.getOrDefault(dimension, "");
  }

  /** The line above the table that says its unit. */
  void unitLine(String words) {
    unitLine = words;
  }

  /** What the line that says the unit says of the figures below it, if there is one. */
  Optional<Rule> unitRule() {
    Map<String, String> set = new HashMap<>();
    for (String name : List.of("measure", "unit", "scale")) {
      if (!given(name).isEmpty()) {
        set.put(name, given(name));
      }
    }
    return unitLine.isEmpty()
        ? Optional.empty()
        : Optional.of(new Rule(exactly(unitLine), set, Optional.empty(), false, Map.of()));
  }

  void because(String reason) {
    reasons.add(reason);
  }

  List<String> reasons() {
    return List.copyOf(reasons);
  }

  void label(int column) {
    labels.add(column);
  }

  /** Makes a column the first of the labels. */
  void firstLabel(int column) {
    List<Integer> others = new ArrayList<>(labels);
    labels.clear();
    labels.add(column);
    labels.addAll(others);
  }

  boolean isLabel(int column) {
    return labels.contains(column);
  }

  int firstLabel() {
    return labels.iterator().next();
  }

  void columns(String head, Map<String, String> set) {
    columns.add(new Rule(exactly(head), set, Optional.empty(), false, Map.of()));
  }

  /** What holds for the figures of a column beside all else: a rule there may be gains it. */
  void statusOfColumns(String head, String status) {
    for (int i = 0; i < columns.size(); i++) {
      Rule rule = columns.get(i);
      Map<String, String> set = new HashMap<>(rule.set());
      set.put("status", status);
      if (rule.pattern().matcher(head).find()) {
        columns.set(i, new Rule(rule.pattern(), set, rule.leaveOut(), false, Map.of()));
        return;
      }
    }
    columns(head, Map.of("status", status));
  }

  /** Rows without a label. */
  void unlabelledRows(Map<String, String> set) {
    rows.add(new Rule(Pattern.compile("^$"), set, Optional.empty(), false, Map.of()));
  }

  void leaveOutColumns(String head, String because) {
    columns.add(new Rule(exactly(head), Map.of(), Optional.of(because), false, Map.of()));
  }

  void rows(String label, Map<String, String> set, boolean isAggregate) {
    rows.add(new Rule(exactly(label), set, Optional.empty(), isAggregate, Map.of()));
  }

  /** Rows that were taken for the world's are another partner's. */
  void totalsOf(String partner) {
    rows.replaceAll(r -> "WORLD".equals(r.set().get("partner")) ? with(r, partner) : r);
  }

  /** Rows of flows, and what stands below them, are of one partner; some totals are the world's. */
  void flowsAreOf(String partner, List<String> totals) {
    totalsOf(partner);
    sections.replaceAll(r -> r.set().containsKey("flow") ? with(r, partner) : r);
    for (String total : totals) {
      Predicate<Rule> is = r -> r.pattern().matcher(total).find();
      rows.replaceAll(r -> is.test(r) ? with(r, "WORLD") : r);
      sections.replaceAll(r -> is.test(r) ? with(r, "WORLD") : r);
      rows(total, Map.of("partner", "WORLD", "product", "TOTAL"), true);
    }
  }

  private static Rule with(Rule rule, String partner) {
    Map<String, String> set = new HashMap<>(rule.set());
    set.put("partner", partner);
    return new Rule(rule.pattern(), set, rule.leaveOut(), rule.isAggregate(), Map.of());
  }

  void leaveOutRows(String label, String because) {
    rows.add(new Rule(exactly(label), Map.of(), Optional.of(because), false, Map.of()));
  }

  boolean hasSections() {
    return !sections.isEmpty();
  }

  boolean isSection(String label) {
    return sections.stream().anyMatch(s -> s.pattern().matcher(label).find());
  }

  void sections(String label, Map<String, String> set) {
    sections.add(new Rule(exactly(label), set, Optional.empty(), false, Map.of()));
  }

  void leaveOutSections(String label, String because) {
    sections.add(new Rule(exactly(label), Map.of(), Optional.of(because), false, Map.of()));
  }

  /** Rows that no rule so far holds for are left out. */
  void leaveOutOtherRows(String because) {
    rows.add(new Rule(Pattern.compile("(?s)."), Map.of(), Optional.of(because), false, Map.of()));
  }

  /** Forgets the rows that say something of the rows below them. */
  void noSections() {
    sections.clear();
  }

  /** The words and no others; a head of several rows has them as one of its parts. */
  private static Pattern exactly(String words) {
    return Pattern.compile("(?:^|[|] )" + Pattern.quote(words) + "(?: [|]|$)");
  }

  TableSpec spec(Pattern head, int headRows, char decimal, Map<String, String> expect) {
    return TableSpec.inferred(
        head,
        headRows,
        labels.stream().map(Cell::column).toList(),
        expect,
        decimal,
        where,
        given,
        columns,
        rows,
        sections);
  }
}
