package org.keruen.store;

import java.util.List;
import java.util.stream.Collectors;
import org.keruen.model.Label;
import org.keruen.model.Partner;
import org.keruen.model.Period;

/**
 * Lists laid flat into one text column, since nested columns are what BI tools can't read: codes
 * and periods are separated by a blank, words by {@code "; "} (a semicolon inside a word becomes a
 * comma).
 */
final class Lists {

  private static final String UNIT = "\u001f";

  private Lists() {}

  static String join(List<?> list) {
    if (list.stream().allMatch(x -> x instanceof Partner || x instanceof Period)) {
      return list.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
    return list.stream()
        .map(x -> x instanceof Label label ? label.text() + UNIT + label.code() : x.toString())
        .map(x -> x.replace(';', ','))
        .collect(Collectors.joining("; "));
  }

  static List<String> words(String joined) {
    return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split("; ", -1));
  }

  static List<Label> labels(String joined) {
    return words(joined).stream()
        .map(x -> new Label(x.substring(0, x.indexOf(UNIT)), x.substring(x.indexOf(UNIT) + 1)))
        .toList();
  }
}
