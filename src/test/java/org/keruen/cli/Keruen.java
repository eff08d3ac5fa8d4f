package org.keruen.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program in a folder of its own: an inbox, data, and the project's jobs. */
public final class Keruen {

  final Path inbox;
  final Path data;
  Path jobs = Path.of("jobs");
  String out = "";
  String errors = "";

  public Keruen(Path folder) {
    inbox = folder.resolve("inbox");
    data = folder.resolve("data");
    try {
      Files.createDirectories(inbox);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command with this folder's data and jobs; gives its exit code. */
  int command(String... args) {
    List<String> line = new ArrayList<>(List.of(args));
    line.addAll(List.of("--data", data.toString(), "--jobs", jobs.toString()));
    PrintStream before = System.out;
    PrintStream beforeErrors = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errorBytes = new ByteArrayOutputStream();
    try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      System.setErr(new PrintStream(errorBytes, true, StandardCharsets.UTF_8));
      return Main.run(line.toArray(String[]::new));
    } finally {
      System.setOut(before);
      System.setErr(beforeErrors);
      out = bytes.toString(StandardCharsets.UTF_8);
      errors = errorBytes.toString(StandardCharsets.UTF_8);
    }
  }

  /** A night over the inbox. */
  public int run(String... more) {
    return command(
        Stream.concat(Stream.of("run", "--inbox", inbox.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  /** The first value of a question's answer. */
  public String ask(String sql) {
    List<String> lines = rows(sql);
    return lines.isEmpty() ? "" : lines.get(0);
  }

  /** The lines of a question's answer as CSV, without the head. */
  List<String> rows(String sql) {
    command("query", sql, "--format", "csv");
    return out.lines().skip(1).toList();
  }

  /** Copies the project's sample files into the inbox, those whose names begin so. */
  void give(String... beginnings) {
    try (Stream<Path> files = Files.list(Path.of("sample-data"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (beginnings.length == 0 || Stream.of(beginnings).anyMatch(name::startsWith)) {
          Files.copy(file, inbox.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String name, String text) {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String name, byte[] bytes) {
    try {
      Files.write(inbox.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy of the project's jobs that may be changed. */
  Path ownJobs() {
    Path copy = data.resolveSibling("jobs");
    try (Stream<Path> files = Files.walk(Path.of("jobs"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(Path.of("jobs").relativize(file));
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    jobs = copy;
    return copy;
  }

  /** Runs a night in a process of its own that is killed at a point; gives its exit code. */
  int runKilledAt(String point) {
    try {
      List<String> line =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx512m",
              "-XX:TieredStopAtLevel=1",
              "-Dkeruen.test.crash=" + point,
              "-cp",
              System.getProperty("java.class.path"),
              "org.keruen.cli.Main",
              "run",
              "--inbox",
              inbox.toString(),
              "--data",
              data.toString(),
              "--jobs",
              jobs.toString());
      Process process =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(new File("/dev/null"))
              .start();
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the night did not reach " + point);
      }
      return process.exitValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
