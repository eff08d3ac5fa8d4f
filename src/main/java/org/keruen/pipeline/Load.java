package org.keruen.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.store.Lake;
import org.keruen.store.Manifest;
import org.keruen.store.ManifestEntry;
import org.keruen.store.Table;
import org.keruen.warehouse.WarehouseBuilder;
import org.keruen.warehouse.WarehouseInput;

/** Loads the lake into a new warehouse. */
final class Load {

  private Load() {}

  static void run(Night night) {
    Manifest manifest = night.lake.manifest();
    List<ManifestEntry> current = manifest.current();
    WarehouseInput input =
        new WarehouseInput(
            parts(night.lake, manifest),
            manifest.entries().stream().map(Load::row).toList(),
            night.stages.partners(),
            night.stages.products(),
            night.stages.reference(),
            new WarehouseInput.RunRow(
                night.runId,
                night.request.date(),
                night.startedAt,
                manifest.hash(),
                night.jobs.hash(""),
                BatchEngine.version(),
                night.plan.work().size(),
                (int) current.stream().filter(e -> e.state().equals("quarantined")).count(),
                current.stream().mapToLong(ManifestEntry::rejected).sum()));
    new WarehouseBuilder(night.jobs).build(night.publication.building(night.runId), input);
  }

  private static Map<String, List<Path>> parts(Lake lake, Manifest manifest) {
    Set<String> keys = new LinkedHashSet<>();
    manifest.entries().forEach(e -> keys.add(e.normalisedKey()));
    keys.remove("");
    Map<String, List<Path>> parts = new LinkedHashMap<>();
    for (Table table : Table.values()) {
      if (table.layer() == Table.Layer.NORMALISED) {
        parts.put(
            table.folder(),
            keys.stream().map(k -> lake.part(table, k)).filter(Files::exists).toList());
      }
    }
    return parts;
  }

  private static WarehouseInput.FileRow row(ManifestEntry e) {
    return new WarehouseInput.FileRow(
        e.file(),
        e.sha256(),
        e.size(),
        e.sourceId(),
        e.kind(),
        e.vintage(),
        e.state(),
        e.reason(),
        e.read(),
        e.handedOn(),
        e.leftOut(),
        e.rejected(),
        e.since(),
        e.until(),
        e.run(),
        e.normalisedKey());
  }
}
