package org.keruen.model;

/** What a figure measures. */
public enum Measure {
  /** An amount of money; the unit is an ISO 4217 code, XXX where no currency is printed. */
  VALUE("value"),
  /** Change against the same window a year before, in percent: 13 for 113 % of last year. */
  GROWTH_YOY("growth_yoy"),
  /** Part of a whole, in percent. */
  SHARE("share"),
  /** An amount of goods; the unit is as printed, lower case. */
  QUANTITY("quantity"),
  /** Nothing says it. */
  UNKNOWN("?");

  private final String code;

  Measure(String code) {
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
  public static Measure of(String code) {
    for (Measure value : values()) {
      if (value.code.equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no measure: " + code);
  }

  @Override
  public String toString() {
    return code;
  }
}
