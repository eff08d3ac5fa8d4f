package org.keruen.extract.sheet.read;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads every file of a folder and prints a line for each: its name, the seconds that the thread
 * computed, and what became of it. Run in a process of its own, with a small heap.
 */
final class HostileReading {

  private HostileReading() {}

  public static void main(String[] args) throws Exception {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(args[0]))) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      String end = end(file);
      long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      System.out.println(file.getFileName() + "\t" + nanos / 1e9 + "\t" + end);
    }
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
      return "read\t" + cells;
    } catch (UnreadableWorkbook e) {
      return "rejected\t" + e.reason() + ": " + e.getMessage();
    } catch (Throwable e) {
      return "crashed\t" + e;
    }
  }
}
