package org.keruen.model;

import java.util.Objects;

/**
 * Where a figure stands. Every record has one.
 *
 * @param sourceId id of the source definition, {@code ""} where no definition claims the file
 * @param fileSha256 hex SHA-256 of the file's bytes
 * @param file name of the file in the inbox
 * @param sheet sheet name, {@code ""} for a file without sheets
 * @param cell A1 address (in a CSV the physical line), {@code ""} for a place that is no cell
 * @param headerPath the labels that the cell was read under, outermost first, joined by {@code " >
 *     "}; {@code ""} if none
 * @param charStart first code point of the quote in the article's text (0-based), -1 where the
 *     place is no article
 * @param charEnd code point after the last, -1 likewise
 * @param line physical line of a record in a text file (1-based), 0 where it has none
 */
public record Provenance(
    String sourceId,
    String fileSha256,
    String file,
    String sheet,
    String cell,
    String headerPath,
    int charStart,
    int charEnd,
    int line) {

  public Provenance {
    Objects.requireNonNull(sourceId, "sourceId");
    Objects.requireNonNull(fileSha256, "fileSha256");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(headerPath, "headerPath");
  }

  /** The file as a whole. */
  public static Provenance of(SourceFile file) {
    return new Provenance(file.sourceId(), file.sha256(), file.name(), "", "", "", -1, -1, 0);
  }

  /** A cell of it. */
  public Provenance cell(String sheet, String cell, String headerPath) {
    return new Provenance(sourceId, fileSha256, file, sheet, cell, headerPath, -1, -1, 0);
  }

  /** A stretch of an article, in code points of its text. */
  public Provenance quote(int charStart, int charEnd) {
    return new Provenance(sourceId, fileSha256, file, "", "", "", charStart, charEnd, 0);
  }

  /** A line of it. */
  public Provenance line(int line) {
    return new Provenance(sourceId, fileSha256, file, "", "", "", -1, -1, line);
  }

  /**
   * The place as a person would write it: {@code book.xlsx!Sheet!B7}, {@code story.txt@120-141},
   * {@code claims.jsonl:3}.
   */
  @Override
  public String toString() {
    if (!cell.isEmpty()) {
      return file + "!" + (sheet.isEmpty() ? "" : sheet + "!") + cell;
    }
    if (charStart >= 0) {
      return file + "@" + charStart + "-" + charEnd;
    }
    return file + (sheet.isEmpty() ? "" : "!" + sheet) + (line > 0 ? ":" + line : "");
  }
}
