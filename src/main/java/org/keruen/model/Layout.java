package org.keruen.model;

/** How the layout of a table came to be known. */
public enum Layout {
  /** A source definition says it. */
  DECLARED("declared"),
  /** Read from the content; stays out of marts and verdicts until a steward accepts it. */
  INFERRED("inferred");

  private final String code;

  Layout(String code) {
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
  public static Layout of(String code) {
    for (Layout value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no layout: " + code);
  }

  @Override
  public String toString() {
    return code;
  }
}
