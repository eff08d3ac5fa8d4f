package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Text with separated fields. Its one sheet has no name, and the row of a cell is its physical
 * line, blank lines counted. All cells are text; what is a number is for the layout to say.
 */
final class CsvWorkbook implements Workbook {

  private final Path file;
  private final ReadLimits limits;
  private final TimeLimit time;
  private Reader open;

  CsvWorkbook(Path file, ReadLimits limits, TimeLimit time) {
    this.file = file;
    this.limits = limits;
    this.time = time;
  }

  @Override
  public List<SheetInfo> sheets() {
    return List.of(new SheetInfo("", 0, false));
  }

  @Override
  public Grid grid(SheetInfo sheet) throws UnreadableWorkbook {
    return stream(sheet).hold();
  }

  @Override
  public Grid stream(SheetInfo sheet) throws UnreadableWorkbook {
    try {
      close();
      open = TextFile.open(file, limits.inflatedBytes());
      return new Grid("", limits, time).from(new CsvRows(open));
    } catch (IOException e) {
      throw new UnreadableWorkbook("corrupt", "it can't be read: " + WorkbookOpener.firstLine(e));
    }
  }

  @Override
  public void close() {
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
