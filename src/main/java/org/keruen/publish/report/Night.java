package org.keruen.publish.report;

import java.util.List;

/**
 * What a night counted, which the warehouse does not know.
 *
 * @param run its id
 * @param exit how it ended
 * @param code the exit code
 * @param seconds how long it took
 * @param stages its stages in their order
 */
public record Night(String run, String exit, int code, double seconds, List<Stage> stages) {

  /**
   * What a stage did.
   *
   * @param stage its name
   * @param read records read
   * @param handedOn records handed on
   * @param leftOut records rightly not used
   * @param rejected records that could not be used
   * @param seconds how long it took
   */
  public record Stage(
      String stage, long read, long handedOn, long leftOut, long rejected, double seconds) {}

  public Night {
    stages = List.copyOf(stages);
  }
}
