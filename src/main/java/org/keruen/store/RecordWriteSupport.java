package org.keruen.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/**
 * Hands a record's columns to Parquet; the meaning of each column goes into the file's metadata as
 * {@code keruen.column.<name>}.
 */
final class RecordWriteSupport extends WriteSupport<Object> {

  private final Table table;
  private final List<Column> columns;
  private RecordConsumer out;

  RecordWriteSupport(Table table) {
    this.table = table;
    this.columns = table.columns();
  }

  @Override
  @SuppressWarnings("deprecation") // abstract in Parquet still: its successor only delegates to it
  public WriteContext init(Configuration configuration) {
    Map<String, String> metadata = new HashMap<>();
    metadata.put("keruen.table", table.folder());
    columns.forEach(c -> metadata.put("keruen.column." + c.name(), ColumnDocs.of(c.name())));
    return new WriteContext(ParquetSchema.of(table.folder(), columns), metadata);
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    out = consumer;
  }

  @Override
  public void write(Object record) {
    out.startMessage();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Object value = column.get().apply(record);
      if (value != null) {
        out.startField(column.name(), i);
        add(column.type(), value);
        out.endField(column.name(), i);
      }
    }
    out.endMessage();
  }

  private void add(Column.Type type, Object value) {
    switch (type) {
      case TEXT -> out.addBinary(Binary.fromString((String) value));
      case DECIMAL ->
          out.addBinary(Binary.fromConstantByteArray(ParquetSchema.bytes((BigDecimal) value)));
      case DATE -> out.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
      case INTEGER -> out.addInteger((Integer) value);
      case BOOLEAN -> out.addBoolean((Boolean) value);
    }
  }

  /** Builds the writer; v1 pages and Snappy, since every reader knows them. */
  static final class Builder extends ParquetWriter.Builder<Object, Builder> {

    private final Table table;

    Builder(OutputFile file, Table table) {
      super(file);
      this.table = table;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings(
        "deprecation") // the successor takes a ParquetConfiguration; the Hadoop one is what we have
    protected WriteSupport<Object> getWriteSupport(Configuration configuration) {
      return new RecordWriteSupport(table);
    }
  }
}
