package org.keruen.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.keruen.spec.ExportDefinition;
import org.keruen.spec.ExportFormat;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.warehouse.QueryException;
import org.keruen.warehouse.Warehouse;
import org.keruen.warehouse.WarehouseException;

/** Writes the exports of {@code jobs/exports} from a published warehouse. */
public final class Exports {

  private final List<ExportDefinition> definitions;

  /**
   * Reads the definitions.
   *
   * @throws SpecException if the head of one is not right
   */
  public Exports(JobsFolder jobs) {
    definitions = ExportDefinition.all(jobs);
  }

  /**
   * What was written.
   *
   * @param run the run whose warehouse was exported
   * @param defined how many exports there are
   * @param files the files, without the one that describes them
   * @param empty ids of the exports without rows
   */
  public record Result(String run, int defined, List<ExportedFile> files, List<String> empty) {

    public Result {
      files = List.copyOf(files);
      empty = List.copyOf(empty);
    }
  }

  /**
   * Replaces what serves in a folder of exports, all at once. If anything fails, nothing of it is
   * changed.
   *
   * @throws SpecException if a definition does not fit the warehouse or its values don't fit their
   *     format; the message names file, line, column and value
   * @throws WarehouseException if a file can't be written
   */
  public Result publish(Path warehouse, ExportFolder folder) {
    try {
      Path building = folder.building();
      Result result = write(warehouse, building);
      folder.publish(building, result.run());
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the exports once into a folder that is not there yet, or is empty.
   *
   * @throws SpecException as above
   */
  public Result copyTo(Path warehouse, Path folder) {
    try {
      Path target = folder.toAbsolutePath();
      Path building = target.resolveSibling("." + target.getFileName() + ".building");
      ExportFolder.remove(building);
      Files.createDirectories(building);
      try {
        Result result = write(warehouse, building);
        Files.move(building, target, StandardCopyOption.ATOMIC_MOVE);
        return result;
      } finally {
        ExportFolder.remove(building);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Result write(Path file, Path folder) throws IOException {
    List<ExportedFile> files = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    try (Warehouse warehouse = Warehouse.open(file);
        WorkbookFile workbook = new WorkbookFile()) {
      ExportRun run = ExportRun.of(warehouse);
      Meanings meanings = new Meanings(warehouse);
      long sheetRows = 0;
      for (ExportDefinition definition : definitions) {
        ExportTable table = ExportTable.ask(warehouse, definition, meanings);
        if (table.rows() == 0) {
          empty.add(definition.id());
        }
        for (ExportFormat format : definition.formats()) {
          if (format == ExportFormat.XLSX) {
            workbook.add(table);
            sheetRows += table.rows();
          } else if (format != ExportFormat.PARQUET || table.rows() > 0) {
            files.add(write(table, format, folder));
          }
        }
      }
      if (!workbook.isEmpty()) {
        files.add(workbook(workbook, folder, run, sheetRows));
      }
      DataPackage.write(folder, run, files, empty);
      return new Result(run.id(), definitions.size(), files, empty);
    } catch (QueryException e) {
      throw new WarehouseException("the exports could not be written: " + e.getMessage(), e);
    }
  }

  private static ExportedFile write(ExportTable table, ExportFormat format, Path folder)
      throws IOException {
    ExportDefinition d = table.definition();
    Path file = folder.resolve(d.id() + format.ending());
    List<ExportColumn> columns = table.columns();
    if (format == ExportFormat.PARQUET) {
      columns = ParquetFile.write(table, file);
    } else {
      if (format == ExportFormat.SDMX_CSV) {
        SdmxColumns.check(table);
      }
      CsvFile.write(table, file);
    }
    return new ExportedFile(
        d.id(),
        file.getFileName().toString(),
        format.word(),
        format.mediaType(),
        table.rows(),
        Files.size(file),
        sha256(file),
        d.head("meaning"),
        description(d),
        d.key(),
        columns);
  }

  private static ExportedFile workbook(WorkbookFile workbook, Path folder, ExportRun run, long rows)
      throws IOException {
    Path file = folder.resolve(WorkbookFile.NAME);
    workbook.write(file, run.id());
    return new ExportedFile(
        "",
        WorkbookFile.NAME,
        ExportFormat.XLSX.word(),
        ExportFormat.XLSX.mediaType(),
        rows,
        Files.size(file),
        sha256(file),
        "The main marts as sheets of one workbook",
        "The sheets about and columns say what they are; rows are those of all marts together.",
        List.of(),
        List.of());
  }

  private static String description(ExportDefinition d) {
    StringBuilder text = new StringBuilder();
    for (String key : List.of("grain", "unit", "caveats")) {
      if (!d.head(key).isEmpty()) {
        text.append(text.isEmpty() ? "" : "; ").append(key).append(": ").append(d.head(key));
      }
    }
    return text.toString();
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
