package org.keruen.extract.sheet.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Collects the lines of a page that stand before each of its tables, since the table before. */
final class HtmlCaptions implements NodeVisitor {

  private final Map<Element, List<String>> byTable = new HashMap<>();
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int tables;

  private HtmlCaptions() {}

  static Map<Element, List<String>> of(Element page) {
    HtmlCaptions captions = new HtmlCaptions();
    page.traverse(captions);
    return captions.byTable;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && tables == 0) {
      line.append(' ').append(text.text());
    } else if (node instanceof Element element) {
      if (element.isBlock() || element.tagName().equals("br")) {
        flush();
      }
      if (element.tagName().equals("table")) {
        byTable.put(element, List.copyOf(lines));
        tables++;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.tagName().equals("table")) {
      tables--;
      lines.clear();
      line.setLength(0);
    }
  }

  private void flush() {
    String text = line.toString().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    if (!text.isEmpty()) {
      lines.add(text);
    }
    line.setLength(0);
  }
}
