package org.keruen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.keruen.warehouse.QueryException;
import org.keruen.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the published warehouse. */
@Command(
    name = "query",
    description = "Ask the published warehouse in SQL.",
    mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {

  enum Format {
    table,
    csv,
    json,
    parquet
  }

  @Mixin private Folders folders;

  @Parameters(
      paramLabel = "SQL",
      description = "a question, for instance 'SELECT * FROM claim_check'")
  private String sql;

  @Option(
      names = "--format",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
      defaultValue = "table")
  private Format format;

  @Override
  public Integer call() {
    try (Warehouse warehouse = folders.warehouse()) {
      if (format == Format.table || format == Format.csv) {
        print(warehouse.query(sql));
      } else {
        copy(warehouse);
      }
      return 0;
    } catch (QueryException e) {
      System.err.println("keruen: " + e.getMessage());
      return Main.USAGE;
    }
  }

  private void print(Warehouse.Answer answer) {
    if (format == Format.csv) {
      System.out.println(Csv.line(answer.columns()));
      answer.rows().forEach(row -> System.out.println(Csv.line(row)));
      return;
    }
    TextTable table = new TextTable(answer.columns());
    answer.rows().forEach(table::add);
    table.print(System.out, "");
    System.out.println(rows(answer.rows()));
  }

  private static String rows(List<?> rows) {
    return rows.size() == 1 ? "(1 row)" : "(" + rows.size() + " rows)";
  }

  /** DuckDB itself writes JSON and Parquet, into a file that is then handed to standard output. */
  private void copy(Warehouse warehouse) {
    try {
      Path file = Files.createTempFile("keruen", "." + format);
      try {
        warehouse.copy(
            "COPY ("
                + sql.strip().replaceAll(";\\s*$", "")
                + ") TO '"
                + file.toString().replace("'", "''")
                + "' (FORMAT "
                + format
                + (format == Format.json ? ", ARRAY true" : "")
                + ")");
        Files.copy(file, System.out);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
