package org.keruen.extract.sheet.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;

/** Dates that a file stores as words, such as {@code 2021-11-30T00:00:00}. */
final class IsoDates {

  private IsoDates() {}

  /** The date, at its midnight where no time is said; null if it is none. */
  static LocalDateTime parse(String iso) {
    String text = iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso;
    try {
      return text.length() == 10 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
