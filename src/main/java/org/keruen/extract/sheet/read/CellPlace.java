package org.keruen.extract.sheet.read;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** Takes a place such as {@code AB12}, in whatever case, from the parser's own characters. */
final class CellPlace extends TypedValueDecoder {

  private static final int MOST = 100_000_000;

  private int row;
  private int column;

  int row() {
    return row;
  }

  int column() {
    return column;
  }

  @Override
  public void decode(char[] text, int start, int end) {
    int i = start;
    int letters = 0;
    for (; i < end && i < start + 4; i++) {
      int letter = (text[i] & ~0x20) - 'A';
      if (letter < 0 || letter > 25) {
        break;
      }
      letters = letters * 26 + letter + 1;
    }
    int number = 0;
    for (; i < end && number < MOST; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      number = number * 10 + digit;
    }
    if (letters == 0 || number == 0 || i < end) {
      throw new IllegalArgumentException("a cell has no place");
    }
    row = number - 1;
    column = letters - 1;
  }

  @Override
  public void decode(String text) {
    decode(text.toCharArray(), 0, text.length());
  }

  @Override
  public void handleEmptyValue() {
    throw new IllegalArgumentException("a cell has no place");
  }
}
