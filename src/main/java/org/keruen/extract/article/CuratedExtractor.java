package org.keruen.extract.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.keruen.extract.Extractor;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.extract.sheet.read.ReadLimits;
import org.keruen.extract.sheet.read.UnreadableWorkbook;
import org.keruen.extract.sheet.read.Workbook;
import org.keruen.extract.sheet.read.WorkbookOpener;
import org.keruen.model.Provenance;
import org.keruen.model.RawRecord;
import org.keruen.model.Reject;
import org.keruen.model.SourceFile;
import org.keruen.spec.JsonLine;

/**
 * Reads records that an analyst derived from articles by hand: JSON Lines, one claim or event a
 * line, or a sheet with the same names as its heads, lists separated by semicolons.
 */
public final class CuratedExtractor implements Extractor {

  private final CuratedRecords records;
  private final ReadLimits limits;

  public CuratedExtractor(Resolvers resolvers, ReadLimits limits) {
    this.records = new CuratedRecords(resolvers);
    this.limits = limits;
  }

  @Override
  public void extract(SourceFile file, Consumer<RawRecord> out) {
    if (file.name().toLowerCase(java.util.Locale.ROOT).endsWith(".jsonl")) {
      lines(file, out);
    } else {
      sheets(file, out);
    }
  }

  private void lines(SourceFile file, Consumer<RawRecord> out) {
    List<RawRecord> read = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file.path(), StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          read.add(record(Provenance.of(file).line(number), line));
        }
      }
      if (number == 0) {
        out.accept(Reject.quarantine(file, "empty_file", "the file has no lines"));
        return;
      }
      read.forEach(out);
    } catch (CharacterCodingException e) {
      out.accept(Reject.quarantine(file, "unknown_encoding", "JSON Lines are UTF-8; this is not"));
    } catch (IOException e) {
      out.accept(Reject.quarantine(file, "unreadable_file", String.valueOf(e.getMessage())));
    }
  }

  private RawRecord record(Provenance at, String line) {
    try {
      return records.of(at, JsonLine.read(line));
    } catch (IllegalArgumentException e) {
      return Reject.of(at, "bad_record", e.getMessage(), line);
    }
  }

  private void sheets(SourceFile file, Consumer<RawRecord> out) {
    try (Workbook workbook = WorkbookOpener.open(file.path(), file.name(), limits)) {
      int found = 0;
      for (Workbook.SheetInfo sheet : workbook.sheets()) {
        found += sheet(file, workbook.grid(sheet), out);
      }
      if (found == 0) {
        out.accept(
            Reject.quarantine(
                file, "layout_not_found", "no sheet has a head with a column 'type'"));
      }
    } catch (UnreadableWorkbook e) {
      out.accept(Reject.quarantine(file, e.reason(), e.getMessage()));
    }
  }

  private int sheet(SourceFile file, Grid grid, Consumer<RawRecord> out) {
    int head = -1;
    for (int row = 0; row < grid.rows() && head < 0; row++) {
      for (int column = 0; column < grid.columns(); column++) {
        if (grid.at(row, column).text().strip().equalsIgnoreCase("type")) {
          head = row;
        }
      }
    }
    if (head < 0) {
      return 0;
    }
    for (int row = head + 1; row < grid.rows(); row++) {
      Map<String, List<String>> fields = new LinkedHashMap<>();
      Cell first = null;
      for (int column = 0; column < grid.columns(); column++) {
        Cell cell = grid.at(row, column);
        if (!cell.isBlank()) {
          first = first == null ? cell : first;
          List<String> values =
              Stream.of(cell.text().split(";", -1))
                  .map(String::strip)
                  .filter(v -> !v.isEmpty())
                  .toList();
          fields.put(
              grid.at(head, column).text().strip().toLowerCase(java.util.Locale.ROOT), values);
        }
      }
      if (first != null) {
        Provenance at = Provenance.of(file).cell(grid.name(), first.a1(), "");
        try {
          out.accept(records.of(at, fields));
        } catch (IllegalArgumentException e) {
          out.accept(Reject.of(at, "bad_record", e.getMessage(), fields.toString()));
        }
      }
    }
    return 1;
  }
}
