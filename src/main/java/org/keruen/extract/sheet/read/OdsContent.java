package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Sheets of an OpenDocument spreadsheet. Rows and cells say how often they are repeated; the blank
 * ones that fill a sheet to its last row cost nothing.
 */
final class OdsContent {

  private final ReadLimits limits;
  private final TimeLimit time;
  private final List<Workbook.SheetInfo> sheets = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();
  private final Set<String> hiddenStyles = new HashSet<>();
  private String tableStyle;
  private boolean isSpreadsheet;
  private Grid grid;
  private int row;
  private int column;
  private int cells;

  OdsContent(ReadLimits limits, TimeLimit time) {
    this.limits = limits;
    this.time = time;
  }

  Workbook read(InputStream in) throws IOException, UnreadableWorkbook {
    XMLStreamReader2 xml = Xml.open(in);
    try {
      while (Xml.nextStart(xml)) {
        time.check();
        switch (xml.getLocalName()) {
          case "style" -> tableStyle = Xml.attribute(xml, "name");
          case "table-properties" -> {
            if ("false".equals(Xml.attribute(xml, "display")) && tableStyle != null) {
              hiddenStyles.add(tableStyle);
            }
          }
          case "spreadsheet" -> isSpreadsheet = true;
          case "table" -> table(xml);
          case "table-column" -> column(xml);
          case "table-row" -> row(xml);
          case "tracked-changes", "content-validations" -> Xml.skip(xml);
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw Xml.damaged(e);
    }
    if (!isSpreadsheet) {
      throw new UnreadableWorkbook("not_a_workbook", "it is an Office file, but no workbook");
    }
    for (Grid read : grids) {
      read.hold();
    }
    return new HeldWorkbook(List.copyOf(sheets), List.copyOf(grids));
  }

  private void table(XMLStreamReader2 xml) {
    String name = Xml.attribute(xml, "name");
    String style = Xml.attribute(xml, "style-name");
    grid = new Grid(name == null ? "" : name, limits, time);
    sheets.add(
        new Workbook.SheetInfo(
            grid.name(), grids.size(), style != null && hiddenStyles.contains(style)));
    grids.add(grid);
    row = 0;
    column = 0;
  }

  private void column(XMLStreamReader2 xml) {
    int repeated = Math.max(1, Xml.number(xml, "number-columns-repeated", 1));
    if (grid != null && isHidden(xml)) {
      grid.hideColumns(column, column + repeated - 1);
    }
    column += repeated;
  }

  private static boolean isHidden(XMLStreamReader2 xml) {
    String visibility = Xml.attribute(xml, "visibility");
    return visibility != null && !visibility.equals("visible");
  }

  private void row(XMLStreamReader2 xml)
      throws XMLStreamException, IOException, UnreadableWorkbook {
    if (grid == null) {
      throw new IOException("it has a row outside of a sheet");
    }
    int repeated = Math.max(1, Xml.number(xml, "number-rows-repeated", 1));
    boolean hidden = isHidden(xml);
    List<Cell> found = new ArrayList<>();
    int at = 0;
    int depth = xml.getDepth();
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getDepth() <= depth) {
        break;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        int columns = Math.max(1, Xml.number(xml, "number-columns-repeated", 1));
        switch (xml.getLocalName()) {
          case "table-cell" -> cell(xml, at, columns, found);
          case "covered-table-cell" -> Xml.skip(xml);
          default -> {
            Xml.skip(xml);
            columns = 0;
          }
        }
        at += columns;
      }
    }
    if (!found.isEmpty()) {
      put(found, repeated, hidden);
    }
    row += repeated;
  }

  private void put(List<Cell> found, int repeated, boolean hidden) throws UnreadableWorkbook {
    for (int r = row; r < row + repeated; r++) {
      if (hidden) {
        grid.hideRow(r);
      }
      for (Cell cell : found) {
        grid.put(cell.inRow(r));
        if (++cells > limits.cells()) {
          throw new UnreadableWorkbook(
              "too_large", "it has more than " + limits.cells() + " cells");
        }
      }
    }
  }

  private void cell(XMLStreamReader2 xml, int at, int repeated, List<Cell> found)
      throws XMLStreamException, IOException, UnreadableWorkbook {
    int columns = Math.max(1, Xml.number(xml, "number-columns-spanned", 1));
    int rows = Math.max(1, Xml.number(xml, "number-rows-spanned", 1));
    if (columns > 1 || rows > 1) {
      grid.merge(new Merge(row, row + rows - 1, at, at + columns - 1));
    }
    Cell cell = OdsCell.read(xml, row, at);
    if (cell.isBlank()) {
      return;
    }
    for (int i = 0; i < repeated; i++) {
      found.add(cell.inColumn(at + i));
      if (cells + found.size() > limits.cells()) {
        throw new UnreadableWorkbook("too_large", "it has more than " + limits.cells() + " cells");
      }
    }
  }
}
