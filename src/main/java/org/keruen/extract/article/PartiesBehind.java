package org.keruen.extract.article;

import java.util.List;
import java.util.regex.MatchResult;
import org.keruen.model.Flow;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Tells between whom an amount is that has its parties behind it, or none. */
final class PartiesBehind {

  private static final String WORLD = Parties.WORLD;

  /** So near behind an amount a party is its own. */
  private static final int NEAR = 45;

  /**
   * The same of one where the goods go: ", or 38 percent of all exports of this kind, went to ".
   */
  private static final int FAR = 90;

  /** Between the verb of an amount and where it went: " the ". */
  private static final int THERE = 5;

  /** So near its beginning a place opens a sentence: "As for ". */
  private static final int OPENING = 10;

  private final LanguageWords words;
  private final Scene scene;
  private final Sides sides;
  private final LoneSide lone;
  private final WholeOfParts whole;

  PartiesBehind(LanguageWords words, Scene scene, Sides sides, LoneSide lone) {
    this.words = words;
    this.scene = scene;
    this.sides = sides;
    this.lone = lone;
    this.whole = new WholeOfParts(words, scene, sides);
  }

  /** The pair of an amount with parties only behind it, or with none. */
  Pair of(Figure f, List<PartnerMention> behind, boolean world) {
    Pair before = f.before();
    List<PartnerMention> after = Sides.nearest(behind, f.a().end());
    String mine = f.isShare() && after.size() == 2 ? partOfHome(f, after) : "";
    if (before == null && !mine.isEmpty()) {
      // "A quarter of the trade of China and Russia fell to the province"
      return new Pair(scene.home(), mine);
    }
    if (before == null && f.isShare() && after.size() == 2 && Shares.isWholeFirst(f.r(), after)) {
      // "83 % of the imports of Kyrgyzstan fell to Russia"
      return new Pair(after.get(0).code(), after.get(1).code());
    }
    if (before == null && after.size() == 2) {
      String home = scene.home();
      boolean ofHome =
          !home.isEmpty()
              && after.stream().noneMatch(s -> s.code().equals(home))
              && f.r().tellsHome(words, f.begin(), f.a().start());
      // "The region's largest trade, 104.9 billion, fell to Kazakhstan, followed by Russia".
      return ofHome ? new Pair(home, behind.get(0).code()) : sides.oriented(f.r(), after, f.flow());
    }
    if (before == null && f.isShare() && Shares.isOfSubject(words, f) && scene.pair().isOfTwo()) {
      // "Its share in the foreign trade of the country": of the partner told before.
      return scene.pair();
    }
    String of = before == null ? scene.home() : before.reporter();
    if (isPartBehind(f, behind) && !of.isEmpty() && !of.equals("?")) {
      // "83 % of the imports fell to Russia, 12 % to Belarus"
      return of.equals(behind.get(0).code()) ? scene.pair() : new Pair(of, behind.get(0).code());
    }
    PartnerMention where = opening(f.r());
    if (before == null && f.isShare() && world && where != null && isOther(behind, where)) {
      // "In Omsk almost 30 % of foreign trade is with Kazakhstan": of the trade of Omsk.
      return new Pair(where.code(), behind.get(0).code());
    }
    if (before == null && f.isShare() && isOfHomeBehind(f, behind)) {
      // "15 % of the region's foreign trade, or $1.3 billion, fell on Kazakhstan"
      return new Pair(scene.home(), behind.get(0).code());
    }
    if (before == null
        && scene.pair().equals(new Pair(scene.home(), WORLD))
        && whole.is(f, scene.home())) {
      // "It exported 28,700 tons … In 2019 it was 9,700, including 3,600 to China"
      return scene.pair();
    }
    boolean wordBehind =
        f.word() != null && f.word().start() >= f.a().end() && f.word().end() <= f.to();
    int near = wordBehind ? f.word().end() : f.a().end();
    if (!behind.isEmpty()
        && behind.get(0).start() - near
            < (sides.isOtherEnd(f.r(), behind.get(0), f.flow()) ? FAR : NEAR)
        && !(before == null ? isOfNextFlow(f, behind.get(0)) : isNextClause(f, behind.get(0)))) {
      PartnerMention next = behind.get(0);
      boolean linked =
          words.links().linked().matcher(f.r().text().substring(f.a().end(), next.start())).find();
      boolean other = before != null && !before.has(next.code());
      if (before == null && world && !sides.isOtherEnd(f.r(), next, f.flow())) {
        return new Pair(next.code(), WORLD);
      } else if (before == null && isMutual(f, next)) {
        return new Pair(next.code(), next.code());
      } else if (other && linked && before.partner().equals(WORLD)) {
        // "Its trade was $2 billion, including $1.2 billion with the CIS"
        // A part of the whole has its own trade with the world: "$5 billion to the region".
        boolean own =
            Regions.isPart(before.reporter(), next.code())
                || Regions.areSiblings(before.reporter(), next.code());
        return own ? new Pair(next.code(), WORLD) : new Pair(before.reporter(), next.code());
      } else if (before == null || linked) {
        return lone.of(f.r(), next, f.word(), f.flow());
      }
    }
    if (before != null && f.isShare() && !behind.isEmpty()) {
      // "30 % of it falls on the South Kazakhstan region": a region of one of the two.
      String region = behind.get(0).code();
      if (region.startsWith(before.reporter() + "-")) {
        return new Pair(region, before.partner());
      } else if (region.startsWith(before.partner() + "-")) {
        return new Pair(before.reporter(), region);
      }
    }
    if (before != null) {
      return before;
    }
    String other = scene.named().before();
    if (world && scene.pair().has(other) && f.r().tellsHome(words, f.begin(), f.a().start())) {
      // "Bishkek has summed up eleven months. The foreign trade of the country": Kyrgyzstan's.
      return new Pair(other, WORLD);
    }
    boolean ofPair = scene.goesOnWithPair() && !scene.pairs().isOnlyShared(scene.pair());
    if (world && !scene.home().isEmpty() && !ofPair) {
      return new Pair(scene.home(), WORLD);
    }
    Pair told = scene.pair();
    boolean oneWay = f.flow() == Flow.EXPORT || f.flow() == Flow.IMPORT;
    String bloc = scene.bloc();
    if (told.equals(Pair.UNKNOWN)
        && !bloc.isEmpty()
        && words.mutual().matcher(f.r().text()).region(f.begin(), f.to()).find()) {
      // "The economies of the CIS are growing. Mutual trade rose by 25 %": among its members.
      return new Pair(bloc, bloc);
    }
    boolean mutual =
        words.sides().bilateral().filter(p -> p.matcher(f.r().text()).find()).isPresent()
            || words.mutual().matcher(f.r().text()).find();
    boolean said = oneWay || f.flow() == Flow.TURNOVER && f.word() != null && !mutual;
    if (told.equals(Pair.UNKNOWN) && said && scene.isAlone()) {
      // "Our exports came to $7.5 billion": of the only party that was named.
      return new Pair(scene.home(), WORLD);
    }
    String home = scene.home();
    boolean seller =
        oneWay && !home.isEmpty() && !scene.sentences().hasClaims() && !scene.hasTitledPair();
    if (seller && isHomesVerb(f)) {
      // "The country exported 623 tons": abroad, whoever was named beside it.
      return new Pair(home, WORLD);
    }
    if (before == null && !home.isEmpty() && isHomesWhole(f)) {
      // "The region's exports were $1.2 billion: to the CIS $0.2 billion, to others $1 billion"
      return new Pair(home, WORLD);
    }
    String noun = homeNoun(f);
    boolean byRegion = words.regionWord().filter(p -> p.matcher(" " + noun).find()).isPresent();
    Pair owned = noun.isEmpty() ? Pair.UNKNOWN : told.owned(byRegion);
    if (oneWay && !owned.equals(Pair.UNKNOWN)) {
      return owned;
    }
    boolean ofHome =
        told.partner().equals(scene.home()) && f.r().tellsHome(words, f.begin(), f.a().start());
    // "The region increased exports": whoever sold in the sentence before.
    return ofHome ? told.turned() : told;
  }

  /** Of whose trade, of two, the article's own region has a part; {@code ""} if of none. */
  private String partOfHome(Figure f, List<PartnerMention> two) {
    String home = scene.home();
    boolean first = home.startsWith(two.get(0).code() + "-");
    boolean second = home.startsWith(two.get(1).code() + "-");
    return (first || second) && f.r().tellsHome(words, f.begin(), f.a().start())
        ? two.get(first ? 1 : 0).code()
        : "";
  }

  private boolean isHomesWhole(Figure f) {
    boolean own = f.r().tellsHome(words, f.begin(), f.a().start());
    return own ? whole.is(f, scene.home()) : whole.isPartlySent(f, scene.home());
  }

  /** Whether a share of exports or imports has its party behind it, by a preposition. */
  boolean isPartBehind(Figure f, List<PartnerMention> behind) {
    boolean oneWay = f.flow() == Flow.EXPORT || f.flow() == Flow.IMPORT;
    return f.isShare()
        && oneWay
        && Sides.distinct(behind) == 1
        && (sides.isLinked(f.r(), behind.get(0)) || isTaker(f, behind.get(0)))
        && (f.before() == null || !f.before().reporter().equals(behind.get(0).code()))
        && !words
            .links()
            .clause()
            .matcher(f.r().text())
            .region(f.a().end(), behind.get(0).start())
            .find();
  }

  /** "A fifth of the exports was taken by Uzbekistan", where the verb comes first. */
  private boolean isTaker(Figure f, PartnerMention side) {
    Reading.FlowWord word = f.word();
    return word != null
        && word.start() >= f.a().end()
        && word.start() - f.a().end() < THERE
        && f.r().isNoun(words, word)
        && side.form() == PartnerMention.Form.NAME
        && !Sides.isBehindFlow(f.r(), side)
        && !Sides.isPossessive(f.r(), side)
        && !sides.isWhole(f.r(), side);
  }

  /** The place with which a sentence begins; null if it begins with none. */
  private static PartnerMention opening(Reading r) {
    return r.places().stream().filter(p -> p.start() < OPENING).findFirst().orElse(null);
  }

  private static boolean isOther(List<PartnerMention> behind, PartnerMention where) {
    return !behind.isEmpty()
        && !behind.get(0).code().equals(where.code())
        && !Regions.isPart(behind.get(0).code(), where.code());
  }

  /** Whether the whole of a share is the article's own side's by its noun, and a party follows. */
  private boolean isOfHomeBehind(Figure f, List<PartnerMention> behind) {
    String home = scene.home();
    return !behind.isEmpty()
        && !home.isEmpty()
        && !home.equals(behind.get(0).code())
        && !Regions.isPart(home, behind.get(0).code())
        && (f.r().tellsHome(words, f.a().end(), behind.get(0).start())
            // "Облыс экспортының 61,8 пайызы Қытайдың үлесіне тиеді", where verbs come last
            || words.toCase().isPresent()
                && f.word() != null
                && f.word().end() <= f.a().start()
                && f.r().tellsHome(words, f.begin(), f.word().start()));
  }

  /** The noun for the article's own side ahead of an amount; {@code ""} if there is none. */
  private String homeNoun(Figure f) {
    int end = f.word() == null ? f.a().start() : Math.max(f.begin(), f.word().start());
    MatchResult last = lastHome(f, Math.min(end, f.a().start()));
    return last == null ? "" : last.group();
  }

  /** Whether the article's own side, told by its noun, does what a flow's verb says. */
  private boolean isHomesVerb(Figure f) {
    if (f.word() == null || f.word().start() >= f.a().start() || f.r().isNoun(words, f.word())) {
      return false;
    }
    MatchResult noun = lastHome(f, f.word().start());
    return noun != null && f.r().text().substring(noun.end(), f.word().start()).isBlank();
  }

  /** The last "the region", "the country" ahead of a place; null if there is none. */
  private MatchResult lastHome(Figure f, int end) {
    return words
        .home()
        .matcher(f.r().text())
        .region(Math.min(f.begin(), end), end)
        .results()
        .reduce((x, y) -> y)
        .orElse(null);
  }

  /** Whether a party behind an amount belongs to the next clause and its figure. */
  private boolean isNextClause(Figure f, PartnerMention side) {
    Reading r = f.r();
    return isOfNextFlow(f, side)
        || words.links().clause().matcher(r.text()).region(f.a().end(), side.start()).find();
  }

  private boolean isOfNextFlow(Figure f, PartnerMention side) {
    // "103 млн доллардың өнімі экспортталса, Қытайдан 514 млн": where verbs come last.
    String between = f.r().text().substring(f.a().end(), side.start());
    boolean next = words.toCase().isPresent() && between.indexOf(',') >= 0;
    boolean ownAhead = f.word() != null && f.word().end() <= f.a().start();
    return next
        || (ownAhead || f.before() != null)
            && f.r().flows().stream()
                .filter(w -> f.before() != null || w.flow() != f.flow())
                // "$412 million went to Georgia": how the amount got there.
                .filter(w -> w.flow() != f.flow() || side.start() - w.end() > THERE)
                .anyMatch(w -> w.start() >= f.a().end() && w.end() <= side.start());
  }

  /** "$83.3 billion was the mutual trade of the countries of the Union": among its members. */
  private boolean isMutual(Figure f, PartnerMention next) {
    return Blocs.is(next.code())
        && !sides.isPartner(f.r(), next)
        && words.mutual().matcher(f.r().text()).region(f.a().end(), next.start()).find();
  }
}
