package org.keruen.pipeline;

import org.keruen.model.RawRecord;
import org.keruen.model.Reject;
import org.keruen.night.WorkItem;
import org.keruen.store.PartWriter;
import org.keruen.store.RawPart;
import org.keruen.store.Table;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Reads the raw records of one file. The file is extracted into its raw part first, unless that
 * part is there already; so a restart, or a changed name in {@code jobs/dimensions}, opens no
 * workbook anew.
 */
class RawRecordReader implements ItemStreamReader<RawRecord> {

  private final Night night;
  private final WorkItem item;
  private RawPart part;

  RawRecordReader(Night night, WorkItem item) {
    this.night = night;
    this.item = item;
  }

  @Override
  public void open(ExecutionContext context) {
    if (!night.lake.hasPart(Table.Layer.RAW, item.rawKey())) {
      extract();
    }
    part = night.lake.readRaw(item.rawKey());
  }

  /**
   * A file is all or nothing: where it turns out that it can't be used, only that is kept of it.
   */
  private void extract() {
    try (PartWriter writer = night.lake.write(Table.Layer.RAW, item.rawKey(), night.runId)) {
      Reject[] quarantine = new Reject[1];
      try {
        night
            .stages
            .extractor(item.file().kind())
            .extract(
                item.file(),
                raw -> {
                  if (raw instanceof Reject reject && reject.kind() == Reject.Kind.QUARANTINED) {
                    quarantine[0] = reject;
                  } else if (quarantine[0] == null) {
                    writer.write(raw);
                  }
                });
      } catch (RuntimeException | StackOverflowError e) {
        // A fault of ours on one file must not cost the night; it is told as what it is.
        quarantine[0] = Reject.quarantine(item.file(), "internal_error", "reading it failed: " + e);
      }
      if (quarantine[0] != null) {
        writer.clear();
        writer.write(quarantine[0]);
      }
      writer.commit();
    }
  }

  @Override
  public RawRecord read() {
    return part.next();
  }

  @Override
  public void close() {
    if (part != null) {
      part.close();
    }
  }
}
