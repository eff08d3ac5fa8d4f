package org.keruen.pipeline;

import org.keruen.model.LakeRecord;
import org.keruen.model.RawRecord;
import org.keruen.night.WorkItem;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Normalises one raw record; exactly one record comes of each, so that the counts balance. */
class RecordNormaliser implements ItemProcessor<RawRecord, LakeRecord> {

  private final Night night;
  private final WorkItem item;

  RecordNormaliser(Night night, WorkItem item) {
    this.night = night;
    this.item = item;
  }

  @Override
  public LakeRecord process(RawRecord raw) {
    return night.stages.normalise(raw, item.file());
  }
}
