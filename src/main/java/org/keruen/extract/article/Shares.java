package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Pattern;
import org.keruen.model.Measure;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Tells whose part of whose trade a share is. */
final class Shares {

  /** Between a share and its level in brackets. */
  private static final Pattern LEVEL =
      Pattern.compile("[^,;:()\u2014\u2013]{0,60}(?:\\(|\\s[\u2014\u2013]\\s)(?:\\p{L}+\\s)?");

  /** How far behind its flow the owner of it stands: " of the total trade of the ". */
  private static final int OF = 20;

  /** How long the words of the whole behind a share may be. */
  private static final int WHOLE = 90;

  /** Between "or" and its amount: "or about US$". */
  private static final int HEDGED = 25;

  private Shares() {}

  /** "21.3 % of Kazakhstan's trade ($21.7 billion)": the level of what the share is of. */
  static boolean isLevelOfShare(Figure f) {
    return f.a().measure() == Measure.VALUE
        && f.from() > 0
        && f.from() <= f.a().start()
        && f.r().amounts().stream()
            .anyMatch(o -> o.end() == f.from() && o.measure() == Measure.SHARE)
        && LEVEL.matcher(f.r().text().substring(f.from(), f.a().start())).matches();
  }

  /** Whether what stands between a share and an amount makes it the share's: ", or about $". */
  static boolean isWorth(LanguageWords words, String between) {
    int comma = between.indexOf(',');
    String behind = between.substring(comma + 1).strip();
    return comma >= 0
        && comma < WHOLE
        && behind.length() < HEDGED
        && behind.indexOf(',') < 0
        && words.amounts().revalued().filter(p -> p.matcher(behind).lookingAt()).isPresent();
  }

  /** "15 % of its trade, or $1.3 billion, fell on Kazakhstan": of whom the share is. */
  static boolean isWorthOfShare(LanguageWords words, Figure f) {
    return f.a().measure() == Measure.VALUE
        && f.r().amounts().stream()
            .filter(o -> o.end() <= f.a().start())
            .reduce((x, y) -> y)
            .filter(o -> o.measure() == Measure.SHARE)
            .filter(o -> isWorth(words, f.r().text().substring(o.end(), f.a().start())))
            .isPresent();
  }

  /** Whether the second of two parties owns the flow that the first has a share in. */
  static boolean isWhole(LanguageWords words, Reading r, List<PartnerMention> two) {
    PartnerMention part = two.get(0);
    PartnerMention whole = two.get(1);
    return Sides.isPossessive(r, whole)
        || r.flows().stream()
            .anyMatch(
                w ->
                    w.start() > part.end()
                            && (isBlank(r, w.end(), whole.start()) || isOf(words, r, w, whole))
                        || isBlank(r, whole.end(), w.start()));
  }

  /** "In the exports of Tajikistan". */
  private static boolean isOf(
      LanguageWords words, Reading r, Reading.FlowWord w, PartnerMention whole) {
    return w.end() < whole.start()
        && whole.start() - w.end() < OF
        && Sides.isAhead(words.links().whole(), r, whole);
  }

  private static boolean isBlank(Reading r, int from, int to) {
    return from <= to && r.text().substring(from, to).isBlank();
  }

  /** "China is the country's first partner: its share is 21.3 %, Russia's 18.8 %". */
  static Pair ofHome(LanguageWords words, String home, Figure f, List<PartnerMention> ahead) {
    Reading r = f.r();
    boolean ofSubject = isOfSubject(words, f);
    List<PartnerMention> others =
        (ofSubject ? r.sides() : ahead).stream().filter(s -> !s.code().equals(home)).toList();
    if (others.isEmpty()) {
      return null;
    }
    PartnerMention side = ofSubject ? others.get(0) : others.get(others.size() - 1);
    return new Pair(home, side.code());
  }

  /** "Its share": of whom the sentence or the one before is about. */
  static boolean isOfSubject(LanguageWords words, Figure f) {
    return words
        .pronoun()
        .filter(p -> p.matcher(f.r().text()).region(f.begin(), f.a().start()).find())
        .isPresent();
  }
}
