package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** OpenDocument spreadsheets: of LibreOffice and others. */
final class OdsWorkbook {

  private OdsWorkbook() {}

  static Workbook open(Path file, ZipParts zip, ReadLimits limits, TimeLimit time)
      throws IOException, UnreadableWorkbook {
    try (ZipFile parts = new ZipFile(file.toFile())) {
      if (zip.has("META-INF/manifest.xml")) {
        String manifest =
            new String(
                open(parts, zip, "META-INF/manifest.xml").readNBytes(limits.smallBytes()),
                StandardCharsets.UTF_8);
        if (manifest.contains("encryption-data")) {
          throw new UnreadableWorkbook("encrypted", "it is protected by a password");
        }
      }
      try (InputStream in = open(parts, zip, "content.xml")) {
        return new OdsContent(limits, time).read(in);
      }
    }
  }

  private static InputStream open(ZipFile parts, ZipParts zip, String name) throws IOException {
    return parts.getInputStream(parts.getEntry(zip.find(name).orElseThrow()));
  }
}
