package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

  @TempDir private Path folder;

  @Test
  void the_output_that_the_readme_shows_is_what_the_program_prints() throws IOException {
    Keruen keruen = new Keruen(folder);
    keruen.give();
    keruen.run();
    Matcher shown =
        Pattern.compile("(?s)<!-- make run -->\\s*```text\\n(.*?)```")
            .matcher(Files.readString(Path.of("README.md")));
    assertThat(shown.find()).isTrue();
    assertThat(plain(keruen.out)).isEqualTo(plain(shown.group(1)));
  }

  /** Without what differs from night to night: seconds, run ids, the folder. */
  private String plain(String text) {
    return text.replace(folder.resolve("data").toString(), "data")
        .replaceAll("warehouse-[0-9t]+", "warehouse-RUN")
        .replaceAll("(?m) +[0-9]+[.][0-9]$", "")
        .strip();
  }

  @Test
  void every_file_that_the_readme_names_is_there() throws IOException {
    Matcher names =
        Pattern.compile("\\]\\(([^)#]+)\\)|`((?:jobs|src|docs|sample-data)/[a-z/._-]*)`")
            .matcher(
                Files.readString(Path.of("README.md"))
                    + Files.readString(Path.of("CONTRIBUTING.md")));
    while (names.find()) {
      String name = names.group(1) == null ? names.group(2) : names.group(1);
      if (!name.startsWith("http") && !name.contains("<")) {
        assertThat(Path.of(name)).exists();
      }
    }
  }
}
