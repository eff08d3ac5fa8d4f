package org.keruen.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A declared long table of 500,000 rows and 8 columns, read to raw records in a heap of 256 MB,
 * against the time of only pulling its sheet through the same XML parser. Beside it what other
 * readers take for the cells of the same file.
 */
final class WorkbookBench implements Benchmark {

  private static final int ROWS = 500_000;

  @Override
  public String name() {
    return "workbook";
  }

  @Override
  public void run(Path folder, PrintStream out) throws IOException, InterruptedException {
    Path file = LongWorkbook.write(folder.resolve("long.xlsx"), ROWS);
    fork(WorkbookReading.class, out, file.toString(), folder.toString());
  }

  /** Runs a class in a process of its own with a heap of 256 MB. */
  static void fork(Class<?> main, PrintStream out, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().transferTo(out);
    if (process.waitFor() != 0) {
      out.println("  it ended with exit code " + process.exitValue());
    }
    out.flush();
  }
}
