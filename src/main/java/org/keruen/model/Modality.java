package org.keruen.model;

/** Whether a text reports trade that happened. */
public enum Modality {
  /** Happened. */
  REPORTED("reported"),
  /** The parties' own aim. */
  TARGET("target"),
  /** An expectation. */
  FORECAST("forecast"),
  /** What could be. */
  POTENTIAL("potential"),
  /** An order's or agreement's worth. */
  CONTRACT("contract");

  private final String code;

  Modality(String code) {
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
  public static Modality of(String code) {
    for (Modality value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no modality: " + code);
  }

  @Override
  public String toString() {
    return code;
  }
}
