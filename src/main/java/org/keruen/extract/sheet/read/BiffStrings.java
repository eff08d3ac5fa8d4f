package org.keruen.extract.sheet.read;

import java.io.IOException;
import org.apache.poi.hssf.record.RecordInputStream;

/**
 * The shared strings of Excel 97-2003. POI's own reader believes the number of strings that the
 * file claims to have, and fills up what is missing; here the strings that are there count.
 */
final class BiffStrings {

  private static final int CONTINUE = 0x3C;
  private static final int WIDE = 1;
  private static final int SPOKEN = 4;
  private static final int RICH = 8;

  private BiffStrings() {}

  static void read(RecordInputStream in, SharedStrings strings, TimeLimit time)
      throws IOException, UnreadableWorkbook {
    in.readInt();
    int count = in.readInt();
    for (int i = 0; i != count && (in.remaining() > 0 || isContinued(in)); i++) {
      time.check();
      int length = in.readUShort();
      int flags = in.readUByte();
      int runs = (flags & RICH) != 0 ? in.readUShort() : 0;
      int spoken = (flags & SPOKEN) != 0 ? in.readInt() : 0;
      strings.add(
          (flags & WIDE) != 0 ? in.readUnicodeLEString(length) : in.readCompressedUnicode(length));
      skip(in, 4L * runs + Math.max(0, spoken));
    }
  }

  private static boolean isContinued(RecordInputStream in) {
    if (!in.hasNextRecord() || in.getNextSid() != CONTINUE) {
      return false;
    }
    in.nextRecord();
    return in.remaining() > 0;
  }

  private static void skip(RecordInputStream in, long count) {
    byte[] nothing = new byte[256];
    for (long left = count; left > 0; ) {
      if (in.remaining() == 0 && !isContinued(in)) {
        return;
      }
      int n = (int) Math.min(Math.min(left, in.remaining()), nothing.length);
      in.readFully(nothing, 0, n);
      left -= n;
    }
  }
}
