package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Leaves out the parties that a sentence names only by the office of whoever speaks. */
final class Speakers {

  /** Between a party and its office: "Turkish Trade ", "Uzbek vice-". */
  private static final Pattern GAP =
      Pattern.compile("(?U)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:\\p{L}+-)?");

  private final LanguageWords words;
  private final Scene scene;

  Speakers(LanguageWords words, Scene scene) {
    this.words = words;
    this.scene = scene;
  }

  /**
   * The sentence without them, where it names two parties besides or goes on with what was told:
   * "It reached 75 billion, the Russian leader said".
   */
  Reading without(Reading r) {
    List<PartnerMention> others = r.sides().stream().filter(s -> !isOfOffice(r, s)).toList();
    long left = Sides.distinct(others);
    boolean may = left > 1 || left == 0 && scene.sentences().hasClaims();
    return may && others.size() < r.sides().size() ? r.withSides(others) : r;
  }

  private boolean isOfOffice(Reading r, PartnerMention side) {
    if (side.form() != PartnerMention.Form.ADJECTIVE || words.sides().office().isEmpty()) {
      return false;
    }
    Matcher m =
        words.sides().office().get().matcher(r.text()).region(side.end(), r.text().length());
    boolean office = m.find() && GAP.matcher(r.text().substring(side.end(), m.start())).matches();
    return office
        && r.flows().stream().noneMatch(f -> f.start() >= side.end() && f.end() <= m.start());
  }
}
