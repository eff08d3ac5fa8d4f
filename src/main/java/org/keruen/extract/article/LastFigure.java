package org.keruen.extract.article;

import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.measure.Percentages;

/** What the last figure of an article was, for the numbers that leave it out. */
final class LastFigure {

  private Measure measure = Measure.UNKNOWN;
  private boolean indexed;
  private String currency = "";

  /** Takes note of a figure. */
  void is(AmountMention a) {
    if (a.measure() == Measure.VALUE && !a.unit().equals("XXX")) {
      currency = a.unit();
    }
    if (a.measure() == Measure.GROWTH_YOY) {
      indexed = a.reason().equals(Percentages.OF_YEAR_BEFORE);
    }
    measure = a.measure();
  }

  /** Its measure; {@code UNKNOWN} if there was none. */
  Measure measure() {
    return measure;
  }

  /** Whether the last growth was printed as percent of the year before. */
  boolean isIndexed() {
    return indexed;
  }

  /** The currency of the last figure in money; {@code ""} if there was none. */
  String currency() {
    return currency;
  }
}
