package org.keruen.extract.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Tells whether one of the two of a figure is a name that nobody knows: then it is of no pair. */
final class UnknownSide {

  /** A name in capitals, and the word that joins it with what comes next. */
  private static final Pattern NAME =
      Pattern.compile("(?U)(?<name>\\p{Lu}[\\p{L}'\u2019-]+)(?<and>\\s+\\p{L}+\\s+)$");

  /** Between a flow's word and the first of its two: " of goods between the ". */
  private static final int NEAR = 30;

  private UnknownSide() {}

  /** "Trade between Hunchun and Russia" */
  static boolean isNamed(LanguageWords words, Figure f) {
    return f.word() != null
        && Sides.within(f.r(), f.begin(), f.a().start()).stream()
            .anyMatch(s -> isBesideUnknown(words, f.r(), f.word(), s));
  }

  private static boolean isBesideUnknown(
      LanguageWords words, Reading r, Reading.FlowWord flow, PartnerMention side) {
    Matcher name = NAME.matcher(r.text().substring(0, side.start()));
    return name.find()
        && words.links().and().matcher(name.group("and")).matches()
        && flow.end() <= name.start()
        && name.start() - flow.end() < NEAR
        && words.links().between().matcher(r.text().substring(0, name.start())).find()
        && Stream.concat(r.sides().stream(), r.places().stream())
            .noneMatch(o -> o.start() < name.end("name") && name.start() < o.end());
  }
}
