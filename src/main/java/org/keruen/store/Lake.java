package org.keruen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folder {@code data/lake}: {@code raw/<table>/} and {@code normalised/<table>/} hold immutable
 * parts named by their key, {@code manifest.tsv} says which of them count, {@code staging/} holds
 * what is being written.
 *
 * <p>A part's key is a hash of all that its rows depend on, so a part that is there never needs to
 * be written again.
 */
public final class Lake {

  private final Path root;

  public Lake(Path root) {
    this.root = root;
  }

  static String partName(String key) {
    return "part-" + key + ".parquet";
  }

  /** Opens a part for writing; {@code run} keeps the staging of two runs apart. */
  public PartWriter write(Table.Layer layer, String key, String run) {
    return new PartWriter(folder(layer), root.resolve("staging").resolve(run), layer, key);
  }

  /** Opens a committed raw part. */
  public RawPart readRaw(String key) {
    return new RawPart(folder(Table.Layer.RAW), key);
  }

  /** Whether any table of the layer has this part. */
  public boolean hasPart(Table.Layer layer, String key) {
    return Stream.of(Table.values())
        .filter(t -> t.layer() == layer)
        .anyMatch(t -> Files.exists(folder(layer).resolve(t.folder()).resolve(partName(key))));
  }

  /** Where the part of a table stands, whether or not it has one. */
  public Path part(Table table, String key) {
    return folder(table.layer()).resolve(table.folder()).resolve(partName(key));
  }

  private Path folder(Table.Layer layer) {
    return root.resolve(layer.name().toLowerCase(Locale.ROOT));
  }

  public Manifest manifest() {
    return Manifest.read(root.resolve("manifest.tsv"));
  }

  /** Makes a manifest the one that counts. */
  public void commit(Manifest manifest) {
    manifest.write(root.resolve("manifest.tsv"));
  }

  /** Removes what earlier runs left half written. */
  public void clearStaging() {
    Path staging = root.resolve("staging");
    if (Files.exists(staging)) {
      delete(staging);
    }
  }

  /**
   * Removes the parts that the manifest does not name.
   *
   * @return how many files
   */
  public int prune() {
    List<String> named =
        manifest().entries().stream()
            .flatMap(e -> Stream.of(e.rawKey(), e.normalisedKey()))
            .map(Lake::partName)
            .toList();
    int removed = 0;
    for (Table table : Table.values()) {
      Path folder = folder(table.layer()).resolve(table.folder());
      for (Path file : list(folder)) {
        if (!named.contains(file.getFileName().toString())) {
          delete(file);
          removed++;
        }
      }
    }
    return removed;
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path top) {
    try (Stream<Path> walk = Files.walk(top)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
