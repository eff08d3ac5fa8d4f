package org.keruen.spec.dimension;

import java.time.LocalDate;
import java.util.List;

/**
 * A name of a partner.
 *
 * @param code the partner's code
 * @param language ISO 639-1 code, or {@code native}
 * @param text the name in its base form
 * @param use where the name means the partner
 * @param place file and line, for messages
 * @param from the first day it was in use, null if always
 * @param to the last day it was in use, null if it still is
 */
public record PartnerName(
    String code,
    String language,
    String text,
    Use use,
    String place,
    LocalDate from,
    LocalDate to) {

  /** A name that has always been in use. */
  public PartnerName(String code, String language, String text, Use use, String place) {
    this(code, language, text, use, place, null, null);
  }

  /** Whether it was in use on a day. */
  public boolean on(LocalDate day) {
    return within(day, from, to);
  }

  private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Where a name means its partner. */
  public enum Use {
    NAME,
    ADJECTIVE,
    COMPOUND,
    CITY,
    METONYM,
    COLUMN_ONLY
  }

  /**
   * What a partner is besides its names.
   *
   * @param code its code
   * @param kind country, region or bloc
   * @param sort what sort of region it is, such as {@code oblast} or {@code city}; {@code ""} if
   *     none is given
   * @param parent the country of a region, null otherwise
   * @param from first day, null if always
   * @param to last day, null if still
   * @param predecessors codes of what it was a part of, or was called, before its first day
   * @param successors codes of what became of it after its last day
   */
  public record Entry(
      String code,
      String kind,
      String sort,
      String parent,
      LocalDate from,
      LocalDate to,
      List<String> predecessors,
      List<String> successors) {

    /** Something that has always been there. */
    public Entry(String code, String kind, String sort, String parent) {
      this(code, kind, sort, parent, null, null, List.of(), List.of());
    }

    /** Whether it existed on a day. */
    public boolean on(LocalDate day) {
      return within(day, from, to);
    }
  }
}
