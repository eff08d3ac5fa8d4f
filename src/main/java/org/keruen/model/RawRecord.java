package org.keruen.model;

/** A record of the raw layer: what {@code extract} saw, as printed. */
public sealed interface RawRecord
    permits RawCell, RawArticle, RawClaim, RawEvent, RawMention, Reject {

  /** Where it stands. */
  Provenance at();
}
