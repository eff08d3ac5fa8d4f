package org.keruen.extract.sheet.read;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Pull parsers that resolve nothing, neither outside the document nor inside it: a document type is
 * passed over, and what refers to an entity of one is damaged.
 */
final class Xml {

  private static final XMLInputFactory FACTORY = factory();

  /** No honest part is nested so deep. */
  private static final int DEPTH = 200;

  /** Excel allows 32,767 characters in a cell. */
  static final int LONGEST = 1 << 20;

  private Xml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory;
  }

  static XMLStreamReader2 open(InputStream in) throws IOException {
    try {
      return (XMLStreamReader2) FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  static IOException damaged(XMLStreamException e) {
    return new IOException(
        "its XML is damaged in line "
            + (e.getLocation() == null ? "?" : e.getLocation().getLineNumber()),
        e);
  }

  /** Moves to the next beginning of an element; false at the end of the document. */
  static boolean nextStart(XMLStreamReader2 xml) throws XMLStreamException, IOException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getDepth() > DEPTH) {
          throw new IOException("its XML is nested more than " + DEPTH + " deep");
        }
        return true;
      }
    }
    return false;
  }

  /** The value of an attribute in whatever namespace, null if there is none. */
  static String attribute(XMLStreamReader2 xml, String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  static int number(XMLStreamReader2 xml, String localName, int otherwise) {
    String value = attribute(xml, localName);
    return value == null || value.isBlank() ? otherwise : Integer.parseInt(value.strip());
  }

  static boolean isTrue(XMLStreamReader2 xml, String localName) {
    String value = attribute(xml, localName);
    return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
  }

  /**
   * The text of an element that holds nothing else, from its beginning to its end. Long texts come
   * in pieces, so that one that is too long never stands in memory.
   */
  static String text(XMLStreamReader2 xml) throws XMLStreamException, IOException {
    int event = xml.next();
    if (event == XMLStreamConstants.END_ELEMENT) {
      return "";
    }
    String first = isText(event) ? xml.getText() : "";
    if (!isText(event)) {
      refuse(xml, event);
    }
    event = xml.next();
    if (event == XMLStreamConstants.END_ELEMENT) {
      return first;
    }
    StringBuilder text = new StringBuilder(first);
    for (; event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (isText(event)) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (text.length() > LONGEST) {
          throw new IOException("a text in it has more than " + LONGEST + " characters");
        }
      } else {
        refuse(xml, event);
      }
    }
    return text.toString();
  }

  static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** What is neither text nor a remark has no place in a text. */
  private static void refuse(XMLStreamReader2 xml, int event) throws XMLStreamException {
    if (event != XMLStreamConstants.COMMENT && event != XMLStreamConstants.PROCESSING_INSTRUCTION) {
      throw new XMLStreamException("a text holds more than text", xml.getLocation());
    }
  }

  /** Passes over an element with all that it holds. */
  static void skip(XMLStreamReader2 xml) throws XMLStreamException {
    int depth = xml.getDepth();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.END_ELEMENT && xml.getDepth() <= depth) {
        return;
      }
    }
  }
}
