package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Opens a file by what it holds, not by what it is called. */
public final class WorkbookOpener {

  private static final int HEAD = 4096;

  private WorkbookOpener() {}

  /**
   * Opens a file.
   *
   * @param name its name in the inbox, for messages
   * @throws UnreadableWorkbook if it is no workbook, or a broken, encrypted or hostile one
   */
  public static Workbook open(Path file, String name, ReadLimits limits) throws UnreadableWorkbook {
    byte[] head = head(file);
    if (head.length == 0) {
      throw new UnreadableWorkbook("empty_file", "the file has no bytes");
    }
    try {
      if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)
          || startsWith(head, 0x09, 0x08)
          || startsWith(head, 0x09, 0x04)) {
        return XlsWorkbook.open(file, limits);
      } else if (startsWith(head, 'P', 'K', 3, 4)) {
        return XlsxWorkbook.open(file, limits);
      } else if (looksLikeHtml(head)) {
        return HtmlWorkbook.open(file, limits);
      } else if (startsWith(head, 'P', 'K')
          || startsWith(head, '%', 'P', 'D', 'F')
          || isBinary(head)) {
        throw new UnreadableWorkbook(
            "not_a_workbook", "its bytes are those of no spreadsheet format");
      }
      return CsvWorkbook.open(file, limits);
    } catch (IOException | RuntimeException e) {
      // The libraries throw whatever a broken file makes them stumble over.
      throw new UnreadableWorkbook("corrupt", "it is damaged: " + firstLine(e));
    }
  }

  static String firstLine(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse("");
  }

  private static byte[] head(Path file) throws UnreadableWorkbook {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    } catch (IOException e) {
      throw new UnreadableWorkbook("unreadable_file", "it can't be read: " + firstLine(e));
    }
  }

  private static boolean startsWith(byte[] head, int... magic) {
    if (head.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean looksLikeHtml(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return text.contains("<html")
        || text.contains("<table")
        || text.contains("<!doctype html")
        || text.contains("<script");
  }

  /** UTF-16 has zeros too, but it starts with a mark or has one in every second place. */
  private static boolean isBinary(byte[] head) {
    if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
      return false;
    }
    int zeros = 0;
    for (byte b : head) {
      zeros += b == 0 ? 1 : 0;
    }
    return zeros > 0 && zeros < head.length / 4;
  }
}
