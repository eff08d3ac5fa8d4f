package org.keruen.extract.sheet.infer;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.spec.source.Where;

/**
 * Heads that name months by their numbers: "12" beside "1 to 12", as China's customs print them. A
 * number alone could be anything; one of the heads must be a span.
 */
final class MonthNumbers {

  private static final Pattern MONTH = Pattern.compile("(1[0-2]|[1-9])(?:\\s*\u6708)?");
  private static final Pattern SPAN =
      Pattern.compile(
          "(1[0-2]|[1-9])\\s*(?:to|[-\u2013\u2014~]|\u81f3)\\s*(1[0-2]|[1-9])(?:\\s*\u6708)?");

  private MonthNumbers() {}

  /** Whether the words of a row, at least two, are numbers of months and spans of them. */
  static boolean isRow(List<String> words) {
    return words.size() > 1
        && words.stream().anyMatch(w -> SPAN.matcher(w).matches())
        && words.stream()
            .allMatch(
                w -> SPAN.matcher(w).matches() || MONTH.matcher(w).matches() || w.matches("\\D+"))
        && words.stream().filter(w -> w.matches("\\D+")).count() * 2 <= words.size() + 1;
  }

  /** What the words mean, as keys of {@link Where#say()}. */
  static Map<String, String> say(Collection<String> words) {
    Map<String, String> say = new HashMap<>();
    for (String word : words) {
      Matcher month = MONTH.matcher(word);
      Matcher span = SPAN.matcher(word);
      if (month.matches()) {
        say.put(Where.normal(word), name(month.group(1)));
      } else if (span.matches()) {
        say.put(Where.normal(word), name(span.group(1)) + "-" + name(span.group(2)));
      }
    }
    return say;
  }

  private static String name(String number) {
    return Month.of(Integer.parseInt(number)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
