package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a zipped workbook. All of them are read once before anything is handed on, so that a
 * damaged one is known by its checksum, and a bomb by what it inflates to.
 */
final class ZipParts {

  private static final int BUFFER = 1 << 16;

  /** Names as they stand in the file, by themselves with {@code /} and in lower case. */
  private final Map<String, String> names = new HashMap<>();

  private final Map<String, String> tails = new HashMap<>();
  private final ReadLimits limits;
  private final TimeLimit time;
  private byte[] buffer = new byte[BUFFER];
  private byte[] before = new byte[BUFFER];
  private long inflated;

  private ZipParts(ReadLimits limits, TimeLimit time) {
    this.limits = limits;
    this.time = time;
  }

  static ZipParts verify(Path file, ReadLimits limits, TimeLimit time) throws UnreadableWorkbook {
    ZipParts parts = new ZipParts(limits, time);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > limits.entries()) {
        throw new UnreadableWorkbook(
            "too_large", "it has " + zip.size() + " parts; " + limits.entries() + " are read");
      }
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        parts.verify(zip, entries.nextElement());
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableWorkbook(
          "corrupt", "its zip container is damaged or cut off: " + WorkbookOpener.firstLine(e));
    }
    return parts;
  }

  private void verify(ZipFile zip, ZipEntry entry) throws IOException, UnreadableWorkbook {
    String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
    long most = most(name, entry.getCompressedSize());
    CRC32 crc = new CRC32();
    long size = 0;
    int last = 0;
    int lastBefore = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.readNBytes(buffer, 0, BUFFER); n > 0; n = in.readNBytes(buffer, 0, BUFFER)) {
        crc.update(buffer, 0, n);
        size += n;
        inflated += n;
        time.check();
        if (size > most) {
          throw new UnreadableWorkbook(
              "too_large",
              "its part " + entry.getName() + " inflates to more than " + most + " bytes");
        } else if (inflated > limits.inflatedBytes()) {
          throw new UnreadableWorkbook(
              "too_large", "it inflates to more than " + limits.inflatedBytes() + " bytes");
        }
        if (size == n && isHeld(name) && startOf(n).contains("<!DOCTYPE")) {
          throw new UnreadableWorkbook(
              "corrupt", "its part " + entry.getName() + " has a document type of its own");
        }
        byte[] swap = before;
        before = buffer;
        buffer = swap;
        lastBefore = last;
        last = n;
      }
    }
    if (entry.getCrc() >= 0 && entry.getCrc() != crc.getValue()) {
      throw new UnreadableWorkbook(
          "corrupt", "the checksum of its part " + entry.getName() + " is wrong");
    }
    names.put(name, entry.getName());
    if (name.contains("worksheets/") && name.endsWith(".xml")) {
      tails.put(
          name,
          new String(buffer, 0, lastBefore, StandardCharsets.ISO_8859_1)
              + new String(before, 0, last, StandardCharsets.ISO_8859_1));
    }
  }

  private String startOf(int count) {
    return new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
  }

  /** Parts that POI reads as a whole. */
  private static boolean isHeld(String name) {
    return name.endsWith(".rels")
        || name.equals("[content_types].xml")
        || name.startsWith("docprops/");
  }

  private long most(String name, long packed) {
    if (isHeld(name)) {
      return limits.smallBytes() / 4;
    }
    long byRatio = limits.ratio() * Math.max(1, packed);
    int small = name.contains("styles.") ? 4 * limits.smallBytes() : limits.smallBytes();
    return Math.max(small, byRatio);
  }

  boolean has(String name) {
    return names.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** The name of a part as it stands in the file, whatever its case and slashes. */
  Optional<String> find(String name) {
    return Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT)));
  }

  /** What the last 64 to 128 KB of a sheet's part hold, bytes as characters. */
  String tail(String name) {
    return tails.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }
}
