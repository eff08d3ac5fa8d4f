package org.keruen.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of SQL with a head of {@code -- key: value} lines and lines {@code -- column name [unit]:
 * meaning}; a head line without a key goes on with the value above it.
 *
 * @param path the file
 * @param id its name without the ending: the name of the view, check or export
 * @param head keys and values of the head, in their order
 * @param columns what the head says of columns, by their names
 * @param sql the whole text, head included
 */
public record SqlFile(
    Path path, String id, Map<String, String> head, Map<String, Column> columns, String sql) {

  /**
   * What a head says of a column.
   *
   * @param unit {@code ""} where it has none
   * @param meaning in plain words
   */
  public record Column(String unit, String meaning) {}

  private static final Pattern COLUMN =
      Pattern.compile("--\\s*column\\s+([a-z][a-z0-9_]*)\\s*(?:\\[([^\\]]*)\\])?:\\s*(.*)");
  private static final Pattern KEY = Pattern.compile("--\\s*([a-z_]+):\\s*(.*)");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,62}");

  /**
   * Reads a file.
   *
   * @throws SpecException if it can't be read, its name is no name for a view, or it holds no SQL
   */
  public static SqlFile read(Path path) {
    String id = path.getFileName().toString().replaceFirst("[.]sql$", "");
    if (!ID.matcher(id).matches()) {
      throw new SpecException(
          path.toString(),
          1,
          "the file's name must be a lower-case word such as partner_share.sql");
    }
    try {
      String sql = Files.readString(path);
      Map<String, String> head = new LinkedHashMap<>();
      Map<String, Column> columns = new LinkedHashMap<>();
      readHead(sql, head, columns);
      SqlFile file = new SqlFile(path, id, head, columns, sql);
      if (sql.lines().allMatch(l -> l.isBlank() || l.startsWith("--"))) {
        throw new SpecException(path.toString(), 1, "holds no SQL");
      }
      return file;
    } catch (IOException e) {
      throw new SpecException(path.toString(), 1, "can't be read: " + e.getMessage(), e);
    }
  }

  private static void readHead(String sql, Map<String, String> head, Map<String, Column> columns) {
    String last = null;
    boolean inColumn = false;
    for (String line : sql.lines().takeWhile(l -> l.startsWith("--")).toList()) {
      Matcher key = KEY.matcher(line);
      Matcher column = COLUMN.matcher(line);
      if (key.matches()) {
        last = key.group(1);
        inColumn = false;
        head.put(last, key.group(2).strip());
      } else if (column.matches()) {
        last = column.group(1);
        inColumn = true;
        String unit = column.group(2) == null ? "" : column.group(2).strip();
        columns.put(last, new Column(unit, column.group(3).strip()));
      } else if (inColumn) {
        columns.computeIfPresent(
            last, (name, c) -> new Column(c.unit(), c.meaning() + " " + line.substring(2).strip()));
      } else if (last != null) {
        head.merge(last, line.substring(2).strip(), (x, y) -> x + " " + y);
      }
    }
  }

  /** The value of a head key that must be there. */
  public String get(String key) {
    String value = head.get(key);
    if (value == null || value.isBlank()) {
      throw new SpecException(path.toString(), 1, "the head lacks a line '-- " + key + ": …'");
    }
    return value;
  }

  /** The line on which a head key stands; 1 if it isn't there. */
  public int line(String key) {
    List<String> lines = sql.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher m = KEY.matcher(lines.get(i));
      if (m.matches() && m.group(1).equals(key)) {
        return i + 1;
      }
    }
    return 1;
  }

  /** Whether it makes a view of its own name, as opposed to a macro. */
  public boolean isView() {
    return Pattern.compile("(?i)create\\s+(or\\s+replace\\s+)?view\\s+" + id + "\\b")
        .matcher(sql)
        .find();
  }

  /** Whether it makes a table of its own name: a mart that others ask so often that it is kept. */
  public boolean isTable() {
    return Pattern.compile("(?i)create\\s+(or\\s+replace\\s+)?table\\s+" + id + "\\b")
        .matcher(sql)
        .find();
  }

  /** Whether it makes a macro of its own name that answers with a table. */
  public boolean isTableMacro() {
    return Pattern.compile(
            "(?is)create\\s+(or\\s+replace\\s+)?macro\\s+"
                + id
                + "\\s*\\([^)]*\\)\\s*as\\s+table\\b")
        .matcher(sql)
        .find();
  }

  /** Whether it makes a macro of its own name that answers with one value. */
  public boolean isScalarMacro() {
    return !isTableMacro()
        && Pattern.compile("(?i)create\\s+(or\\s+replace\\s+)?macro\\s+" + id + "\\s*\\(")
            .matcher(sql)
            .find();
  }

  /** The head as one comment. */
  public String comment() {
    StringBuilder comment = new StringBuilder();
    head.forEach(
        (key, value) ->
            comment.append(comment.isEmpty() ? "" : " ").append(key).append(": ").append(value));
    return comment.toString();
  }
}
