package org.keruen.spec.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keruen.model.Axis;
import org.keruen.spec.YamlNode;

/**
 * In which direction from a value the words for a dimension stand.
 *
 * @param place where to look
 * @param headerRows for {@link Place#HEADER}: which rows of the header block, 1-based, outermost
 *     first
 * @param columns for {@link Place#COLUMN} and {@link Place#ABOVE}: letters, or names of the header,
 *     of the columns whose words are joined
 * @param match what to take of the words: its first group, or all of it; empty for all words
 * @param codes words to codes, for words that only this source uses so; keys are compared without
 *     case and outer blanks
 * @param say words that stand for others before anything else is done with them; keys as of {@code
 *     codes}. For heads that stand over the wrong columns: {@code G: January}
 * @param words what the words found are made into before they are looked up, {@code $1} being the
 *     match's first group: {@code India FY $1}; empty to take them as they are
 * @param orLeft for {@link Place#HEADER}: whether a column without such words has those of the
 *     nearest column to its left, as a growth column has the period of its amounts
 * @param and a second direction, whose words are added: a month in the row, its year in the head
 * @param otherwise where to look if nothing stands there: the name of goods without a code
 */
public record Where(
    Place place,
    List<Integer> headerRows,
    List<String> columns,
    Optional<Pattern> match,
    Map<String, String> codes,
    Map<String, String> say,
    Optional<String> words,
    boolean orLeft,
    Optional<Where> and,
    Optional<Where> otherwise) {

  /** A direction. */
  public enum Place {
    /** Above the value, in the header block. */
    HEADER,
    /** In the value's row. */
    COLUMN,
    /** In the value's row or the nearest one above it, in the given columns: a year over months. */
    ABOVE,
    /** In the nearest label column to the left, where tables stand side by side. */
    LEFT,
    /** Above the table, nearest first. */
    TITLE,
    /** In the sheet's name. */
    SHEET,
    /** In the file's name. */
    FILE,
    /** The letters of the value's column. */
    LETTER
  }

  private static final Pattern SHORT =
      Pattern.compile("(header|column|above)s? (.+)|left|title|sheet|file|letter");

  static Where read(Axis axis, YamlNode node) {
    if (node.isScalar()) {
      return parse(
          node,
          node.text(),
          Optional.empty(),
          Map.of(),
          Map.of(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty());
    }
    node.allowKeys("from", "match", "codes", "say", "words", "because", "else", "and");
    Map<String, String> codes = new LinkedHashMap<>();
    node.find("codes")
        .ifPresent(
            c ->
                c.entries()
                    .forEach(
                        (words, code) ->
                            codes.put(normal(words), Dims.checked(axis.code(), code))));
    Map<String, String> say = new LinkedHashMap<>();
    node.find("say")
        .ifPresent(
            m -> m.entries().forEach((words, other) -> say.put(normal(words), other.text())));
    Optional<YamlNode> other = node.find("else");
    boolean orLeft = other.filter(e -> e.isScalar() && e.text().equals("left")).isPresent();
    return parse(
        node.get("from"),
        node.get("from").text(),
        node.find("match").map(Patterns::read),
        codes,
        say,
        node.find("words").map(YamlNode::text),
        orLeft,
        node.find("and").map(a -> read(axis, a)),
        other.filter(e -> !orLeft).map(e -> read(axis, e)));
  }

  private static Where parse(
      YamlNode node,
      String text,
      Optional<Pattern> match,
      Map<String, String> codes,
      Map<String, String> say,
      Optional<String> words,
      boolean orLeft,
      Optional<Where> and,
      Optional<Where> otherwise) {
    Matcher m = SHORT.matcher(text.strip());
    if (!m.matches()) {
      throw node.error(
          "expected header 1, header 1+2, column A, column country, above A, left, title, sheet, file or letter, found '"
              + text
              + "'");
    }
    if (m.group(1) == null) {
      return new Where(
          Place.valueOf(text.strip().toUpperCase(java.util.Locale.ROOT)),
          List.of(),
          List.of(),
          match,
          codes,
          say,
          words,
          orLeft,
          and,
          otherwise);
    }
    List<String> parts = Stream.of(m.group(2).split("\\+", -1)).map(String::strip).toList();
    if (!m.group(1).equals("header")) {
      Place place = m.group(1).equals("column") ? Place.COLUMN : Place.ABOVE;
      return new Where(place, List.of(), parts, match, codes, say, words, orLeft, and, otherwise);
    }
    if (!parts.stream().allMatch(p -> p.matches("[1-9]"))) {
      throw node.error(
          "header takes row numbers such as 'header 1' or 'header 1+2', found '" + text + "'");
    }
    return new Where(
        Place.HEADER,
        parts.stream().map(Integer::valueOf).toList(),
        List.of(),
        match,
        codes,
        say,
        words,
        orLeft,
        and,
        otherwise);
  }

  /** The same direction to words of another look. */
  public Where matching(Pattern words) {
    return new Where(
        place,
        headerRows,
        columns,
        Optional.of(words),
        codes,
        say,
        this.words,
        orLeft,
        and,
        otherwise);
  }

  /** Words as the keys of {@code codes} are compared. */
  public static String normal(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
  }
}
