package org.keruen.resolve.period;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.keruen.model.Period;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.dimension.MarketingYears;

/** Years from harvest to harvest: whose they are decides when they begin. */
final class MarketingMeanings {

  static final String KIND = "marketing";

  private MarketingMeanings() {}

  static Map<String, Meaning> all() {
    return Map.of(
        KIND,
        s -> s.has("fy") ? years(s, d -> s.count()) : s.dated(KIND, () -> years(s, d -> s.count())),
        "marketing_to_date",
        s -> s.dated(KIND, () -> years(s, start -> monthsSince(start, s.reference()))));
  }

  /** The year of the words, or its first months, by each day that such a year begins on. */
  private static PeriodReading years(Slots s, ToIntFunction<LocalDate> months) {
    int named = s.has("fy") ? s.fullYear("fy") : 0;
    if (s.has("end") && !FiscalMeanings.follows(named, s.get("end"))) {
      return PeriodReading.NONE;
    }
    return PeriodReading.open(
        KIND,
        "when a marketing year begins, the words don't say",
        s.fiscalYears().marketing().days().stream()
            .map(day -> start(s, day, named))
            .map(start -> Period.ofMonths(start, within(months.applyAsInt(start))))
            .distinct()
            .toArray(Period[]::new));
  }

  /** The first day; of a year told by its distance, as it runs on the day of printing. */
  private static LocalDate start(Slots s, MonthDay day, int named) {
    if (named > 0) {
      return day.atYear(named);
    }
    LocalDate begun = day.atYear(s.reference().getYear());
    LocalDate running = begun.isAfter(s.reference()) ? begun.minusYears(1) : begun;
    return running.plusYears(s.has("mr") ? s.distance("mr") : 0);
  }

  /** Full months up to the day of printing. */
  private static int monthsSince(LocalDate start, LocalDate day) {
    return Math.max(1, (int) ChronoUnit.MONTHS.between(start, day));
  }

  /** No count at all is the whole year. */
  private static int within(int months) {
    return months < 1 || months > 12 ? 12 : months;
  }

  /** A mention as the country counts it; itself where nobody knows when its year begins. */
  static PeriodMention of(PeriodMention mention, String country, MarketingYears years) {
    List<MonthDay> days = years.beginnings().getOrDefault(country, List.of());
    if (!mention.kind().equals(KIND) || mention.period().isKnown()) {
      return mention;
    }
    List<Period> own =
        days.stream()
            .flatMap(d -> mention.alternatives().stream().filter(p -> begins(p, d)))
            .toList();
    return own.isEmpty()
        ? mention
        : new PeriodMention(
            mention.start(),
            mention.end(),
            own.get(0),
            own.subList(1, own.size()),
            KIND,
            "the country's marketing year");
  }

  private static boolean begins(Period period, MonthDay day) {
    return MonthDay.from(period.start()).equals(day);
  }
}
