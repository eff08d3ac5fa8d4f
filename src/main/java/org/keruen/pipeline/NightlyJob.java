package org.keruen.pipeline;

import java.util.HashMap;
import java.util.Map;
import org.keruen.model.LakeRecord;
import org.keruen.model.RawRecord;
import org.keruen.night.WorkItem;
import org.keruen.publish.Exports;
import org.keruen.warehouse.CheckResult;
import org.keruen.warehouse.Checks;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** The job {@code nightly} and its steps, in the order of the data. */
@Configuration(proxyBeanMethods = false)
class NightlyJob {

  static final String NAME = "nightly";
  static final String RAW_KEY = "rawKey";
  static final String AUDIT_FAILED = "AUDIT_FAILED";

  /**
   * Records a transaction of the job repository; a part is committed by its file, not by its chunk.
   */
  private static final int CHUNK = 2000;

  @Bean
  Job nightly(
      JobRepository repository,
      PlatformTransactionManager transactions,
      Night night,
      @Qualifier("ingest") Step ingest) {
    Step commit =
        tasklet(
            repository,
            transactions,
            "commit",
            (contribution, chunk) -> {
              CrashPoint.reached("before-commit");
              night.lake.commit(
                  ManifestCommit.manifest(
                      night,
                      FileCounts.of(
                          night.plan,
                          repository,
                          contribution.getStepExecution().getJobExecution().getJobInstance())));
              CrashPoint.reached("after-commit");
              return RepeatStatus.FINISHED;
            });
    Step load =
        tasklet(
            repository,
            transactions,
            "load",
            (contribution, chunk) -> {
              Load.run(night);
              CrashPoint.reached("after-load");
              return RepeatStatus.FINISHED;
            });
    Step check =
        tasklet(
            repository,
            transactions,
            "check",
            (contribution, chunk) -> {
              night.checks =
                  new Checks(night.jobs)
                      .run(night.publication.building(night.runId), night.publication.serving());
              if (night.checks.stream().anyMatch(CheckResult::stops)) {
                contribution.setExitStatus(new ExitStatus(AUDIT_FAILED));
              }
              return RepeatStatus.FINISHED;
            });
    Step publish =
        tasklet(
            repository,
            transactions,
            "publish",
            (contribution, chunk) -> {
              night.publication.publish(night.runId);
              CrashPoint.reached("after-publish");
              return RepeatStatus.FINISHED;
            });
    Step export =
        tasklet(
            repository,
            transactions,
            "export",
            (contribution, chunk) -> {
              CrashPoint.reached("before-export");
              night.exported =
                  new Exports(night.jobs)
                      .publish(night.publication.published(night.runId), night.exports);
              return RepeatStatus.FINISHED;
            });
    return new JobBuilder(NAME, repository)
        .start(ingest)
        .next(commit)
        .next(load)
        .next(check)
        .on(AUDIT_FAILED)
        .fail()
        .from(check)
        .on("*")
        .to(publish)
        .next(export)
        .end()
        .build();
  }

  private static Step tasklet(
      JobRepository repository,
      PlatformTransactionManager transactions,
      String name,
      Tasklet tasklet) {
    return new StepBuilder(name, repository)
        .tasklet(tasklet, transactions)
        .allowStartIfComplete(!name.equals("commit"))
        .build();
  }

  @Bean
  Step ingest(JobRepository repository, Night night, @Qualifier("file") Step file) {
    SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("ingest-");
    threads.setConcurrencyLimit(
        Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors())));
    return new StepBuilder("ingest", repository)
        .partitioner("file", gridSize -> partitions(night))
        .step(file)
        .taskExecutor(threads)
        .build();
  }

  private static Map<String, ExecutionContext> partitions(Night night) {
    Map<String, ExecutionContext> partitions = new HashMap<>();
    for (WorkItem item : night.plan.work()) {
      ExecutionContext context = new ExecutionContext();
      context.putString(RAW_KEY, item.rawKey());
      partitions.put(item.rawKey(), context);
    }
    return partitions;
  }

  @Bean
  Step file(
      JobRepository repository,
      PlatformTransactionManager transactions,
      RawRecordReader reader,
      RecordNormaliser normaliser,
      LakeWriter writer) {
    return new ChunkOrientedStepBuilder<RawRecord, LakeRecord>("file", repository, CHUNK)
            .transactionManager(transactions)
            .reader(reader)
            .processor(normaliser)
            .writer(writer)
            .listener(writer)
            .stream(reader)
            .build();
  }

  @Bean
  @StepScope
  RawRecordReader reader(Night night, @Value("#{stepExecutionContext['rawKey']}") String rawKey) {
    return new RawRecordReader(night, night.byRawKey.get(rawKey));
  }

  @Bean
  @StepScope
  RecordNormaliser normaliser(
      Night night, @Value("#{stepExecutionContext['rawKey']}") String rawKey) {
    return new RecordNormaliser(night, night.byRawKey.get(rawKey));
  }

  @Bean
  @StepScope
  LakeWriter writer(Night night, @Value("#{stepExecutionContext['rawKey']}") String rawKey) {
    return new LakeWriter(night, night.byRawKey.get(rawKey));
  }
}
