package org.keruen.extract.article;

import org.keruen.spec.language.LanguageWords;

/** The states of two parties, one of which an article tells of by a region of it. */
final class TwoStates {

  private TwoStates() {}

  /** "The trade of the two countries", where nobody is named: of those, and not of a region. */
  static boolean are(LanguageWords words, Figure f) {
    return f.before() == null
        && Sides.within(f.r(), f.begin(), f.a().start()).isEmpty()
        && words
            .sides()
            .twoStates()
            .filter(p -> p.matcher(f.r().text()).region(f.begin(), f.a().start()).find())
            .isPresent();
  }

  /** Two parties with their states in the place of regions. */
  static Pair of(Pair pair) {
    return new Pair(state(pair.reporter()), state(pair.partner()));
  }

  /** The state of a region; any other party as it is. */
  static String state(String code) {
    return code.indexOf('-') == 2 ? code.substring(0, 2) : code;
  }
}
