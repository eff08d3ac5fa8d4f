package org.keruen.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An event of cooperation, in codes.
 *
 * @param id stable over runs on the same input
 * @param at where the quote stands
 * @param kind of the event
 * @param date its first day, null if unknown
 * @param datePrecision {@code day}, {@code month}, {@code year} or {@code ?}
 * @param place where, {@link Partner#UNKNOWN} if nothing says it
 * @param participants sides taking part
 * @param people as printed
 * @param quote the words themselves
 * @param origin by rules or by hand
 * @param confidence 0 to 1
 * @param rule id of the pattern that made it
 */
public record CooperationEvent(
    String id,
    Provenance at,
    EventKind kind,
    LocalDate date,
    String datePrecision,
    Partner place,
    List<Partner> participants,
    List<String> people,
    String quote,
    Origin origin,
    BigDecimal confidence,
    String rule)
    implements LakeRecord {

  public CooperationEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(at, "at");
    participants = List.copyOf(participants);
    people = List.copyOf(people);
  }
}
