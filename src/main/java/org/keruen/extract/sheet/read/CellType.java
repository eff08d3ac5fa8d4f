package org.keruen.extract.sheet.read;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** Takes what a cell holds from the parser's own characters; what is unknown is a number. */
final class CellType extends TypedValueDecoder {

  static final int NUMBER = 0;
  static final int SHARED = 1;
  static final int BOOLEAN = 2;
  static final int ERROR = 3;
  static final int DATE = 4;
  static final int TEXT = 5;

  private int type;

  int type() {
    return type;
  }

  @Override
  public void decode(char[] text, int start, int end) {
    if (end - start != 1) {
      // "str" of a formula, or "inlineStr"
      type = end - start == 3 || end - start == 9 ? TEXT : NUMBER;
      return;
    }
    type =
        switch (text[start]) {
          case 's' -> SHARED;
          case 'b' -> BOOLEAN;
          case 'e' -> ERROR;
          case 'd' -> DATE;
          default -> NUMBER;
        };
  }

  @Override
  public void decode(String text) {
    decode(text.toCharArray(), 0, text.length());
  }

  @Override
  public void handleEmptyValue() {
    type = NUMBER;
  }
}
