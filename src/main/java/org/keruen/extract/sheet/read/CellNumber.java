package org.keruen.extract.sheet.read;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** Takes the number of a style or a string from the parser's own characters; none is zero. */
final class CellNumber extends TypedValueDecoder {

  private static final int MOST = 100_000_000;

  private int value;

  int value() {
    return value;
  }

  @Override
  public void decode(char[] text, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = text[i] - '0';
      if (digit >= 0 && digit <= 9 && number < MOST) {
        number = number * 10 + digit;
      } else if (text[i] > ' ') {
        throw new IllegalArgumentException("a cell's style or string is no number");
      }
    }
    value = number;
  }

  @Override
  public void decode(String text) {
    decode(text.toCharArray(), 0, text.length());
  }

  @Override
  public void handleEmptyValue() {
    value = 0;
  }
}
