package org.keruen.model;

/** Direction of trade, seen from the reporter. */
public enum Flow {
  /** From the reporter to the partner. */
  EXPORT("export"),
  /** From the partner to the reporter. */
  IMPORT("import"),
  /** Exports plus imports. */
  TURNOVER("turnover"),
  /** Exports less imports. */
  BALANCE("balance"),
  /** Goods of foreign origin sent on. */
  RE_EXPORT("re_export"),
  /** Goods of own origin come back. */
  RE_IMPORT("re_import"),
  /** Nothing says it. */
  UNKNOWN("?");

  private final String code;

  Flow(String code) {
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
  public static Flow of(String code) {
    for (Flow value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no flow: " + code);
  }

  @Override
  public String toString() {
    return code;
  }
}
