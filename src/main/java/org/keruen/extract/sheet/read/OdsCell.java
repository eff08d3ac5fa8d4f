package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.time.LocalDateTime;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** A cell of an OpenDocument spreadsheet. */
final class OdsCell {

  private OdsCell() {}

  /** Reads a cell from its beginning to its end. */
  static Cell read(XMLStreamReader2 xml, int row, int column)
      throws XMLStreamException, IOException {
    String type = null;
    String value = null;
    String date = null;
    String text = null;
    String bool = null;
    boolean isError = false;
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String content = xml.getAttributeValue(i);
      switch (xml.getAttributeLocalName(i)) {
        case "value-type" -> {
          // LibreOffice says in a namespace of its own that a formula gave an error
          isError |= content.equals("error");
          type = type == null || !content.equals("error") ? content : type;
        }
        case "value" -> value = content;
        case "date-value" -> date = content;
        case "string-value" -> text = content;
        case "boolean-value" -> bool = content;
        default -> {}
      }
    }
    String shown = text(xml);
    if (isError) {
      return Cell.error(row, column, shown);
    } else if (type == null) {
      return Cell.text(row, column, shown);
    }
    return switch (type) {
      case "float", "currency" -> Cell.number(row, column, Numbers.parse(value(value)));
      case "percentage" ->
          Cell.number(row, column, CellFormats.percent(Numbers.parse(value(value))));
      case "boolean" -> Cell.bool(row, column, "true".equals(bool));
      case "date" -> {
        LocalDateTime at = date == null ? null : IsoDates.parse(date);
        yield at == null ? Cell.text(row, column, shown) : Cell.date(row, column, at);
      }
      default -> Cell.text(row, column, text == null ? shown : text);
    };
  }

  private static String value(String value) throws IOException {
    if (value == null) {
      throw new IOException("a number has no value");
    }
    return value;
  }

  /** Its paragraphs as lines; remarks and drawings are none of its words. */
  private static String text(XMLStreamReader2 xml) throws XMLStreamException {
    int depth = xml.getDepth();
    StringBuilder text = new StringBuilder();
    boolean isFirst = true;
    int paragraphs = 0;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getDepth() <= depth) {
          return text.toString();
        }
        paragraphs -= xml.getLocalName().equals("p") ? 1 : 0;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "p" -> {
            text.append(isFirst ? "" : "\n");
            isFirst = false;
            paragraphs++;
          }
          case "s" -> text.append(" ".repeat(Math.min(1000, Xml.number(xml, "c", 1))));
          case "tab" -> text.append('\t');
          case "line-break" -> text.append('\n');
          case "span", "a" -> {}
          default -> Xml.skip(xml);
        }
      } else if (paragraphs > 0 && Xml.isText(event)) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (text.length() > Xml.LONGEST) {
          throw new XMLStreamException("a text is too long", xml.getLocation());
        }
      }
    }
  }
}
