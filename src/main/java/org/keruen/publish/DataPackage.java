package org.keruen.publish;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code datapackage.json}: a Frictionless Data Package (version 2) that describes every file with
 * its columns, size and checksum.
 */
final class DataPackage {

  /** Name of the file. */
  static final String NAME = "datapackage.json";

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  private final JsonGenerator json;

  private DataPackage(JsonGenerator json) {
    this.json = json;
  }

  static void write(Path folder, ExportRun run, List<ExportedFile> files, List<String> empty)
      throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
    try (OutputStream out = Files.newOutputStream(folder.resolve(NAME));
        JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(printer);
      new DataPackage(json).write(run, files, empty);
    }
  }

  private void write(ExportRun run, List<ExportedFile> files, List<String> empty)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", PROFILE);
    json.writeStringField("name", "keruen");
    json.writeStringField(
        "title", "Regional trade and cooperation, as official tables and articles tell it");
    json.writeStringField("version", run.id());
    json.writeStringField("created", run.startedAt());
    json.writeStringField("businessDate", run.date());
    json.writeArrayFieldStart("resources");
    for (ExportedFile file : files) {
      resource(file);
    }
    json.writeEndArray();
    // A Parquet file without rows breaks readers; where there is none, this says why.
    json.writeArrayFieldStart("exportsWithoutRows");
    for (String id : empty) {
      json.writeString(id);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void resource(ExportedFile file) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", file.name());
    json.writeStringField("path", file.name());
    if (!file.columns().isEmpty()) {
      json.writeStringField("type", "table");
    }
    json.writeStringField("title", file.title());
    if (!file.description().isBlank()) {
      json.writeStringField("description", file.description());
    }
    json.writeStringField("format", file.name().substring(file.name().lastIndexOf('.') + 1));
    json.writeStringField("mediatype", file.mediaType());
    if (file.name().endsWith(".csv")) {
      json.writeStringField("encoding", "utf-8");
    }
    json.writeNumberField("bytes", file.bytes());
    json.writeStringField("hash", "sha256:" + file.sha256());
    json.writeNumberField("rowCount", file.rows());
    if (!file.columns().isEmpty()) {
      schema(file);
    }
    json.writeEndObject();
  }

  private void schema(ExportedFile file) throws IOException {
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (ExportColumn column : file.columns()) {
      json.writeStartObject();
      json.writeStringField("name", column.name());
      json.writeStringField("type", type(column));
      if (!column.meaning().isBlank()) {
        json.writeStringField("description", column.meaning());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!file.key().isEmpty()) {
      json.writeArrayFieldStart("primaryKey");
      for (String name : file.key()) {
        json.writeString(name);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static String type(ExportColumn column) {
    return switch (column.type()) {
      case "BOOLEAN" -> "boolean";
      case "DATE" -> "date";
      case "TIMESTAMP" -> "datetime";
      case "INTEGER", "BIGINT" -> "integer";
      case "DOUBLE" -> "number";
      default -> column.isDecimal() ? "number" : "string";
    };
  }
}
