package org.keruen.resolve.period;

import java.util.Map;
import java.util.TreeMap;

/** All meanings that a wording in {@code jobs/dimensions/periods} may name. */
final class Meanings {

  private static final Map<String, Meaning> ALL = new TreeMap<>();

  static {
    ALL.putAll(SpanMeanings.all());
    ALL.putAll(YearMeanings.all());
    ALL.putAll(DayMeanings.all());
    ALL.putAll(RelativeMeanings.all());
    ALL.putAll(FiscalMeanings.all());
    ALL.putAll(MarketingMeanings.all());
    ALL.put("none", s -> PeriodReading.NONE);
    ALL.put(
        "unknowable",
        s -> PeriodReading.open("relative", "the words point to a period that stands elsewhere"));
    ALL.put("base", s -> PeriodReading.base(s.knownYear()));
    ALL.put("year_later", s -> PeriodReading.later());
    ALL.put("base_if_past", YearMeanings::baseIfPast);
  }

  private Meanings() {}

  /** The meaning of that name; null if there is none. */
  static Meaning of(String name) {
    return ALL.get(name);
  }

  /** The names, for a message to whoever wrote another one. */
  static String known() {
    return String.join(", ", ALL.keySet());
  }
}
