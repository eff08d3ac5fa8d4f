package org.keruen.warehouse;

import java.util.List;
import java.util.Optional;

/**
 * What the warehouse that serves was built from.
 *
 * @param manifestHash hash of the lake's manifest
 * @param jobsHash hash of {@code jobs/}
 */
public record PublishedState(String manifestHash, String jobsHash) {

  /** Reads it; empty if none serves or it can't be read. */
  public static Optional<PublishedState> of(Publication publication) {
    if (publication.serving().isEmpty()) {
      return Optional.empty();
    }
    try (Warehouse warehouse = Warehouse.open(publication.serving().get())) {
      List<List<String>> rows = warehouse.query("SELECT manifest_hash, jobs_hash FROM run").rows();
      return rows.stream().findFirst().map(r -> new PublishedState(r.get(0), r.get(1)));
    } catch (QueryException | WarehouseException e) {
      // A warehouse that can't be read is replaced, which is what an operator would want.
      return Optional.empty();
    }
  }

  /** Whether it was built from these. */
  public boolean is(String manifest, String jobs) {
    return manifestHash.equals(manifest) && jobsHash.equals(jobs);
  }
}
