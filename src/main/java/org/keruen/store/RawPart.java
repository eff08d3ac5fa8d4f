package org.keruen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;
import org.keruen.model.RawRecord;

/** A committed part of the raw layer, read one record at a time, table by table. */
public final class RawPart implements AutoCloseable {

  private final Deque<Table> tables = new ArrayDeque<>();
  private final Path layerFolder;
  private final String key;
  private Table table;
  private ParquetReader<Object[]> reader;

  RawPart(Path layerFolder, String key) {
    this.layerFolder = layerFolder;
    this.key = key;
    for (Table candidate : Table.values()) {
      if (candidate.layer() == Table.Layer.RAW && Files.exists(file(candidate))) {
        tables.add(candidate);
      }
    }
  }

  private Path file(Table of) {
    return layerFolder.resolve(of.folder()).resolve(Lake.partName(key));
  }

  /** The next record, null after the last. */
  public RawRecord next() {
    try {
      while (true) {
        if (reader == null) {
          table = tables.poll();
          if (table == null) {
            return null;
          }
          reader = new Builder(LocalFiles.input(file(table)), table).build();
        }
        Object[] row = reader.read();
        if (row != null) {
          return RawRows.record(table.type(), row);
        }
        close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (reader != null) {
      try {
        reader.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        reader = null;
      }
    }
  }

  private static final class Builder extends ParquetReader.Builder<Object[]> {

    private final Table table;

    Builder(InputFile file, Table table) {
      super(file);
      this.table = table;
      withConf(new Configuration(LocalFiles.conf()));
    }

    @Override
    protected ReadSupport<Object[]> getReadSupport() {
      return new RowReadSupport(table);
    }
  }
}
