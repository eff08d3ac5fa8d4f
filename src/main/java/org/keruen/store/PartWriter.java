package org.keruen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Writes one part, that is the records of one file in one layer: staged first, then moved into
 * place as a whole. What is not committed leaves nothing behind.
 */
public final class PartWriter implements AutoCloseable {

  private final Path layerFolder;
  private final Path staging;
  private final Table.Layer layer;
  private final String key;
  private final Map<Table, ParquetWriter<Object>> writers = new EnumMap<>(Table.class);
  private final Map<Table, Long> rows = new EnumMap<>(Table.class);

  PartWriter(Path layerFolder, Path staging, Table.Layer layer, String key) {
    this.layerFolder = layerFolder;
    this.staging = staging;
    this.layer = layer;
    this.key = key;
  }

  /** Adds a record to its table. */
  public void write(Object record) {
    Table table = Table.of(layer, record);
    try {
      ParquetWriter<Object> writer = writers.get(table);
      if (writer == null) {
        writer = open(table);
        writers.put(table, writer);
      }
      writer.write(record);
      rows.merge(table, 1L, Long::sum);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ParquetWriter<Object> open(Table table) throws IOException {
    Files.createDirectories(staging);
    return new RecordWriteSupport.Builder(LocalFiles.output(staged(table)), table)
        .withConf(LocalFiles.conf())
        .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
        .withCompressionCodec(CompressionCodecName.SNAPPY)
        .withRowGroupSize(32L << 20)
        .build();
  }

  private Path staged(Table table) {
    return staging.resolve(
        layer.name().toLowerCase(java.util.Locale.ROOT)
            + "-"
            + table.folder()
            + "-"
            + key
            + ".parquet");
  }

  /** Forgets what was written so far, as if nothing had been. */
  public void clear() {
    closeWriters();
    rows.clear();
  }

  /** Rows written so far, by table. */
  public Map<Table, Long> rows() {
    return Map.copyOf(rows);
  }

  /**
   * Moves the part into place. A part of the same key that is there already is replaced by its
   * equal.
   */
  public Map<Table, Long> commit() {
    Map<Table, Long> counts = rows();
    closeWriters();
    try {
      for (Table table : counts.keySet()) {
        Path target = layerFolder.resolve(table.folder()).resolve(Lake.partName(key));
        Files.createDirectories(target.getParent());
        Files.move(
            staged(table),
            target,
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return counts;
  }

  private void closeWriters() {
    try {
      for (ParquetWriter<Object> writer : writers.values()) {
        writer.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writers.clear();
    }
  }

  @Override
  public void close() {
    closeWriters();
  }
}
