package org.keruen.extract.article;

import java.util.List;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Tells between whom a share is that stands behind another one in its sentence. */
final class ListedShares {

  /** Between a share and whose whole it is of: " of the ". */
  private static final int OF = 12;

  /** Between a party and its share: "'s ". */
  private static final int RIGHT = 6;

  private final LanguageWords words;
  private final Sides sides;
  private final MemberShares members;
  private final PartiesBehind after;

  ListedShares(LanguageWords words, Sides sides, MemberShares members, PartiesBehind after) {
    this.words = words;
    this.sides = sides;
    this.members = members;
    this.after = after;
  }

  /**
   * The pair of a share.
   *
   * @param ahead the parties between the amount before and it
   * @param behind the parties between it and the amount after
   * @return {@code UNKNOWN} where the sentence is no such list
   */
  Pair of(Figure f, List<PartnerMention> ahead, List<PartnerMention> behind) {
    Pair before = f.before();
    if (isOfNextWhole(f, behind)) {
      // "Trade in the Union made 46 % of Belarus' trade, 18 % of Kazakhstan's"
      return new Pair(behind.get(0).code(), before.partner());
    }
    if (isOfShareBehind(f, behind)) {
      // "46 % fell to Kazakhstan, 24 % was the share of Kyrgyzstan"
      return new Pair(before.reporter(), behind.get(0).code());
    }
    if (ahead.isEmpty()) {
      return Pair.UNKNOWN;
    }
    PartnerMention last = ahead.get(ahead.size() - 1);
    if (members.isOfTradeWithBloc(f, last)) {
      // "The region's trade with the Union was $61.9 million, and Russia had 91 % of it"
      return new Pair(before.reporter(), last.code());
    }
    String bloc = members.blocOf(f, last);
    if (!bloc.isEmpty()) {
      // "Russia accounted for 62 % of the mutual trade in the Union, Belarus for 25 %"
      return new Pair(last.code(), bloc);
    }
    if (isBehindOwn(f, ahead)) {
      // "42 % fell to Russia, China's share is 20 %": Russia is of the one before.
      return new Pair(before.reporter(), last.code());
    }
    boolean again = ahead.stream().allMatch(s -> before.has(s.code()));
    if (again && (after.isPartBehind(f, behind) || isTakerByCase(f, behind))) {
      // "83 % of the imports fell to Russia, 12 % to Belarus"
      return new Pair(before.reporter(), behind.get(0).code());
    }
    if (ahead.size() == 1 && isNextPart(f, last)) {
      // "Russia's share of Armenia's imports was 30 %, Iran's 11 %"
      return new Pair(before.reporter(), last.code());
    }
    if (again && ahead.size() == 1 && Sides.isPossessive(f.r(), last)) {
      // "15.6 percent of Armenia's trade in 2000 and about 27 percent in 2018"
      return before;
    }
    if (isInBracketBehind(f, last)) {
      // "Third in the trade of Uzbekistan after China (17.7 %) and Russia (17.2 %)"
      return new Pair(before.reporter(), last.code());
    }
    // "60 % of Russia's trade with the region falls on Kazakhstan, 20 % on Uzbekistan"
    return isListedAlone(f, ahead) ? new Pair(before.reporter(), last.code()) : Pair.UNKNOWN;
  }

  /** "91,9 пайызы Ресейге, 4,4 пайызы Қырғызстанға": a case tells whose part each is. */
  private boolean isTakerByCase(Figure f, List<PartnerMention> behind) {
    return words.toCase().isPresent()
        && !behind.isEmpty()
        && !f.before().has(behind.get(0).code())
        && sides.isTo(f.r(), behind.get(0))
        && f.r().text().substring(f.a().end(), behind.get(0).start()).isBlank();
  }

  private boolean isOfShareBehind(Figure f, List<PartnerMention> behind) {
    return !behind.isEmpty()
        && !behind.get(0).code().equals(f.before().reporter())
        && f.r().text().substring(f.a().end(), behind.get(0).start()).indexOf(',') < 0
        && words
            .sides()
            .shareAhead()
            .filter(p -> Sides.isAhead(p, f.r(), behind.get(0)))
            .isPresent();
  }

  private static boolean isInBracketBehind(Figure f, PartnerMention side) {
    return f.r().text().substring(side.end(), f.a().start()).strip().equals("(")
        && !f.before().reporter().equals(side.code());
  }

  private static boolean isNextPart(Figure f, PartnerMention side) {
    String between = f.r().text().substring(side.end(), f.a().start());
    return Sides.isPossessive(f.r(), side)
        && !f.before().has(side.code())
        && between.length() < RIGHT
        && between.strip().indexOf(' ') < 0;
  }

  private static boolean isBehindOwn(Figure f, List<PartnerMention> ahead) {
    Pair before = f.before();
    return ahead.size() == 2
        && ahead.get(0).code().equals(before.partner())
        && !before.has(ahead.get(1).code())
        && f.r().text().substring(ahead.get(0).end(), ahead.get(1).start()).indexOf(',') >= 0
        && f.r().flows().stream()
            .noneMatch(w -> w.start() > ahead.get(0).end() && w.end() <= f.a().start());
  }

  /** Whether a share is of the whole of another party than the one before it in a list. */
  private boolean isOfNextWhole(Figure f, List<PartnerMention> behind) {
    Pair before = f.before();
    if (behind.isEmpty()) {
      return false;
    }
    PartnerMention next = behind.get(0);
    return next.start() - f.a().end() < OF
        && !before.has(next.code())
        && Blocs.is(before.partner())
        && Sides.isAhead(words.links().whole(), f.r(), next)
        && Sides.isPossessive(f.r(), next);
  }

  /** Whether a share's own clause names one party alone, right ahead of it. */
  private boolean isListedAlone(Figure f, List<PartnerMention> ahead) {
    Reading r = f.r();
    if (ahead.size() < 2) {
      return false;
    }
    PartnerMention last = ahead.get(ahead.size() - 1);
    String between = r.text().substring(ahead.get(ahead.size() - 2).end(), last.start());
    return between.indexOf(',') >= 0
        && Sides.isListed(r, f.a(), last)
        && sides.isLinked(r, last)
        && !f.before().reporter().equals(last.code())
        && r.flows().stream().noneMatch(w -> w.start() > last.end() && w.end() < f.a().start());
  }
}
