package org.keruen.extract.sheet.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Text of a file in whatever encoding it has: a byte order mark decides, then every second byte
 * being zero, then well-formed UTF-8, then the encoding in which the letters are as frequent as in
 * Russian, then what ICU finds likely.
 */
final class TextFile {

  private static final int SAMPLE = 1 << 16;
  private static final List<String> CYRILLIC =
      List.of("windows-1251", "IBM866", "KOI8-R", "ISO-8859-5", "x-MacCyrillic");

  /** Two of three letters of a Russian text are one of these. */
  private static final String FREQUENT = "оеаинтсрвлк";

  private static final double LIKE_RUSSIAN = 0.5;

  private TextFile() {}

  /**
   * Reads a file whole; a byte order mark is dropped.
   *
   * @throws UnreadableWorkbook if it is larger than the limit or no text
   */
  static String read(Path file, long limit) throws IOException, UnreadableWorkbook {
    try (Reader reader = open(file, limit)) {
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[1 << 13];
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        text.append(buffer, 0, n);
      }
      return text.toString();
    }
  }

  /**
   * Opens a file for reading; a byte order mark is passed over.
   *
   * @throws UnreadableWorkbook if it is larger than the limit or no text
   */
  static Reader open(Path file, long limit) throws IOException, UnreadableWorkbook {
    if (Files.size(file) > limit) {
      throw new UnreadableWorkbook("too_large", "it has more than " + limit + " bytes");
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(SAMPLE);
    }
    Charset charset = mark(head);
    boolean marked = charset != null;
    if (charset == null) {
      charset = wide(head);
    }
    if (charset == null) {
      charset = isUtf8(file) ? StandardCharsets.UTF_8 : guess(file);
    }
    InputStream in = new BufferedInputStream(Files.newInputStream(file), SAMPLE);
    if (marked) {
      in.skipNBytes(charset.equals(StandardCharsets.UTF_8) ? 3 : 2);
    }
    return new InputStreamReader(in, charset);
  }

  /** The encoding that a byte order mark says, null if there is none. */
  static Charset mark(byte[] head) {
    int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
    if (first == 0xFFFE) {
      return StandardCharsets.UTF_16LE;
    } else if (first == 0xFEFF) {
      return StandardCharsets.UTF_16BE;
    }
    boolean isUtf8 = first == 0xEFBB && head.length > 2 && (head[2] & 0xFF) == 0xBF;
    return isUtf8 ? StandardCharsets.UTF_8 : null;
  }

  /** Digits, separators and Latin letters of UTF-16 have a zero each, before or behind. */
  static Charset wide(byte[] head) {
    int[] zeros = new int[2];
    for (int i = 0; i < head.length; i++) {
      zeros[i & 1] += head[i] == 0 ? 1 : 0;
    }
    int pairs = head.length / 2;
    if (pairs > 0 && zeros[1] > pairs / 4 && zeros[0] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return pairs > 0 && zeros[0] > pairs / 4 && zeros[1] == 0 ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean isUtf8(Path file) throws IOException {
    try (Reader reader =
        new InputStreamReader(
            Files.newInputStream(file),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      char[] buffer = new char[1 << 13];
      while (reader.read(buffer) >= 0) {
        // only to see whether it can be read
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Charset guess(Path file) throws IOException, UnreadableWorkbook {
    byte[] sample = sample(file);
    String best = null;
    double most = LIKE_RUSSIAN;
    for (String name : CYRILLIC) {
      double likeness = likeness(new String(sample, Charset.forName(name)));
      if (likeness > most) {
        most = likeness;
        best = name;
      }
    }
    if (best == null) {
      CharsetMatch match = new CharsetDetector().setText(sample).detect();
      best = match == null ? "" : match.getName();
    }
    if (best.isEmpty() || !Charset.isSupported(best)) {
      throw new UnreadableWorkbook("unknown_encoding", "its encoding is none that is known");
    }
    return Charset.forName(best);
  }

  /** A stretch of the file from its first byte on that is none of ASCII. */
  private static byte[] sample(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), SAMPLE)) {
      byte[] sample = new byte[SAMPLE];
      int size = 0;
      for (int b = in.read(); b >= 0 && size < SAMPLE; b = in.read()) {
        if (b >= 0x80 || size > 0) {
          sample[size++] = (byte) b;
        }
      }
      return Arrays.copyOf(sample, size);
    }
  }

  /** Share of the frequent letters of Russian in all characters that are none of ASCII. */
  private static double likeness(String text) {
    int all = 0;
    int frequent = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && c != '\u00a0') {
        all++;
        frequent += FREQUENT.indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) frequent / all;
  }
}
