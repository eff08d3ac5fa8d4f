package org.keruen.pipeline;

import org.keruen.model.LakeRecord;
import org.keruen.model.Reject;
import org.keruen.night.WorkItem;
import org.keruen.store.PartWriter;
import org.keruen.store.Table;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Writes the normalised part of one file and keeps its counts; the part is moved into place only
 * when the whole file is done.
 */
class LakeWriter implements ItemWriter<LakeRecord>, StepExecutionListener {

  private final Night night;
  private final WorkItem item;
  private PartWriter part;
  private long handedOn;
  private long leftOut;
  private long rejected;
  private String quarantine = "";

  LakeWriter(Night night, WorkItem item) {
    this.night = night;
    this.item = item;
  }

  @Override
  public void beforeStep(StepExecution step) {
    part = night.lake.write(Table.Layer.NORMALISED, item.normalisedKey(), night.runId);
  }

  @Override
  public void write(Chunk<? extends LakeRecord> chunk) {
    for (LakeRecord record : chunk) {
      count(record);
      part.write(record);
    }
  }

  private void count(LakeRecord record) {
    if (!(record instanceof Reject reject)) {
      handedOn++;
    } else if (reject.kind() == Reject.Kind.LEFT_OUT) {
      leftOut++;
    } else {
      rejected++;
      if (reject.kind() == Reject.Kind.QUARANTINED) {
        quarantine = reject.reason() + ": " + reject.detail();
      }
    }
  }

  @Override
  public ExitStatus afterStep(StepExecution step) {
    try (PartWriter finished = part) {
      if (step.getStatus() == BatchStatus.COMPLETED) {
        finished.commit();
        new FileCounts(handedOn + leftOut + rejected, handedOn, leftOut, rejected, quarantine)
            .putInto(step.getExecutionContext());
        CrashPoint.reached("file-committed");
        night.listener.file(
            item.file().name(), night.filesDone.incrementAndGet(), night.plan.work().size());
      }
    }
    return step.getExitStatus();
  }
}
