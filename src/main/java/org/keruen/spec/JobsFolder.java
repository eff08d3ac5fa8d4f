package org.keruen.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folder {@code jobs/}.
 *
 * @param root the folder itself
 */
public record JobsFolder(Path root) {

  /** A path below it. */
  public Path path(String relative) {
    return root.resolve(relative);
  }

  /**
   * The files below a sub-folder with an ending, in the order of their names; empty if the folder
   * is not there.
   *
   * @param ending with its dot, for instance {@code ".yml"}
   */
  public List<Path> files(String folder, String ending) {
    Path top = root.resolve(folder);
    if (!Files.isDirectory(top)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(top)) {
      return walk.filter(p -> p.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Hex SHA-256 over the names and bytes of all files below the given sub-folders or files; the
   * same content has the same hash.
   */
  public String hash(String... folders) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String folder : folders) {
        List<Path> files =
            Files.isRegularFile(root.resolve(folder))
                ? List.of(root.resolve(folder))
                : files(folder, "");
        for (Path file : files) {
          byte[] name =
              root.relativize(file)
                  .toString()
                  .replace('\\', '/')
                  .getBytes(java.nio.charset.StandardCharsets.UTF_8);
          digest.update(name);
          digest.update((byte) 0);
          digest.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
