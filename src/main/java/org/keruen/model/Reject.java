package org.keruen.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Something that was not used: where it stands, why, and what it could have been.
 *
 * @param at where it stands
 * @param kind how bad that is
 * @param reason short code of the cause, such as {@code unknown_partner}; the same cause has the
 *     same code
 * @param detail one sentence for a person
 * @param rawText the words or the cell, as printed; {@code ""} for a whole file
 * @param candidates nearest codes or names, best first
 * @param magnitude the amount that hangs on it, scale applied, null if unknown
 */
public record Reject(
    Provenance at,
    Kind kind,
    String reason,
    String detail,
    String rawText,
    List<String> candidates,
    BigDecimal magnitude)
    implements RawRecord, LakeRecord {

  /** How bad it is. */
  public enum Kind {
    /** Rightly not used (a footnote, another measure); does not count against the night. */
    LEFT_OUT,
    /** A record that could not be used. */
    REJECTED,
    /** The whole file could not be used: nothing of it is loaded. */
    QUARANTINED
  }

  public Reject {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(rawText, "rawText");
    candidates = List.copyOf(candidates);
  }

  /** The whole file can't be used. */
  public static Reject quarantine(SourceFile file, String reason, String detail) {
    return new Reject(Provenance.of(file), Kind.QUARANTINED, reason, detail, "", List.of(), null);
  }

  /** A record can't be used. */
  public static Reject of(Provenance at, String reason, String detail, String rawText) {
    return new Reject(at, Kind.REJECTED, reason, detail, rawText, List.of(), null);
  }

  /** Something is rightly not used. */
  public static Reject leftOut(Provenance at, String reason, String detail, String rawText) {
    return new Reject(at, Kind.LEFT_OUT, reason, detail, rawText, List.of(), null);
  }
}
