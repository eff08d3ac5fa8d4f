package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
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
    try {
      byte[] head = head(file);
      if (head.length == 0) {
        throw new UnreadableWorkbook("empty_file", "the file has no bytes");
      }
      return open(file, head, limits, new TimeLimit(limits, Files.size(file)));
    } catch (IOException | RuntimeException e) {
      // The libraries throw whatever a broken file makes them stumble over.
      throw new UnreadableWorkbook("corrupt", "it is damaged: " + firstLine(e));
    } catch (StackOverflowError e) {
      throw new UnreadableWorkbook("corrupt", "it is nested too deep");
    }
  }

  private static Workbook open(Path file, byte[] head, ReadLimits limits, TimeLimit time)
      throws IOException, UnreadableWorkbook {
    if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return OleFile.open(file, limits, time);
    } else if (startsWith(head, 0x09, 0x08)
        || startsWith(head, 0x09, 0x04)
        || startsWith(head, 0x09, 0x02)
        || startsWith(head, 0x09, 0x00)) {
      return OleFile.openBare(file, limits, time);
    } else if (startsWith(head, 'P', 'K', 3, 4)) {
      return OfficePackage.open(file, limits, time);
    }
    String text = text(head);
    if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      if (looksLikeXml(text)) {
        return SpreadsheetMl.open(file, limits, time);
      }
    } else if (looksLikeXml(text) && text.contains("opendocument")) {
      try (InputStream in = Files.newInputStream(file)) {
        return new OdsContent(limits, time).read(in);
      }
    }
    if (looksLikeHtml(text)) {
      return HtmlWorkbook.open(file, limits, time);
    } else if (looksLikeXml(text)) {
      throw new UnreadableWorkbook("not_a_workbook", "it is XML, but of no spreadsheet format");
    } else if (text.startsWith("mime-version:") || text.contains("\nmime-version:")) {
      throw new UnreadableWorkbook("unsupported_format", "it is a web archive; save it as .xlsx");
    } else if (startsWith(head, 'P', 'K')
        || text.startsWith("%pdf")
        || text.startsWith("{\\rtf")
        || isBinary(head)) {
      throw new UnreadableWorkbook(
          "not_a_workbook", "its bytes are those of no spreadsheet format");
    }
    return new CsvWorkbook(file, limits, time);
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

  /** The first characters in lower case, whatever their encoding; marks and blanks before go. */
  private static String text(byte[] head) {
    Charset charset = TextFile.mark(head);
    charset = charset == null ? TextFile.wide(head) : charset;
    String text = new String(head, charset == null ? StandardCharsets.ISO_8859_1 : charset);
    return text.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
  }

  private static boolean looksLikeXml(String text) {
    return text.startsWith("<?xml") || text.startsWith("<workbook") || text.startsWith("<office:");
  }

  private static boolean looksLikeHtml(String text) {
    return text.contains("<html")
        || text.contains("<table")
        || text.contains("<!doctype html")
        || text.contains("<script");
  }

  private static boolean isBinary(byte[] head) {
    if (TextFile.mark(head) != null || TextFile.wide(head) != null) {
      return false;
    }
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
