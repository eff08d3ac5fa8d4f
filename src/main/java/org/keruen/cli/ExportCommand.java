package org.keruen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.keruen.night.NightLock;
import org.keruen.publish.ExportedFile;
import org.keruen.publish.Exports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the exports again from the warehouse that serves. */
@Command(
    name = "export",
    description = "Write the files for BI tools from the published warehouse, as each night does.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Mixin private Folders folders;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "a new or empty folder (default: what serves in data/exports is replaced)")
  private Path to;

  @Override
  public Integer call() throws IOException {
    Exports exports = new Exports(folders.jobsFolder());
    if (to != null) {
      if (Files.exists(to) && !isEmptyFolder(to)) {
        System.err.println(
            "keruen: " + to + " is there and not empty; give a new folder: nothing is overwritten");
        return Main.USAGE;
      }
      print(exports.copyTo(folders.servingFile(), to), to);
      return 0;
    }
    Optional<NightLock> lock = NightLock.take(folders.data());
    if (lock.isEmpty()) {
      System.err.println("keruen: a run is at work; it exports at its end");
      return 30;
    }
    try (NightLock held = lock.get()) {
      print(
          exports.publish(folders.servingFile(), folders.exports()),
          folders.data().resolve("exports"));
      return 0;
    }
  }

  private static boolean isEmptyFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private static void print(Exports.Result result, Path folder) {
    TextTable table = new TextTable(List.of("file", "rows", "bytes"));
    for (ExportedFile file : result.files()) {
      table.add(List.of(file.name(), Long.toString(file.rows()), Long.toString(file.bytes())));
    }
    table.print(System.out, "");
    System.out.println();
    if (!result.empty().isEmpty()) {
      System.out.println("without rows, so without Parquet: " + String.join(", ", result.empty()));
    }
    System.out.println("exported run " + result.run() + " to " + folder);
  }
}
