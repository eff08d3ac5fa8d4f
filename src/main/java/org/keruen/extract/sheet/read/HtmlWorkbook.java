package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The tables of an HTML page, each a sheet {@code table1}, {@code table2} …; many offices give such
 * pages an .xls name.
 */
final class HtmlWorkbook implements Workbook {

  private static final int SPAN = 1000;

  private final List<Element> tables;
  private final Map<Element, List<String>> captions;
  private final ReadLimits limits;

  private HtmlWorkbook(
      List<Element> tables, Map<Element, List<String>> captions, ReadLimits limits) {
    this.tables = tables;
    this.captions = captions;
    this.limits = limits;
  }

  static Workbook open(Path file, ReadLimits limits) throws IOException, UnreadableWorkbook {
    Document page = Jsoup.parse(TextFile.read(file, limits.inflatedBytes()));
    List<Element> tables = page.select("table");
    if (tables.isEmpty()) {
      throw new UnreadableWorkbook("not_a_workbook", "it is a web page without a table");
    }
    return new HtmlWorkbook(tables, HtmlCaptions.of(page.body()), limits);
  }

  @Override
  public List<SheetInfo> sheets() {
    List<SheetInfo> sheets = new ArrayList<>();
    for (int i = 0; i < tables.size(); i++) {
      sheets.add(new SheetInfo("table" + (i + 1), i, false));
    }
    return sheets;
  }

  @Override
  public Grid grid(SheetInfo sheet) throws UnreadableWorkbook {
    Grid grid = new Grid(sheet.name());
    Element table = tables.get(sheet.index());
    captions.getOrDefault(table, List.of()).forEach(grid::caption);
    int row = 0;
    int cells = 0;
    for (Element tr : table.select("tr")) {
      if (!table.equals(tr.closest("table"))) {
        continue;
      }
      int column = 0;
      for (Element td : tr.children()) {
        int columnSpan = span(td, "colspan");
        int rowSpan = span(td, "rowspan");
        while (isTaken(grid, row, column)) {
          column++;
        }
        Cell cell = Cell.text(row, column, td.text().replace('\u00a0', ' '));
        if (!cell.isBlank()) {
          grid.put(cell);
        }
        if (columnSpan > 1 || rowSpan > 1) {
          grid.merge(new Merge(row, row + rowSpan - 1, column, column + columnSpan - 1));
        }
        column += columnSpan;
        if (++cells > limits.cells()) {
          throw new UnreadableWorkbook(
              "too_large", "a table has more than " + limits.cells() + " cells");
        }
      }
      row++;
    }
    return grid;
  }

  private static boolean isTaken(Grid grid, int row, int column) {
    return grid.merges().stream().anyMatch(m -> m.firstRow() < row && m.holds(row, column));
  }

  private static int span(Element td, String name) {
    String value = td.attr(name);
    return value.matches("[1-9]\\d{0,3}") ? Math.min(SPAN, Integer.parseInt(value)) : 1;
  }

  @Override
  public void close() {}
}
