package org.keruen.spec;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of {@code jobs/exports}: a question to the warehouse whose answer BI tools get.
 *
 * @param file the SQL and its head
 * @param formats what it is written as
 * @param key columns that tell its rows apart, empty where the head names none
 * @param scale decimal places of a column in Parquet, where the head says so
 * @param columns what a column means, where the head says so
 * @param from the table or view whose comments explain the other columns
 */
public record ExportDefinition(
    SqlFile file,
    Set<ExportFormat> formats,
    List<String> key,
    Map<String, Integer> scale,
    Map<String, String> columns,
    String from) {

  private static final List<String> KEYS =
      List.of("grain", "formats", "meaning", "unit", "caveats", "key", "scale", "columns", "from");

  /** Sheets that the workbook has of its own. */
  private static final Set<String> SHEETS = Set.of("about", "columns");

  private static final int LONGEST_SHEET_NAME = 31;
  private static final Pattern SCALE = Pattern.compile("(\\w+)\\s+(\\d|1[0-7])");
  private static final Pattern COLUMN = Pattern.compile("(\\w+)\\s*=\\s*(.+)");

  /** Reads all of them, in the order of their names. */
  public static List<ExportDefinition> all(JobsFolder jobs) {
    return jobs.files("exports", ".sql").stream()
        .map(SqlFile::read)
        .map(ExportDefinition::of)
        .toList();
  }

  /** Checks a head and takes it apart. */
  static ExportDefinition of(SqlFile file) {
    for (String key : file.head().keySet()) {
      if (!KEYS.contains(key)) {
        throw wrong(file, key, "unknown key '" + key + "'" + Nearest.hint(key, KEYS));
      }
    }
    file.get("grain");
    file.get("meaning");
    Set<ExportFormat> formats = formats(file);
    Map<String, Integer> scale = new LinkedHashMap<>();
    parts(
        file,
        "scale",
        ",",
        SCALE,
        "value 2",
        (name, places) -> scale.put(name, Integer.valueOf(places)));
    Map<String, String> columns = new LinkedHashMap<>();
    parts(file, "columns", ";", COLUMN, "year = calendar year", columns::put);
    return new ExportDefinition(
        file,
        formats,
        list(file, "key", ",").toList(),
        scale,
        columns,
        file.head().getOrDefault("from", file.id()));
  }

  private static Set<ExportFormat> formats(SqlFile file) {
    file.get("formats");
    Set<ExportFormat> formats = EnumSet.noneOf(ExportFormat.class);
    list(file, "formats", ",")
        .forEach(
            word ->
                formats.add(
                    ExportFormat.find(word)
                        .orElseThrow(
                            () ->
                                wrong(
                                    file,
                                    "formats",
                                    "there is no format '"
                                        + word
                                        + "'"
                                        + Nearest.hint(word, ExportFormat.words())))));
    if (formats.contains(ExportFormat.CSV) && formats.contains(ExportFormat.SDMX_CSV)) {
      throw wrong(file, "formats", "csv and sdmx-csv would be one file; make an export of its own");
    }
    if (formats.contains(ExportFormat.XLSX)
        && (SHEETS.contains(file.id()) || file.id().length() > LONGEST_SHEET_NAME)) {
      throw wrong(
          file,
          "formats",
          "no sheet can be called "
              + file.id()
              + ": other than about and columns, up to 31 letters");
    }
    return formats;
  }

  private static Stream<String> list(SqlFile file, String key, String separator) {
    return Stream.of(file.head().getOrDefault(key, "").split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty());
  }

  private static void parts(
      SqlFile file,
      String key,
      String separator,
      Pattern pattern,
      String example,
      BiConsumer<String, String> taker) {
    list(file, key, separator)
        .forEach(
            part -> {
              Matcher m = pattern.matcher(part);
              if (!m.matches()) {
                throw wrong(
                    file, key, "'" + part + "' is not understood; right would be: " + example);
              }
              taker.accept(m.group(1), m.group(2));
            });
  }

  private static SpecException wrong(SqlFile file, String key, String message) {
    return new SpecException(file.path().toString(), file.line(key), message);
  }

  /** A mistake in this file, at the line of a head key. */
  public SpecException wrong(String key, String message) {
    return wrong(file, key, message);
  }

  public String id() {
    return file.id();
  }

  /** A value of the head, {@code ""} if it is not there. */
  public String head(String key) {
    return file.head().getOrDefault(key, "");
  }

  /** The question, without the semicolon at its end. */
  public String question() {
    return file.sql().strip().replaceFirst(";\\s*$", "");
  }
}
