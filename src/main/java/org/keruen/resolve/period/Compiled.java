package org.keruen.resolve.period;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.keruen.spec.SpecException;
import org.keruen.spec.dimension.PeriodWords;

/** A wording ready for use: its pattern, and which number each captured word stands for. */
final class Compiled {

  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)([0-9]?)}");

  final Operation operation;
  final Pattern pattern;
  private final Map<String, Map<Integer, Pattern>> slots = new LinkedHashMap<>();

  Compiled(
      PeriodWords words, PeriodWords.Wording wording, Map<String, Map<Integer, String>> common) {
    this.operation = Operation.of(wording.operation());
    if (operation == null) {
      throw error(
          wording,
          "unknown operation '" + wording.operation() + "'; known are " + Operation.known());
    }
    StringBuilder regex = new StringBuilder();
    Matcher m = SLOT.matcher(wording.match());
    int end = 0;
    while (m.find()) {
      regex.append(wording.match(), end, m.start());
      String name = m.group(1);
      Map<Integer, String> numbers = words.classes().getOrDefault(name, common.get(name));
      if (numbers == null) {
        throw error(wording, "no word class '" + name + "'");
      }
      String all = String.join("|", numbers.values());
      if (numbers.containsKey(0)
          && numbers.size() == 1
          && !name.equals("y")
          && !name.equals("d")
          && !name.equals("n")) {
        regex.append("(?:").append(all).append(')');
      } else {
        String group = name + m.group(2);
        regex.append("(?<").append(group).append(">").append(all).append(')');
        Map<Integer, Pattern> each = new HashMap<>();
        numbers.forEach((n, p) -> each.put(n, compile(wording, p)));
        slots.put(group, each);
      }
      end = m.end();
    }
    regex.append(wording.match().substring(end));
    this.pattern = compile(wording, "(?<![\\p{L}\\p{N}])(?:" + regex + ")(?![\\p{L}\\p{N}])");
  }

  private static Pattern compile(PeriodWords.Wording wording, String regex) {
    try {
      return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    } catch (PatternSyntaxException e) {
      throw new SpecException(
          place(wording), line(wording), "no valid wording: " + e.getDescription(), e);
    }
  }

  private static SpecException error(PeriodWords.Wording wording, String message) {
    return new SpecException(place(wording), line(wording), message);
  }

  private static String place(PeriodWords.Wording wording) {
    return wording.place().substring(0, wording.place().lastIndexOf(':'));
  }

  private static int line(PeriodWords.Wording wording) {
    return Integer.parseInt(wording.place().substring(wording.place().lastIndexOf(':') + 1));
  }

  /** The number of a captured word, or -1 if the wording has no such slot or it was left out. */
  int number(Matcher m, String group) {
    Map<Integer, Pattern> numbers = slots.get(group);
    if (numbers == null || m.group(group) == null) {
      return -1;
    }
    String word = m.group(group);
    if (word.matches("\\d+")) {
      return Integer.parseInt(word);
    }
    for (Map.Entry<Integer, Pattern> number : numbers.entrySet()) {
      if (number.getKey() > 0 && number.getValue().matcher(word).matches()) {
        return number.getKey();
      }
    }
    return -1;
  }
}
