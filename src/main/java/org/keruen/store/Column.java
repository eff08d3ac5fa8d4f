package org.keruen.store;

import java.util.function.Function;

/**
 * A column of a Parquet table and how it is taken from a record.
 *
 * @param name snake case, as in the warehouse
 * @param type how it is stored
 * @param get from the record to a value of the type; null where the record has none
 */
record Column(String name, Type type, Function<Object, Object> get) {

  /**
   * How a value is stored; each has one Java form: String, BigDecimal, LocalDate, Integer, Boolean.
   */
  enum Type {
    TEXT,
    DECIMAL,
    DATE,
    INTEGER,
    BOOLEAN
  }
}
