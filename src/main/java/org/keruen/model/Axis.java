package org.keruen.model;

/** A dimension of a table that a label can give. */
public enum Axis {
  /** Who reports. */
  REPORTER("reporter"),
  /** With whom. */
  PARTNER("partner"),
  /** Which direction. */
  FLOW("flow"),
  /** What goods. */
  PRODUCT("product"),
  /** When. */
  PERIOD("period"),
  /** What is measured. */
  MEASURE("measure"),
  /** In what unit, scale included. */
  UNIT("unit"),
  /** What tells two figures of one key apart. */
  BASIS("basis");

  private final String code;

  Axis(String code) {
    this.code = code;
  }

  /** The word used in tables and files. */
  public String code() {
    return code;
  }

  /**
   * The value of a word used in tables and files.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Axis of(String code) {
    for (Axis value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no axis: " + code);
  }

  @Override
  public String toString() {
    return code;
  }
}
