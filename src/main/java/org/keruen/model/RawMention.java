package org.keruen.model;

import java.util.Objects;

/**
 * An organisation or a sector that an article names.
 *
 * @param at where the words stand
 * @param kind organisation or sector
 * @param name as printed
 * @param canonical the known name or the sector's code, {@code ""} if it is no known one
 * @param partner code of the party it belongs to, {@code "?"} if unknown
 * @param rule id of the pattern that made it
 */
public record RawMention(
    Provenance at, MentionKind kind, String name, String canonical, String partner, String rule)
    implements RawRecord {

  public RawMention {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(name, "name");
  }
}
