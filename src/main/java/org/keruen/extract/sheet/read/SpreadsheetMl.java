package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The XML format of Excel 2002 and 2003, a whole workbook in one document. */
final class SpreadsheetMl {

  private final ReadLimits limits;
  private final TimeLimit time;
  private final List<Workbook.SheetInfo> sheets = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();
  private final Set<String> percentStyles = new HashSet<>();
  private String styleId;
  private Grid grid;
  private int row;
  private int column;
  private int listedColumn;
  private int cells;

  private SpreadsheetMl(ReadLimits limits, TimeLimit time) {
    this.limits = limits;
    this.time = time;
  }

  static Workbook open(Path file, ReadLimits limits, TimeLimit time)
      throws IOException, UnreadableWorkbook {
    if (Files.size(file) > limits.inflatedBytes()) {
      throw new UnreadableWorkbook(
          "too_large", "it has more than " + limits.inflatedBytes() + " bytes");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new SpreadsheetMl(limits, time).read(in);
    }
  }

  private Workbook read(InputStream in) throws IOException, UnreadableWorkbook {
    XMLStreamReader2 xml = Xml.open(in);
    try {
      while (Xml.nextStart(xml)) {
        time.check();
        element(xml);
      }
    } catch (XMLStreamException e) {
      throw Xml.damaged(e);
    }
    if (grids.isEmpty()) {
      throw new UnreadableWorkbook("not_a_workbook", "it is XML, but holds no sheet");
    }
    for (Grid read : grids) {
      read.hold();
    }
    return new HeldWorkbook(List.copyOf(sheets), List.copyOf(grids));
  }

  private void element(XMLStreamReader2 xml)
      throws XMLStreamException, IOException, UnreadableWorkbook {
    switch (xml.getLocalName()) {
      case "Style" -> {
        styleId = Xml.attribute(xml, "ID");
        String parent = Xml.attribute(xml, "Parent");
        if (parent != null && percentStyles.contains(parent)) {
          percentStyles.add(styleId);
        }
      }
      case "NumberFormat" -> {
        String format = Xml.attribute(xml, "Format");
        if (styleId != null && format != null) {
          boolean percent = format.equals("Percent") || CellFormats.isPercent(format);
          if (percent) {
            percentStyles.add(styleId);
          } else {
            percentStyles.remove(styleId);
          }
        }
      }
      case "Worksheet" -> {
        String name = Xml.attribute(xml, "Name");
        grid = new Grid(name == null ? "" : name, limits, time);
        sheets.add(new Workbook.SheetInfo(grid.name(), grids.size(), false));
        grids.add(grid);
        row = -1;
        listedColumn = -1;
      }
      case "Visible" -> {
        boolean hidden = Xml.text(xml).strip().matches("Sheet(Very)?Hidden");
        if (hidden && !sheets.isEmpty()) {
          int last = sheets.size() - 1;
          sheets.set(last, new Workbook.SheetInfo(sheets.get(last).name(), last, true));
        }
      }
      case "Column" -> {
        listedColumn = Xml.number(xml, "Index", listedColumn + 2) - 1;
        int end = listedColumn + Math.max(0, Xml.number(xml, "Span", 0));
        if (grid != null && Xml.isTrue(xml, "Hidden") && listedColumn >= 0) {
          grid.hideColumns(listedColumn, end);
        }
        listedColumn = end;
      }
      case "Row" -> {
        row = Xml.number(xml, "Index", row + 2) - 1;
        column = -1;
        if (grid != null && Xml.isTrue(xml, "Hidden")) {
          grid.hideRow(row);
        }
      }
      case "Cell" -> cell(xml);
      default -> {}
    }
  }

  private void cell(XMLStreamReader2 xml)
      throws XMLStreamException, IOException, UnreadableWorkbook {
    if (grid == null) {
      throw new IOException("it has a cell outside of a sheet");
    }
    column = Xml.number(xml, "Index", column + 2) - 1;
    int across = Math.max(0, Xml.number(xml, "MergeAcross", 0));
    int down = Math.max(0, Xml.number(xml, "MergeDown", 0));
    boolean percent = percentStyles.contains(String.valueOf(Xml.attribute(xml, "StyleID")));
    int at = column;
    if (across > 0 || down > 0) {
      grid.merge(new Merge(row, row + down, at, at + across));
    }
    column += across;
    int depth = xml.getDepth();
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getDepth() <= depth) {
        return;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("Data")) {
          put(data(xml, at, percent));
        } else {
          // a remark has data of its own
          Xml.skip(xml);
        }
      }
    }
  }

  private void put(Cell cell) throws UnreadableWorkbook {
    if (!cell.isBlank()) {
      grid.put(cell);
      if (++cells > limits.cells()) {
        throw new UnreadableWorkbook("too_large", "it has more than " + limits.cells() + " cells");
      }
    }
  }

  private Cell data(XMLStreamReader2 xml, int at, boolean percent)
      throws XMLStreamException, IOException {
    String type = String.valueOf(Xml.attribute(xml, "Type"));
    String text = words(xml);
    switch (type) {
      case "Number" -> {
        BigDecimal number = Numbers.parse(text);
        return Cell.number(row, at, percent ? CellFormats.percent(number) : number);
      }
      case "DateTime" -> {
        LocalDateTime date = IsoDates.parse(text.strip());
        return date == null ? Cell.text(row, at, text) : Cell.date(row, at, date);
      }
      case "Boolean" -> {
        return Cell.bool(row, at, text.strip().equals("1"));
      }
      case "Error" -> {
        return Cell.error(row, at, text.strip());
      }
      default -> {
        return Cell.text(row, at, text);
      }
    }
  }

  /** Text, plain or with marks of its looks. */
  private static String words(XMLStreamReader2 xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = xml.getDepth();
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getDepth() <= depth) {
        return text.toString();
      } else if (Xml.isText(event)) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (text.length() > Xml.LONGEST) {
          throw new XMLStreamException("a text is too long", xml.getLocation());
        }
      } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new XMLStreamException("a text refers to an entity", xml.getLocation());
      }
    }
  }
}
