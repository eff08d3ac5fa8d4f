package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidOperationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** Excel 2007 and later. POI opens the package; the sheets are pulled through Aalto. */
final class XlsxWorkbook implements Workbook {

  private final OPCPackage container;
  private final XSSFReader reader;
  private final XlsxStyles styles;
  private final List<String> strings;
  private final List<SheetInfo> sheets = new ArrayList<>();
  private final ReadLimits limits;

  private XlsxWorkbook(OPCPackage container, ReadLimits limits)
      throws IOException, OpenXML4JException, SAXException, UnreadableWorkbook {
    this.container = container;
    this.limits = limits;
    this.reader = new XSSFReader(container);
    this.styles = XlsxStyles.read(reader);
    ReadOnlySharedStringsTable table = new ReadOnlySharedStringsTable(container, false);
    this.strings = new ArrayList<>(table.getUniqueCount());
    for (int i = 0; i < table.getUniqueCount(); i++) {
      strings.add(table.getItemAt(i).getString());
    }
    XSSFReader.SheetIterator it = reader.getSheetIterator();
    while (it.hasNext()) {
      it.next().close();
      sheets.add(new SheetInfo(it.getSheetName(), sheets.size(), false));
    }
  }

  static Workbook open(Path file, ReadLimits limits) throws IOException, UnreadableWorkbook {
    ZipCheck.verify(file, limits);
    OPCPackage container = null;
    try {
      container = OPCPackage.open(file.toFile(), PackageAccess.READ);
      return new XlsxWorkbook(container, limits);
    } catch (OpenXML4JException | InvalidOperationException | SAXException e) {
      if (container != null) {
        container.revert();
      }
      throw new UnreadableWorkbook(
          "not_a_workbook", "it is a zip file, but no workbook: " + WorkbookOpener.firstLine(e));
    }
  }

  @Override
  public List<SheetInfo> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public Grid grid(SheetInfo info) throws UnreadableWorkbook {
    try {
      XSSFReader.SheetIterator it = reader.getSheetIterator();
      for (int i = 0; i < info.index(); i++) {
        it.next().close();
      }
      try (InputStream in = it.next()) {
        Grid grid = new Grid(info.name());
        new XlsxSheetParser(strings, styles, limits).parse(in, grid);
        return grid;
      }
    } catch (IOException | OpenXML4JException | RuntimeException e) {
      throw new UnreadableWorkbook(
          "corrupt", "sheet '" + info.name() + "' is damaged: " + WorkbookOpener.firstLine(e));
    }
  }

  @Override
  public void close() {
    container.revert();
  }
}
