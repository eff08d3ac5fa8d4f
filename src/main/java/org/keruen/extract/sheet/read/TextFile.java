package org.keruen.extract.sheet.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text of a file in whatever encoding it has: a byte order mark decides, then well-formed UTF-8,
 * then what ICU finds likely.
 */
public final class TextFile {

  private TextFile() {}

  /**
   * Reads a file; a byte order mark is dropped.
   *
   * @throws UnreadableWorkbook if it is larger than the limit or no text
   */
  public static String read(Path file, long limit) throws IOException, UnreadableWorkbook {
    if (Files.size(file) > limit) {
      throw new UnreadableWorkbook("too_large", "it has more than " + limit + " bytes");
    }
    byte[] bytes = Files.readAllBytes(file);
    String text = decode(bytes);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decode(byte[] bytes) throws UnreadableWorkbook {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    } else if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      CharsetMatch match = new CharsetDetector().setText(bytes).detect();
      if (match == null || !Charset.isSupported(match.getName())) {
        throw new UnreadableWorkbook("unknown_encoding", "its encoding is none that is known");
      }
      return new String(bytes, Charset.forName(match.getName()));
    }
  }
}
