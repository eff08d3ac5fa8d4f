package org.keruen.extract.article;

import java.util.EnumSet;
import java.util.Set;
import org.keruen.model.Flow;

/** The flows an article has told so far, for the figures that leave theirs out. */
final class ToldFlows {

  private Flow last = Flow.UNKNOWN;
  private Flow first = Flow.UNKNOWN;
  private boolean hasTurnover;
  private int sentence = -1;
  private Flow part = Flow.UNKNOWN;
  private final Set<Flow> here = EnumSet.noneOf(Flow.class);

  /** The flow told last; {@code UNKNOWN} if none was. */
  Flow last() {
    return last;
  }

  /** The flow that an aim without one is of: turnover, if any was told, else the last. */
  Flow main() {
    return hasTurnover ? Flow.TURNOVER : last;
  }

  /**
   * The flow of a figure that has none: where the figures told last were a sentence's exports and
   * imports, of which no one is meant, that of both; else the one told last.
   */
  Flow next() {
    return here.contains(Flow.EXPORT) && here.contains(Flow.IMPORT) ? Flow.TURNOVER : last;
  }

  /** A new paragraph goes on with the flow of the article's first figure. */
  void begin() {
    last = first == Flow.UNKNOWN ? last : first;
  }

  /** The one-way flow that a sentence without figures told of beside a turnover. */
  Flow part() {
    return part;
  }

  /** Takes note of such a flow: "the trade grew thanks to exports". */
  void speaksOfPart(Flow flow) {
    part = flow;
  }

  /** Takes note of what a sentence without figures is about. */
  void speaksOf(Flow flow) {
    here.clear();
    last = flow;
  }

  /**
   * Takes note of the flow of a claim.
   *
   * @param number the number of its sentence
   */
  void claims(Flow flow, int number) {
    if (number != sentence) {
      here.clear();
      sentence = number;
    }
    here.add(flow);
    last = flow == Flow.UNKNOWN ? last : flow;
    first = first == Flow.UNKNOWN ? flow : first;
    hasTurnover |= flow == Flow.TURNOVER;
  }
}
