package org.keruen.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.keruen.cli.Paint.Role;
import org.keruen.extract.sheet.layout.ReadTable;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.model.Axis;
import org.keruen.model.Layout;
import org.keruen.model.RawCell;
import org.keruen.model.RawRecord;
import org.keruen.model.Reject;
import org.keruen.spec.source.DefinitionText;
import org.keruen.spec.source.Where;

/** Draws a sheet with the roles of its cells, and says where each dimension stands. */
final class InspectedTable {

  private static final int WIDEST = 22;
  private static final int NARROWEST = 6;

  private final ReadTable table;
  private final Grid grid;
  private final Paint paint;
  private final int rows;
  private final Map<String, Role> roles = new HashMap<>();

  InspectedTable(ReadTable table, List<RawRecord> raw, Paint paint, int rows) {
    this.table = table;
    this.grid = table.grid();
    this.paint = paint;
    this.rows = rows;
    titles();
    heads();
    cells(raw);
  }

  /** Lines above the tables that a direction leads to. */
  private void titles() {
    int first = table.heads().isEmpty() ? grid.rows() : table.heads().get(0).first();
    for (Where where : table.spec().where().values()) {
      for (Where w = where; w != null; w = w.and().orElse(w.otherwise().orElse(null))) {
        if (w.place() == Where.Place.TITLE && w.match().isPresent()) {
          mark(0, first, w.match().get(), Role.TITLE);
        }
      }
    }
  }

  private void mark(int from, int to, Pattern words, Role role) {
    for (int row = from; row < to; row++) {
      for (int column = 0; column < grid.columns(); column++) {
        Cell cell = grid.at(row, column);
        if (!cell.isBlank() && words.matcher(clean(cell.text())).find()) {
          roles.put(cell.a1(), role);
        }
      }
    }
  }

  private void heads() {
    for (ReadTable.Head head : table.heads()) {
      mark(head.first(), head.last() + 1, Pattern.compile(""), Role.HEAD);
    }
  }

  private void cells(List<RawRecord> raw) {
    TreeSet<Integer> used = new TreeSet<>();
    for (RawRecord record : raw) {
      if (record instanceof RawCell cell && cell.at().sheet().equals(grid.name())) {
        roles.put(cell.at().cell(), Role.VALUE);
        used.add(row(cell.at().cell()));
      } else if (record instanceof Reject reject
          && reject.at().sheet().equals(grid.name())
          && !reject.at().cell().isEmpty()) {
        boolean leftOut = reject.kind() == Reject.Kind.LEFT_OUT;
        roles.put(reject.at().cell(), leftOut ? Role.LEFT_OUT : Role.REJECTED);
      }
    }
    for (int row : used) {
      for (int column = 0; column < grid.columns(); column++) {
        Cell cell = grid.at(row, column);
        if (!cell.isBlank() && isLabel(column)) {
          roles.putIfAbsent(cell.a1(), Role.LABEL);
        }
      }
    }
    int body = table.heads().isEmpty() ? grid.rows() : table.heads().get(0).last() + 1;
    table.spec().sections().forEach(s -> mark(body, grid.rows(), s.pattern(), Role.SECTION));
  }

  private boolean isLabel(int column) {
    String letters = Cell.column(column);
    return table.spec().labels().contains(letters)
        || table.spec().where().values().stream().anyMatch(w -> w.columns().contains(letters));
  }

  void print(PrintStream out) {
    out.println();
    out.println(
        paint.strong(grid.name().isEmpty() ? "Table" : "Sheet '" + grid.name() + "'")
            + ": "
            + grid.rows()
            + " rows, "
            + grid.columns()
            + " columns; "
            + (table.layout() == Layout.DECLARED
                ? "layout as declared"
                : "layout guessed, confidence " + table.confidence())
            + "; "
            + table.heads().size()
            + (table.heads().size() == 1 ? " table" : " tables"));
    draw(out);
    out.println();
    dimensions(out);
    table.reasons().forEach(reason -> out.println("  because " + reason));
  }

  private void dimensions(PrintStream out) {
    for (Axis axis : Axis.values()) {
      Where where = table.spec().where().get(axis);
      String given = table.spec().given().get(axis.code());
      if (where != null || given != null) {
        String scale =
            axis == Axis.UNIT && table.spec().given().containsKey("scale")
                ? " x " + table.spec().given().get("scale")
                : "";
        out.printf(
            "  %-9s %s%n",
            axis.code(),
            where == null
                ? ("?".equals(given) ? "not said" : "always " + given + scale)
                : DefinitionText.where(where) + scale);
      }
    }
  }

  private void draw(PrintStream out) {
    List<Integer> columns = columns();
    Map<Integer, Integer> width = new HashMap<>();
    List<Integer> drawn = rows();
    int room = terminal() - 6;
    List<Integer> fitting = new ArrayList<>();
    for (int column : columns) {
      int widest = NARROWEST;
      for (int row : drawn) {
        widest = Math.max(widest, clean(grid.at(row, column).text()).length());
      }
      int w = Math.min(WIDEST, widest) + (paint.isOn() ? 0 : 2);
      if (room - w - 1 < 0) {
        break;
      }
      room -= w + 1;
      width.put(column, w);
      fitting.add(column);
    }
    StringBuilder letters = new StringBuilder("     ");
    fitting.forEach(c -> letters.append(' ').append(fit(Cell.column(c), width.get(c))));
    out.println(letters.toString().stripTrailing());
    int before = -1;
    for (int row : drawn) {
      if (row > before + 1 && before >= 0) {
        out.println("  ...");
      }
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%5d", row + 1));
      for (int column : fitting) {
        Cell cell = grid.at(row, column);
        Role role = roles.getOrDefault(cell.a1(), Role.OTHER);
        String words = clean(cell.text());
        String marked = paint.isOn() || words.isEmpty() ? words : role.letter() + " " + words;
        String fitted = fit(marked, width.get(column));
        if (paint.isOn() && cell.kind() == Cell.Kind.NUMBER) {
          // digits under digits
          fitted = " ".repeat(fitted.length() - fitted.stripTrailing().length()) + fitted.strip();
        }
        line.append(' ').append(paint.in(role, fitted));
      }
      out.println(line.toString().stripTrailing());
      before = row;
    }
    if (fitting.size() < columns.size()) {
      out.println("  and " + (columns.size() - fitting.size()) + " columns more to the right");
    }
    StringBuilder legend = new StringBuilder("  ");
    for (Role role : Role.values()) {
      String name = role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      legend
          .append(
              paint.in(
                  role, paint.isOn() || role == Role.OTHER ? name : role.letter() + " " + name))
          .append("  ");
    }
    out.println(legend.toString().stripTrailing());
  }

  private List<Integer> columns() {
    List<Integer> columns = new ArrayList<>();
    for (int column = 0; column < grid.columns(); column++) {
      for (int row : rows()) {
        if (!grid.at(row, column).isBlank()) {
          columns.add(column);
          break;
        }
      }
    }
    return columns;
  }

  /** The first rows that hold something, and the last three. */
  private List<Integer> rows() {
    List<Integer> filled = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        if (!grid.at(row, column).isBlank()) {
          filled.add(row);
          break;
        }
      }
    }
    if (filled.size() <= rows) {
      return filled;
    }
    List<Integer> some = new ArrayList<>(filled.subList(0, Math.max(1, rows - 3)));
    some.addAll(filled.subList(filled.size() - 3, filled.size()));
    return some;
  }

  private static int row(String a1) {
    return Integer.parseInt(a1.replaceAll("[A-Z]+", "")) - 1;
  }

  private static int terminal() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[0-9]{2,4}") ? Integer.parseInt(columns) : 120;
  }

  private static String clean(String text) {
    return text.replaceAll("[\\s\u00a0\u2007\u202f]+", " ").strip();
  }

  private static String fit(String words, int width) {
    String cut = words.length() <= width ? words : words.substring(0, width - 1) + "…";
    return cut + " ".repeat(width - cut.length());
  }
}
