package org.keruen.warehouse;

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
 * The folder {@code data/warehouse}: immutable files {@code warehouse-<run>.duckdb}, and the link
 * {@code keruen.duckdb} to the one that serves.
 *
 * <p>A file is never renamed over one that readers may have open: a reader's write-ahead log left
 * behind would be replayed into the next.
 */
public final class Publication {

  private static final String LINK = "keruen.duckdb";

  private final Path folder;

  public Publication(Path folder) {
    this.folder = folder;
  }

  /** The link that readers open. */
  public Path link() {
    return folder.resolve(LINK);
  }

  /** Where the warehouse of a run is built; not yet served. */
  public Path building(String run) {
    return folder.resolve("building").resolve("warehouse-" + run + ".duckdb");
  }

  /** Where the warehouse of a run lies once it is published. */
  public Path published(String run) {
    return folder.resolve("warehouse-" + run + ".duckdb");
  }

  /** The file that serves now. */
  public Optional<Path> serving() {
    if (!Files.exists(link(), LinkOption.NOFOLLOW_LINKS) || !Files.exists(link())) {
      return Optional.empty();
    }
    try {
      return Optional.of(link().toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the warehouse of a run the one that serves; may be called again. */
  public void publish(String run) {
    try {
      if (Files.exists(building(run))) {
        Files.move(building(run), published(run), StandardCopyOption.ATOMIC_MOVE);
      }
      swap(published(run));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets an earlier run's warehouse serve again; false if it is not there. */
  public boolean rollback(String run) {
    if (!Files.exists(published(run))) {
      return false;
    }
    swap(published(run));
    return true;
  }

  private void swap(Path target) {
    Path fresh = folder.resolve(LINK + ".new");
    try {
      Files.deleteIfExists(fresh);
      Files.createSymbolicLink(fresh, target.getFileName());
      Files.move(
          fresh, link(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ids of the runs whose warehouse is kept, newest first. */
  public List<String> runs() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(p -> p.getFileName().toString())
          .filter(n -> n.matches("warehouse-.+[.]duckdb"))
          .map(n -> n.substring("warehouse-".length(), n.length() - ".duckdb".length()))
          .sorted(Comparator.reverseOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Removes all but the newest warehouses; the one that serves is always kept.
   *
   * @return how many were removed
   */
  public int prune(int keep) {
    Optional<Path> serving = serving();
    int removed = 0;
    for (String run : runs().stream().skip(keep).toList()) {
      Path file = published(run);
      if (serving.isEmpty() || !serving.get().getFileName().equals(file.getFileName())) {
        try {
          Files.deleteIfExists(file);
          removed++;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return removed;
  }
}
