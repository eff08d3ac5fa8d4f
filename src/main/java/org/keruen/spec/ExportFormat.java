package org.keruen.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an export can be written as. */
public enum ExportFormat {
  /** Flat columns for BI tools. */
  PARQUET("parquet", ".parquet", "application/vnd.apache.parquet"),
  /** RFC 4180, UTF-8. */
  CSV("csv", ".csv", "text/csv"),
  /** A sheet of the one workbook. */
  XLSX("xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** SDMX-CSV 2.0: a CSV whose columns are those of the standard. */
  SDMX_CSV("sdmx-csv", ".csv", "application/vnd.sdmx.data+csv;version=2.0.0");

  private final String word;
  private final String ending;
  private final String mediaType;

  ExportFormat(String word, String ending, String mediaType) {
    this.word = word;
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** As the head of an export names it. */
  public String word() {
    return word;
  }

  /** Ending of its files, with the dot. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  static List<String> words() {
    return Stream.of(values()).map(ExportFormat::word).toList();
  }

  static Optional<ExportFormat> find(String word) {
    return Stream.of(values()).filter(f -> f.word.equals(word)).findFirst();
  }
}
