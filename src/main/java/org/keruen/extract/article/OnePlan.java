package org.keruen.extract.article;

import java.util.List;
import org.keruen.model.Measure;
import org.keruen.model.Modality;
import org.keruen.resolve.AmountMention;
import org.keruen.spec.language.LanguageWords;

/** Amounts that are of one plan, of whose words only the first stands beside the verb. */
final class OnePlan {

  /** So near behind another an amount is of the same plan. */
  private static final int NEAR = 30;

  /** Between the two ends of a range: "85-90 %". */
  static final int RANGE = 4;

  private OnePlan() {}

  /**
   * "First to 5 billion, then to 10 billion dollars", "85-90 percent"; not "it was to reach $6
   * billion, but amounted to five".
   *
   * @param own how an amount is told by its own words
   */
  static Modality of(
      LanguageWords words, Reading r, List<AmountMention> amounts, int i, Modality own, Told told) {
    if (i == 0 || own != Modality.REPORTED) {
      return own;
    }
    AmountMention a = amounts.get(i);
    int last = amounts.get(i - 1).end();
    int gap = a.start() - last;
    boolean level = a.measure() == Measure.VALUE || a.measure() == Measure.QUANTITY;
    boolean together = gap < RANGE || gap < NEAR && level;
    boolean yet =
        gap > 0 && words.levels().yet().matcher(r.text().substring(last, a.start())).find();
    return together && !yet ? told.modality : own;
  }

  /** "It was to reach $5 billion in 2021, but amounted to 3.8": the year of an aim that failed. */
  static boolean isMissed(LanguageWords words, Reading r, AmountMention a) {
    return r.amounts().stream()
        .filter(o -> o.start() >= a.end() && o.measure() == a.measure())
        .findFirst()
        .filter(o -> words.levels().yet().matcher(r.text().substring(a.end(), o.start())).find())
        .isPresent();
  }
}
