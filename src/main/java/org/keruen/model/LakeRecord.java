package org.keruen.model;

/** A record of the normalised layer: codes instead of words, scale applied. */
public sealed interface LakeRecord
    permits Observation, Claim, Article, CooperationEvent, Mention, Reject {

  /** Where it stands. */
  Provenance at();
}
