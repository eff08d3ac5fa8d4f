package org.keruen.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keruen.warehouse.Warehouse;

/** A row of an answer: words by the names of its columns, {@code ""} where there is none. */
record Row(Map<String, String> words) {

  static List<Row> all(Warehouse.Answer answer) {
    List<Row> rows = new ArrayList<>();
    for (List<String> values : answer.rows()) {
      Map<String, String> words = new LinkedHashMap<>();
      for (int i = 0; i < values.size(); i++) {
        words.put(answer.columns().get(i), values.get(i) == null ? "" : values.get(i));
      }
      rows.add(new Row(words));
    }
    return rows;
  }

  String get(String column) {
    return words.getOrDefault(column, "");
  }

  int number(String column) {
    return Integer.parseInt(get(column));
  }

  boolean has(String column) {
    return !get(column).isEmpty();
  }
}
