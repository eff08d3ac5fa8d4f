package org.keruen.model;

/** How firmly a text states its number. */
public enum Qualifier {
  /** As it stands. */
  EXACT("exact"),
  /** Near it, either side. */
  ABOUT("about"),
  /** More than it. */
  OVER("over"),
  /** Less than it. */
  UNDER("under");

  private final String code;

  Qualifier(String code) {
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
  public static Qualifier of(String code) {
    for (Qualifier value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no qualifier: " + code);
  }

  @Override
  public String toString() {
    return code;
  }
}
