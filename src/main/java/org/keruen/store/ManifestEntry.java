package org.keruen.store;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One file in the lake: which bytes it had, how they were read and which parts hold its rows.
 *
 * @param file name in the inbox
 * @param sha256 hex SHA-256 of its bytes
 * @param size bytes
 * @param sourceId id of its definition, {@code ""} if none claims it
 * @param kind of {@link org.keruen.model.SourceFile.Kind}, by name
 * @param vintage which publication of its source it is
 * @param rawKey key of its raw part
 * @param normalisedKey key of its normalised part
 * @param state {@code loaded}, {@code quarantined} or {@code duplicate} (same bytes as another
 *     file, which has the rows)
 * @param reason why it is quarantined, or the file it duplicates; {@code ""} otherwise
 * @param read raw records read
 * @param handedOn records handed on to the warehouse
 * @param leftOut records rightly not used
 * @param rejected records that could not be used
 * @param since business date from which its rows were believed
 * @param until business date from which they no longer were, null while they are
 * @param run id of the run that loaded it
 */
public record ManifestEntry(
    String file,
    String sha256,
    long size,
    String sourceId,
    String kind,
    LocalDate vintage,
    String rawKey,
    String normalisedKey,
    String state,
    String reason,
    long read,
    long handedOn,
    long leftOut,
    long rejected,
    LocalDate since,
    LocalDate until,
    String run) {

  public ManifestEntry {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(rawKey, "rawKey");
    Objects.requireNonNull(normalisedKey, "normalisedKey");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(since, "since");
  }

  /** Whether its rows are believed now. */
  public boolean isCurrent() {
    return until == null;
  }

  /** The same, no longer believed from a day on. */
  public ManifestEntry endedOn(LocalDate day) {
    return new ManifestEntry(
        file,
        sha256,
        size,
        sourceId,
        kind,
        vintage,
        rawKey,
        normalisedKey,
        state,
        reason,
        read,
        handedOn,
        leftOut,
        rejected,
        since,
        day,
        run);
  }
}
