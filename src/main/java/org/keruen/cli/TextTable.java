package org.keruen.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A table for people: columns as wide as their words, numbers to the right. */
final class TextTable {

  private static final int WIDEST = 60;

  /** The last column holds sentences and may go on further. */
  private static final int LAST = 110;

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<String> head) {
    rows.add(head);
  }

  void add(List<String> row) {
    List<String> shortened = new ArrayList<>();
    for (int c = 0; c < row.size(); c++) {
      String text = row.get(c) == null ? "" : row.get(c).replaceAll("\\s+", " ");
      shortened.add(shorten(text, c == row.size() - 1 ? LAST : WIDEST));
    }
    rows.add(shortened);
  }

  private static String shorten(String text, int widest) {
    return text.codePointCount(0, text.length()) <= widest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, widest - 1)) + "…";
  }

  void print(PrintStream out, String indent) {
    int columns = rows.get(0).size();
    int[] width = new int[columns];
    boolean[] number = new boolean[columns];
    for (int c = 0; c < columns; c++) {
      number[c] = rows.size() > 1;
      for (int r = 0; r < rows.size(); r++) {
        String text = rows.get(r).get(c);
        width[c] = Math.max(width[c], text.codePointCount(0, text.length()));
        number[c] &= r == 0 || text.isEmpty() || text.matches("-?[0-9][0-9,]*([.][0-9]+)?");
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int c = 0; c < columns; c++) {
        String pad = " ".repeat(width[c] - row.get(c).codePointCount(0, row.get(c).length()));
        line.append(c == 0 ? "" : "  ").append(number[c] ? pad + row.get(c) : row.get(c) + pad);
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
