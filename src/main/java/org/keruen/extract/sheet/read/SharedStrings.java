package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The strings that the sheets of a workbook share, each made once. */
final class SharedStrings {

  private final List<String> strings = new ArrayList<>();
  private final ReadLimits limits;
  private long characters;

  SharedStrings(ReadLimits limits) {
    this.limits = limits;
  }

  /** Those of an .xlsx file. */
  static SharedStrings read(InputStream in, ReadLimits limits, TimeLimit time)
      throws IOException, UnreadableWorkbook {
    SharedStrings strings = new SharedStrings(limits);
    XMLStreamReader2 xml = Xml.open(in);
    try {
      while (Xml.nextStart(xml)) {
        if (xml.getLocalName().equals("si")) {
          strings.add(text(xml));
          time.check();
        }
      }
    } catch (XMLStreamException e) {
      throw Xml.damaged(e);
    }
    return strings;
  }

  void add(String text) throws UnreadableWorkbook {
    strings.add(text);
    characters += text.length();
    if (strings.size() > limits.strings() || characters > limits.characters()) {
      throw new UnreadableWorkbook(
          "too_large", "its sheets share more than " + (strings.size() - 1) + " strings");
    }
  }

  String get(int index) throws IOException {
    if (index < 0 || index >= strings.size()) {
      throw new IOException(
          "a cell has string " + index + " of the " + strings.size() + " that there are");
    }
    return strings.get(index);
  }

  /**
   * The text of an element that holds plain or rich text, from its beginning to its end; how it is
   * spoken (in Japanese) is left out.
   */
  static String text(XMLStreamReader2 xml) throws XMLStreamException, IOException {
    String only = null;
    StringBuilder more = null;
    int depth = xml.getDepth();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("t")) {
          String text = Xml.text(xml);
          if (only == null) {
            only = text;
          } else {
            more = more == null ? new StringBuilder(only) : more;
            more.append(text);
          }
        } else if (name.equals("rPh")) {
          Xml.skip(xml);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getDepth() <= depth) {
        break;
      }
    }
    return unescaped(more != null ? more.toString() : only == null ? "" : only);
  }

  /** Excel writes characters that XML can't hold as {@code _x000D_}. */
  static String unescaped(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int done = 0;
    for (; at >= 0; at = text.indexOf("_x", Math.max(at + 1, done))) {
      if (at + 6 < text.length() && text.charAt(at + 6) == '_' && isHex(text, at + 2, at + 6)) {
        plain.append(text, done, at);
        plain.append((char) HexFormat.fromHexDigits(text, at + 2, at + 6));
        done = at + 7;
      }
    }
    return plain.append(text, done, text.length()).toString();
  }

  private static boolean isHex(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!HexFormat.isHexDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
