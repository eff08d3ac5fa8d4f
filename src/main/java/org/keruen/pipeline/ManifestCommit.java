package org.keruen.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keruen.model.Reject;
import org.keruen.night.WorkItem;
import org.keruen.store.Manifest;
import org.keruen.store.ManifestEntry;
import org.keruen.store.PartWriter;
import org.keruen.store.Table;

/** Makes the manifest of a night from its plan and what became of each file. */
final class ManifestCommit {

  private ManifestCommit() {}

  static Manifest manifest(Night night, Map<String, FileCounts> counts) {
    List<ManifestEntry> entries = new ArrayList<>(night.plan.kept());
    for (ManifestEntry ended : night.plan.ended()) {
      if (ended.since().isBefore(night.request.date())) {
        entries.add(ended.endedOn(night.request.date()));
      }
    }
    night.plan.duplicates().forEach(entries::add);
    for (WorkItem item : night.plan.work()) {
      entries.add(entry(night, item, counts.get(item.rawKey())));
    }
    for (Reject reject : night.plan.unreadable()) {
      entries.removeIf(
          e ->
              e.isCurrent()
                  && e.file().equals(reject.at().file())
                  && e.state().equals("unreadable"));
      entries.add(unreadable(night, reject));
    }
    return new Manifest(entries);
  }

  private static ManifestEntry entry(Night night, WorkItem item, FileCounts counts) {
    return new ManifestEntry(
        item.file().name(),
        item.file().sha256(),
        item.file().size(),
        item.file().sourceId(),
        item.file().kind().name(),
        item.file().vintage(),
        item.rawKey(),
        item.normalisedKey(),
        counts.quarantine().isEmpty() ? "loaded" : "quarantined",
        counts.quarantine(),
        counts.read(),
        counts.handedOn(),
        counts.leftOut(),
        counts.rejected(),
        night.request.date(),
        null,
        night.runId);
  }

  /** A file that could not even be copied has a part of its own with nothing but that reject. */
  private static ManifestEntry unreadable(Night night, Reject reject) {
    String key =
        "u"
            + Integer.toHexString(reject.at().file().hashCode())
            + night.runId.replaceAll("[^0-9a-z]", "");
    try (PartWriter part = night.lake.write(Table.Layer.NORMALISED, key, night.runId)) {
      part.write(reject);
      part.commit();
    }
    return new ManifestEntry(
        reject.at().file(),
        "",
        0,
        "",
        "UNKNOWN",
        night.request.date(),
        "",
        key,
        "quarantined",
        reject.reason() + ": " + reject.detail(),
        1,
        0,
        0,
        1,
        night.request.date(),
        night.request.date().plusDays(1),
        night.runId);
  }
}
