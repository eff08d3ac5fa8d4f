package org.keruen.resolve.measure;

import java.math.BigDecimal;
import org.keruen.model.Measure;

/** Percentages that are differences by their preposition or case, far from the verb they have. */
final class FarVerbs {

  private static final int NOWHERE = Integer.MAX_VALUE;

  private final Words cues;

  FarVerbs(Words cues) {
    this.cues = cues;
  }

  /**
   * "Rose from 1,015.7 million in 2020 to 1,541.7 million by the end of 2021, i.e. by 51.7 %": a
   * difference, whose verb stands far ahead; null if it is none.
   *
   * @param before what stands ahead of the percentage in its clause
   */
  Percentages.Sense ahead(String before, BigDecimal value) {
    if (cues.last("by_before", before) != before.length()) {
      return null;
    }
    int up = cues.last("up", before);
    int down = cues.last("down", before);
    return Math.max(up, down) < 0 ? null : moved(value, down > up);
  }

  /**
   * "Былтыр 13 пайызға, ал биыл 14 пайызға артты": a difference by its case, whose verb is that of
   * the next one; null if it is none.
   *
   * @param after what stands behind the percentage
   * @param word the word of percent as printed; null if it stands ahead
   */
  Percentages.Sense behind(String after, BigDecimal value, String word) {
    if (word == null || cues.first("by_behind", word) != 0) {
      return null;
    }
    int up = cues.first("up", after);
    int down = cues.first("down", after);
    return Math.min(up, down) == NOWHERE ? null : moved(value, down < up);
  }

  private static Percentages.Sense moved(BigDecimal value, boolean falls) {
    boolean turns = falls && value.signum() > 0;
    return new Percentages.Sense(
        Measure.GROWTH_YOY, turns ? value.negate() : value, turns ? "a fall" : "a rise");
  }
}
