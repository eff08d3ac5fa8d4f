package org.keruen.spec;

/** The Russian letter ё, which print leaves without its dots as often as not. */
public final class Yo {

  private static final String YE = "\u0435";

  private Yo() {}

  /** A pattern that finds ё wherever it says е: "ввез" in "ввёз". */
  public static String orYe(String pattern) {
    return pattern.replace(YE, "[" + YE + "\u0451]");
  }
}
