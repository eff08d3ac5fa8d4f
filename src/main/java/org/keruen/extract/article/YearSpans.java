package org.keruen.extract.article;

import java.time.LocalDate;
import java.util.List;
import org.keruen.model.Period;
import org.keruen.resolve.PeriodMention;

/** Windows of several years, of which "from … to …" tells the first and the last. */
final class YearSpans {

  private static final int YEAR = 12;

  private YearSpans() {}

  /**
   * The years from the one of two that a list has told to the other: "from $1.5 million in 2019 to
   * $4.5 million in 2024, that with Poland from $26 million to $60 million".
   *
   * @param ahead the periods told so far in the sentence
   * @return null where the last two are no years apart
   */
  static PeriodMention of(List<PeriodMention> ahead) {
    if (ahead.size() < 2) {
      return null;
    }
    PeriodMention first = ahead.get(ahead.size() - 2);
    PeriodMention last = ahead.get(ahead.size() - 1);
    boolean years = isYear(first) && isYear(last);
    int between = years ? last.period().start().getYear() - first.period().start().getYear() : 0;
    return between < 2
        ? null
        : new PeriodMention(
            first.start(),
            last.end(),
            Period.ofMonths(first.period().start(), (between + 1) * YEAR),
            List.of(),
            "year_range",
            "the years that the levels before were of");
  }

  /**
   * The period named last in an article, where it is of several years that were over; null if it is
   * not, as "a roadmap for 2023-2026".
   *
   * @param dateline when the article was published; null if nobody knows
   */
  static PeriodMention told(ToldPeriods periods, LocalDate dateline) {
    PeriodMention last = periods.mentioned();
    boolean several =
        last != null && last.period().months() > YEAR && last.period().months() % YEAR == 0;
    return several && PeriodPlaces.isPast(last, dateline) ? last : null;
  }

  private static boolean isYear(PeriodMention p) {
    return p.period().isKnown()
        && p.period().months() == YEAR
        && p.period().start().getDayOfYear() == 1;
  }
}
