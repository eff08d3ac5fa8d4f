package org.keruen.night;

import java.util.List;
import org.keruen.model.Reject;
import org.keruen.store.ManifestEntry;

/**
 * What a night has to do.
 *
 * @param work files to read or to normalise again
 * @param kept entries that stay as they are, history included
 * @param ended entries that are no longer believed from this date on
 * @param duplicates entries of files whose bytes another file has
 * @param unreadable files that could not even be copied: gone or changed while they were read
 * @param discovered number of files in the inbox
 * @param hash the same for the same work on the same lake
 */
public record Plan(
    List<WorkItem> work,
    List<ManifestEntry> kept,
    List<ManifestEntry> ended,
    List<ManifestEntry> duplicates,
    List<Reject> unreadable,
    int discovered,
    String hash) {

  /** Whether the manifest stays as it is. */
  public boolean changesNothing() {
    return work.isEmpty() && ended.isEmpty() && duplicates.isEmpty() && unreadable.isEmpty();
  }
}
