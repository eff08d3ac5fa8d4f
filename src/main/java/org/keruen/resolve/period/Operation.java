package org.keruen.resolve.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.keruen.model.Period;

/**
 * What a wording's parts come to. Slots: y, y2 years; m, m2 months; n a count; q a quarter; h a
 * half; d a day.
 */
enum Operation {
  YEAR {
    @Override
    PeriodReading read(Slots s) {
      return PeriodReading.of(Period.ofYear(s.year()), "year");
    }
  },
  HALF {
    @Override
    PeriodReading read(Slots s) {
      return s.yearless("half", Period.ofHalf(s.anyYear(), s.get("h")));
    }
  },
  QUARTER {
    @Override
    PeriodReading read(Slots s) {
      return s.yearless("quarter", Period.ofQuarter(s.anyYear(), s.get("q")));
    }
  },
  QUARTER_RANGE {
    @Override
    PeriodReading read(Slots s) {
      int first = s.get("q");
      return s.yearless(
          "cumulative",
          Period.ofMonths(
              LocalDate.of(s.anyYear(), first * 3 - 2, 1), 3 * (s.get("q2") - first + 1)));
    }
  },
  MONTH {
    @Override
    PeriodReading read(Slots s) {
      return s.yearless("month", Period.ofMonth(s.anyYear(), s.get("m")));
    }
  },
  MONTH_RANGE {
    @Override
    PeriodReading read(Slots s) {
      int first = s.get("m");
      int last = s.get("m2");
      if (s.get("y2") > 0) {
        LocalDate from = LocalDate.of(s.year(), first, 1);
        int months = (s.fullYear("y2") - s.year()) * 12 + last - first + 1;
        return PeriodReading.of(Period.ofMonths(from, months), "range");
      }
      int months = last - first + 1;
      if (months <= 0) {
        return PeriodReading.NONE;
      }
      return s.yearless(
          first == 1 ? "cumulative" : "range",
          Period.ofMonths(LocalDate.of(s.anyYear(), first, 1), months));
    }
  },
  CUMULATIVE {
    @Override
    PeriodReading read(Slots s) {
      int n = s.get("n");
      if (n == 12 && !s.has("y") && s.reference() != null) {
        LocalDate month = s.reference().withDayOfMonth(1);
        return PeriodReading.of(Period.ofMonths(month.minusMonths(12), 12), "relative");
      }
      return s.yearless("cumulative", Period.ofCumulative(s.anyYear(), n));
    }
  },
  CUMULATIVE_QUARTERS {
    @Override
    PeriodReading read(Slots s) {
      return s.yearless("cumulative", Period.ofCumulative(s.anyYear(), 3 * s.get("n")));
    }
  },
  WINTER {
    @Override
    PeriodReading read(Slots s) {
      return PeriodReading.of(Period.ofMonths(LocalDate.of(s.year(), 12, 1), 3), "range");
    }
  },
  LAST_QUARTER {
    @Override
    PeriodReading read(Slots s) {
      if (s.reference() == null) {
        return PeriodReading.open("relative", "which quarter it is depends on the day of printing");
      }
      LocalDate before = s.reference().minusMonths(3);
      return PeriodReading.of(
          Period.ofQuarter(before.getYear(), (before.getMonthValue() + 2) / 3), "relative");
    }
  },
  LAST_MONTHS {
    @Override
    PeriodReading read(Slots s) {
      int n = s.get("n");
      LocalDate rolling = LocalDate.of(s.year(), 12, 1).minusMonths(n - 1L);
      return PeriodReading.chosen(
          Period.ofCumulative(s.year(), n),
          "cumulative",
          "trade statistics count from January, so the months named are the first "
              + n
              + " of the year; word for word they would be its last",
          Period.ofMonths(rolling, n));
    }
  },
  AS_OF {
    @Override
    PeriodReading read(Slots s) {
      LocalDate day = s.day();
      LocalDate through = day.getDayOfMonth() == 1 ? day.minusDays(1) : day;
      boolean monthEnd = through.plusDays(1).getDayOfMonth() == 1;
      LocalDate last = monthEnd ? through : through.withDayOfMonth(1).minusDays(1);
      Period cumulative = Period.ofCumulative(last.getYear(), last.getMonthValue());
      return PeriodReading.chosen(
          cumulative,
          "as_of",
          "trade figures as of a day count from January to the last full month before it",
          Period.ofDays(day, 1),
          Period.ofMonth(last.getYear(), last.getMonthValue()));
    }
  },
  DAY {
    @Override
    PeriodReading read(Slots s) {
      LocalDate day = s.day();
      return PeriodReading.chosen(
          Period.ofDays(day, 1),
          "day",
          "a day by itself",
          Period.ofMonth(day.getYear(), day.getMonthValue()));
    }
  },
  TIMESTAMP {
    @Override
    PeriodReading read(Slots s) {
      LocalDate day = s.day();
      boolean edge = day.getDayOfMonth() == 1 || day.plusDays(1).getDayOfMonth() == 1;
      return edge
          ? PeriodReading.of(Period.ofMonth(day.getYear(), day.getMonthValue()), "month")
          : PeriodReading.of(Period.ofDays(day, 1), "day");
    }
  },
  END_OF_YEAR {
    @Override
    PeriodReading read(Slots s) {
      return PeriodReading.chosen(
          Period.ofYear(s.year()),
          "year",
          "an amount of trade at the end of a year is that of the year; word for word it would be December's",
          Period.ofMonth(s.year(), 12));
    }
  },
  YEAR_RANGE {
    @Override
    PeriodReading read(Slots s) {
      int last = s.fullYear("y2");
      int years = last - s.year() + 1;
      return years < 1 || years > 100
          ? PeriodReading.NONE
          : PeriodReading.of(Period.ofMonths(LocalDate.of(s.year(), 1, 1), 12 * years), "range");
    }
  },
  BETWEEN_YEARS {
    @Override
    PeriodReading read(Slots s) {
      int years = s.fullYear("y2") - s.year() + 1;
      return years < 2 || years > 100
          ? PeriodReading.NONE
          : PeriodReading.chosen(
              Period.ofMonths(LocalDate.of(s.year(), 1, 1), 12 * years),
              "range",
              "the last year named counts",
              Period.ofMonths(LocalDate.of(s.year(), 1, 1), 12 * (years - 1)));
    }
  },
  FISCAL_OPEN {
    @Override
    PeriodReading read(Slots s) {
      int y = s.year();
      return PeriodReading.open(
          "fiscal",
          "whose fiscal year it is, the words don't say",
          Period.ofMonths(LocalDate.of(y, 4, 1), 12),
          Period.ofMonths(LocalDate.of(y, 7, 1), 12),
          Period.ofMonths(LocalDate.of(y, 1, 1), 24));
    }
  },
  FISCAL_APRIL {
    @Override
    PeriodReading read(Slots s) {
      return PeriodReading.of(Period.ofMonths(LocalDate.of(s.year(), 4, 1), 12), "fiscal");
    }
  },
  FISCAL_JULY {
    @Override
    PeriodReading read(Slots s) {
      return PeriodReading.of(Period.ofMonths(LocalDate.of(s.year(), 7, 1), 12), "fiscal");
    }
  },
  FISCAL_OCTOBER {
    @Override
    PeriodReading read(Slots s) {
      return PeriodReading.of(Period.ofMonths(LocalDate.of(s.year() - 1, 10, 1), 12), "fiscal");
    }
  },
  FISCAL_MARCH {
    @Override
    PeriodReading read(Slots s) {
      return PeriodReading.of(Period.ofMonths(LocalDate.of(s.year(), 3, 21), 12), "fiscal");
    }
  },
  FISCAL_BIKRAM {
    @Override
    PeriodReading read(Slots s) {
      int y = s.get("bs") - 57;
      return PeriodReading.chosen(
          Period.ofMonths(LocalDate.of(y, 7, 16), 12),
          "fiscal",
          "the first of Shrawan falls on the 16th or 17th of July",
          Period.ofMonths(LocalDate.of(y, 7, 17), 12));
    }
  },
  LAST_YEAR {
    @Override
    PeriodReading read(Slots s) {
      if (s.reference() == null) {
        return PeriodReading.open(
            "relative", "which year is the last depends on the day of printing");
      }
      LocalDate day = s.reference();
      Period chosen = Period.ofYear(day.getYear() - 1);
      boolean turn =
          day.getMonthValue() == 1 && day.getDayOfMonth() <= 10
              || day.getMonthValue() == 12 && day.getDayOfMonth() >= 28;
      if (!turn) {
        return PeriodReading.of(chosen, "relative");
      }
      return PeriodReading.chosen(
          chosen,
          "relative",
          "printed at the turn of the year, where the last year can be either",
          chosen.minusYears(day.getMonthValue() == 1 ? 1 : -1));
    }
  },
  PAST_YEAR {
    @Override
    PeriodReading read(Slots s) {
      if (s.reference() == null) {
        return PeriodReading.open(
            "relative", "which year is the past one depends on the day of printing");
      }
      LocalDate month = s.reference().withDayOfMonth(1);
      return PeriodReading.chosen(
          Period.ofYear(month.getYear() - 1),
          "relative",
          "offices report calendar years; word for word it would be the twelve months before",
          Period.ofMonths(month.minusMonths(12), 12));
    }
  },
  YEAR_BEFORE_LAST {
    @Override
    PeriodReading read(Slots s) {
      return s.reference() == null
          ? PeriodReading.open("relative", "it depends on the day of printing")
          : PeriodReading.of(Period.ofYear(s.reference().getYear() - 2), "relative");
    }
  },
  THIS_YEAR {
    @Override
    PeriodReading read(Slots s) {
      if (s.reference() == null) {
        return PeriodReading.open("relative", "which year it is depends on the day of printing");
      }
      int months = s.reference().getMonthValue() - 1;
      Period year = Period.ofYear(s.reference().getYear());
      return months < 1
          ? PeriodReading.of(year, "relative")
          : PeriodReading.chosen(
              year,
              "this_year",
              "nothing says that only the months so far are meant",
              Period.ofCumulative(s.reference().getYear(), months),
              Period.ofCumulative(s.reference().getYear(), Math.max(1, months - 1)));
    }
  },
  YEAR_TO_DATE {
    @Override
    PeriodReading read(Slots s) {
      if (s.reference() == null) {
        return PeriodReading.open(
            "relative", "how far the year had gone depends on the day of printing");
      }
      LocalDate day = s.reference();
      int year = s.has("y") ? s.year() : day.getYear();
      int months = year < day.getYear() ? 12 : day.getMonthValue() - 1;
      if (months < 1) {
        return PeriodReading.open(
            "relative",
            "no month of the year was over",
            Period.ofYear(year),
            Period.ofMonth(year, 1));
      }
      return PeriodReading.chosen(
          Period.ofCumulative(year, months),
          "relative",
          "the full months of the year before the day of printing",
          Period.ofCumulative(year, Math.min(12, months + 1)),
          months > 1 ? Period.ofCumulative(year, months - 1) : Period.ofYear(year),
          Period.ofYear(year));
    }
  },
  LAST_MONTH {
    @Override
    PeriodReading read(Slots s) {
      if (s.reference() == null) {
        return PeriodReading.open("relative", "which month it is depends on the day of printing");
      }
      LocalDate month = s.reference().withDayOfMonth(1).minusMonths(1);
      return PeriodReading.of(Period.ofMonth(month.getYear(), month.getMonthValue()), "relative");
    }
  },
  LAST_YEARS {
    @Override
    PeriodReading read(Slots s) {
      int n = s.get("n");
      if (s.reference() == null) {
        return PeriodReading.open(
            "relative", "which years these are depends on the day of printing");
      }
      LocalDate month = s.reference().withDayOfMonth(1);
      return PeriodReading.chosen(
          Period.ofMonths(LocalDate.of(month.getYear() - n, 1, 1), 12 * n),
          "range",
          "whole calendar years before the day of printing",
          Period.ofMonths(month.minusYears(n), 12 * n));
    }
  },
  UNKNOWABLE {
    @Override
    PeriodReading read(Slots s) {
      return PeriodReading.open("relative", "the words point to a period that stands elsewhere");
    }
  },
  BASE {
    @Override
    PeriodReading read(Slots s) {
      Period period = s.has("y") ? Period.ofYear(s.year()) : Period.UNKNOWN;
      return new PeriodReading(
          period,
          java.util.List.of(),
          "base",
          java.math.BigDecimal.ONE,
          "a period that the figure is only compared with");
    }
  },
  BASE_IF_PAST {
    @Override
    PeriodReading read(Slots s) {
      return s.reference() != null && s.year() < s.reference().getYear()
          ? BASE.read(s)
          : PeriodReading.of(Period.ofYear(s.year()), "year");
    }
  },
  NONE {
    @Override
    PeriodReading read(Slots s) {
      return PeriodReading.NONE;
    }
  };

  abstract PeriodReading read(Slots slots);

  /** Reads the parts; parts that make no date are no period. */
  PeriodReading apply(Compiled wording, Matcher m, LocalDate reference) {
    try {
      return read(new Slots(wording, m, reference));
    } catch (DateTimeException | IllegalArgumentException e) {
      return PeriodReading.NONE;
    }
  }

  static Operation of(String word) {
    return Arrays.stream(values())
        .filter(o -> o.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElse(null);
  }

  static String known() {
    return Arrays.stream(values())
        .map(o -> o.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /**
   * The captured parts of a wording.
   *
   * @param wording the wording
   * @param m where it matched
   * @param reference day of printing, null if unknown
   */
  record Slots(Compiled wording, Matcher m, LocalDate reference) {

    int get(String group) {
      return wording.number(m, group);
    }

    boolean has(String group) {
      return get(group) >= 0;
    }

    int year() {
      return get("y") >= 0 ? fullYear("y") : fullYear("yy");
    }

    boolean hasYear() {
      return get("y") >= 0 || get("yy") >= 0;
    }

    /** Two digits are of this century up to 2049. */
    int fullYear(String group) {
      int y = get(group);
      return y < 100 ? y + (y < 50 ? 2000 : 1900) : y;
    }

    /** The year, or for yearless words the reference's, so that the span can be made at all. */
    int anyYear() {
      return hasYear() ? year() : reference == null ? 2000 : reference.getYear();
    }

    LocalDate day() {
      int month = has("m") ? get("m") : get("mm");
      int d = get("d");
      LocalDate first = LocalDate.of(anyYear(), month, 1);
      return d < 0 ? first : first.withDayOfMonth(d);
    }

    /**
     * A span whose year the words may leave out: then the latest one that was over by the day of
     * printing.
     */
    PeriodReading yearless(String kind, Period period) {
      if (hasYear()) {
        return PeriodReading.of(period, kind);
      } else if (reference == null) {
        return PeriodReading.open(kind, "the words name no year");
      }
      Period latest = period.end().isBefore(reference) ? period : period.minusYears(1);
      return PeriodReading.of(latest, kind);
    }
  }
}
