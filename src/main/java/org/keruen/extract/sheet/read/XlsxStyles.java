package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/**
 * What the number formats of a workbook make of a stored number.
 *
 * @param formats format string of each cell style, by its index
 * @param dates whether each is a date
 * @param epoch1904 whether day 0 is 1904-01-01
 */
record XlsxStyles(List<String> formats, List<Boolean> dates, boolean epoch1904) {

  static XlsxStyles read(XSSFReader reader) throws IOException, OpenXML4JException {
    List<String> formats = new ArrayList<>();
    List<Boolean> dates = new ArrayList<>();
    try (InputStream in = reader.getStylesData()) {
      if (in != null) {
        readFormats(in, formats, dates);
      }
    } catch (XMLStreamException e) {
      throw new IOException("its styles are damaged", e);
    }
    try (InputStream in = reader.getWorkbookData()) {
      return new XlsxStyles(formats, dates, is1904(in));
    } catch (XMLStreamException e) {
      throw new IOException("its list of sheets is damaged", e);
    }
  }

  private static void readFormats(InputStream in, List<String> formats, List<Boolean> dates)
      throws XMLStreamException {
    Map<Integer, String> own = new HashMap<>();
    boolean inCells = false;
    XMLStreamReader xml = Xml.open(in);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "numFmt" ->
              own.put(
                  Integer.valueOf(xml.getAttributeValue(null, "numFmtId")),
                  xml.getAttributeValue(null, "formatCode"));
          case "cellXfs" -> inCells = true;
          case "xf" -> {
            if (inCells) {
              String id = xml.getAttributeValue(null, "numFmtId");
              int index = id == null ? 0 : Integer.parseInt(id);
              String format =
                  own.containsKey(index) ? own.get(index) : BuiltinFormats.getBuiltinFormat(index);
              formats.add(format == null ? "General" : format);
              dates.add(format != null && DateUtil.isADateFormat(index, format));
            }
          }
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        inCells = false;
      }
    }
  }

  private static boolean is1904(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = Xml.open(in);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("workbookPr")) {
        String value = xml.getAttributeValue(null, "date1904");
        return "1".equals(value) || "true".equals(value);
      }
    }
    return false;
  }

  boolean isDate(int style) {
    return style < dates.size() && dates.get(style);
  }

  String format(int style) {
    return style < formats.size() ? formats.get(style) : "General";
  }
}
