package org.keruen.publish;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.keruen.spec.ExportDefinition;
import org.keruen.warehouse.Warehouse;

/**
 * Parquet as every reader takes it: version 1 pages, Snappy, flat columns, decimals of at most 18
 * digits. DuckDB writes it; what is narrowed here is checked before, for a cast that fails names no
 * column.
 */
final class ParquetFile {

  /** Beyond this, readers give wrong numbers or none at all. */
  private static final int DIGITS = 18;

  /** Cents, where the head says nothing: amounts up to ten thousand billions then fit. */
  private static final int PLACES = 2;

  private ParquetFile() {}

  /**
   * Writes the file; not to be called for a table without rows.
   *
   * @return the columns as they are in it
   */
  static List<ExportColumn> write(ExportTable table, Path file) {
    List<ExportColumn> wide =
        table.columns().stream().filter(c -> c.isDecimal() && c.precision() > DIGITS).toList();
    checkDigits(table, wide);
    List<ExportColumn> columns =
        table.columns().stream()
            .map(c -> wide.contains(c) ? narrowed(c, places(table.definition(), c)) : c)
            .toList();
    table
        .warehouse()
        .copy(
            "COPY (SELECT %s FROM %s) TO '%s' (FORMAT parquet, PARQUET_VERSION V1, COMPRESSION snappy, WRITE_BLOOM_FILTER false)"
                .formatted(
                    columns.stream()
                        .map(c -> "CAST(%s AS %s) AS %s".formatted(c.sql(), c.type(), c.sql()))
                        .collect(Collectors.joining(", ")),
                    ExportTable.VIEW,
                    file.toString().replace("'", "''")));
    return columns;
  }

  private static ExportColumn narrowed(ExportColumn column, int places) {
    String rounded = "rounded to %d decimal places here".formatted(places);
    return new ExportColumn(
        column.name(),
        "DECIMAL(%d,%d)".formatted(DIGITS, places),
        column.meaning().isEmpty() ? rounded : column.meaning() + "; " + rounded);
  }

  /** Decimal places that a wide column keeps. */
  private static int places(ExportDefinition definition, ExportColumn column) {
    int own = Integer.parseInt(column.type().replaceAll(".*,\\s*(\\d+)\\)$", "$1"));
    return Math.min(own, definition.scale().getOrDefault(column.name(), PLACES));
  }

  private static void checkDigits(ExportTable table, List<ExportColumn> wide) {
    if (wide.isEmpty()) {
      return;
    }
    Warehouse warehouse = table.warehouse();
    List<String> largest =
        ExportTable.one(
            warehouse,
            wide.stream()
                .map(
                    c ->
                        "max(abs(round(%s, %d)))".formatted(c.sql(), places(table.definition(), c)))
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + ExportTable.VIEW)));
    for (int i = 0; i < wide.size(); i++) {
      ExportColumn column = wide.get(i);
      int places = places(table.definition(), column);
      BigDecimal limit = BigDecimal.TEN.pow(DIGITS - places);
      if (largest.get(i) != null && new BigDecimal(largest.get(i)).compareTo(limit) >= 0) {
        throw table
            .definition()
            .wrong(
                table.definition().scale().containsKey(column.name()) ? "scale" : "formats",
                "column %s: %s does not fit into %d digits, %d of them decimal places; '-- scale: %s 0' gives it none, or divide it in the SQL"
                    .formatted(column.name(), largest.get(i), DIGITS, places, column.name()));
      }
    }
  }
}
