package org.keruen.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An event of cooperation that a text tells of, in words or codes.
 *
 * @param at where the quote stands
 * @param kind of the event
 * @param date its first day, null if unknown
 * @param datePrecision {@code day}, {@code month}, {@code year} or {@code ?}
 * @param place words or code
 * @param participants sides taking part, words or codes
 * @param people as printed
 * @param quote the words themselves
 * @param origin by rules or by hand
 * @param confidence 0 to 1
 * @param rule id of the pattern that made it
 */
public record RawEvent(
    Provenance at,
    EventKind kind,
    LocalDate date,
    String datePrecision,
    Label place,
    List<Label> participants,
    List<String> people,
    String quote,
    Origin origin,
    BigDecimal confidence,
    String rule)
    implements RawRecord {

  public RawEvent {
    Objects.requireNonNull(at, "at");
    participants = List.copyOf(participants);
    people = List.copyOf(people);
  }
}
