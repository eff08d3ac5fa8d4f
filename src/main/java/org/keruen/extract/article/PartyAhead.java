package org.keruen.extract.article;

import java.util.List;
import org.keruen.model.Flow;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Tells between whom an amount is that has a single party ahead of it. */
final class PartyAhead {

  private static final String WORLD = Parties.WORLD;

  /** How far behind an amount the other party of its flow may stand. */
  private static final int FAR = 70;

  /** Between a party and its own amount: "'s ". */
  private static final int NEXT = 5;

  private final LanguageWords words;
  private final Scene scene;
  private final Sides sides;
  private final LoneSide lone;
  private final ListedSides listed;
  private final MemberShares members;
  private final WholeOfParts whole;

  PartyAhead(LanguageWords words, Scene scene, Sides sides, LoneSide lone) {
    this.words = words;
    this.scene = scene;
    this.sides = sides;
    this.lone = lone;
    this.listed = new ListedSides(words, sides);
    this.members = new MemberShares(words, scene, sides);
    this.whole = new WholeOfParts(words, scene, sides);
  }

  /**
   * The pair of an amount.
   *
   * @param side the party ahead of it
   * @param behind the parties behind it
   * @param world whether the words around it make it one with all the world
   * @param linkedPair whether the pair before was of a subject and a party linked to it
   * @param turned whether that subject was the partner of the two
   */
  Pair of(
      Figure f,
      PartnerMention side,
      List<PartnerMention> behind,
      boolean world,
      boolean linkedPair,
      boolean turned) {
    Reading r = f.r();
    Pair before = f.before();
    String bloc = f.isShare() ? members.blocOf(f, side) : "";
    if (!bloc.isEmpty()) {
      // "Russia accounted for 62 % of the mutual trade in the Union, Belarus for 25 %"
      return new Pair(side.code(), bloc);
    }
    boolean part =
        before != null
            && Blocs.is(before.partner())
            && !before.has(side.code())
            && words.links().part().matcher(r.text()).region(f.from(), side.start()).find();
    if (part) {
      // "Trade with the Union, of which Kazakhstan accounted for $500 million"
      return new Pair(before.reporter(), side.code());
    }
    boolean oneWay = f.flow() == Flow.EXPORT || f.flow() == Flow.IMPORT;
    if (before != null && oneWay && before.has(side.code()) && whole.isOfBefore(f, side)) {
      return before;
    }
    if (before != null
        && oneWay
        && before.has(side.code())
        && (f.word() == null || f.word().start() < f.from())
        && side.form() == PartnerMention.Form.ADJECTIVE
        && Sides.isListed(r, f.a(), side)) {
      // "Our exports rose by 15 %, the Kazakh ones — by 26 %"
      return new Pair(side.code(), before.other(side.code()));
    }
    if (before != null
        && Regions.areBeside(side.code(), before.reporter(), before.partner())
        && !sides.isLinked(r, side)) {
      return new Pair(side.code(), before.partner());
    }
    Pair told = scene.pair();
    // A share told of another party is of the same whole: "Uzbekistan's is 9.5 %".
    Pair of =
        f.isShare() && !told.has(side.code())
            ? new Pair(told.reporter(), side.code())
            : told.instead(side.code());
    boolean holder = words.sides().holder().filter(p -> Sides.isAhead(p, r, side)).isPresent();
    if (before == null && !of.equals(Pair.UNKNOWN) && holder) {
      // "In Bashkortostan's case the figure fell to $97 million": with the same partner.
      return of;
    }
    if (oneWay && before == null && isByHome(f, side)) {
      // "Georgia remained the main buyer: the region sold goods worth $388 million"
      return new Pair(scene.home(), side.code());
    }
    if (before == null && !sides.isPartner(r, side) && whole.is(f, side.code())) {
      // "Exported goods worth $2 billion, of which $412 million went to Uzbekistan"
      return new Pair(side.code(), WORLD);
    }
    if (before != null && oneWay && listed.isNextSeller(f, side)) {
      // "Ukraine supplied $245 million, Azerbaijan $177 million": each to the same one.
      return new Pair(side.code(), before.partner());
    }
    if (before != null && f.flow() == Flow.IMPORT && listed.isNextBuyer(f, side)) {
      // "Goods were bought by China ($612 million), Brazil ($498 million)", the verb ahead of them
      return new Pair(side.code(), before.partner());
    }
    if (before != null
        && Sides.isListed(r, f.a(), side)
        && !before.reporter().equals(side.code())) {
      // "to Italy ($8.1 billion), Türkiye ($2.8 billion)"
      return new Pair(before.reporter(), side.code());
    }
    if (before != null && linkedPair && !sides.isLinked(r, side) && !before.has(side.code())) {
      // "Kazakhstan increased its trade with XUAR by 70.8%, Kyrgyzstan by 25.8%"
      // "Russia was first of the suppliers to Kazakhstan with 28 %, China second with 26 %"
      return turned
          ? new Pair(before.reporter(), side.code())
          : new Pair(side.code(), before.partner());
    }
    if (f.isShare() && Shares.isOfSubject(words, f) && scene.goesOnWith(side.code())) {
      // "Italy is a partner of Kazakhstan. Its share in the trade of Kazakhstan": Italy's.
      Pair its = new Pair(side.code(), scene.pair().other(side.code()));
      // "Russia is the first supplier: its share in the republic's imports": the republic's.
      return Shares.isBehindPronoun(words, f, side) ? its : its.turned();
    }
    Pair ofMember = f.isShare() ? members.ofTold(side, behind) : Pair.UNKNOWN;
    if (!ofMember.equals(Pair.UNKNOWN)) {
      return ofMember;
    }
    Pair across = across(f, side, behind);
    if (across != null) {
      return across;
    }
    String home = scene.home();
    boolean ofBloc =
        f.isShare()
            && Blocs.is(side.code())
            && !home.isEmpty()
            && behind.stream().anyMatch(s -> !Blocs.is(s.code()));
    if (ofBloc && !behind.get(0).code().equals(home) && isSameClause(f, behind.get(0))) {
      // "In the trade with the Union 74 % fell to Russia": a member's part of it.
      return new Pair(home, behind.get(0).code());
    }
    String owner = isOfIts(f) ? scene.homeBeside(side.code()) : "";
    if (!owner.isEmpty() && !owner.equals(side.code())) {
      // "Armenia takes up 24 percent of its foreign trade"
      return new Pair(owner, side.code());
    }
    boolean besideHome =
        !home.isEmpty() && !home.equals(side.code()) && !Regions.isPart(home, side.code());
    if (Blocs.is(side.code()) && isAmongMembers(f, side)) {
      return new Pair(side.code(), side.code());
    }
    String owned = wholeBeside(side.code());
    boolean another = !owned.isEmpty() && !owned.equals(side.code());
    boolean ofHome = f.isShare() && another && r.tellsHome(words, f.from(), f.to());
    // "The far abroad took 64 % of the trade": of the article's own side's.
    boolean group = f.isShare() && side.code().startsWith("X:") && !home.startsWith("X:");
    if (besideHome && group && !Sides.isBehindFlow(r, side)) {
      return new Pair(home, side.code());
    }
    if (world && !sides.isPartner(r, side) && !ofHome) {
      return new Pair(side.code(), WORLD);
    } else if (ofHome) {
      // "Its share in the republic's trade": the whole is of the article's own side.
      return new Pair(owned, side.code());
    }
    String subject = scene.named().before();
    boolean region = subject.startsWith(home + "-") && !Regions.isPart(subject, side.code());
    // "The head of Bashkortostan signed it. The republic's trade with this country"
    String beside = region ? subject : scene.homeBeside(side.code());
    if (!beside.isEmpty()
        && !beside.equals(side.code())
        && r.tellsHome(words, f.from(), side.start())) {
      return new Pair(beside, side.code());
    }
    boolean doer =
        f.word() != null
            && f.word().end() <= f.a().start()
            && !r.isNoun(words, f.word())
            && !sides.isLinked(r, side);
    if (f.isShare()
        && f.flow() != Flow.TURNOVER
        && besideHome
        && !doer
        && !MemberShares.isOwner(f, side)
        && (!Sides.isPossessive(r, side) || sides.isPartOf(r, side))) {
      // "China provided 45.7 % of imports": of the imports of the one whose figures are told.
      return new Pair(home, side.code());
    }
    boolean own =
        before == null
            && !f.isShare()
            && f.word() != null
            && f.flow() != Flow.TURNOVER
            && side.end() <= f.word().start()
            && Sides.isPossessive(r, side);
    if (own && !scene.pair().has(side.code())) {
      // "Georgia's trade deficit": of one who is no party to what was told before.
      return new Pair(side.code(), WORLD);
    }
    return lone.of(r, side, f.word(), f.flow());
  }

  /**
   * Of whose trade the share of a party is: the article's own side's, or where that is the party
   * itself ("Iran's share in the region's trade"), the region's; {@code ""} if there is none.
   */
  private String wholeBeside(String side) {
    String home = scene.home();
    if (!home.equals(side)) {
      return home;
    }
    String beside = scene.homeBeside(home);
    return beside.indexOf('-') == 2 ? beside : "";
  }

  /** Whether what a share is of is told by a pronoun: "of its foreign trade". */
  private boolean isOfIts(Figure f) {
    return f.isShare()
        && f.word() != null
        && f.word().start() >= f.a().end()
        && words
            .sides()
            .its()
            .filter(p -> p.matcher(f.r().text().substring(f.a().end(), f.word().start())).find())
            .isPresent();
  }

  /** Whether the article's own side is named by its noun between a party and the flow's verb. */
  private boolean isByHome(Figure f, PartnerMention side) {
    String home = scene.home();
    return f.word() != null
        && !home.isEmpty()
        && !home.equals(side.code())
        && !Regions.isPart(home, side.code())
        && side.end() <= f.word().start()
        && !f.r().isNoun(words, f.word())
        && !sides.isTo(f.r(), side)
        && f.r().tellsHome(words, side.end(), f.word().start());
  }

  /** A party ahead of an amount and one behind it; null where they are no pair. */
  private Pair across(Figure f, PartnerMention side, List<PartnerMention> behind) {
    Reading r = f.r();
    for (PartnerMention other : behind) {
      boolean owner =
          Sides.isPossessive(r, other)
              || Sides.isBehindFlow(r, other)
              || r.flows().stream().anyMatch(w -> Sides.isRightAhead(r, other, w))
              || Sides.isAhead(words.links().whole(), r, other);
      boolean ofNext = f.to() < r.text().length() && f.to() - other.end() < NEXT;
      if (other.code().equals(side.code())
          || ofNext
          || sides.isTo(r, side) && sides.isTo(r, other)) {
        // "Kazakhstan took 17.5 % of it against Russia's 52.2 %"
        continue;
      } else if (f.isShare() && sides.isTo(r, other) && words.toCase().isPresent()) {
        // "42 percent of Kazakhstan's imports to Russia belong", where cases tell it
        return new Pair(side.code(), other.code());
      } else if (f.isShare() && owner && !isOfNextFigure(f, other)) {
        return new Pair(other.code(), side.code());
      }
      if (isSameClause(f, other)
          && !sides.isLinked(r, side)
          && other.start() - f.a().end() < FAR
          && sides.isLinked(r, other)) {
        return sides.oriented(r, List.of(side, other), f.flow());
      }
    }
    return null;
  }

  /** "Russia's share was 45 %, and the share of the Union was 22 %": the Union is of the next. */
  private boolean isOfNextFigure(Figure f, PartnerMention other) {
    return f.to() < f.r().text().length()
        && f.r().text().substring(f.a().end(), other.start()).indexOf(',') >= 0
        && !isSameClause(f, other);
  }

  private boolean isSameClause(Figure f, PartnerMention other) {
    return !words.links().clause().matcher(f.r().text()).region(f.a().end(), other.start()).find();
  }

  private boolean isAmongMembers(Figure f, PartnerMention bloc) {
    boolean mutual =
        words.mutual().matcher(f.r().text()).region(f.begin(), f.a().start()).find()
            // "The region's mutual trade with the members of the Union"
            && (!sides.isPartner(f.r(), bloc) || Sides.isAhead(words.links().place(), f.r(), bloc));
    return mutual || Sides.isAhead(words.links().between(), f.r(), bloc);
  }
}
