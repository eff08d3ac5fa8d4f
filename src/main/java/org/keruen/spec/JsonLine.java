package org.keruen.spec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of a JSON Lines file: one flat object whose values are texts, numbers or lists of them.
 */
public final class JsonLine {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonLine() {}

  /**
   * Reads a line. Numbers stay as printed; a null or an empty list is no value.
   *
   * @throws IllegalArgumentException if it is no such object; the message says where
   */
  public static Map<String, List<String>> read(String line) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    try (JsonParser parser = FACTORY.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("a record is one JSON object a line");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        List<String> values = new ArrayList<>();
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_ARRAY) {
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(scalar(parser, name));
          }
        } else if (token != JsonToken.VALUE_NULL) {
          values.add(scalar(parser, name));
        }
        if (!values.isEmpty()) {
          fields.put(name, List.copyOf(values));
        }
      }
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("there is more behind the object");
      }
      return fields;
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new IllegalArgumentException("no valid JSON: " + message, e);
    }
  }

  /**
   * Reads the texts and numbers of a line whatever else it holds: objects inside it are passed
   * over, of lists the texts are kept.
   *
   * @throws IllegalArgumentException if the line is no JSON object; the message says where
   */
  public static Map<String, List<String>> texts(String line) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    try (JsonParser parser = FACTORY.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("an article is one JSON object a line");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        List<String> values = new ArrayList<>();
        int depth = 0;
        do {
          JsonToken token = parser.nextToken();
          depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
          if (token == JsonToken.START_OBJECT) {
            parser.skipChildren();
            depth--;
          } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            values.add(parser.getText());
          }
        } while (depth > 0);
        if (!values.isEmpty()) {
          fields.put(name, List.copyOf(values));
        }
      }
      if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
        throw new IllegalArgumentException("there is more behind the object");
      }
      return fields;
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new IllegalArgumentException("no valid JSON: " + message, e);
    }
  }

  private static String scalar(JsonParser parser, String name) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null || !token.isScalarValue()) {
      throw new IllegalArgumentException(
          "'" + name + "' holds an object; texts, numbers or lists do");
    }
    return parser.getText();
  }
}
