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
  private final CellPlace place = new CellPlace();
  private final CellNumber number = new CellNumber();
  private final CellType kind = new CellType();
  private int row = -1;
  private int column;

  /** Attributes and content of the cell that is being read. */
  private int type;

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
  public boolean next(RowSink sheet) throws IOException, UnreadableWorkbook {
    try {
      while (Xml.nextStart(xml)) {
        switch (xml.getLocalName()) {
          case "row" -> {
            readRow(sheet);
            return true;
          }
          case "col" -> {
            if (Xml.isTrue(xml, "hidden")) {
              sheet.hideColumns(Xml.number(xml, "min", 1) - 1, Xml.number(xml, "max", 1) - 1);
            }
          }
          case "mergeCell" -> {
            String range = Xml.attribute(xml, "ref");
            if (!mergesKnown && range != null) {
              sheet.merge(Merge.parse(range));
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

  private void readRow(RowSink sheet) throws XMLStreamException, IOException, UnreadableWorkbook {
    row = Xml.number(xml, "r", row + 2) - 1;
    column = -1;
    if (Xml.isTrue(xml, "hidden")) {
      sheet.hideRow(row);
    }
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("c")) {
          readCell(sheet);
        } else {
          Xml.skip(xml);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
    }
  }

  private void readCell(RowSink sheet) throws XMLStreamException, IOException, UnreadableWorkbook {
    int cellRow = attributes();
    Cell cell = null;
    int event = xml.next();
    for (; event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> {
            Cell value = value(cellRow);
            cell = cell == null ? value : cell;
          }
          case "is" -> {
            Cell text = Cell.text(cellRow, column, SharedStrings.text(xml));
            // where both stand, Excel shows the text, and some writers leave a rounded number
            // beside
            cell = text.isBlank() ? cell : text;
          }
          default -> Xml.skip(xml);
        }
      }
    }
    if (cell != null && !cell.isBlank()) {
      sheet.put(cell);
    }
  }

  /** Reads place, type and style of a cell; gives its row. */
  private int attributes() throws XMLStreamException, IOException {
    column++;
    type = CellType.NUMBER;
    style = 0;
    int cellRow = row;
    for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
      String name = xml.getAttributeLocalName(i);
      if (name.length() != 1) {
        continue;
      }
      switch (name.charAt(0)) {
        case 'r' -> {
          xml.getAttributeAs(i, place);
          cellRow = place.row();
          column = place.column();
        }
        case 't' -> {
          xml.getAttributeAs(i, kind);
          type = kind.type();
        }
        case 's' -> {
          // stands before the type, so that the type is known: only numbers have a use for it
          if (type == CellType.NUMBER) {
            xml.getAttributeAs(i, number);
            style = number.value();
          }
        }
        default -> {}
      }
    }
    return cellRow;
  }

  /** The value of a cell, null if there is none. */
  private Cell value(int cellRow) throws XMLStreamException, IOException {
    switch (type) {
      case CellType.NUMBER:
        return number(cellRow);
      case CellType.SHARED:
        int length = digits();
        if (length == 0) {
          return null;
        }
        number.decode(digits, 0, length);
        return Cell.text(cellRow, column, strings.get(number.value()));
      default:
        String text = Xml.text(xml);
        return text.isEmpty() ? null : word(cellRow, text);
    }
  }

  private Cell word(int cellRow, String text) {
    return switch (type) {
      case CellType.BOOLEAN ->
          Cell.bool(
              cellRow, column, text.strip().equals("1") || text.strip().equalsIgnoreCase("true"));
      case CellType.ERROR -> Cell.error(cellRow, column, text);
      case CellType.DATE -> date(cellRow, text.strip());
      default -> Cell.text(cellRow, column, SharedStrings.unescaped(text));
    };
  }

  private Cell number(int cellRow) throws XMLStreamException {
    int length = digits();
    return length == 0
        ? null
        : formats.number(cellRow, column, style, Numbers.parse(digits, 0, length));
  }

  /** Takes the parser's characters of a number, without making a string of them. */
  private int digits() throws XMLStreamException {
    int length = 0;
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (!Xml.isText(event) || length + xml.getTextLength() > digits.length) {
        throw new XMLStreamException("a number is broken", xml.getLocation());
      }
      System.arraycopy(
          xml.getTextCharacters(), xml.getTextStart(), digits, length, xml.getTextLength());
      length += xml.getTextLength();
    }
    return length;
  }

  private Cell date(int cellRow, String iso) {
    LocalDateTime date = IsoDates.parse(iso);
    return date == null ? Cell.text(cellRow, column, iso) : Cell.date(cellRow, column, date);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
