package org.keruen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.extract.sheet.read.ReadLimits;
import org.keruen.extract.sheet.read.UnreadableWorkbook;
import org.keruen.extract.sheet.read.Workbook;
import org.keruen.extract.sheet.read.WorkbookOpener;

/** Reads all files of a folder; run by {@link RobustnessBench}. */
final class RobustnessReading {

  private static double slowest;
  private static String slowestName = "";

  private RobustnessReading() {}

  public static void main(String[] args) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(args[0]))) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    Map<String, Integer> ends = new TreeMap<>();
    for (Path file : files) {
      long start = System.nanoTime();
      String end = end(file);
      double seconds = (System.nanoTime() - start) / 1e9;
      if (seconds > slowest) {
        slowest = seconds;
        slowestName = file.getFileName().toString();
      }
      ends.merge(end.split(" ", 2)[0], 1, Integer::sum);
      if (!end.startsWith("read")) {
        System.out.printf(Locale.ROOT, "  %5.2f s  %s: %s%n", seconds, file.getFileName(), end);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "  %d files, -Xmx256m: %s; the slowest took %.2f s (%s)%n",
        files.size(),
        ends,
        slowest,
        slowestName);
  }

  private static String end(Path file) {
    try (Workbook workbook =
        WorkbookOpener.open(file, file.getFileName().toString(), ReadLimits.DEFAULT)) {
      int cells = 0;
      for (Workbook.SheetInfo sheet : workbook.sheets()) {
        Grid grid = workbook.grid(sheet);
        for (int row = 0; row < grid.rows(); row++) {
          for (int column = 0; column < grid.width(row); column++) {
            cells += grid.at(row, column).isBlank() ? 0 : 1;
          }
        }
      }
      return "read " + cells;
    } catch (UnreadableWorkbook e) {
      return "rejected as " + e.reason() + ": " + e.getMessage();
    } catch (RuntimeException | Error e) {
      return "crashed " + e;
    }
  }
}
