package org.keruen.resolve.period;

import java.util.List;
import java.util.regex.Pattern;
import org.keruen.spec.dimension.PeriodWords;

/** What stands beside a period's words and makes it a base of comparison, or no period at all. */
final class Guards {

  private static final Pattern NUMERALS = Pattern.compile("[^\\p{L}]+");

  private final List<Pattern> compare;
  private final List<Pattern> compareAfter;

  /** Letters of the longest preposition: "during". */
  private static final int PREPOSITION = 6;

  private final List<Pattern> notAhead;
  private final List<Pattern> notBehind;

  Guards(List<PeriodWords> languages) {
    compare = compile(languages.stream().map(PeriodWords::compare).toList());
    compareAfter = compile(languages.stream().map(PeriodWords::compareAfter).toList());
    notAhead = compile(languages.stream().map(PeriodWords::notAhead).toList());
    notBehind = compile(languages.stream().map(PeriodWords::notBehind).toList());
  }

  private static List<Pattern> compile(List<String> regexes) {
    return regexes.stream().filter(r -> !r.isEmpty()).map(Guards::pattern).toList();
  }

  static Pattern pattern(String regex) {
    return Pattern.compile(
        regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** Whether the period from {@code start} to {@code end} is one that a figure is held against. */
  boolean isCompared(String words, int start, int end) {
    // The preposition may belong to the period's own words: "compared with | in 2020".
    int digit = start;
    while (digit < end && !Character.isDigit(words.charAt(digit))) {
      digit++;
    }
    return anyFinds(compare, words.substring(0, start))
        || anyFinds(compare, words.substring(0, digit))
        || isComparedAhead(words, behindPreposition(words, start, end), start)
        || anyFinds(compareAfter, words.substring(end));
  }

  /**
   * Whether words that compare begin ahead of a period: its own "over" compares nothing. They see
   * what follows: "45 % from January to August" is a span.
   */
  private boolean isComparedAhead(String words, int end, int start) {
    return compare.stream()
        .map(p -> p.matcher(words).region(0, end).useTransparentBounds(true))
        .anyMatch(m -> m.find() && m.start() < start);
  }

  /** Behind the first word of a period where it is as short as prepositions are. */
  private static int behindPreposition(String words, int start, int end) {
    int blank = words.indexOf(' ', start);
    return blank > start && blank < end && blank - start <= PREPOSITION ? blank + 1 : start;
  }

  /** Whether bare numerals, read as years, are part of a name, a code or an amount. */
  boolean isNoPeriod(String words, int start, int end) {
    return NUMERALS.matcher(words).region(start, end).matches()
        && (anyFinds(notAhead, words.substring(0, start))
            || anyFinds(notBehind, words.substring(end)));
  }

  private static boolean anyFinds(List<Pattern> patterns, String text) {
    return patterns.stream().anyMatch(p -> p.matcher(text).find());
  }
}
