package org.keruen.resolve;

import java.math.BigDecimal;

/**
 * Words in a sentence that mean a partner.
 *
 * @param start first UTF-16 index in the sentence
 * @param end index after the last
 * @param code the partner's code
 * @param form how it is named
 * @param confidence 0 to 1
 */
public record PartnerMention(int start, int end, String code, Form form, BigDecimal confidence) {

  /** How a sentence names a partner. */
  public enum Form {
    /** By its name, in any case. */
    NAME,
    /** By an adjective: "Kazakh", "татарстанский". */
    ADJECTIVE,
    /** As one side of a compound: "российско-казахстанский", "Kazakhstan-Tatarstan". */
    COMPOUND,
    /** By its people: "Kazakhs". */
    DEMONYM,
    /** By its capital or another city. */
    CITY,
    /** By a seat of power: "the Kremlin". */
    METONYM
  }
}
