package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads every entry of a zip file once, so that a damaged one is known by its checksum before
 * anything of it is handed on.
 */
final class ZipCheck {

  private static final int ENTRIES = 10_000;

  private ZipCheck() {}

  static void verify(Path file, ReadLimits limits) throws UnreadableWorkbook {
    long inflated = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > ENTRIES) {
        throw new UnreadableWorkbook(
            "too_large", "it has " + zip.size() + " parts; " + ENTRIES + " are read");
      }
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        try (InputStream in = zip.getInputStream(entry)) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            crc.update(buffer, 0, n);
            inflated += n;
            if (inflated > limits.inflatedBytes()) {
              throw new UnreadableWorkbook(
                  "too_large", "it inflates to more than " + limits.inflatedBytes() + " bytes");
            }
          }
        }
        if (entry.getCrc() >= 0 && entry.getCrc() != crc.getValue()) {
          throw new UnreadableWorkbook(
              "corrupt", "the checksum of its part " + entry.getName() + " is wrong");
        }
      }
    } catch (IOException e) {
      throw new UnreadableWorkbook(
          "corrupt", "its zip container is damaged or cut off: " + WorkbookOpener.firstLine(e));
    }
  }
}
