package org.keruen.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.keruen.night.NightOutcome;
import org.keruen.night.NightOutcome.Exit;
import org.keruen.night.NightOutcome.StageCount;
import org.keruen.publish.report.Night;
import org.keruen.publish.report.Report;
import org.keruen.warehouse.Publication;
import org.keruen.warehouse.WarehouseException;

/**
 * The last stage of a night: the page about it. It comes after the job, for it tells what each of
 * the job's steps counted and how the night ended.
 */
final class NightReport {

  private static final EnumSet<Exit> PUBLISHED =
      EnumSet.of(Exit.PUBLISHED, Exit.PUBLISHED_WITH_REJECTS, Exit.EXPORT_FAILED);

  private NightReport() {}

  /** Writes the page; if that fails, the old one stays and the outcome says so. */
  static NightOutcome add(NightOutcome outcome, Report report) {
    if (!PUBLISHED.contains(outcome.exit())) {
      return outcome;
    }
    long began = System.nanoTime();
    List<StageCount> stages = new ArrayList<>(outcome.stages());
    try {
      report.publish(outcome.warehouse(), night(outcome));
      stages.add(new StageCount("report", 1, 1, 0, 0, (System.nanoTime() - began) / 1e9));
      return with(outcome, outcome.exit(), stages, outcome.message());
    } catch (WarehouseException e) {
      boolean failedBefore = outcome.exit() == Exit.EXPORT_FAILED;
      String message =
          (failedBefore ? outcome.message() + "; " : "the warehouse is published, but ")
              + e.getMessage()
              + "; "
              + report
                  .run()
                  .map(run -> "that of run " + run + " stays in place")
                  .orElse("there is none yet");
      return with(outcome, failedBefore ? Exit.EXPORT_FAILED : Exit.REPORT_FAILED, stages, message);
    }
  }

  /**
   * Writes the page where nothing else is to do, if it is not there or is of another run: that of
   * the last night failed, or its process was killed.
   */
  static NightOutcome mend(NightOutcome outcome, Report report, Publication publication) {
    Optional<String> run = report.run();
    boolean current =
        run.isPresent()
            && publication.serving().isPresent()
            && publication
                .published(run.get())
                .getFileName()
                .equals(publication.serving().get().getFileName());
    if (current) {
      return outcome;
    }
    try {
      report.publish(outcome.warehouse());
      return with(
          outcome,
          outcome.exit(),
          outcome.stages(),
          outcome.message() + "; the report, which was missing, is " + report.page());
    } catch (WarehouseException e) {
      return with(
          outcome,
          Exit.REPORT_FAILED,
          outcome.stages(),
          outcome.message() + ", but " + e.getMessage());
    }
  }

  private static Night night(NightOutcome outcome) {
    return new Night(
        outcome.runId(),
        outcome.exit().name(),
        outcome.exit().code(),
        outcome.stages().stream().mapToDouble(StageCount::seconds).sum(),
        outcome.stages().stream()
            .map(
                s ->
                    new Night.Stage(
                        s.stage(), s.read(), s.handedOn(), s.leftOut(), s.rejected(), s.seconds()))
            .toList());
  }

  private static NightOutcome with(
      NightOutcome outcome, Exit exit, List<StageCount> stages, String message) {
    return new NightOutcome(
        exit, outcome.runId(), stages, outcome.checks(), outcome.warehouse(), message);
  }
}
