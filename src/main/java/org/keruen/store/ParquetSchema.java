package org.keruen.store;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Columns as a flat Parquet schema. */
final class ParquetSchema {

  /** Digits of a decimal: the most that DuckDB's DECIMAL holds. */
  static final int PRECISION = 38;

  /** Digits behind the point: a percentage stored as a binary double shows up to 15 of them. */
  static final int SCALE = 15;

  private static final int BYTES = 16;

  private ParquetSchema() {}

  static MessageType of(String name, List<Column> columns) {
    return new MessageType(name, columns.stream().map(ParquetSchema::field).toList());
  }

  private static Type field(Column column) {
    return switch (column.type()) {
      case TEXT -> Types.optional(BINARY).as(stringType()).named(column.name());
      case DECIMAL ->
          Types.optional(FIXED_LEN_BYTE_ARRAY)
              .length(BYTES)
              .as(decimalType(SCALE, PRECISION))
              .named(column.name());
      case DATE -> Types.optional(INT32).as(dateType()).named(column.name());
      case INTEGER -> Types.optional(INT32).named(column.name());
      case BOOLEAN -> Types.optional(BOOLEAN).named(column.name());
    };
  }

  /**
   * The bytes of a decimal: two's complement, big-endian.
   *
   * @throws ArithmeticException if it has more than 23 digits before the point
   */
  static byte[] bytes(BigDecimal number) {
    BigDecimal scaled = number.setScale(SCALE, RoundingMode.HALF_EVEN);
    if (scaled.precision() > PRECISION) {
      throw new ArithmeticException("more digits than DECIMAL(38,15) holds: " + number);
    }
    BigInteger unscaled = scaled.unscaledValue();
    byte[] shortest = unscaled.toByteArray();
    byte[] bytes = new byte[BYTES];
    Arrays.fill(bytes, 0, BYTES - shortest.length, (byte) (unscaled.signum() < 0 ? -1 : 0));
    System.arraycopy(shortest, 0, bytes, BYTES - shortest.length, shortest.length);
    return bytes;
  }
}
