package org.keruen.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by its content whether a file whose name is that of an article mainly is a table. */
final class Content {

  private static final int HEAD = 1 << 21;
  private static final Pattern NO_WORDS =
      Pattern.compile("(?is)<!--.*?-->|<(script|style|head)\\b.*?</\\1\\s*>");
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>");
  private static final Pattern NUMBER = Pattern.compile("[-−(]?\\d[\\d\\s.,%)*\u00a0]*");

  private static final Pattern CURATED =
      Pattern.compile("\"type\"\\s*:\\s*\\[?\\s*\"(?:claim|event)\"");

  /** With fewer figures a table is an ornament of its page. */
  private static final int FIGURES = 12;

  private static final int LINES = 5;

  private Content() {}

  /** Whether the first line of a file of JSON Lines is a claim or an event, and so no article. */
  static boolean isCurated(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return head.lines()
          .filter(line -> !line.isBlank())
          .findFirst()
          .filter(line -> CURATED.matcher(line).find())
          .isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a file is a workbook by its first bytes, a page of tables, or lines of fields. */
  static boolean isTable(Path file) {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    } catch (IOException e) {
      return false;
    }
    // tags, digits and separators are the same in all encodings but UTF-16
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00d0\u00cf\u0011\u00e0") || text.startsWith("PK\u0003\u0004")) {
      return true;
    }
    return text.toLowerCase(Locale.ROOT).contains("<table")
        ? isTablePage(NO_WORDS.matcher(text).replaceAll(" "))
        : isFields(text);
  }

  /** More of it is figures than not: neither words around its tables nor words in their cells. */
  private static boolean isTablePage(String page) {
    int tables = 0;
    int figures = 0;
    int words = 0;
    int outside = 0;
    int inside = 0;
    StringBuilder cell = new StringBuilder();
    int done = 0;
    Matcher tag = TAG.matcher(page);
    while (tag.find()) {
      String text = page.substring(done, tag.start()).replace("&nbsp;", " ").strip();
      done = tag.end();
      if (tables == 0) {
        outside += text.length();
      } else {
        inside += text.length();
        cell.append(text);
      }
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      boolean ends = !tag.group(1).isEmpty();
      if (name.equals("table")) {
        tables = Math.max(0, tables + (ends ? -1 : 1));
      }
      if (List.of("td", "th", "tr", "table").contains(name)) {
        figures += NUMBER.matcher(cell).matches() ? 1 : 0;
        words += !cell.isEmpty() && !NUMBER.matcher(cell).matches() ? 1 : 0;
        cell.setLength(0);
      }
    }
    return figures >= FIGURES && figures >= words && inside >= outside;
  }

  /** Nearly all lines have the same number of tabs or semicolons. */
  private static boolean isFields(String text) {
    List<String> lines = text.lines().filter(l -> !l.isBlank()).limit(200).toList();
    for (char separator : new char[] {'\t', ';'}) {
      long first = count(lines.isEmpty() ? "" : lines.get(lines.size() / 2), separator);
      long alike = lines.stream().filter(l -> count(l, separator) == first).count();
      if (lines.size() >= LINES && first >= 2 && alike * 10 >= lines.size() * 9L) {
        return true;
      }
    }
    return false;
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }
}
