package org.keruen.extract.sheet.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as spreadsheets store them: binary, or as decimal digits of a binary number. */
final class Numbers {

  /** So many decimal digits always survive the way into a binary number and back. */
  private static final int SURE_DIGITS = 15;

  private static final double WHOLE = 1e15;

  private Numbers() {}

  /**
   * The shortest decimal that stands for a stored binary number, which is what the office typed.
   */
  static BigDecimal of(double stored) {
    if (stored == Math.rint(stored) && Math.abs(stored) < WHOLE) {
      return BigDecimal.valueOf((long) stored);
    }
    if (Double.isNaN(stored) || Double.isInfinite(stored)) {
      throw new NumberFormatException("it holds a number that is none");
    }
    BigDecimal number = new BigDecimal(Double.toString(stored));
    // Before JDK 19 Double.toString now and then gives a digit too many.
    for (int digits = SURE_DIGITS; digits < number.precision(); digits++) {
      BigDecimal shorter = number.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (shorter.doubleValue() == stored) {
        number = shorter;
        break;
      }
    }
    number = number.stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** The same of a number that is stored as text. */
  static BigDecimal parse(String text) {
    char[] digits = text.toCharArray();
    return parse(digits, 0, digits.length);
  }

  /**
   * The same of characters. Up to fifteen digits are taken as they stand; where there are more,
   * they are those of a binary number.
   */
  static BigDecimal parse(char[] text, int from, int length) {
    int i = from;
    int end = from + length;
    while (i < end && text[i] <= ' ') {
      i++;
    }
    while (end > i && text[end - 1] <= ' ') {
      end--;
    }
    int start = i;
    boolean negative = i < end && text[i] == '-';
    i += negative ? 1 : 0;
    long number = 0;
    int digits = 0;
    int scale = -1;
    boolean plain = i < end;
    for (; i < end && plain; i++) {
      char c = text[i];
      if (c >= '0' && c <= '9') {
        number = number * 10 + (c - '0');
        digits += number == 0 ? 0 : 1;
        scale += scale < 0 ? 0 : 1;
        plain = digits <= SURE_DIGITS && scale <= SURE_DIGITS;
      } else if (c == '.' && scale < 0) {
        scale = 0;
      } else {
        plain = false;
      }
    }
    boolean hasDigit = end > start && text[end - 1] >= '0' && text[end - 1] <= '9';
    if (!plain || !hasDigit) {
      return of(Double.parseDouble(new String(text, start, end - start)));
    }
    for (; scale > 0 && number % 10 == 0; scale--) {
      number /= 10;
    }
    return BigDecimal.valueOf(negative ? -number : number, Math.max(0, scale));
  }
}
