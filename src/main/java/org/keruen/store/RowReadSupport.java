package org.keruen.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;

/**
 * Reads rows back as arrays in the order of the table's columns; a column without a value is null.
 */
final class RowReadSupport extends ReadSupport<Object[]> {

  private final Table table;

  RowReadSupport(Table table) {
    this.table = table;
  }

  @Override
  public ReadContext init(InitContext context) {
    return new ReadContext(ParquetSchema.of(table.folder(), table.columns()));
  }

  @Override
  @SuppressWarnings("deprecation") // abstract in Parquet still: its successor only delegates to it
  public RecordMaterializer<Object[]> prepareForRead(
      Configuration configuration,
      Map<String, String> metadata,
      MessageType schema,
      ReadContext context) {
    return new Rows(table.columns());
  }

  private static final class Rows extends RecordMaterializer<Object[]> {

    private final RowConverter root;

    Rows(List<Column> columns) {
      root = new RowConverter(columns);
    }

    @Override
    public Object[] getCurrentRecord() {
      return root.row;
    }

    @Override
    public GroupConverter getRootConverter() {
      return root;
    }
  }

  private static final class RowConverter extends GroupConverter {

    private final Converter[] fields;
    private Object[] row = {};

    RowConverter(List<Column> columns) {
      fields = new Converter[columns.size()];
      for (int i = 0; i < fields.length; i++) {
        fields[i] = new Field(this, i, columns.get(i).type());
      }
    }

    @Override
    public Converter getConverter(int index) {
      return fields[index];
    }

    @Override
    public void start() {
      row = new Object[fields.length];
    }

    @Override
    public void end() {}
  }

  private static final class Field extends PrimitiveConverter {

    private final RowConverter parent;
    private final int index;
    private final Column.Type type;

    Field(RowConverter parent, int index, Column.Type type) {
      this.parent = parent;
      this.index = index;
      this.type = type;
    }

    @Override
    public void addBinary(Binary value) {
      parent.row[index] =
          type == Column.Type.TEXT
              ? value.toStringUsingUTF8()
              : new BigDecimal(new BigInteger(value.getBytes()), ParquetSchema.SCALE);
    }

    @Override
    public void addInt(int value) {
      if (type == Column.Type.DATE) {
        parent.row[index] = LocalDate.ofEpochDay(value);
      } else {
        parent.row[index] = value;
      }
    }

    @Override
    public void addBoolean(boolean value) {
      parent.row[index] = value;
    }
  }
}
