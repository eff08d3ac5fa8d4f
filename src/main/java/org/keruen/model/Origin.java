package org.keruen.model;

/** How a claim or event came to be a record. */
public enum Origin {
  /** Read from a text by rules. */
  EXTRACTED("extracted"),
  /** Written down by an analyst. */
  CURATED("curated");

  private final String code;

  Origin(String code) {
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
  public static Origin of(String code) {
    for (Origin value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no origin: " + code);
  }

  @Override
  public String toString() {
    return code;
  }
}
