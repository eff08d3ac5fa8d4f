package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Matcher;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Tells whether an amount is of all partners, because its parts with some of them follow. */
final class WholeOfParts {

  private final LanguageWords words;
  private final Scene scene;
  private final Sides sides;

  WholeOfParts(LanguageWords words, Scene scene, Sides sides) {
    this.words = words;
    this.scene = scene;
    this.sides = sides;
  }

  /** Whether what stands behind an amount are parts of it, each with a partner of its own. */
  boolean is(Figure f, String owner) {
    Reading r = f.r();
    if (f.a().end() > f.to() || f.to() >= r.text().length() || f.flow() == Flow.BALANCE) {
      return false;
    }
    if (isPartlySent(f, owner)) {
      return true;
    }
    // "4.9 million tonnes, including to Uzbekistan 2.2 million"
    Matcher part = words.links().part().matcher(r.text()).region(f.a().end(), f.to());
    boolean said = part.find();
    int colon = r.text().substring(f.a().end(), f.to()).indexOf(':');
    if (!said && colon < 0) {
      return false;
    }
    int from = said ? part.start() : f.a().end() + colon;
    List<PartnerMention> later = Sides.within(r, from, r.text().length());
    return !later.isEmpty()
        && later.stream().noneMatch(s -> s.code().equals(owner))
        && later.stream().allMatch(s -> sides.isLinked(r, s) || sides.isTo(r, s))
        && !(scene.sentences().hasClaims() && scene.pair().has(later.get(0).code()));
  }

  /** "Exports are 90 % of the turnover with Türkiye, and they rose by 22 %": its whole's party. */
  boolean isOfBefore(Figure f, PartnerMention side) {
    boolean afterShare =
        f.r().amounts().stream().anyMatch(o -> o.end() == f.from() && o.measure() == Measure.SHARE);
    return afterShare
        && sides.isLinked(f.r(), side)
        && f.r().flows().stream()
            .filter(w -> w.flow() == Flow.TURNOVER && w.start() >= f.from())
            .filter(w -> w.end() < side.start())
            .anyMatch(w -> f.r().text().substring(w.end(), side.start()).indexOf(',') < 0);
  }

  /** "90,000 tons were exported, and 30 percent of them went to the Union". */
  boolean isPartlySent(Figure f, String owner) {
    Reading r = f.r();
    List<PartnerMention> later = Sides.within(r, f.to(), r.text().length());
    return f.flow() != Flow.TURNOVER
        && !later.isEmpty()
        && later.stream().noneMatch(s -> s.code().equals(owner))
        && (later.size() == 1
            || later.stream().allMatch(s -> sides.isLinked(r, s) || sides.isTo(r, s)))
        && r.amounts().stream()
            .filter(o -> o.start() == f.to() && o.measure() == Measure.SHARE)
            .anyMatch(
                o ->
                    words
                        .links()
                        .ofThem()
                        .matcher(r.text())
                        .region(o.end(), r.text().length())
                        .lookingAt());
  }
}
