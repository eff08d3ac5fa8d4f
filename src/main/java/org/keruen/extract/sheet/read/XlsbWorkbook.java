package org.keruen.extract.sheet.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Excel's binary workbooks of 2007 and later. POI opens the package and takes its records apart.
 */
final class XlsbWorkbook implements Workbook {

  private final OPCPackage container;
  private final ReadLimits limits;
  private final TimeLimit time;
  private final CellFormats formats = new CellFormats();
  private final SharedStrings strings;
  private final List<SheetInfo> sheets = new ArrayList<>();
  private final List<PackagePart> parts = new ArrayList<>();

  XlsbWorkbook(OPCPackage container, OpcParts related, ReadLimits limits, TimeLimit time)
      throws IOException, InvalidFormatException, UnreadableWorkbook {
    this.container = container;
    this.limits = limits;
    this.time = time;
    this.strings = new SharedStrings(limits);
    parse(related.workbook(), (type, data) -> workbookRecord(type, data, related));
    Optional<PackagePart> styles = related.related("styles");
    if (styles.isPresent()) {
      parse(styles.get(), new XlsbStyles(formats));
    }
    Optional<PackagePart> shared = related.related("sharedStrings");
    if (shared.isPresent()) {
      parse(
          shared.get(),
          (type, data) -> {
            if (type == XlsbRecord.SHARED_STRING) {
              strings.add(data.skip(1).text());
            }
          });
    }
  }

  private void workbookRecord(int type, XlsbRecord data, OpcParts related)
      throws IOException, UnreadableWorkbook {
    if (type == XlsbRecord.WORKBOOK_PROPERTIES) {
      formats.epoch1904((data.number() & 1) != 0);
    } else if (type == XlsbRecord.SHEET) {
      boolean hidden = data.number() != 0;
      String id = data.skip(4).text();
      String name = data.text();
      try {
        Optional<PackagePart> part = related.sheet(id);
        if (part.isPresent()) {
          sheets.add(new SheetInfo(name, parts.size(), hidden));
          parts.add(part.get());
        }
      } catch (InvalidFormatException e) {
        throw new IOException("its list of sheets is damaged", e);
      }
    }
  }

  private void parse(PackagePart part, XlsbRecord.Handler handler)
      throws IOException, UnreadableWorkbook {
    try (InputStream in = new BufferedInputStream(part.getInputStream(), 1 << 16)) {
      XlsbRecord.parse(in, handler, time);
    }
  }

  @Override
  public List<SheetInfo> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public Grid grid(SheetInfo info) throws UnreadableWorkbook {
    Grid grid = new Grid(info.name(), limits, time);
    try {
      parse(parts.get(info.index()), new XlsbSheet(grid, strings, formats));
      return grid.hold();
    } catch (IOException | RuntimeException e) {
      throw new UnreadableWorkbook(
          "corrupt", "sheet '" + info.name() + "' is damaged: " + WorkbookOpener.firstLine(e));
    }
  }

  @Override
  public void close() {
    container.revert();
  }
}
