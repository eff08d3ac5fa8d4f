package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of Office 95 to 2003, in whose container also protected newer ones stand. */
final class OleFile {

  private OleFile() {}

  static Workbook open(Path file, ReadLimits limits, TimeLimit time)
      throws IOException, UnreadableWorkbook {
    if (Files.size(file) > limits.binaryBytes()) {
      throw new UnreadableWorkbook(
          "too_large", "it has more than " + limits.binaryBytes() + " bytes; save it as .xlsx");
    }
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = container.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnreadableWorkbook("encrypted", "it is protected by a password");
      }
      for (String name : List.of("Workbook", "Book")) {
        if (root.hasEntryCaseInsensitive(name)) {
          return new BiffWorkbook(bytes(root, name, limits), limits, time);
        }
      }
    }
    throw new UnreadableWorkbook("not_a_workbook", "it is an Office file, but no workbook");
  }

  /** Records without a container around them, as Excel 5 could save a single sheet. */
  static Workbook openBare(Path file, ReadLimits limits, TimeLimit time)
      throws IOException, UnreadableWorkbook {
    if (Files.size(file) > limits.binaryBytes()) {
      throw new UnreadableWorkbook("too_large", "it has more than " + limits.binaryBytes());
    }
    return new BiffWorkbook(Files.readAllBytes(file), limits, time);
  }

  private static byte[] bytes(DirectoryNode root, String name, ReadLimits limits)
      throws IOException {
    Entry entry = root.getEntryCaseInsensitive(name);
    if (!(entry instanceof DocumentEntry document)) {
      throw new IOException("its stream of records is none");
    }
    try (InputStream in = root.createDocumentInputStream(document)) {
      return in.readNBytes(limits.binaryBytes());
    }
  }
}
