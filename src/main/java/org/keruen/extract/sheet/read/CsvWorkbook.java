package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Text with separated fields. Its one sheet has no name, and the row of a cell is its physical
 * line, blank lines counted. All cells are text; what is a number is for the layout to say.
 */
final class CsvWorkbook implements Workbook {

  private static final char[] SEPARATORS = {'\t', ';', ',', '|'};

  private final String text;
  private final ReadLimits limits;

  private CsvWorkbook(String text, ReadLimits limits) {
    this.text = text;
    this.limits = limits;
  }

  static Workbook open(Path file, ReadLimits limits) throws IOException, UnreadableWorkbook {
    return new CsvWorkbook(TextFile.read(file, limits.inflatedBytes()), limits);
  }

  @Override
  public List<SheetInfo> sheets() {
    return List.of(new SheetInfo("", 0, false));
  }

  @Override
  public Grid grid(SheetInfo sheet) throws UnreadableWorkbook {
    Grid grid = new Grid("");
    char separator = separator();
    StringBuilder field = new StringBuilder();
    int row = 0;
    int line = 0;
    int column = 0;
    int cells = 0;
    boolean quoted = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (quoted && i < text.length()) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          field.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          field.append(c);
          line += c == '\n' ? 1 : 0;
        }
      } else if (c == '"' && field.isEmpty()) {
        quoted = true;
      } else if (c == separator || c == '\n') {
        Cell cell = Cell.text(row, column, field.toString());
        if (!cell.isBlank()) {
          grid.put(cell);
          if (++cells > limits.cells()) {
            throw new UnreadableWorkbook(
                "too_large", "it has more than " + limits.cells() + " fields");
          }
        }
        field.setLength(0);
        column++;
        if (c == '\n') {
          row = ++line;
          column = 0;
        }
      } else if (c != '\r') {
        field.append(c);
      }
    }
    return grid;
  }

  /** The separator that most lines agree on the number of. */
  private char separator() {
    List<String> lines = text.lines().filter(l -> !l.isBlank()).limit(200).toList();
    char best = ',';
    double score = 0;
    for (char candidate : SEPARATORS) {
      double with = lines.stream().filter(l -> l.indexOf(candidate) >= 0).count();
      double fields =
          lines.stream()
              .mapToLong(l -> l.chars().filter(c -> c == candidate).count())
              .average()
              .orElse(0);
      double own = with / Math.max(1, lines.size()) * Math.log1p(fields);
      if (own > score) {
        score = own;
        best = candidate;
      }
    }
    return best;
  }

  @Override
  public void close() {}
}
