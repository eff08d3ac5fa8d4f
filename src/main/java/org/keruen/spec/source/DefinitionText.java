package org.keruen.spec.source;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Axis;

/** Writes definitions as the YAML that {@link SourceDefinition} reads. */
public final class DefinitionText {

  private static final Pattern QUOTED = Pattern.compile("\\\\Q(.*?)\\\\E", Pattern.DOTALL);
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _./+()$%-]*(?<! )");
  private static final String META = "\\.[]{}()*+?^$|";

  private final StringBuilder yaml = new StringBuilder();

  /** A line that is no part of the definition. */
  public DefinitionText comment(String words) {
    yaml.append("# ").append(words.replaceAll("\\s+", " ")).append('\n');
    return this;
  }

  /** A key of the definition with its words. */
  public DefinitionText key(String key, String words) {
    yaml.append(key).append(": ").append(scalar(words)).append('\n');
    return this;
  }

  /** A key of the definition with several words. */
  public DefinitionText key(String key, List<String> words) {
    yaml.append(key).append(": ").append(list(words)).append('\n');
    return this;
  }

  /**
   * The tables; to be called once.
   *
   * @param tables in their order
   */
  public DefinitionText tables(List<TableSpec> tables) {
    yaml.append("tables:\n");
    tables.forEach(this::table);
    return this;
  }

  @Override
  public String toString() {
    return yaml.toString();
  }

  private void table(TableSpec t) {
    StringJoiner header = new StringJoiner(", ", "{", "}");
    header.add("cell: " + pattern(t.header()));
    if (t.headerRows() > 1) {
      header.add("rows: " + t.headerRows());
    }
    if (t.headerBelow() > 0) {
      header.add("below: " + t.headerBelow());
    }
    if (t.headerOnce()) {
      header.add("once: true");
    }
    yaml.append("  - header: ").append(header).append('\n');
    if (!t.sheets().isEmpty()) {
      line("sheets", list(t.sheets().stream().map(DefinitionText::readable).toList()));
    }
    t.from().ifPresent(p -> line("from", pattern(p)));
    t.until().ifPresent(p -> line("until", pattern(p)));
    line("labels", list(t.labels()));
    if (!t.expect().isEmpty()) {
      line("expect", map(t.expect()));
    }
    t.rowPattern().ifPresent(p -> line("row_labels", pattern(p)));
    if (t.decimal() != '.') {
      line("decimal", scalar(String.valueOf(t.decimal())));
    }
    if (!t.given().isEmpty()) {
      line("given", map(t.given()));
    }
    for (Axis axis : Axis.values()) {
      if (t.where().containsKey(axis)) {
        line(axis.code(), where(t.where().get(axis)));
      }
    }
    rules("columns", "header", t.columns());
    rules("rows", "label", t.rows());
    rules("sections", "label", t.sections());
  }

  private void line(String key, String value) {
    yaml.append("    ").append(key).append(": ").append(value).append('\n');
  }

  private void rules(String key, String on, List<Rule> rules) {
    if (!rules.isEmpty()) {
      yaml.append("    ").append(key).append(":\n");
    }
    for (Rule rule : rules) {
      StringJoiner all = new StringJoiner(", ", "{", "}");
      all.add(on + ": " + pattern(rule.pattern()));
      Map<String, String> set = new TreeMap<>(rule.set());
      rule.printed().forEach((dimension, group) -> set.put(dimension, "$" + group));
      if (!set.isEmpty()) {
        all.add("set: " + map(set));
      }
      rule.leaveOut().ifPresent(why -> all.add("leave_out: " + scalar(why)));
      if (rule.isAggregate()) {
        all.add("aggregate: true");
      }
      yaml.append("      - ").append(all).append('\n');
    }
  }

  /** A direction as it is written. */
  public static String where(Where w) {
    StringJoiner all = new StringJoiner(", ", "{", "}");
    String from = from(w);
    all.add("from: " + from);
    w.match().ifPresent(p -> all.add("match: " + pattern(p)));
    if (!w.codes().isEmpty()) {
      all.add("codes: " + map(w.codes()));
    }
    if (!w.say().isEmpty()) {
      all.add("say: " + map(w.say()));
    }
    w.words().ifPresent(words -> all.add("words: " + scalar(words)));
    w.and().ifPresent(and -> all.add("and: " + where(and)));
    if (w.orLeft()) {
      all.add("else: left");
    }
    w.otherwise().ifPresent(other -> all.add("else: " + where(other)));
    return all.toString().equals("{from: " + from + "}") ? from : all.toString();
  }

  private static String from(Where w) {
    return switch (w.place()) {
      case HEADER ->
          "header " + String.join("+", w.headerRows().stream().map(r -> "" + r).toList());
      case COLUMN -> scalar("column " + String.join("+", w.columns()));
      case ABOVE -> scalar("above " + String.join("+", w.columns()));
      case LEFT, TITLE, SHEET, FILE, LETTER -> w.place().name().toLowerCase(java.util.Locale.ROOT);
    };
  }

  private static String list(List<String> words) {
    return words.size() == 1 && PLAIN.matcher(words.get(0)).matches()
        ? scalar(words.get(0))
        : "[" + String.join(", ", words.stream().map(DefinitionText::scalar).toList()) + "]";
  }

  private static String map(Map<String, String> words) {
    StringJoiner all = new StringJoiner(", ", "{", "}");
    new TreeMap<>(words).forEach((key, value) -> all.add(scalar(key) + ": " + scalar(value)));
    return all.toString();
  }

  private static String pattern(Pattern pattern) {
    return scalar(readable(pattern));
  }

  /** A pattern with its quoted parts as a person would write them. */
  public static String readable(Pattern pattern) {
    Matcher quoted = QUOTED.matcher(pattern.pattern());
    StringBuilder text = new StringBuilder();
    while (quoted.find()) {
      StringBuilder words = new StringBuilder();
      for (char c : quoted.group(1).toCharArray()) {
        words.append(META.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
      quoted.appendReplacement(text, Matcher.quoteReplacement(words.toString()));
    }
    return quoted.appendTail(text).toString();
  }

  /** Words as a scalar that reads back as the same words. */
  static String scalar(String words) {
    if (PLAIN.matcher(words).matches()) {
      return words;
    }
    boolean printable = words.chars().noneMatch(c -> c < 0x20 || c == 0x85 || c == 0x2028);
    if (printable) {
      return "'" + words.replace("'", "''") + "'";
    }
    StringBuilder escaped = new StringBuilder("\"");
    for (char c : words.toCharArray()) {
      if (c == '"' || c == '\\') {
        escaped.append('\\').append(c);
      } else if (c < 0x20 || c == 0x85 || c == 0x2028) {
        escaped.append(String.format(java.util.Locale.ROOT, "\\u%04X", (int) c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.append('"').toString();
  }
}
