package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidOperationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;

/** Zipped workbooks: which kind one is, told by its parts. */
final class OfficePackage {

  private OfficePackage() {}

  static Workbook open(Path file, ReadLimits limits, TimeLimit time)
      throws IOException, UnreadableWorkbook {
    ZipParts zip = ZipParts.verify(file, limits, time);
    if (zip.has("content.xml")) {
      return OdsWorkbook.open(file, zip, limits, time);
    } else if (zip.has("word/document.xml") || zip.has("ppt/presentation.xml")) {
      throw new UnreadableWorkbook("not_a_workbook", "it is an Office file, but no workbook");
    }
    OPCPackage container = null;
    try {
      container = OPCPackage.open(new OfficeEntries(file));
      OpcParts parts = new OpcParts(container);
      return parts.workbook().getContentType().contains("sheet.binary")
          ? new XlsbWorkbook(container, parts, limits, time)
          : new XlsxWorkbook(container, parts, zip, limits, time);
    } catch (OpenXML4JException | InvalidOperationException e) {
      close(container);
      throw new UnreadableWorkbook(
          "not_a_workbook", "it is a zip file, but no workbook: " + WorkbookOpener.firstLine(e));
    } catch (IOException | RuntimeException | UnreadableWorkbook e) {
      close(container);
      throw e;
    }
  }

  private static void close(OPCPackage container) {
    if (container != null) {
      container.revert();
    }
  }
}
