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
 * A file of SQL with a head of {@code -- key: value} lines; a head line without a key goes on with
 * the value above it.
 *
 * @param path the file
 * @param id its name without the ending: the name of the view, check or export
 * @param head keys and values of the head, in their order
 * @param sql the whole text, head included
 */
public record SqlFile(Path path, String id, Map<String, String> head, String sql) {

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
      SqlFile file = new SqlFile(path, id, head(sql), sql);
      if (sql.lines().allMatch(l -> l.isBlank() || l.startsWith("--"))) {
        throw new SpecException(path.toString(), 1, "holds no SQL");
      }
      return file;
    } catch (IOException e) {
      throw new SpecException(path.toString(), 1, "can't be read: " + e.getMessage(), e);
    }
  }

  private static Map<String, String> head(String sql) {
    Map<String, String> head = new LinkedHashMap<>();
    String last = null;
    for (String line : sql.lines().takeWhile(l -> l.startsWith("--")).toList()) {
      Matcher m = KEY.matcher(line);
      if (m.matches()) {
        last = m.group(1);
        head.put(last, m.group(2).strip());
      } else if (last != null) {
        head.merge(last, line.substring(2).strip(), (a, b) -> a + " " + b);
      }
    }
    return head;
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

  /** The head as one comment. */
  public String comment() {
    StringBuilder comment = new StringBuilder();
    head.forEach(
        (key, value) ->
            comment.append(comment.isEmpty() ? "" : " ").append(key).append(": ").append(value));
    return comment.toString();
  }
}
