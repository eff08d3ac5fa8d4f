package org.keruen.spec.dimension;

import java.time.LocalDate;

/**
 * A name of a partner.
 *
 * @param code the partner's code
 * @param language ISO 639-1 code, or {@code native}
 * @param text the name in its base form
 * @param use where the name means the partner
 * @param place file and line, for messages
 */
public record PartnerName(String code, String language, String text, Use use, String place) {

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
   */
  public record Entry(
      String code, String kind, String sort, String parent, LocalDate from, LocalDate to) {}
}
