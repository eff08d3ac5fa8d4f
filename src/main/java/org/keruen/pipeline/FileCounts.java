package org.keruen.pipeline;

import java.util.HashMap;
import java.util.Map;
import org.keruen.night.Plan;
import org.keruen.night.WorkItem;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What became of a file's records; {@code read = handedOn + leftOut + rejected}.
 *
 * @param read raw records read
 * @param handedOn records handed on to the warehouse
 * @param leftOut records rightly not used
 * @param rejected records that could not be used
 * @param quarantine why the whole file could not be used, {@code ""} if it could
 */
record FileCounts(long read, long handedOn, long leftOut, long rejected, String quarantine) {

  private static final String PREFIX = "keruen.";

  /** Keeps them with the partition, so that a restart has them without reading the file again. */
  void putInto(ExecutionContext context) {
    context.putLong(PREFIX + "read", read);
    context.putLong(PREFIX + "handedOn", handedOn);
    context.putLong(PREFIX + "leftOut", leftOut);
    context.putLong(PREFIX + "rejected", rejected);
    context.putString(PREFIX + "quarantine", quarantine);
  }

  /**
   * The counts of every file of a run by its raw key. A restarted run leaves the files alone that
   * were done before it was killed; theirs stand with the execution that did them.
   */
  static Map<String, FileCounts> of(Plan plan, JobRepository repository, JobInstance run) {
    Map<String, FileCounts> counts = new HashMap<>();
    for (WorkItem item : plan.work()) {
      StepExecution step = repository.getLastStepExecution(run, "file:" + item.rawKey());
      if (step != null && step.getExecutionContext().containsKey(PREFIX + "read")) {
        counts.put(item.rawKey(), from(step.getExecutionContext()));
      }
    }
    return counts;
  }

  static FileCounts from(ExecutionContext context) {
    return new FileCounts(
        context.getLong(PREFIX + "read"),
        context.getLong(PREFIX + "handedOn"),
        context.getLong(PREFIX + "leftOut"),
        context.getLong(PREFIX + "rejected"),
        context.getString(PREFIX + "quarantine"));
  }
}
