package org.keruen.spec.dimension;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.YamlNode;

/**
 * {@code jobs/dimensions/periods/<language>.yml}: how a language words periods.
 *
 * @param language its code
 * @param classes word classes: the name of a class, then each number and the pattern of its words;
 *     a class without numbers has only key 0
 * @param notes pattern of a footnote's mark behind words that name a period; empty for none
 * @param compare pattern of words right ahead of a period that make it one a figure is only
 *     compared with; empty for none
 * @param patterns wordings in the order in which they are tried
 * @param examples wordings with what they must mean
 */
public record PeriodWords(
    String language,
    Map<String, Map<Integer, String>> classes,
    String notes,
    String compare,
    List<Wording> patterns,
    List<Example> examples) {

  /**
   * A wording.
   *
   * @param operation what the program does with its parts
   * @param match a regular expression in which {@code {name}} stands for a word class
   * @param place file and line
   */
  public record Wording(String operation, String match, String place) {}

  /**
   * An example; it runs as a test.
   *
   * @param text the words
   * @param reference the day they were printed, {@code ""} if it does not matter
   * @param expected SDMX period, {@code ?}, or {@code none}
   * @param place file and line
   */
  public record Example(String text, String reference, String expected, String place) {}

  /** Reads all languages. */
  public static List<PeriodWords> read(JobsFolder jobs) {
    return jobs.files("dimensions/periods", ".yml").stream()
        .map(YamlNode::read)
        .map(PeriodWords::read)
        .toList();
  }

  private static PeriodWords read(YamlNode node) {
    node.allowKeys("language", "classes", "notes", "compare", "patterns", "examples");
    Map<String, Map<Integer, String>> classes = new LinkedHashMap<>();
    node.find("classes")
        .ifPresent(c -> c.entries().forEach((name, words) -> classes.put(name, words(words))));
    List<Wording> patterns = new ArrayList<>();
    for (YamlNode pattern : node.get("patterns").items()) {
      if (pattern.entries().size() != 1) {
        throw pattern.error("a pattern is one line 'operation: wording'");
      }
      pattern
          .entries()
          .forEach(
              (operation, match) ->
                  patterns.add(
                      new Wording(operation, match.text(), match.file() + ":" + match.line())));
    }
    List<Example> examples = new ArrayList<>();
    for (YamlNode example : node.get("examples").items()) {
      List<String> parts = example.texts();
      if (parts.size() < 2 || parts.size() > 3) {
        throw example.error("an example is [words, expected] or [words, day, expected]");
      }
      examples.add(
          new Example(
              parts.get(0),
              parts.size() == 3 ? parts.get(1) : "",
              parts.get(parts.size() - 1),
              example.file() + ":" + example.line()));
    }
    return new PeriodWords(
        node.get("language").text(),
        classes,
        node.text("notes", ""),
        node.text("compare", ""),
        List.copyOf(patterns),
        List.copyOf(examples));
  }

  private static Map<Integer, String> words(YamlNode node) {
    Map<Integer, String> words = new LinkedHashMap<>();
    if (node.isScalar()) {
      words.put(0, node.text());
      return words;
    }
    node.entries()
        .forEach(
            (number, pattern) -> {
              if (!number.matches("\\d{1,3}")) {
                throw new SpecException(
                    node.file(),
                    pattern.line(),
                    "a class lists numbers and their words, found '" + number + "'");
              }
              words.put(Integer.valueOf(number), pattern.text());
            });
    return words;
  }
}
