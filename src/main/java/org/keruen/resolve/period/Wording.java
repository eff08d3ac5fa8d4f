package org.keruen.resolve.period;

import java.time.LocalDate;
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

/** A wording ready for use: its pattern, its meaning, and which number each word stands for. */
final class Wording {

  /** The place of a class of words. */
  static final Pattern SLOT = Pattern.compile("\\{([a-z]+)([0-9]?)}");

  /** Classes without words, whose digits are the number. */
  private static final Set<String> NUMERALS = Set.of("y", "yy", "fy", "end", "d");

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private final Meaning meaning;
  private final Pattern pattern;
  private final PeriodWords.Wording written;
  private final Map<String, Map<Integer, Pattern>> slots = new HashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();
  private final List<Pattern> needs = new ArrayList<>();

  Wording(PeriodWords.Wording written, WordClasses classes) {
    this.written = written;
    this.meaning = Meanings.of(written.operation());
    if (meaning == null) {
      throw error("unknown meaning '" + written.operation() + "'; known are " + Meanings.known());
    }
    StringBuilder regex = new StringBuilder();
    expand(written.match(), classes, regex);
    this.pattern = compile("(?<![\\p{L}\\p{N}])(?:" + regex + ")(?![\\p{L}\\p{N}])");
    // Only what is a pattern at all can be taken apart.
    need(written.match(), classes);
  }

  /**
   * Takes note of the classes that the wording can't do without, and those that they are made of.
   */
  private void need(String wording, WordClasses classes) {
    for (String name : Needs.of(wording)) {
      String words = String.join("|", classes.find(name).values());
      if (SLOT.matcher(words).find()) {
        need(words, classes);
      } else {
        // One string for all wordings of a class, so that what is known of it is found at once.
        needs.add(compile(words.intern()));
      }
    }
  }

  /** Puts the words of the named classes in their places. */
  private void expand(String wording, WordClasses classes, StringBuilder regex) {
    Matcher m = SLOT.matcher(wording);
    int end = 0;
    while (m.find()) {
      regex.append(wording, end, m.start());
      String name = m.group(1);
      Map<Integer, String> words = classes.find(name);
      if (words == null) {
        throw error("no word class '" + name + "'");
      }
      if (WordClasses.isPlain(words) && !NUMERALS.contains(name)) {
        regex.append("(?:");
        expand(words.get(0), classes, regex);
        regex.append(')');
      } else {
        String group = slot(name + m.group(2), words);
        String all = String.join("|", words.values());
        regex.append("(?<").append(group).append(">").append(all).append(')');
      }
      end = m.end();
    }
    regex.append(wording.substring(end));
  }

  /** A wording may name a slot in several of its branches; a Java pattern may not. */
  private String slot(String slot, Map<Integer, String> words) {
    List<String> names = groups.computeIfAbsent(slot, s -> new ArrayList<>());
    String group = slot + "x".repeat(names.size());
    names.add(group);
    Map<Integer, Pattern> each = new HashMap<>();
    words.forEach((n, p) -> each.put(n, compile(p)));
    slots.put(slot, each);
    return group;
  }

  private Pattern compile(String regex) {
    try {
      return Pattern.compile(regex, FLAGS);
    } catch (PatternSyntaxException e) {
      throw new SpecException(file(), line(), "no valid wording: " + e.getDescription(), e);
    }
  }

  private SpecException error(String message) {
    return new SpecException(file(), line(), message);
  }

  private String file() {
    return written.place().substring(0, written.place().lastIndexOf(':'));
  }

  private int line() {
    return Integer.parseInt(written.place().substring(written.place().lastIndexOf(':') + 1));
  }

  /**
   * Whether a text has a word of each class that this wording can't do without.
   *
   * @param known what was found of the text so far, by pattern
   */
  boolean canStandIn(String text, Map<String, Boolean> known) {
    for (Pattern need : needs) {
      if (!known.computeIfAbsent(need.pattern(), p -> need.matcher(text).find())) {
        return false;
      }
    }
    return true;
  }

  Matcher matcher(String text) {
    return pattern.matcher(text);
  }

  /** What a match comes to; null where its words are not this wording after all. */
  PeriodReading read(Matcher match, LocalDate reference, FiscalYears fiscalYears) {
    return meaning.readOrNone(new Slots(this, match, reference, fiscalYears));
  }

  /** The number of a captured word, or -1 if the wording has no such slot or it was left out. */
  int number(Matcher m, String slot) {
    String word =
        groups.getOrDefault(slot, List.of()).stream()
            .map(m::group)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (word == null) {
      return -1;
    } else if (word.matches("[0-9]+")) {
      return Integer.parseInt(word);
    }
    return slots.get(slot).entrySet().stream()
        .filter(number -> number.getKey() > 0 && number.getValue().matcher(word).matches())
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }
}
