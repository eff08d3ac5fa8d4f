package org.keruen.publish.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The counts of a night as a small file beside the page. */
final class NightJson {

  private NightJson() {}

  static void write(JsonGenerator json, Night night) throws IOException {
    json.writeStartObject();
    json.writeStringField("run", night.run());
    json.writeStringField("exit", night.exit());
    json.writeNumberField("code", night.code());
    json.writeNumberField("seconds", night.seconds());
    json.writeArrayFieldStart("stages");
    for (Night.Stage stage : night.stages()) {
      json.writeStartObject();
      json.writeStringField("stage", stage.stage());
      json.writeNumberField("read", stage.read());
      json.writeNumberField("handed_on", stage.handedOn());
      json.writeNumberField("left_out", stage.leftOut());
      json.writeNumberField("rejected", stage.rejected());
      json.writeNumberField("seconds", stage.seconds());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The counts as inert JSON; empty if there are none, or those of another run. */
  static Optional<String> read(Path file, String run) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    String text = Files.readString(file);
    return isOf(text, run) ? Optional.of(InertJson.of(text)) : Optional.empty();
  }

  private static boolean isOf(String text, String run) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(text)) {
      boolean same = false;
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && json.currentName().equals("run")) {
          same = run.equals(json.nextTextValue());
        }
      }
      return same;
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      // A file that a person has edited is as good as none.
      return false;
    }
  }
}
