package org.keruen.extract.sheet.read;

import java.math.BigDecimal;

/** Numbers as spreadsheets store them. */
final class Numbers {

  private Numbers() {}

  /**
   * The shortest decimal that stands for a stored binary number, which is what the office typed;
   * under a percent format the percent that is printed.
   */
  static BigDecimal stored(double stored, String format) {
    BigDecimal number = new BigDecimal(Double.toString(stored)).stripTrailingZeros();
    if (format != null && isPercent(format)) {
      number = number.movePointRight(2);
    }
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** A percent sign that is not quoted or escaped. */
  static boolean isPercent(String format) {
    return format.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%");
  }
}
