package org.keruen.extract.sheet.read;

import java.nio.charset.Charset;
import org.apache.poi.hssf.record.RecordInputStream;

/** Records of Excel 5 to 2003, and what is written in them in the same way everywhere. */
final class Biff {

  static final int VERSION_5 = 0x500;
  static final int VERSION_8 = 0x600;

  static final int FORMULA = 0x06;
  static final int END = 0x0A;
  static final int EPOCH = 0x22;
  static final int PASSWORD = 0x2F;
  static final int CODE_PAGE = 0x42;
  static final int COLUMNS = 0x7D;
  static final int SHEET = 0x85;
  static final int NUMBERS = 0xBD;
  static final int RICH_TEXT = 0xD6;
  static final int STYLE = 0xE0;
  static final int MERGES = 0xE5;
  static final int SHARED_STRINGS = 0xFC;
  static final int SHARED_TEXT = 0xFD;
  static final int NUMBER = 0x203;
  static final int TEXT = 0x204;
  static final int BOOL_OR_ERROR = 0x205;
  static final int FORMULA_TEXT = 0x207;
  static final int ROW = 0x208;
  static final int SHORT_NUMBER = 0x27E;
  static final int FORMAT = 0x41E;
  static final int BEGIN = 0x809;

  private Biff() {}

  /** Moves to the next record, whatever is left of the last; false at the end. */
  static boolean next(RecordInputStream in) {
    if (in.remaining() > 0) {
      in.readFully(new byte[in.remaining()]);
    }
    if (!in.hasNextRecord()) {
      return false;
    }
    in.nextRecord();
    return true;
  }

  /** A number of four bytes: whole, or the upper half of a binary one; perhaps in hundredths. */
  static double rk(int stored) {
    double number = (stored & 2) != 0 ? stored >> 2 : Double.longBitsToDouble((stored & ~3L) << 32);
    return (stored & 1) != 0 ? number / 100 : number;
  }

  /** Text with its length in one or two bytes before it. */
  static String text(RecordInputStream in, int lengthBytes, boolean isBiff8, Charset codePage) {
    int length = lengthBytes == 1 ? in.readUByte() : in.readUShort();
    if (isBiff8) {
      if (length == 0) {
        return "";
      }
      return (in.readUByte() & 1) != 0
          ? in.readUnicodeLEString(length)
          : in.readCompressedUnicode(length);
    }
    byte[] bytes = new byte[Math.min(length, in.remaining())];
    in.readFully(bytes);
    return new String(bytes, codePage);
  }
}
