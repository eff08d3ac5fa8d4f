package org.keruen.extract.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hostile file costs at most five seconds and half a gigabyte, and says what is wrong with it.
 */
class HostileFilesTest {

  private static final double SECONDS = 5;

  @TempDir Path folder;

  @Test
  void a_hostile_file_is_rejected_or_read_within_its_limits() throws IOException {
    new HostileFiles(folder).write();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                System.getProperty("java.class.path"),
                HostileReading.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(lines).hasSizeGreaterThan(50);
    for (String line : lines) {
      String[] parts = line.split("\t", 4);
      assertThat(parts).as(line).hasSize(4);
      assertThat(parts[2]).as(line).isIn("read", "rejected");
      assertThat(Double.parseDouble(parts[1])).as(line).isLessThan(SECONDS);
    }
    assertThat(lines)
        .filteredOn(l -> l.contains("\tread\t"))
        .extracting(l -> l.split("\t", 2)[0])
        .as("only these hold something that can be read honestly")
        .allMatch(
            name ->
                name.startsWith("lie-")
                    || List.of(
                            "whole.xls",
                            "cycle.xls",
                            "claimed-strings.xls",
                            "deep.html",
                            "many-columns.csv")
                        .contains(name));
  }
}
