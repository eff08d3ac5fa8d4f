package org.keruen.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that files are put into. Hidden files, and the lock files of open office programs, are
 * not looked at.
 *
 * @param folder the folder
 */
public record Inbox(Path folder) {

  /**
   * A file of the inbox before anything is known of it.
   *
   * @param path where it stands
   * @param name its path inside the inbox with {@code /}
   */
  public record Found(Path path, String name) {}

  public boolean exists() {
    return Files.isDirectory(folder);
  }

  /** All files in the order of their names. */
  public List<Found> files() {
    try {
      // a link to a folder is a folder: the walk itself would stop at the link
      return files(folder.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Found> files(Path top) throws IOException {
    try (Stream<Path> walk = Files.walk(top)) {
      return walk.filter(Files::isRegularFile)
          .map(p -> new Found(p, top.relativize(p).toString().replace('\\', '/')))
          .filter(
              f ->
                  Stream.of(f.name().split("/", -1))
                      .noneMatch(n -> n.startsWith(".") || n.startsWith("~$")))
          .sorted(java.util.Comparator.comparing(Found::name))
          .toList();
    }
  }
}
