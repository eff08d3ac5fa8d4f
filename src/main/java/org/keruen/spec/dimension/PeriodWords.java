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
 * @param compareAfter the same of words right behind it
 * @param notAhead pattern of words right ahead of bare numerals that are then no year; empty for
 *     none
 * @param notBehind the same of words right behind them
 * @param spelled words in their right spelling, that misspelt ones are held against
 * @param shapes wordings that every language fills with its own word classes; only in {@code und}
 * @param patterns wordings in the order in which they are tried
 * @param examples wordings with what they must mean
 */
public record PeriodWords(
    String language,
    Map<String, Map<Integer, String>> classes,
    String notes,
    String compare,
    String compareAfter,
    String notAhead,
    String notBehind,
    List<String> spelled,
    List<Wording> shapes,
    List<Wording> patterns,
    List<Example> examples) {

  /**
   * A wording.
   *
   * @param operation the name of its meaning
   * @param match a regular expression in which {@code {name}} stands for a word class; one without
   *     numbers may name others
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
    node.allowKeys(
        "language",
        "classes",
        "notes",
        "compare",
        "compare_after",
        "not_ahead",
        "not_behind",
        "spelled",
        "shapes",
        "patterns",
        "examples");
    Map<String, Map<Integer, String>> classes = new LinkedHashMap<>();
    node.find("classes")
        .ifPresent(c -> c.entries().forEach((name, words) -> classes.put(name, words(words))));
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
        node.text("compare_after", ""),
        node.text("not_ahead", ""),
        node.text("not_behind", ""),
        node.find("spelled").map(YamlNode::texts).orElse(List.of()),
        node.find("shapes").map(PeriodWords::wordings).orElse(List.of()),
        node.find("patterns").map(PeriodWords::wordings).orElse(List.of()),
        List.copyOf(examples));
  }

  private static List<Wording> wordings(YamlNode list) {
    List<Wording> wordings = new ArrayList<>();
    for (YamlNode wording : list.items()) {
      if (wording.entries().size() != 1) {
        throw wording.error("a wording is one line 'meaning: pattern'");
      }
      wording
          .entries()
          .forEach(
              (meaning, match) ->
                  wordings.add(
                      new Wording(meaning, match.text(), match.file() + ":" + match.line())));
    }
    return List.copyOf(wordings);
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
