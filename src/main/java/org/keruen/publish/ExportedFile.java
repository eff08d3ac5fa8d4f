package org.keruen.publish;

import java.util.List;

/**
 * A file that was written.
 *
 * @param export id of the export, {@code ""} for the workbook that holds several
 * @param name the file's name
 * @param format word of its format
 * @param mediaType its media type
 * @param rows rows without the head
 * @param bytes its size
 * @param sha256 hex SHA-256 of its bytes
 * @param title what it is, in a line
 * @param description caveats
 * @param key columns that tell its rows apart, empty where nobody says
 * @param columns its columns, empty for the workbook
 */
public record ExportedFile(
    String export,
    String name,
    String format,
    String mediaType,
    long rows,
    long bytes,
    String sha256,
    String title,
    String description,
    List<String> key,
    List<ExportColumn> columns) {

  public ExportedFile {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
  }
}
