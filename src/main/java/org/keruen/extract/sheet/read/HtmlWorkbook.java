package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The tables of an HTML page, each a sheet {@code table1}, {@code table2} …; many offices give such
 * pages an .xls name.
 */
final class HtmlWorkbook implements Workbook {

  private static final int SPAN = 1000;

  private final List<Element> tables;
  private final Map<Element, List<String>> captions;
  private final ReadLimits limits;
  private final TimeLimit time;

  private HtmlWorkbook(
      List<Element> tables,
      Map<Element, List<String>> captions,
      ReadLimits limits,
      TimeLimit time) {
    this.tables = tables;
    this.captions = captions;
    this.limits = limits;
    this.time = time;
  }

  static Workbook open(Path file, ReadLimits limits, TimeLimit time)
      throws IOException, UnreadableWorkbook {
    String text = TextFile.read(file, limits.pageBytes());
    long tags = text.chars().filter(c -> c == '<').count();
    if (tags > limits.cells() / 2) {
      throw new UnreadableWorkbook(
          "too_large", "it is a web page of " + tags + " tags; save it as .xlsx");
    }
    Document page = Jsoup.parse(text);
    List<Element> tables = page.select("table");
    if (tables.isEmpty()) {
      throw new UnreadableWorkbook("not_a_workbook", "it is a web page without a table");
    }
    return new HtmlWorkbook(tables, HtmlCaptions.of(page.body()), limits, time);
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
    Grid grid = new Grid(sheet.name(), limits, time);
    Element table = tables.get(sheet.index());
    captions.getOrDefault(table, List.of()).forEach(grid::caption);
    // the first row below what stretches from above into a column
    int[] free = new int[2 * SPAN];
    int row = 0;
    for (Element tr : rows(table)) {
      int column = 0;
      for (Element td : tr.children()) {
        time.check();
        int columnSpan = span(td, "colspan");
        int rowSpan = span(td, "rowspan");
        while (column < free.length && free[column] > row) {
          column++;
        }
        if (column + columnSpan > free.length) {
          throw new UnreadableWorkbook(
              "too_large", "a table has more than " + free.length + " columns");
        }
        Cell cell = Cell.text(row, column, words(td));
        if (!cell.isBlank()) {
          grid.put(cell);
        }
        if (columnSpan > 1 || rowSpan > 1) {
          grid.merge(new Merge(row, row + rowSpan - 1, column, column + columnSpan - 1));
        }
        for (int c = column; c < column + columnSpan; c++) {
          free[c] = row + rowSpan;
        }
        column += columnSpan;
      }
      row++;
    }
    return grid.hold();
  }

  /** Rows of a table itself, not those of tables inside of it. */
  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    table.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(org.jsoup.nodes.Node node, int depth) {
            if (node instanceof Element element) {
              if (element.tagName().equals("tr")) {
                rows.add(element);
                return FilterResult.SKIP_CHILDREN;
              }
              return element.tagName().equals("table") && depth > 0
                  ? FilterResult.SKIP_CHILDREN
                  : FilterResult.CONTINUE;
            }
            return FilterResult.CONTINUE;
          }
        });
    return rows;
  }

  /** Words of a cell, without those of a table inside of it: they are that table's. */
  private static String words(Element td) {
    if (td.childrenSize() == 0 && td.childNodeSize() == 1) {
      return td.childNode(0) instanceof TextNode text
          ? text.text().replace('\u00a0', ' ').strip()
          : "";
    }
    if (td.selectFirst("table") == null) {
      return td.text().replace('\u00a0', ' ');
    }
    Element rest = new Element("td");
    td.childNodes().stream()
        .filter(n -> !(n instanceof Element e && e.selectFirst("table") != null))
        .forEach(n -> rest.appendChild(n.clone()));
    return rest.text().replace('\u00a0', ' ');
  }

  private static int span(Element td, String name) {
    String value = td.attr(name);
    return value.matches("[1-9]\\d{0,3}") ? Math.min(SPAN, Integer.parseInt(value)) : 1;
  }

  @Override
  public void close() {}
}
