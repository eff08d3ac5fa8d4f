package org.keruen.publish.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.warehouse.QueryException;
import org.keruen.warehouse.Warehouse;
import org.keruen.warehouse.WarehouseException;

/**
 * The folder {@code data/report}: {@code index.html} about the warehouse that serves, and {@code
 * night.json} with the counts of its night, which a page that is written again takes from there.
 */
public final class Report {

  private static final List<String> PARTS =
      List.of(
          "run",
          "files",
          "rejects",
          "unresolved",
          "revisions",
          "checks",
          "findings",
          "coverage",
          "pairs",
          "turnover",
          "mirror",
          "claims",
          "cells",
          "verdicts",
          "timeline",
          "targets",
          "partners");

  private static final Pattern RUN = Pattern.compile("name=\"keruen-run\" content=\"([^\"]+)\"");
  private static final int BEGINNING = 1000;

  private final Path folder;

  public Report(Path folder) {
    this.folder = folder;
  }

  /** The page. */
  public Path page() {
    return folder.resolve("index.html");
  }

  /** The run that the page is of; empty if there is none. */
  public Optional<String> run() {
    if (!Files.isRegularFile(page())) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(page())) {
      Matcher run =
          RUN.matcher(
              new String(in.readNBytes(BEGINNING), java.nio.charset.StandardCharsets.UTF_8));
      return run.find() ? Optional.of(run.group(1)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Replaces the page by one about a warehouse and its night.
   *
   * @throws WarehouseException if it can't be written; then the old page stays
   */
  public void publish(Path warehouse, Night night) {
    try {
      Files.createDirectories(folder);
      replace(folder.resolve("night.json"), InertJson.of(json -> NightJson.write(json, night)));
      publish(warehouse);
    } catch (IOException e) {
      throw new WarehouseException("the report could not be written: " + e.getMessage(), e);
    }
  }

  /**
   * Replaces the page by one about a warehouse; with its night's counts if they were kept.
   *
   * @throws WarehouseException as above
   */
  public void publish(Path warehouse) {
    try (Warehouse open = Warehouse.open(warehouse)) {
      Files.createDirectories(folder);
      String run = open.query("SELECT run_id FROM run").rows().get(0).get(0);
      Optional<String> night = NightJson.read(folder.resolve("night.json"), run);
      String data = InertJson.of(json -> write(json, open, night));
      replace(page(), Page.of(run, data));
    } catch (IOException | QueryException e) {
      throw new WarehouseException("the report could not be written: " + e.getMessage(), e);
    }
  }

  private static void write(JsonGenerator json, Warehouse warehouse, Optional<String> night)
      throws IOException {
    json.writeStartObject();
    json.writeFieldName("night");
    json.writeRawValue(night.orElse("null"));
    json.writeObjectFieldStart("parts");
    for (String name : PARTS) {
      Part.ask(warehouse, name).write(json);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void replace(Path file, String text) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, text);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
