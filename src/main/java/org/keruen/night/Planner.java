package org.keruen.night;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.Provenance;
import org.keruen.model.Reject;
import org.keruen.model.SourceFile;
import org.keruen.source.Claims;
import org.keruen.source.Inbox;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.source.SourceDefinition;
import org.keruen.store.Lake;
import org.keruen.store.Manifest;
import org.keruen.store.ManifestEntry;
import org.keruen.store.Table;

/**
 * Compares the inbox with the lake: which files are new or changed, which only have to be
 * normalised again, which are gone.
 *
 * <p>Content decides, by SHA-256; names and times don't.
 */
public final class Planner {

  private final JobsFolder jobs;
  private final Claims claims;
  private final Lake lake;
  private final Spool spool;
  private final String vocabulary;
  private final String dimensions;

  public Planner(JobsFolder jobs, Claims claims, Lake lake, Spool spool) {
    this.jobs = jobs;
    this.claims = claims;
    this.lake = lake;
    this.spool = spool;
    this.vocabulary = Versions.vocabularyHash(jobs);
    this.dimensions = Versions.dimensionsHash(jobs);
  }

  /** Makes the plan of a night. Files that have to be read are copied to the spool. */
  public Plan plan(NightRequest request) {
    Manifest manifest = lake.manifest();
    List<Inbox.Found> found = new Inbox(request.inbox()).files();
    Map<String, ManifestEntry> current = new HashMap<>();
    manifest.current().forEach(e -> current.put(e.file(), e));
    Builder plan = new Builder(request, current);
    for (Inbox.Found file : found) {
      plan.add(file);
    }
    plan.endMoved();
    plan.endMissing();
    Set<ManifestEntry> ended = new HashSet<>(plan.ended);
    List<ManifestEntry> kept = manifest.entries().stream().filter(e -> !ended.contains(e)).toList();
    String hash =
        Hash.of(
            manifest.hash(),
            jobs.hash(""),
            request.date().toString(),
            request.inbox().toAbsolutePath().toString(),
            plan.work.stream().map(WorkItem::normalisedKey).toList().toString(),
            plan.ended.toString(),
            plan.duplicates.toString());
    return new Plan(
        plan.work, kept, plan.ended, plan.duplicates, plan.unreadable, found.size(), hash);
  }

  private final class Builder {

    private final NightRequest request;
    private final Map<String, ManifestEntry> current;
    private final Map<String, String> firstOf = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<WorkItem> work = new ArrayList<>();
    private final List<ManifestEntry> ended = new ArrayList<>();
    private final List<ManifestEntry> duplicates = new ArrayList<>();
    private final List<Reject> unreadable = new ArrayList<>();

    Builder(NightRequest request, Map<String, ManifestEntry> current) {
      this.request = request;
      this.current = current;
    }

    void add(Inbox.Found found) {
      seen.add(found.name());
      try {
        String sha256 = Hash.of(found.path());
        Optional<SourceDefinition> definition = claims.find(found.name());
        String sourceId = definition.map(SourceDefinition::id).orElse("");
        if (!request.sources().isEmpty() && !request.sources().contains(sourceId)) {
          return;
        }
        ManifestEntry entry = current.get(found.name());
        String first = firstOf.putIfAbsent(sha256, found.name());
        if (first != null) {
          addDuplicate(found, sha256, entry, first, sourceId);
          return;
        }
        addContent(found, sha256, entry, definition);
      } catch (IOException e) {
        Provenance at = new Provenance("", "", found.name(), "", "", "", -1, -1, 0);
        String why =
            Files.exists(found.path()) ? e.getMessage() : "it disappeared while it was read";
        unreadable.add(
            new Reject(at, Reject.Kind.QUARANTINED, "unreadable_file", why, "", List.of(), null));
      }
    }

    private void addContent(
        Inbox.Found found,
        String sha256,
        ManifestEntry entry,
        Optional<SourceDefinition> definition)
        throws IOException {
      String definitionHash = definition.map(SourceDefinition::hash).orElse("");
      boolean looksUp = definition.map(SourceDefinition::looksUpWords).orElse(true);
      String rawKey =
          Versions.rawKey(found.name(), sha256, definitionHash, looksUp ? vocabulary : "");
      String normalisedKey = Versions.normalisedKey(rawKey, dimensions);
      if (entry != null && entry.normalisedKey().equals(normalisedKey)) {
        return;
      }
      boolean reread = !lake.hasPart(Table.Layer.RAW, rawKey);
      LocalDate firstSeen =
          entry != null && entry.sha256().equals(sha256) ? entry.vintage() : request.date();
      SourceFile file =
          new SourceFile(
              reread ? spool.copy(found.path(), sha256) : found.path(),
              found.name(),
              sha256,
              Files.size(found.path()),
              definition.map(SourceDefinition::id).orElse(""),
              claims.kind(found.name(), found.path(), definition),
              definition.map(d -> d.vintage(found.name(), firstSeen)).orElse(firstSeen));
      work.add(new WorkItem(file, rawKey, normalisedKey, reread));
      if (entry != null) {
        ended.add(entry);
      }
    }

    private void addDuplicate(
        Inbox.Found found, String sha256, ManifestEntry entry, String first, String sourceId)
        throws IOException {
      if (entry != null
          && entry.state().equals("duplicate")
          && entry.reason().equals(first)
          && entry.sha256().equals(sha256)) {
        return;
      }
      duplicates.add(
          new ManifestEntry(
              found.name(),
              sha256,
              Files.size(found.path()),
              sourceId,
              SourceFile.Kind.UNKNOWN.name(),
              request.date(),
              "",
              "",
              "duplicate",
              first,
              0,
              0,
              0,
              0,
              request.date(),
              null,
              ""));
      if (entry != null) {
        ended.add(entry);
      }
    }

    /** A file that stands under another name now was moved: its old rows make way for the new. */
    void endMoved() {
      current.values().stream()
          .filter(e -> !seen.contains(e.file()) && firstOf.containsKey(e.sha256()))
          .forEach(ended::add);
    }

    void endMissing() {
      if (request.pruneMissing() && request.sources().isEmpty()) {
        current.values().stream()
            .filter(e -> !seen.contains(e.file()) && !ended.contains(e))
            .forEach(ended::add);
      }
    }
  }
}
