package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.codehaus.stax2.XMLStreamReader2;

/** Excel 2007 and later. POI opens the package; the sheets are pulled through Aalto. */
final class XlsxWorkbook implements Workbook {

  private static final Pattern MERGE = Pattern.compile("mergeCell\\s[^>]*?ref=[\"']([^\"']+)[\"']");

  private final OPCPackage container;
  private final ZipParts zip;
  private final ReadLimits limits;
  private final TimeLimit time;
  private final CellFormats formats = new CellFormats();
  private final SharedStrings strings;
  private final List<SheetInfo> sheets = new ArrayList<>();
  private final List<PackagePart> parts = new ArrayList<>();
  private final List<RowsAhead> ahead = new ArrayList<>();

  XlsxWorkbook(
      OPCPackage container, OpcParts related, ZipParts zip, ReadLimits limits, TimeLimit time)
      throws IOException, InvalidFormatException, UnreadableWorkbook {
    this.container = container;
    this.zip = zip;
    this.limits = limits;
    this.time = time;
    readSheets(related);
    Optional<PackagePart> styles = related.related("styles");
    if (styles.isPresent()) {
      try (InputStream in = styles.get().getInputStream()) {
        XlsxStyles.read(in, formats);
      }
    }
    Optional<PackagePart> shared = related.related("sharedStrings");
    if (shared.isPresent()) {
      try (InputStream in = shared.get().getInputStream()) {
        strings = SharedStrings.read(in, limits, time);
      }
    } else {
      strings = new SharedStrings(limits);
    }
  }

  private void readSheets(OpcParts related)
      throws IOException, InvalidFormatException, UnreadableWorkbook {
    try (InputStream in = related.workbook().getInputStream()) {
      XMLStreamReader2 xml = Xml.open(in);
      while (Xml.nextStart(xml)) {
        time.check();
        switch (xml.getLocalName()) {
          case "workbookPr" -> {
            // Excel adds another of this name behind the sheets, in a namespace of its extensions.
            if (Xml.isTrue(xml, "date1904")) {
              formats.epoch1904(true);
            }
          }
          case "sheet" -> {
            Optional<PackagePart> part = related.sheet(Xml.attribute(xml, "id"));
            if (part.isPresent()) {
              String state = Xml.attribute(xml, "state");
              boolean hidden = state != null && !state.equals("visible");
              String name = Xml.attribute(xml, "name");
              sheets.add(
                  new SheetInfo(
                      name == null ? "" : SharedStrings.unescaped(name), parts.size(), hidden));
              parts.add(part.get());
            }
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("its list of sheets is damaged", e);
    }
  }

  @Override
  public List<SheetInfo> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public Grid grid(SheetInfo info) throws UnreadableWorkbook {
    return new Grid(info.name(), limits, time).from(rows(info, false)).hold();
  }

  @Override
  public Grid stream(SheetInfo info) throws UnreadableWorkbook {
    Grid grid = new Grid(info.name(), limits, time);
    boolean known = findMerges(info, grid);
    return known ? grid.from(ahead(info)) : grid(info);
  }

  private RowSource ahead(SheetInfo info) throws UnreadableWorkbook {
    RowsAhead rows = RowsAhead.of(rows(info, true), time);
    ahead.add(rows);
    return rows;
  }

  private RowSource rows(SheetInfo info, boolean mergesKnown) throws UnreadableWorkbook {
    try {
      InputStream in = parts.get(info.index()).getInputStream();
      return new XlsxSheet(in, strings, formats, mergesKnown);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableWorkbook(
          "corrupt", "sheet '" + info.name() + "' is damaged: " + WorkbookOpener.firstLine(e));
    }
  }

  /**
   * Merged ranges stand behind the rows, but who reads row by row needs them before. Gives false
   * where so much follows the rows that they can't be told.
   */
  private boolean findMerges(SheetInfo info, Grid grid) throws UnreadableWorkbook {
    String name = parts.get(info.index()).getPartName().getName().substring(1);
    String tail = zip.tail(name);
    int end = Math.max(tail.lastIndexOf("sheetData>"), tail.lastIndexOf("sheetData/>"));
    if (end < 0) {
      return false;
    }
    Matcher m = MERGE.matcher(tail).region(end, tail.length());
    while (m.find()) {
      grid.merge(Merge.parse(m.group(1)));
    }
    return true;
  }

  @Override
  public void close() {
    ahead.forEach(RowsAhead::close);
    container.revert();
  }
}
