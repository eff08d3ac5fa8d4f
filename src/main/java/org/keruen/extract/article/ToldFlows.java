package org.keruen.extract.article;

import org.keruen.model.Flow;

/** The flows an article has told so far, for the figures that leave theirs out. */
final class ToldFlows {

  private Flow last = Flow.UNKNOWN;
  private Flow lead = Flow.UNKNOWN;
  private Flow first = Flow.UNKNOWN;
  private boolean hasTurnover;

  /** The flow told last; {@code UNKNOWN} if none was. */
  Flow last() {
    return last;
  }

  /** The flow that an aim without one is of: turnover, if any was told, else the last. */
  Flow main() {
    return hasTurnover ? Flow.TURNOVER : last;
  }

  /** A new paragraph goes on with the first flow of the sentence before. */
  void begin() {
    last = first != Flow.UNKNOWN ? first : lead == Flow.UNKNOWN ? last : lead;
  }

  /** Takes note of the first flow of a sentence. */
  void leadsWith(Flow first) {
    lead = first;
  }

  /** Takes note of what a sentence without figures is about. */
  void speaksOf(Flow flow) {
    last = flow;
    lead = flow;
  }

  /** Takes note of the flow of a claim. */
  void claims(Flow flow) {
    last = flow == Flow.UNKNOWN ? last : flow;
    first = first == Flow.UNKNOWN ? flow : first;
    hasTurnover |= flow == Flow.TURNOVER;
  }
}
