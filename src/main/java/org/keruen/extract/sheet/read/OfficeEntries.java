package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/**
 * What POI sees of a zipped workbook: all but the hidden files that an operating system left in it
 * and over which POI would stumble. How much it inflates to {@link ZipParts} has looked at before;
 * POI's own limit takes repetitive styles for a bomb.
 */
final class OfficeEntries implements ZipEntrySource {

  private final ZipFile zip;
  private boolean closed;

  OfficeEntries(Path file) throws IOException {
    zip = ZipFile.builder().setPath(file).get();
  }

  private static boolean isHidden(ZipArchiveEntry entry) {
    String name = entry.getName();
    String last = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/") || last.startsWith(".") && !last.endsWith(".rels");
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return Collections.enumeration(
        Collections.list(zip.getEntries()).stream().filter(e -> !isHidden(e)).toList());
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    ZipArchiveEntry entry = zip.getEntry(path);
    if (entry != null) {
      return entry;
    }
    // names of parts differ in case
    for (ZipArchiveEntry other : Collections.list(zip.getEntries())) {
      if (other.getName().replace('\\', '/').equalsIgnoreCase(path)) {
        return other;
      }
    }
    return null;
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    zip.close();
  }

  @Override
  public boolean isClosed() {
    return closed;
  }
}
