package org.keruen.pipeline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keruen.night.NightListener;
import org.keruen.night.NightOutcome;
import org.keruen.night.NightOutcome.Exit;
import org.keruen.night.NightOutcome.StageCount;
import org.keruen.night.NightRequest;
import org.keruen.night.Plan;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.store.Lake;
import org.keruen.store.ManifestEntry;
import org.keruen.warehouse.CheckResult;
import org.keruen.warehouse.Publication;
import org.keruen.warehouse.WarehouseException;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * One run of the job. A run of the same date, inbox and plan that did not end (its process was
 * killed) is restarted by the framework, which leaves the files alone that were done; every other
 * one is a new instance, so that a completed night may be run again.
 */
final class NightRun {

  private final NightRequest request;
  private final NightListener listener;
  private final JobsFolder jobs;
  private final Lake lake;
  private final Publication publication;
  private final Plan plan;
  private final Stages stages;

  NightRun(
      NightRequest request,
      NightListener listener,
      JobsFolder jobs,
      Lake lake,
      Publication publication,
      Plan plan,
      Stages stages) {
    this.request = request;
    this.listener = listener;
    this.jobs = jobs;
    this.lake = lake;
    this.publication = publication;
    this.plan = plan;
    this.stages = stages;
  }

  NightOutcome run(String runId, double discoverSeconds) {
    Night night = new Night(request, listener, jobs, lake, publication, plan, stages, runId);
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context.registerBean(Night.class, () -> night);
      context.register(BatchConfiguration.class, NightlyJob.class);
      context.refresh();
      JobOperator operator = context.getBean(JobOperator.class);
      JobExecution execution =
          execute(
              operator, context.getBean(JobRepository.class), context.getBean(Job.class), runId);
      Map<String, FileCounts> byFile =
          FileCounts.of(plan, context.getBean(JobRepository.class), execution.getJobInstance());
      return outcome(night, execution, byFile, discoverSeconds);
    }
  }

  private JobExecution execute(
      JobOperator operator, JobRepository repository, Job job, String runId) {
    try {
      Optional<JobExecution> dead = unfinished(repository);
      if (dead.isPresent()) {
        JobExecution failed = dead.get();
        if (failed.getStatus().isRunning()) {
          // The lock is ours, so no process runs it any more.
          operator.recover(failed);
        }
        return operator.restart(repository.getJobExecution(failed.getId()));
      }
      JobParameters parameters =
          new JobParametersBuilder()
              .addLocalDate("date", request.date())
              .addString("inbox", request.inbox().toAbsolutePath().toString())
              .addString("plan", plan.hash())
              .addString("run", runId)
              .toJobParameters();
      return operator.start(job, parameters);
    } catch (org.springframework.batch.core.job.JobExecutionException e) {
      throw new IllegalStateException("the job could not be started: " + e.getMessage(), e);
    }
  }

  private Optional<JobExecution> unfinished(JobRepository repository) {
    JobInstance last = repository.getLastJobInstance(NightlyJob.NAME);
    if (last == null) {
      return Optional.empty();
    }
    JobExecution execution = repository.getLastJobExecution(last);
    boolean same =
        execution != null
            && execution.getStatus() != BatchStatus.COMPLETED
            && execution.getStatus() != BatchStatus.ABANDONED
            && plan.hash().equals(execution.getJobParameters().getString("plan"));
    return same && isWhole(repository, last) ? Optional.of(execution) : Optional.empty();
  }

  /**
   * Whether the repository has the counts of every file that it says was done. A process that was
   * killed can leave it behind by a write; then a new instance does all files again from the lake.
   */
  private boolean isWhole(JobRepository repository, JobInstance instance) {
    Map<String, FileCounts> counts = FileCounts.of(plan, repository, instance);
    return plan.work().stream()
        .filter(item -> !counts.containsKey(item.rawKey()))
        .map(item -> repository.getLastStepExecution(instance, "file:" + item.rawKey()))
        .noneMatch(step -> step != null && step.getStatus() == BatchStatus.COMPLETED);
  }

  private NightOutcome outcome(
      Night night, JobExecution execution, Map<String, FileCounts> byFile, double discoverSeconds) {
    List<StageCount> counts = new ArrayList<>();
    List<ManifestEntry> current = lake.manifest().current();
    counts.add(
        new StageCount(
            "discover",
            plan.discovered(),
            plan.work().size(),
            plan.discovered() - (long) plan.work().size(),
            plan.unreadable().size(),
            discoverSeconds));
    FileCounts sum = sum(byFile);
    counts.add(
        new StageCount(
            "ingest",
            sum.read(),
            sum.handedOn(),
            sum.leftOut(),
            sum.rejected(),
            seconds(execution, "ingest")));
    long rows = current.stream().mapToLong(ManifestEntry::handedOn).sum();
    counts.add(
        new StageCount(
            "load", rows, rows, 0, 0, seconds(execution, "commit") + seconds(execution, "load")));
    long stopped = night.checks.stream().filter(CheckResult::stops).count();
    counts.add(
        new StageCount(
            "check",
            night.checks.size(),
            night.checks.stream().filter(CheckResult::passed).count(),
            0,
            stopped,
            seconds(execution, "check")));
    boolean published = isDone(execution, "publish");
    if (published) {
      counts.add(new StageCount("publish", 1, 1, 0, 0, seconds(execution, "publish")));
    }
    if (night.exported != null) {
      int empty = night.exported.empty().size();
      int exports = night.exported.defined();
      counts.add(
          new StageCount(
              "export", exports, exports - empty, empty, 0, seconds(execution, "export")));
    }
    Exit exit = exit(night, execution, sum);
    String message =
        switch (exit) {
          case PUBLISHED, PUBLISHED_WITH_REJECTS ->
              "published " + publication.serving().orElseThrow();
          case EXPORT_FAILED ->
              "the warehouse is published, but its exports failed: "
                  + causes(execution)
                  + "; "
                  + night
                      .exports
                      .run()
                      .map(r -> "those of run " + r + " stay in place")
                      .orElse("there are none yet");
          case AUDIT_FAILED ->
              "the audit failed: the old warehouse still serves; the new one is "
                  + publication.building(night.runId);
          default -> "the run failed: " + causes(execution);
        };
    return new NightOutcome(
        exit, night.runId, counts, night.checks, publication.serving().orElse(null), message);
  }

  /** What an operator has to know of failures: each message once, the framework's wrappers not. */
  private static String causes(JobExecution execution) {
    return execution.getAllFailureExceptions().stream()
        .map(NightRun::rootMessage)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String rootMessage(Throwable failure) {
    Throwable cause = failure;
    while (!(cause instanceof WarehouseException || cause instanceof SpecException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  private Exit exit(Night night, JobExecution execution, FileCounts sum) {
    if (isDone(execution, "publish") && !isDone(execution, "export")) {
      return Exit.EXPORT_FAILED;
    }
    if (execution.getStatus() != BatchStatus.COMPLETED) {
      return night.checks.stream().anyMatch(CheckResult::stops) ? Exit.AUDIT_FAILED : Exit.BROKEN;
    }
    return sum.rejected() > 0 || !plan.unreadable().isEmpty()
        ? Exit.PUBLISHED_WITH_REJECTS
        : Exit.PUBLISHED;
  }

  private static boolean isDone(JobExecution execution, String step) {
    return execution.getStepExecutions().stream()
        .anyMatch(s -> s.getStepName().equals(step) && s.getStatus() == BatchStatus.COMPLETED);
  }

  private static FileCounts sum(Map<String, FileCounts> byFile) {
    long read = 0;
    long handedOn = 0;
    long leftOut = 0;
    long rejected = 0;
    for (FileCounts counts : byFile.values()) {
      read += counts.read();
      handedOn += counts.handedOn();
      leftOut += counts.leftOut();
      rejected += counts.rejected();
    }
    return new FileCounts(read, handedOn, leftOut, rejected, "");
  }

  private static double seconds(JobExecution execution, String name) {
    return execution.getStepExecutions().stream()
        .filter(s -> s.getStepName().equals(name) && s.getStartTime() != null)
        .mapToDouble(
            s ->
                Duration.between(
                            s.getStartTime(),
                            Optional.ofNullable(s.getEndTime())
                                .orElse(LocalDateTime.now(java.time.ZoneId.systemDefault())))
                        .toMillis()
                    / 1e3)
        .sum();
  }
}
