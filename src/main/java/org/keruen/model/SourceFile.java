package org.keruen.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A file of the inbox, as it was when it was discovered.
 *
 * @param path where its bytes are read from (a private copy, so that a file that grows meanwhile
 *     can't mix two states)
 * @param name file name in the inbox, with folders inside the inbox joined by {@code /}
 * @param sha256 hex SHA-256 of its bytes
 * @param size bytes
 * @param sourceId id of the definition that claims it, {@code ""} if none does
 * @param kind what reads it
 * @param vintage which publication of its source it is: a date from the name, the sheet or when it
 *     was first seen
 */
public record SourceFile(
    Path path,
    String name,
    String sha256,
    long size,
    String sourceId,
    Kind kind,
    LocalDate vintage) {

  /** What reads a file. */
  public enum Kind {
    WORKBOOK,
    ARTICLE,
    CURATED,
    UNKNOWN
  }

  /** One of the articles that stand in it, one a line: named by the file and its line. */
  public SourceFile atLine(int line) {
    return new SourceFile(path, name + ":" + line, sha256, size, sourceId, kind, vintage);
  }

  public SourceFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(sourceId, "sourceId");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(vintage, "vintage");
  }
}
