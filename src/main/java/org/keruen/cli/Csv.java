package org.keruen.cli;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of comma-separated values, quoted where they must be (RFC 4180); no value is an empty
 * field.
 */
final class Csv {

  private Csv() {}

  static String line(List<String> values) {
    return values.stream().map(Csv::field).collect(Collectors.joining(","));
  }

  private static String field(String value) {
    if (value == null) {
      return "";
    }
    boolean quote =
        value.isEmpty()
            || value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }
}
