package org.keruen.extract.sheet.read;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines of separated fields as they come. */
final class CsvRows implements RowSource {

  private static final char[] SEPARATORS = {'\t', ';', ',', '|'};
  private static final int SAMPLE_LINES = 200;
  private static final int LONGEST = 1 << 20;

  private final Reader in;
  private char[] buffer = new char[1 << 16];
  private int size;
  private int at;
  private int line;
  private final char separator;
  private final StringBuilder field = new StringBuilder();

  /** The first characters of a file say what separates its fields. */
  CsvRows(Reader in) throws IOException {
    this.in = in;
    while (size < buffer.length) {
      int n = in.read(buffer, size, buffer.length - size);
      if (n < 0) {
        break;
      }
      size += n;
    }
    String head = new String(buffer, 0, size);
    int end = head.indexOf('\n');
    String first = (end < 0 ? head : head.substring(0, end)).strip();
    if (first.matches("(?i)sep=[^\\p{L}\\p{N}]")) {
      // Excel's own way to say it
      separator = first.charAt(4);
      at = end < 0 ? size : end + 1;
      line = 1;
    } else {
      separator = separator(head);
    }
  }

  private int read() throws IOException {
    if (at == size) {
      size = Math.max(0, in.read(buffer));
      at = 0;
      if (size == 0) {
        return -1;
      }
    }
    return buffer[at++];
  }

  private int peek() throws IOException {
    int c = read();
    at -= c < 0 ? 0 : 1;
    return c;
  }

  @Override
  public boolean next(RowSink sheet) throws IOException, UnreadableWorkbook {
    int row = line;
    int column = 0;
    while (true) {
      int c = readField();
      // most files repeat their words, so that they are worth to be kept once
      Cell cell = Cell.text(row, column++, field.toString());
      if (!cell.isBlank()) {
        sheet.put(cell);
      }
      if (c != separator) {
        line++;
        return c >= 0;
      }
    }
  }

  /** Reads a field; gives what ended it: the separator, a line break or -1 for the file's end. */
  private int readField() throws IOException {
    field.setLength(0);
    boolean quoted = false;
    int from = line + 1;
    while (true) {
      int c = read();
      if (quoted) {
        if (c < 0 || field.length() > LONGEST) {
          throw new IOException("the quoted field that begins in line " + from + " has no end");
        } else if (c != '"') {
          field.append((char) c);
          line += c == '\n' ? 1 : 0;
        } else if (peek() == '"') {
          field.append((char) read());
        } else {
          quoted = false;
        }
      } else if (c == '"' && field.isEmpty()) {
        quoted = true;
      } else if (c == separator || c == '\n' || c < 0) {
        return c;
      } else if (c == '\r') {
        if (peek() != '\n') {
          // the line break of old Macs
          return '\n';
        }
      } else {
        field.append((char) c);
        if (field.length() > LONGEST) {
          throw new IOException("line " + from + " has a field that does not end");
        }
      }
    }
  }

  /** What most lines have the same number of, outside of quotes; among such, the most frequent. */
  private static char separator(String head) {
    List<String> lines = head.lines().filter(l -> !l.isBlank()).limit(SAMPLE_LINES).toList();
    char best = ',';
    double score = 0;
    for (char candidate : SEPARATORS) {
      Map<Integer, Integer> counts = new HashMap<>();
      double fields = 0;
      double with = 0;
      for (String line : lines) {
        int count = count(line, candidate);
        fields += count;
        with += count > 0 ? 1 : 0;
        if (count > 0) {
          counts.merge(count, 1, Integer::sum);
        }
      }
      int alike = counts.values().stream().max(Integer::compare).orElse(0);
      double share = (with + alike) / (2.0 * Math.max(1, lines.size()));
      double own = share * Math.log1p(fields / Math.max(1, lines.size()));
      if (own > score) {
        score = own;
        best = candidate;
      }
    }
    return best;
  }

  private static int count(String line, char separator) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      quoted ^= c == '"';
      count += c == separator && !quoted ? 1 : 0;
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
