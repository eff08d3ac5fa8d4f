package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Rows of a worksheet part as they are pulled through the XML parser. */
final class XlsxSheet implements RowSource {

  private final InputStream in;
  private final XMLStreamReader2 xml;
  private final SharedStrings strings;
  private final CellFormats formats;
  private final boolean mergesKnown;
  private final char[] digits = new char[400];
  private int row = -1;
  private int column;

  /** Attributes and content of the cell that is being read. */
  private String type;

  private int style;

  /**
   * @param mergesKnown whether the merged ranges, that stand behind the rows, are known already
   */
  XlsxSheet(InputStream in, SharedStrings strings, CellFormats formats, boolean mergesKnown)
      throws IOException {
    this.in = in;
    this.xml = Xml.open(in);
    this.strings = strings;
    this.formats = formats;
    this.mergesKnown = mergesKnown;
  }

  @Override
  public boolean next(Grid grid) throws IOException, UnreadableWorkbook {
    try {
      while (Xml.nextStart(xml)) {
        switch (xml.getLocalName()) {
          case "row" -> {
            readRow(grid);
            return true;
          }
          case "col" -> {
            if (Xml.isTrue(xml, "hidden")) {
              grid.hideColumns(Xml.number(xml, "min", 1) - 1, Xml.number(xml, "max", 1) - 1);
            }
          }
          case "mergeCell" -> {
            String range = Xml.attribute(xml, "ref");
            if (!mergesKnown && range != null) {
              grid.merge(Merge.parse(range));
            }
          }
          default -> {}
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw Xml.damaged(e);
    }
  }

  private void readRow(Grid grid) throws XMLStreamException, IOException, UnreadableWorkbook {
    row = Xml.number(xml, "r", row + 2) - 1;
    column = -1;
    if (Xml.isTrue(xml, "hidden")) {
      grid.hideRow(row);
    }
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("c")) {
          readCell(grid);
        } else {
          Xml.skip(xml);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
    }
  }

  private void readCell(Grid grid) throws XMLStreamException, IOException, UnreadableWorkbook {
    int cellRow = attributes();
    Cell cell = null;
    int event = xml.next();
    for (; event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> {
            Cell value = value(cellRow);
            cell = value == null ? cell : value;
          }
          case "is" -> {
            Cell text = Cell.text(cellRow, column, SharedStrings.text(xml));
            cell = cell == null ? text : cell;
          }
          default -> Xml.skip(xml);
        }
      }
    }
    if (cell != null && !cell.isBlank()) {
      grid.put(cell);
    }
  }

  /** Reads place, type and style of a cell; gives its row. */
  private int attributes() throws IOException {
    column++;
    type = "n";
    style = 0;
    int cellRow = row;
    for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
      String name = xml.getAttributeLocalName(i);
      if (name.length() != 1) {
        continue;
      }
      String value = xml.getAttributeValue(i);
      switch (name.charAt(0)) {
        case 'r' -> cellRow = place(value);
        case 't' -> type = value;
        case 's' -> style = value.isBlank() ? 0 : Integer.parseInt(value.strip());
        default -> {}
      }
    }
    return cellRow;
  }

  /** A place such as {@code AB12}, in whatever case. */
  private int place(String a1) throws IOException {
    int letters = 0;
    int number = 0;
    int i = 0;
    for (; i < a1.length() && i < 4; i++) {
      int letter = (a1.charAt(i) & ~0x20) - 'A';
      if (letter < 0 || letter > 25) {
        break;
      }
      letters = letters * 26 + letter + 1;
    }
    boolean any = i > 0;
    for (; i < a1.length() && number < 100_000_000; i++) {
      int digit = a1.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      number = number * 10 + digit;
    }
    if (!any || number == 0 || i < a1.length()) {
      throw new IOException("'" + a1 + "' is no place of a cell");
    }
    column = letters - 1;
    return number - 1;
  }

  private Cell value(int cellRow) throws XMLStreamException, IOException {
    return switch (type) {
      case "n" -> number(cellRow);
      case "s" -> {
        String index = Xml.text(xml);
        yield index.isBlank()
            ? null
            : Cell.text(cellRow, column, strings.get(Integer.parseInt(index.strip())));
      }
      case "b" -> bool(cellRow, Xml.text(xml).strip());
      case "e" -> {
        String code = Xml.text(xml);
        yield code.isBlank() ? null : Cell.error(cellRow, column, code);
      }
      case "d" -> date(cellRow, Xml.text(xml).strip());
      case "str", "inlineStr" -> {
        String text = SharedStrings.unescaped(Xml.text(xml));
        yield text.isEmpty() ? null : Cell.text(cellRow, column, text);
      }
      default -> number(cellRow);
    };
  }

  /** A number is taken from the parser's characters, without making a string of it. */
  private Cell number(int cellRow) throws XMLStreamException {
    int length = 0;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (!Xml.isText(event) || length + xml.getTextLength() > digits.length) {
        throw new XMLStreamException("a number is broken", xml.getLocation());
      }
      System.arraycopy(
          xml.getTextCharacters(), xml.getTextStart(), digits, length, xml.getTextLength());
      length += xml.getTextLength();
    }
    if (length == 0) {
      return null;
    }
    return formats.number(cellRow, column, style, Numbers.parse(digits, 0, length));
  }

  private Cell bool(int cellRow, String value) {
    return value.isEmpty()
        ? null
        : Cell.bool(cellRow, column, value.equals("1") || value.equalsIgnoreCase("true"));
  }

  private Cell date(int cellRow, String iso) {
    if (iso.isEmpty()) {
      return null;
    }
    LocalDateTime date = IsoDates.parse(iso);
    return date == null ? Cell.text(cellRow, column, iso) : Cell.date(cellRow, column, date);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
