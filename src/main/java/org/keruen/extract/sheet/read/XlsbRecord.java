package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.util.LittleEndian;
import org.apache.poi.xssf.binary.XSSFBParseException;
import org.apache.poi.xssf.binary.XSSFBParser;

/** The bytes of a record of a binary workbook, read from the front. */
final class XlsbRecord {

  static final int ROW = 0;
  static final int CELL_RK = 2;
  static final int CELL_ERROR = 3;
  static final int CELL_BOOL = 4;
  static final int CELL_REAL = 5;
  static final int CELL_TEXT = 6;
  static final int CELL_SHARED = 7;
  static final int FORMULA_TEXT = 8;
  static final int FORMULA_NUMBER = 9;
  static final int FORMULA_BOOL = 10;
  static final int FORMULA_ERROR = 11;
  static final int SHARED_STRING = 19;
  static final int FORMAT = 44;
  static final int STYLE = 47;
  static final int COLUMN = 60;
  static final int CELL_RICH_TEXT = 62;
  static final int WORKBOOK_PROPERTIES = 153;
  static final int SHEET = 156;
  static final int MERGE = 176;
  static final int BEGIN_CELL_STYLES = 617;
  static final int END_CELL_STYLES = 618;

  /** Takes records as they come. */
  @FunctionalInterface
  interface Handler {
    void record(int type, XlsbRecord data) throws IOException, UnreadableWorkbook;
  }

  private final byte[] bytes;
  private int at;

  private XlsbRecord(byte[] bytes) {
    this.bytes = bytes;
  }

  static void parse(InputStream in, Handler handler, TimeLimit time)
      throws IOException, UnreadableWorkbook {
    try {
      new XSSFBParser(in) {
        @Override
        public void handleRecord(int type, byte[] data) {
          try {
            time.check();
            handler.record(type, new XlsbRecord(data));
          } catch (IOException | UnreadableWorkbook e) {
            throw new Stop(e);
          }
        }
      }.parse();
    } catch (XSSFBParseException e) {
      throw new IOException("its records are damaged", e);
    } catch (Stop e) {
      if (e.getCause() instanceof UnreadableWorkbook why) {
        throw why;
      }
      throw (IOException) e.getCause();
    }
  }

  /** Carries what went wrong through POI's parser. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop(Exception cause) {
      super(cause);
    }
  }

  XlsbRecord skip(int count) {
    at += count;
    return this;
  }

  int available() {
    return bytes.length - at;
  }

  int octet() throws IOException {
    need(1);
    return bytes[at++] & 0xFF;
  }

  int number() throws IOException {
    need(4);
    at += 4;
    return LittleEndian.getInt(bytes, at - 4);
  }

  int shortNumber() throws IOException {
    need(2);
    at += 2;
    return LittleEndian.getUShort(bytes, at - 2);
  }

  double real() throws IOException {
    need(8);
    at += 8;
    return LittleEndian.getDouble(bytes, at - 8);
  }

  String text() throws IOException {
    int length = number();
    if (length < 0 || length > available() / 2) {
      throw new IOException("a text in it is longer than its record");
    }
    at += 2 * length;
    return new String(bytes, at - 2 * length, 2 * length, StandardCharsets.UTF_16LE);
  }

  private void need(int count) throws IOException {
    if (at < 0 || available() < count) {
      throw new IOException("a record ends early");
    }
  }
}
