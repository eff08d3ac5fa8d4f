package org.keruen.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.keruen.night.Engine;
import org.keruen.night.NightListener;
import org.keruen.night.NightLock;
import org.keruen.night.NightOutcome;
import org.keruen.night.NightOutcome.Exit;
import org.keruen.night.NightRequest;
import org.keruen.night.Plan;
import org.keruen.night.Planner;
import org.keruen.night.Spool;
import org.keruen.publish.ExportFolder;
import org.keruen.publish.report.Report;
import org.keruen.source.Claims;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.source.SourceDefinition;
import org.keruen.store.Lake;
import org.keruen.warehouse.Publication;
import org.keruen.warehouse.PublishedState;
import org.keruen.warehouse.WarehouseBuilder;

/** The engine {@code local}: Spring Batch on this machine. */
public final class BatchEngine implements Engine {

  private static final DateTimeFormatter RUN_ID =
      DateTimeFormatter.ofPattern("yyyyMMdd't'HHmmssSSS");

  @Override
  public String name() {
    return "local";
  }

  /** Version of the program, as its jar says. */
  static String version() {
    return Optional.ofNullable(BatchEngine.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public NightOutcome run(NightRequest request, NightListener listener) {
    Publication publication = new Publication(request.data().resolve("warehouse"));
    Path serving = publication.serving().orElse(null);
    if (!Files.isDirectory(request.inbox())) {
      return NightOutcome.of(
          Exit.BROKEN, serving, "there is no inbox " + request.inbox() + "; nothing was changed");
    }
    Optional<NightLock> lock = NightLock.take(request.data());
    if (lock.isEmpty()) {
      return NightOutcome.of(
          Exit.LOCKED, serving, "another run holds " + request.data().resolve("keruen.lock"));
    }
    try (NightLock held = lock.get()) {
      return run(request, listener, publication);
    }
  }

  private static NightOutcome run(
      NightRequest request, NightListener listener, Publication publication) {
    long began = System.nanoTime();
    listener.stage("discover");
    JobsFolder jobs = new JobsFolder(request.jobs());
    List<SourceDefinition> definitions = SourceDefinition.all(jobs);
    Lake lake = new Lake(request.data().resolve("lake"));
    Spool spool = new Spool(request.data());
    spool.clear();
    lake.clearStaging();
    try {
      Plan plan = new Planner(jobs, new Claims(definitions), lake, spool).plan(request);
      boolean current =
          PublishedState.of(publication)
                  .filter(s -> s.is(lake.manifest().hash(), jobs.hash("")))
                  .isPresent()
              && areExported(publication, new ExportFolder(request.data().resolve("exports")));
      if (request.dryRun()) {
        return NightOutcome.of(
            Exit.NOTHING_NEW, publication.serving().orElse(null), DryRun.describe(plan, current));
      }
      if (plan.changesNothing() && current) {
        String message =
            "nothing new: the %d files of the inbox are in the warehouse already"
                .formatted(plan.discovered());
        NightOutcome nothing =
            NightOutcome.of(Exit.NOTHING_NEW, publication.serving().orElse(null), message);
        return NightReport.mend(nothing, report(request), publication);
      }
      WarehouseBuilder.verify(jobs);
      Stages stages =
          StageFactory.create(jobs, definitions, new Drafts(request.data().resolve("drafts")));
      double discovered = (System.nanoTime() - began) / 1e9;
      NightOutcome outcome =
          new NightRun(request, listener, jobs, lake, publication, plan, stages)
              .run(newRunId(), discovered);
      return NightReport.add(outcome, report(request));
    } finally {
      spool.clear();
    }
  }

  /** Exports that failed, or that a killed night left out, are something to do. */
  private static boolean areExported(Publication publication, ExportFolder exports) {
    Optional<Path> of = exports.run().map(run -> publication.published(run).getFileName());
    return of.isPresent() && of.equals(publication.serving().map(Path::getFileName));
  }

  private static Report report(NightRequest request) {
    return new Report(request.data().resolve("report"));
  }

  private static String newRunId() {
    return RUN_ID.format(ZonedDateTime.now(ZoneOffset.UTC));
  }
}
