package org.keruen.resolve.period;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import org.keruen.model.Period;

/**
 * The captured parts of a wording: y, y2, yy years; ry a year told by its distance from the day of
 * printing; m, m2 months in words, mm, mm2 in digits, roman, roman2 in Roman ones; n, nd, ns
 * counts; q, q2 quarters; h a half; d, d2 days.
 *
 * @param wording the wording
 * @param match where it matched
 * @param reference day of printing, null if unknown
 * @param fiscalYears the statistical years of countries
 */
record Slots(Wording wording, Matcher match, LocalDate reference, FiscalYears fiscalYears) {

  /** Years from the day of printing, by the number of a word of class {@code ry} or {@code mr}. */
  private static final int[] DISTANCE = {0, 0, -1, 1, -2};

  private static final int ANY_LEAP_YEAR = 2000;

  /** The number of a slot; negative if the wording has no such slot or it was left out. */
  int get(String slot) {
    return wording.number(match, slot);
  }

  boolean has(String slot) {
    return get(slot) >= 0;
  }

  /** Whether the words end with a number: "2022-2023", and not "2022-2023 гг.". */
  boolean endsInDigits() {
    String said = match.group();
    return Character.isDigit(said.charAt(said.length() - 1));
  }

  boolean hasYear() {
    return has("y") || has("yy") || has("ry");
  }

  /** Whether the year, or its absence, makes the day of printing needed. */
  private boolean needsReference() {
    return reference == null && !has("y") && !has("yy");
  }

  int year() {
    if (has("y")) {
      return fullYear("y");
    }
    return has("ry") ? reference().getYear() + distance("ry") : fullYear("yy");
  }

  /** How many years from the running one a word of that class points: this one 0, the last -1. */
  int distance(String slot) {
    return DISTANCE[get(slot)];
  }

  /** Two digits are of this century up to 2049. */
  int fullYear(String slot) {
    int year = get(slot);
    return year < 100 ? year + (year < 50 ? 2000 : 1900) : year;
  }

  /** The year, or for yearless words the reference's, so that the span can be made at all. */
  int anyYear() {
    if (reference == null) {
      return has("y") || has("yy") ? year() : ANY_LEAP_YEAR;
    }
    return hasYear() ? year() : reference.getYear();
  }

  /** The year in words, unknown if there is none or only the day of printing would tell it. */
  Period knownYear() {
    boolean known = has("y") || has("yy") || has("ry") && reference != null;
    return known ? Period.ofYear(year()) : Period.UNKNOWN;
  }

  int month() {
    return firstOf("m", "mm", "roman");
  }

  int lastMonth() {
    return firstOf("m2", "mm2", "roman2");
  }

  int count() {
    return firstOf("n", "nd", "ns");
  }

  private int firstOf(String... slots) {
    return Arrays.stream(slots).filter(this::has).mapToInt(this::get).findFirst().orElse(-1);
  }

  /** The day; where the words leave out the year, the latest such day by the day of printing. */
  LocalDate day() {
    LocalDate day = LocalDate.of(anyYear(), month(), 1).withDayOfMonth(get("d"));
    return !hasYear() && reference != null && day.isAfter(reference) ? day.minusYears(1) : day;
  }

  LocalDate lastDay() {
    int year = has("y2") ? fullYear("y2") : anyYear();
    LocalDate day = LocalDate.of(year, lastMonth(), 1).withDayOfMonth(get("d2"));
    boolean open = !has("y2") && !hasYear() && reference != null;
    return open && day.isAfter(reference) ? day.minusYears(1) : day;
  }

  /**
   * A span whose year the words may leave out: then the latest one that was over by the day of
   * printing.
   */
  PeriodReading span(String kind, Period period) {
    if (needsReference()) {
      return PeriodReading.open(
          kind,
          has("ry") ? "which year it is depends on the day of printing" : "the words name no year");
    }
    boolean early = hasYear() || period.end().isBefore(reference);
    return PeriodReading.of(early ? period : period.minusYears(1), kind);
  }

  /** A reading that may need the day of printing. */
  PeriodReading dated(String kind, Supplier<PeriodReading> reading) {
    return needsReference()
        ? PeriodReading.open(kind, "it depends on the day of printing")
        : reading.get();
  }
}
