package org.keruen.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of time that a figure covers, in SDMX's notation: {@code 2021}, {@code 2021-S1}, {@code
 * 2021-Q4}, {@code 2021-M11}, any other span as {@code 2021-01-01/P11M}, {@code 2014-07-16/P1Y} or
 * {@code 2022-01-01/P1D}, and {@code ?} where it is not known.
 *
 * <p>Exactly one of {@code months} and {@code days} is above zero, or both are zero for {@link
 * #UNKNOWN}. Two periods of one span are equal, however they were written.
 *
 * @param start first day, null only for {@link #UNKNOWN}
 * @param months length in months, 0 to 1200
 * @param days length in days, 0 to 36600, used only for spans that are no whole months
 */
public record Period(LocalDate start, int months, int days) implements Comparable<Period> {

  /** The period that no text says. */
  public static final Period UNKNOWN = new Period(null, 0, 0);

  private static final Pattern SHORT = Pattern.compile("(\\d{4})(?:-(?:A1|([SQM])(\\d{1,2})))?");
  private static final Pattern SPAN =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)/P(?=\\d)(?:(\\d{1,3})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,5})D)?");

  public Period {
    boolean unknown = start == null && months == 0 && days == 0;
    boolean known = start != null && (months > 0) != (days > 0) && months >= 0 && days >= 0;
    if (!unknown && !known || months > 1200 || days > 36600) {
      throw new IllegalArgumentException(
          "no period: " + start + " months " + months + " days " + days);
    }
  }

  /** The calendar year. */
  public static Period ofYear(int year) {
    return ofMonths(LocalDate.of(year, 1, 1), 12);
  }

  /** Half-year 1 or 2. */
  public static Period ofHalf(int year, int half) {
    return part(year, half, 6);
  }

  /** Quarter 1 to 4. */
  public static Period ofQuarter(int year, int quarter) {
    return part(year, quarter, 3);
  }

  /** Month 1 to 12. */
  public static Period ofMonth(int year, int month) {
    return part(year, month, 1);
  }

  /** January to {@code lastMonth} (1 to 12) of a year. */
  public static Period ofCumulative(int year, int lastMonth) {
    return ofMonths(LocalDate.of(year, 1, 1), lastMonth);
  }

  /** A span of whole months from a day on. */
  public static Period ofMonths(LocalDate start, int months) {
    return new Period(start, months, 0);
  }

  /** A span of days from a day on. */
  public static Period ofDays(LocalDate start, int days) {
    return new Period(start, 0, days);
  }

  /**
   * Reads SDMX's notation.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static Period parse(String text) {
    if (text.equals("?")) {
      return UNKNOWN;
    }
    try {
      Matcher m = SHORT.matcher(text);
      if (m.matches()) {
        int year = Integer.parseInt(m.group(1));
        int length = m.group(2) == null ? 12 : lengthOf(m.group(2));
        return part(year, m.group(3) == null ? 1 : Integer.parseInt(m.group(3)), length);
      }
      m = SPAN.matcher(text);
      if (m.matches()) {
        int months = 12 * number(m.group(2)) + number(m.group(3));
        return new Period(LocalDate.parse(m.group(1)), months, number(m.group(4)));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no period: " + text, e);
    }
    throw new IllegalArgumentException("no period: " + text);
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int lengthOf(String letter) {
    return switch (letter) {
      case "S" -> 6;
      case "Q" -> 3;
      default -> 1;
    };
  }

  private static Period part(int year, int nth, int months) {
    if (nth < 1 || nth > 12 / months) {
      throw new IllegalArgumentException("no part " + nth + " of " + months + " months in a year");
    }
    return ofMonths(LocalDate.of(year, Month.of((nth - 1) * months + 1), 1), months);
  }

  /** Whether it says a span at all. */
  public boolean isKnown() {
    return start != null;
  }

  /** The last day, null for {@link #UNKNOWN}. */
  public LocalDate end() {
    return start == null ? null : start.plusMonths(months).plusDays(days).minusDays(1);
  }

  /**
   * Whether it starts with a calendar year and covers 2 to 11 months of it: such figures of one
   * year must not be added.
   */
  public boolean isCumulative() {
    return start != null && start.getDayOfYear() == 1 && months > 1 && months < 12;
  }

  /** The same window a number of years earlier (or later, if negative); unknown stays unknown. */
  public Period minusYears(int years) {
    return start == null ? this : new Period(start.minusYears(years), months, days);
  }

  @Override
  public int compareTo(Period other) {
    if (start == null || other.start == null) {
      return Boolean.compare(start != null, other.start != null);
    }
    int c = start.compareTo(other.start);
    return c != 0 ? c : end().compareTo(other.end());
  }

  /** The shortest notation of the span; {@link #parse} reads it back. */
  @Override
  public String toString() {
    if (start == null) {
      return "?";
    }
    int first = start.getMonthValue() - 1;
    boolean aligned =
        start.getDayOfMonth() == 1
            && months > 0
            && months <= 12
            && 12 % months == 0
            && first % months == 0;
    if (aligned) {
      switch (months) {
        case 12:
          return year();
        case 6:
          return year() + "-S" + (first / 6 + 1);
        case 3:
          return year() + "-Q" + (first / 3 + 1);
        case 1:
          return String.format(Locale.ROOT, "%s-M%02d", year(), first + 1);
        default:
          break;
      }
    }
    return start + "/P" + (months == 12 ? "1Y" : months > 0 ? months + "M" : days + "D");
  }

  private String year() {
    return String.format(Locale.ROOT, "%04d", start.getYear());
  }
}
