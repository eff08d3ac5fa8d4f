package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads the number formats of an .xlsx workbook. */
final class XlsxStyles {

  private XlsxStyles() {}

  static void read(InputStream in, CellFormats formats) throws IOException {
    boolean inCells = false;
    try {
      XMLStreamReader2 xml = Xml.open(in);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "numFmt" -> {
              String code = Xml.attribute(xml, "formatCode");
              if (code != null && !inCells) {
                formats.format(Xml.number(xml, "numFmtId", -1), SharedStrings.unescaped(code));
              }
            }
            case "cellXfs" -> inCells = true;
            case "xf" -> {
              if (inCells) {
                formats.style(Xml.number(xml, "numFmtId", 0));
              }
            }
            // what follows are formats of changes, not of cells
            case "dxfs" -> {
              return;
            }
            default -> {}
          }
        } else if (event == XMLStreamConstants.END_ELEMENT
            && xml.getLocalName().equals("cellXfs")) {
          inCells = false;
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("its styles are damaged", e);
    }
  }
}
