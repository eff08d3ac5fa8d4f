package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;

/** The cells and merged ranges of one worksheet part. */
final class XlsxSheetParser {

  private final List<String> strings;
  private final XlsxStyles styles;
  private final ReadLimits limits;

  XlsxSheetParser(List<String> strings, XlsxStyles styles, ReadLimits limits) {
    this.strings = strings;
    this.styles = styles;
    this.limits = limits;
  }

  void parse(InputStream in, Grid grid) throws IOException, UnreadableWorkbook {
    try {
      XMLStreamReader xml = Xml.open(in);
      int row = -1;
      int column = -1;
      int cells = 0;
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        switch (xml.getLocalName()) {
          case "row" -> {
            String r = xml.getAttributeValue(null, "r");
            row = r == null ? row + 1 : Integer.parseInt(r) - 1;
            column = -1;
          }
          case "c" -> {
            String r = xml.getAttributeValue(null, "r");
            column = r == null ? column + 1 : Cell.column(r.replaceAll("[0-9]", ""));
            Cell cell = cell(xml, row, column);
            if (!cell.isBlank()) {
              grid.put(cell);
              if (++cells > limits.cells()) {
                throw new UnreadableWorkbook(
                    "too_large",
                    "sheet '" + grid.name() + "' has more than " + limits.cells() + " cells");
              }
            }
          }
          case "mergeCell" -> grid.merge(Merge.parse(xml.getAttributeValue(null, "ref")));
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("its XML is damaged", e);
    }
  }

  private Cell cell(XMLStreamReader xml, int row, int column) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    String s = xml.getAttributeValue(null, "s");
    int style = s == null || s.isEmpty() ? 0 : Integer.parseInt(s);
    String value = null;
    StringBuilder inline = new StringBuilder();
    boolean phonetic = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "t" -> inline.append(phonetic ? "" : xml.getElementText());
          case "rPh" -> phonetic = true;
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) {
          phonetic = false;
        } else if (xml.getLocalName().equals("c")) {
          break;
        }
      }
    }
    return cell(row, column, type == null ? "n" : type, style, value, inline.toString());
  }

  private Cell cell(int row, int column, String type, int style, String value, String inline) {
    if (type.equals("inlineStr")) {
      return Cell.text(row, column, value == null ? inline : value);
    }
    if (value == null || value.isEmpty()) {
      return Cell.blank(row, column);
    }
    return switch (type) {
      case "s" -> Cell.text(row, column, strings.get(Integer.parseInt(value.strip())));
      case "str" -> Cell.text(row, column, value);
      case "b" ->
          new Cell(row, column, Cell.Kind.BOOLEAN, Boolean.toString(value.equals("1")), null, null);
      case "e" -> new Cell(row, column, Cell.Kind.ERROR, value, null, null);
      case "d" -> Cell.text(row, column, value);
      default -> number(row, column, style, Double.parseDouble(value.strip()));
    };
  }

  private Cell number(int row, int column, int style, double stored) {
    if (styles.isDate(style) && DateUtil.isValidExcelDate(stored)) {
      return Cell.date(row, column, DateUtil.getLocalDateTime(stored, styles.epoch1904()));
    }
    return Cell.number(row, column, Numbers.stored(stored, styles.format(style)));
  }
}
