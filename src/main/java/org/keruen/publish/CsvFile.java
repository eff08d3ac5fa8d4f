package org.keruen.publish;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values as RFC 4180 has them: UTF-8 without a mark, a head, CRLF, quotes where
 * they must be. Decimals are exact; no value is an empty field; formulas are defused.
 */
final class CsvFile {

  private CsvFile() {}

  static void write(ExportTable table, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      line(out, table.columns().stream().map(ExportColumn::name).collect(Collectors.toList()));
      table.warehouse().each("FROM " + ExportTable.VIEW, row -> line(out, row));
    }
  }

  private static void line(Writer out, List<?> values) throws IOException {
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.write(field(values.get(i)));
    }
    out.write("\r\n");
  }

  private static String field(Object value) {
    if (value == null) {
      return "";
    } else if (value instanceof String text) {
      return quoted(Formulas.defuse(text));
    } else if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    } else if (value instanceof Double number) {
      return new BigDecimal(number.toString()).toPlainString();
    } else if (value instanceof LocalDateTime time) {
      return time.toInstant(ZoneOffset.UTC).toString();
    }
    return value.toString();
  }

  private static String quoted(String text) {
    boolean quote =
        text.isEmpty()
            || text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
