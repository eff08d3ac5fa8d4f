package org.keruen.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.keruen.model.Period;
import org.keruen.resolve.PeriodMention;

/**
 * Joins a part of a year and the year told beside it: "January of this year", "за январь–февраль
 * текущего года".
 */
final class JoinedPeriods {

  private static final Set<String> PARTS = Set.of("month", "quarter", "half", "cumulative");
  private static final Pattern BETWEEN = Pattern.compile("(?U)\\s+(?:(?:of|in)\\s+)?(?:the\\s+)?");
  private static final Pattern DIGITS = Pattern.compile("(?:19|20)[0-9]{2}");

  /** What ends a clause; a comma within digits does not. */
  private static final Pattern CLAUSE = Pattern.compile("[,;:](?![0-9])|\\s[\\u2013\\u2014]\\s");

  private JoinedPeriods() {}

  /**
   * The periods of a text, those that are told in two pieces as one.
   *
   * @param anotherYear of a base that says itself which year it is of: "year on year"
   */
  static List<PeriodMention> of(String text, List<PeriodMention> periods, Pattern anotherYear) {
    List<PeriodMention> joined = new ArrayList<>();
    for (PeriodMention p : periods) {
      PeriodMention last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isYearOf(text, last, p, anotherYear)) {
        joined.set(joined.size() - 1, join(last, p));
      } else {
        joined.add(p);
      }
    }
    return List.copyOf(joined);
  }

  /** "In the first six months it was 307 million in 2022": those months of that year. */
  static Optional<PeriodMention> across(
      String text, PeriodMention part, PeriodMention year, Pattern anotherYear) {
    boolean joins =
        part != null
            && PARTS.contains(part.kind())
            && part.period().isKnown()
            && part.period().months() < 12
            && year.period().isKnown()
            && year.period().months() == 12
            && year.period().start().getDayOfYear() == 1;
    boolean turned =
        part != null
            && part.period().isKnown()
            && part.period().months() == 12
            && year.period().isKnown()
            && PARTS.contains(year.kind())
            && year.period().months() < 12
            // "Last year it reached a record, but fell to $3 billion in the first quarter"
            && !CLAUSE.matcher(text).region(part.end(), Math.max(part.end(), year.start())).find()
            && !DIGITS.matcher(text.substring(part.start(), part.end())).find()
            // "It exceeded $193 million last year and grew by 47 % in nine months of this year"
            && !saysYear(anotherYear, text.substring(year.start(), year.end()))
            && !DIGITS.matcher(text.substring(year.start(), year.end())).find();
    // "Last year we exported for $40.5 million in eight months"
    return joins
        ? Optional.of(join(part, year))
        : turned ? Optional.of(at(year, join(year, part))) : Optional.empty();
  }

  /** Whether a period says itself of which year it is; "the first half-year" does not. */
  private static boolean saysYear(Pattern anotherYear, String said) {
    return anotherYear
        .matcher(said)
        .results()
        .anyMatch(m -> m.start() == 0 || Character.isWhitespace(said.charAt(m.start() - 1)));
  }

  private static PeriodMention at(PeriodMention place, PeriodMention p) {
    return new PeriodMention(
        place.start(), place.end(), p.period(), p.alternatives(), p.kind(), p.reason());
  }

  private static boolean isYearOf(
      String text, PeriodMention part, PeriodMention year, Pattern anotherYear) {
    boolean base =
        part.kind().equals("base")
            && (part.period().isKnown()
                || !anotherYear.matcher(text.substring(part.start(), part.end())).find());
    return (base || PARTS.contains(part.kind()) && part.period().isKnown())
        && year.period().isKnown()
        && year.period().months() == 12
        && (year.period().start().getMonthValue() == 1 || isFromItsBeginning(part))
        && !DIGITS.matcher(text.substring(part.start(), part.end())).find()
        && BETWEEN.matcher(text.substring(part.end(), year.start())).matches();
  }

  private static boolean isFromItsBeginning(PeriodMention part) {
    return part.period().isKnown() && part.period().start().getDayOfYear() == 1;
  }

  private static PeriodMention join(PeriodMention part, PeriodMention year) {
    if (!part.period().isKnown()) {
      return new PeriodMention(
          part.start(), year.end(), part.period(), List.of(), part.kind(), part.reason());
    }
    if (year.period().start().getMonthValue() != 1) {
      // "The first four months of the Iranian year": of that year, whenever it begins.
      return new PeriodMention(
          part.start(),
          year.end(),
          Period.ofMonths(year.period().start(), part.period().months()),
          List.of(),
          part.kind(),
          year.reason());
    }
    int years = part.period().start().getYear() - year.period().start().getYear();
    return new PeriodMention(
        part.start(),
        year.end(),
        part.period().minusYears(years),
        List.of(),
        part.kind(),
        part.reason());
  }
}
