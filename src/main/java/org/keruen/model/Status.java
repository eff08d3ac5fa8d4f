package org.keruen.model;

/** SDMX's observation status. */
public enum Status {
  /** A figure. */
  NORMAL("A"),
  /** A printed mark for no figure, such as "-" or "...". */
  MISSING("M"),
  /** A figure marked as preliminary. */
  PRELIMINARY("P"),
  /** Withheld. */
  CONFIDENTIAL("C");

  private final String code;

  Status(String code) {
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
  public static Status of(String code) {
    for (Status value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no status: " + code);
  }

  @Override
  public String toString() {
    return code;
  }
}
