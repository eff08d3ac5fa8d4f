package org.keruen.night;

import java.nio.file.Path;
import java.util.List;
import org.keruen.warehouse.CheckResult;

/**
 * What came of a night.
 *
 * @param exit how it ended
 * @param runId id of the run, {@code ""} where there was nothing to do
 * @param stages what each stage read and handed on, in their order
 * @param checks what the checks found
 * @param warehouse the file that serves now, null if none does
 * @param message one line for a person
 */
public record NightOutcome(
    Exit exit,
    String runId,
    List<StageCount> stages,
    List<CheckResult> checks,
    Path warehouse,
    String message) {

  /** How a night ends; the codes are a contract with schedulers. */
  public enum Exit {
    PUBLISHED(0),
    NOTHING_NEW(0),
    PUBLISHED_WITH_REJECTS(10),
    /** The warehouse is published, its exports are those of an earlier night. */
    EXPORT_FAILED(40),
    /** The warehouse and its exports are published, the report is that of an earlier night. */
    REPORT_FAILED(40),
    AUDIT_FAILED(20),
    LOCKED(30),
    BROKEN(40),
    STOPPED(143);

    private final int code;

    Exit(int code) {
      this.code = code;
    }

    /** The process's exit code. */
    public int code() {
      return code;
    }
  }

  /**
   * What a stage did.
   *
   * @param stage its name, which is its package's
   * @param read records (or files) read
   * @param handedOn records handed on
   * @param leftOut records rightly not used
   * @param rejected records that could not be used
   * @param seconds how long it took
   */
  public record StageCount(
      String stage, long read, long handedOn, long leftOut, long rejected, double seconds) {}

  public NightOutcome {
    stages = List.copyOf(stages);
    checks = List.copyOf(checks);
  }

  /** An outcome without a run. */
  public static NightOutcome of(Exit exit, Path warehouse, String message) {
    return new NightOutcome(exit, "", List.of(), List.of(), warehouse, message);
  }
}
