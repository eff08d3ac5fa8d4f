package org.keruen.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder {@code data/exports}: immutable folders {@code exports-<run>}, the link {@code
 * current} to the one that serves, and for each file a link {@code <file> -> current/<file>}.
 *
 * <p>Moving the one link replaces all files at once, and a reader that has a file open keeps it.
 * The folder itself is never replaced: a container that mounts it sees the next night's files.
 */
public final class ExportFolder {

  private static final String CURRENT = "current";
  private static final String BEGINNING = "exports-";

  private final Path folder;

  public ExportFolder(Path folder) {
    this.folder = folder;
  }

  /** The run whose exports serve; empty if none do, or if one of their files has no link yet. */
  public Optional<String> run() {
    try {
      if (!Files.exists(folder.resolve(CURRENT))) {
        return Optional.empty();
      }
      for (String name : names(folder.resolve(CURRENT))) {
        if (!Files.exists(folder.resolve(name))) {
          return Optional.empty();
        }
      }
      String version = folder.resolve(CURRENT).toRealPath().getFileName().toString();
      return Optional.of(version.substring(BEGINNING.length()).replaceFirst("[.]\\d+$", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty folder for the next exports; what a killed run left behind is removed. */
  Path building() throws IOException {
    Path building = folder.resolve("building");
    remove(building);
    return Files.createDirectories(building);
  }

  /** Makes what was built the exports that serve. */
  void publish(Path building, String run) throws IOException {
    Path version = folder.resolve(BEGINNING + run);
    for (int i = 2; Files.exists(version, LinkOption.NOFOLLOW_LINKS); i++) {
      version = folder.resolve(BEGINNING + run + "." + i);
    }
    Path before = folder.resolve(CURRENT);
    Path kept = Files.exists(before) ? before.toRealPath().getFileName() : null;
    Files.move(building, version, StandardCopyOption.ATOMIC_MOVE);
    link(CURRENT, version.getFileName());
    List<String> names = names(version);
    for (String name : names) {
      if (!isOurs(folder.resolve(name))) {
        link(name, Path.of(CURRENT, name));
      }
    }
    tidy(names, version.getFileName(), kept);
  }

  private void link(String name, Path target) throws IOException {
    Path fresh = folder.resolve(name + ".new");
    Files.deleteIfExists(fresh);
    Files.createSymbolicLink(fresh, target);
    Files.move(
        fresh,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes links to files that are no more, and versions older than the last one. */
  private void tidy(List<String> names, Path version, Path before) throws IOException {
    for (String name : names(folder)) {
      Path path = folder.resolve(name);
      if (isOurs(path) && !names.contains(name)) {
        Files.delete(path);
      } else if (name.startsWith(BEGINNING)
          && !Path.of(name).equals(version)
          && !Path.of(name).equals(before)) {
        remove(path);
      }
    }
  }

  private static boolean isOurs(Path path) throws IOException {
    return Files.isSymbolicLink(path)
        && Files.readSymbolicLink(path).equals(Path.of(CURRENT, path.getFileName().toString()));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  static void remove(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
