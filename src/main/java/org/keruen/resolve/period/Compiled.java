package org.keruen.resolve.period;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.keruen.spec.SpecException;
import org.keruen.spec.dimension.PeriodWords;

/** A wording ready for use: its pattern, and which number each captured word stands for. */
final class Compiled {

  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)([0-9]?)}");

  /** Classes without words, whose digits are the number. */
  private static final Set<String> NUMERALS = Set.of("y", "yy", "bs", "d", "n");

  final Operation operation;
  final Pattern pattern;
  private final Map<String, Map<Integer, Pattern>> slots = new HashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();

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
      if (numbers.keySet().equals(Set.of(0)) && !NUMERALS.contains(name)) {
        regex.append("(?:").append(all).append(')');
      } else {
        String slot = name + m.group(2);
        // A wording may name a slot in several of its branches; a Java pattern may not.
        List<String> groups = this.groups.computeIfAbsent(slot, s -> new ArrayList<>());
        String group = slot + "x".repeat(groups.size());
        groups.add(group);
        regex.append("(?<").append(group).append(">").append(all).append(')');
        Map<Integer, Pattern> each = new HashMap<>();
        numbers.forEach((n, p) -> each.put(n, compile(wording, p)));
        slots.put(slot, each);
      }
      end = m.end();
    }
    regex.append(wording.match().substring(end));
    this.pattern = compile(wording, "(?<![\\p{L}\\p{N}])(?:" + regex + ")(?![\\p{L}\\p{N}])");
  }

  private static Pattern compile(PeriodWords.Wording wording, String regex) {
    try {
      return Pattern.compile(
          regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
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
  int number(Matcher m, String slot) {
    Map<Integer, Pattern> numbers = slots.get(slot);
    String word =
        groups.getOrDefault(slot, List.of()).stream()
            .map(m::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (word == null) {
      return -1;
    }
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
