package org.keruen.publish.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;

/**
 * JSON that may stand inside a page: no character of it can end the element it stands in, begin a
 * comment or break a line of script.
 */
final class InertJson extends CharacterEscapes {

  private static final long serialVersionUID = 1L;
  private static final JsonFactory FACTORY = new JsonFactory();

  static {
    FACTORY.setCharacterEscapes(new InertJson());
  }

  private final int[] ascii = standardAsciiEscapesForJSON();

  private InertJson() {
    for (char c : new char[] {'<', '>', '&'}) {
      ascii[c] = ESCAPE_STANDARD;
    }
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  @Override
  public SerializableString getEscapeSequence(int c) {
    return c == 0x2028 || c == 0x2029 ? new SerializedString(String.format("\\u%04x", c)) : null;
  }

  /** Writes with a generator. */
  @FunctionalInterface
  interface Writing {
    void write(JsonGenerator json) throws IOException;
  }

  static String of(Writing writing) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      writing.write(json);
    }
    return text.toString();
  }

  /** The same JSON, inert. */
  static String of(String json) throws IOException {
    return of(
        out -> {
          try (var in = FACTORY.createParser(json)) {
            in.nextToken();
            out.copyCurrentStructure(in);
          }
        });
  }
}
