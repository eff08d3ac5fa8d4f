package org.keruen.publish;

/**
 * The few types that every reader knows: text, truth, date, time in microseconds, whole numbers of
 * 32 and 64 bits, decimals, and binary floating point. All others are turned into one of them.
 */
final class PlainTypes {

  private PlainTypes() {}

  /** The column as SQL of a plain type. */
  static String expression(String column, String type) {
    return switch (type) {
      case "VARCHAR", "BOOLEAN", "DATE", "TIMESTAMP", "INTEGER", "BIGINT" -> column;
      case "TINYINT", "SMALLINT", "UTINYINT", "USMALLINT" -> cast(column, "INTEGER");
      case "UINTEGER" -> cast(column, "BIGINT");
      // DuckDB would write these to Parquet as floating point or as unsigned numbers.
      case "HUGEINT", "UHUGEINT", "UBIGINT", "BIGNUM" -> cast(column, "DECIMAL(38, 0)");
      // No BI tool has a number that is none.
      case "FLOAT", "DOUBLE" ->
          "CASE WHEN isfinite(" + column + ") THEN " + column + "::DOUBLE END";
      case "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS" -> cast(column, "TIMESTAMP");
      case "TIMESTAMP WITH TIME ZONE" -> "(" + column + " AT TIME ZONE 'UTC')";
      default -> other(column, type);
    };
  }

  private static String other(String column, String type) {
    if (type.startsWith("DECIMAL")) {
      return column;
    }
    return type.endsWith("[]") && !type.startsWith("STRUCT") && !type.startsWith("MAP")
        ? "array_to_string(" + column + ", '; ')"
        : cast(column, "VARCHAR");
  }

  private static String cast(String column, String type) {
    return "CAST(" + column + " AS " + type + ")";
  }
}
