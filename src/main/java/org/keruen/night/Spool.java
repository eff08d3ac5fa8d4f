package org.keruen.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Private copies of the files of a night, so that a file that changes while it is read can't mix
 * two states.
 */
public final class Spool {

  private final Path folder;

  public Spool(Path data) {
    this.folder = data.resolve("spool");
  }

  /**
   * Copies a file.
   *
   * @throws IOException if it is gone, can't be read, or its bytes are no longer those of {@code
   *     sha256}
   */
  Path copy(Path file, String sha256) throws IOException {
    Files.createDirectories(folder);
    Path copy = folder.resolve(sha256);
    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    if (!Hash.of(copy).equals(sha256)) {
      Files.deleteIfExists(copy);
      throw new IOException("it changed while it was read; it is read again the next night");
    }
    return copy;
  }

  /** Removes all copies. */
  public void clear() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
