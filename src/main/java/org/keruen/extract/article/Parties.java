package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Tells between whom an amount of a sentence is. */
final class Parties {

  static final String WORLD = "WORLD";

  private final LanguageWords words;
  private final Scene scene;
  private final Sides sides;
  private final PartyAhead one;
  private final PartiesBehind after;
  private final RightBehind right;
  private final Complements complements;
  private final MemberShares members;
  private final ListedShares shares;
  private final ThreeParties parts;
  private final Rivals rivals;
  private final AllTheWorld all;

  /** Whether the last pair of this sentence was of a subject and a party linked to it. */
  private boolean linkedPair;

  /** Whether that subject was the partner. */
  private boolean turnedPair;

  Parties(LanguageWords words, Scene scene) {
    this.words = words;
    this.scene = scene;
    this.sides = new Sides(words);
    LoneSide lone = new LoneSide(words, scene, sides);
    this.one = new PartyAhead(words, scene, sides, lone);
    this.after = new PartiesBehind(words, scene, sides, lone);
    this.right = new RightBehind(words, scene, sides);
    this.complements = new Complements(words);
    this.members = new MemberShares(words, scene, sides);
    this.all = new AllTheWorld(words, scene);
    this.parts = new ThreeParties(sides);
    this.rivals = new Rivals(words);
    this.shares = new ListedShares(words, sides, members, after);
  }

  /** The parties of an amount. */
  Pair of(Figure f) {
    if (UnknownSide.isNamed(words, f)) {
      return Pair.UNKNOWN;
    }
    if (f.isShare() && scene.home().isEmpty() && Shares.areListed(f.r())) {
      // Nobody has told whose partners they are.
      return Pair.UNKNOWN;
    }
    Pair pair = Shares.ofWorlds(f, said(f), scene.pair());
    return TwoStates.are(words, f) ? TwoStates.of(pair) : pair;
  }

  private Pair said(Figure f) {
    Reading r = f.r();
    AmountMention a = f.a();
    if (f.before() != null && (Shares.isLevelOfShare(f) || Shares.isWorthOfShare(words, f))) {
      return f.before();
    }
    Pair part = Shares.ofTurnover(f, f.before() == null ? scene.pair() : f.before());
    if (!part.equals(Pair.UNKNOWN)) {
      return part;
    }
    Pair owned = ownedBehind(f);
    if (!owned.equals(Pair.UNKNOWN)) {
      return owned;
    }
    int begins = f.before() == null ? f.from() : clause(f);
    List<PartnerMention> announced = Announced.of(words, r);
    List<PartnerMention> ahead =
        Sides.within(r, begins, a.start()).stream().filter(s -> !announced.contains(s)).toList();
    List<PartnerMention> behind = Sides.within(r, a.end(), Math.min(f.to(), r.partEnd(a)));
    Pair led = right.led(f, behind);
    if (!led.equals(Pair.UNKNOWN)) {
      return led;
    }
    Pair fallen = right.fallen(f, behind);
    if (!fallen.equals(Pair.UNKNOWN)) {
      return fallen;
    }
    PartnerMention own = right.own(f, behind);
    if (own != null && !ahead.isEmpty() && !ahead.get(ahead.size() - 1).code().equals(own.code())) {
      // "runs from $700 million with Kazakhstan to $12.5 million with Tajikistan"
      String reporter =
          ahead.stream()
              .filter(s -> f.before() == null || !sides.isLinked(r, s))
              .map(PartnerMention::code)
              .filter(s -> !s.equals(own.code()))
              .findFirst()
              .orElseGet(() -> f.before() == null ? "?" : f.before().reporter());
      return new Pair(reporter, own.code());
    }
    boolean world = all.isForeign(f);
    linkedPair = f.before() != null && linkedPair;
    boolean hasHome = !scene.home().isEmpty();
    if (f.before() == null
        && world
        && ahead.isEmpty()
        && hasHome
        && r.tellsHome(words, f.begin(), a.start())) {
      // "Overall the region's foreign trade amounted to": whatever comes behind.
      return new Pair(scene.home(), WORLD);
    }
    if (!ahead.isEmpty()
        && f.isShare()
        && Sides.distinct(r.sides()) >= 2
        && hasHome
        && r.tellsHome(words, 0, r.text().length())) {
      Pair member = members.ofHome(r, ahead);
      Pair pair =
          member.equals(Pair.UNKNOWN) ? Shares.ofHome(words, scene.home(), f, ahead) : member;
      if (pair != null) {
        return pair;
      }
    }
    Pair listed = f.isShare() && f.before() != null ? shares.of(f, ahead, behind) : Pair.UNKNOWN;
    if (!listed.equals(Pair.UNKNOWN)) {
      return listed;
    }
    Pair whole = members.ofOwner(f);
    if (!whole.equals(Pair.UNKNOWN)) {
      return whole;
    }
    boolean level = f.a().measure() == Measure.VALUE && !ahead.isEmpty();
    Pair shared =
        f.isShare() || level ? parts.of(f, ahead.isEmpty() ? behind : ahead) : Pair.UNKNOWN;
    if (!shared.equals(Pair.UNKNOWN)) {
      return shared;
    }
    if (f.before() == null
        && scene.pair().equals(new Pair(scene.home(), WORLD))
        && isList(r, ahead, scene.home())) {
      // "Russia, Belarus, Iraq and others buy the rice, 60 thousand tonnes in all": of no two.
      return scene.pair();
    }
    List<PartnerMention> named = isGoverned(f) ? complements.of(r, f.word()) : List.of();
    List<PartnerMention> two =
        named.isEmpty()
            ? Sides.nearest(ahead, f.word() == null ? a.start() : f.word().start())
            : named;
    two = ofOneEnd(f, two);
    boolean toOne = two.size() == 1 && sides.isOtherEnd(r, two.get(0), f.flow());
    boolean ofWhole = f.isShare() && (f.before() != null || !two.isEmpty());
    // "Goods for $250 million, or 38 % of all exports, went to Russia"
    boolean toOneBehind =
        behind.stream().anyMatch(s -> sides.isOtherEnd(r, s, f.flow()) && !Blocs.is(s.code()));
    boolean mutual = f.flow() == Flow.TURNOVER && hasHome && two.size() == 1;
    boolean withOne = mutual && sides.isPartner(r, two.get(0));
    boolean alone = two.size() < 2 && !toOne && !toOneBehind && !withOne;
    if (alone && !ofWhole && all.isToAll(f)) {
      String seller = two.isEmpty() ? scene.home() : two.get(0).code();
      return seller.isEmpty() ? Pair.UNKNOWN : new Pair(seller, WORLD);
    }
    if (two.size() == 2) {
      if (f.isShare() && two.get(0).code().startsWith(two.get(1).code() + "-")) {
        // "The share of Bashkortostan in Russia's exports"
        return new Pair(two.get(0).code(), WORLD);
      }
      if (f.isShare() && Shares.isWholeFirst(r, two)) {
        // "In Mongolia's imports the share of Russia is 26 %"
        return new Pair(two.get(0).code(), two.get(1).code());
      }
      if (f.isShare() && Shares.isWhole(words, r, two)) {
        // "The share of China in the trade of Kyrgyzstan"
        return new Pair(two.get(1).code(), two.get(0).code());
      }
      if (f.isShare() && Shares.isOfTradeWith(words, r, two)) {
        return new Pair(two.get(0).code(), two.get(1).code());
      }
      String ranked = rivals.lastOf(r, two, scene.home());
      if (!ranked.isEmpty()) {
        // "China kept the first place among the partners, and Russia came second with $4.7 billion"
        return new Pair(scene.home(), ranked);
      }
      Pair member = f.isShare() ? members.ofHome(r, two) : Pair.UNKNOWN;
      if (!member.equals(Pair.UNKNOWN)) {
        return member;
      }
      linkedPair = sides.isLinked(r, two.get(1)) && !sides.isLinked(r, two.get(0));
      turnedPair = false;
      if (isBoughtThere(f, two)) {
        // "Kazakhstan bought 71 thousand tonnes in Russia"
        return new Pair(two.get(0).code(), two.get(1).code());
      }
      Pair pair = sides.oriented(r, two, f.flow());
      turnedPair = !pair.reporter().equals(two.get(0).code());
      return pair;
    }
    return ahead.isEmpty()
        ? after.of(f, behind, world)
        : one.of(f, ahead.get(ahead.size() - 1), behind, world, linkedPair, turnedPair);
  }

  /** "$22 million of that was made up of Kyrgyz exports": whose flow it is, of the two before. */
  private Pair ownedBehind(Figure f) {
    Pair before = f.before();
    boolean behind =
        f.word() != null && f.word().start() >= f.a().end() && f.r().isNoun(words, f.word());
    if (before == null || !behind || f.flow() != Flow.EXPORT && f.flow() != Flow.IMPORT) {
      return Pair.UNKNOWN;
    }
    return Sides.within(f.r(), f.a().end(), f.word().start()).stream()
        .filter(s -> before.has(s.code()) && Sides.isRightAhead(f.r(), s, f.word()))
        .map(s -> new Pair(s.code(), before.other(s.code())))
        .findFirst()
        .orElse(Pair.UNKNOWN);
  }

  /** "Exports to the Union fell, and exports to third countries reached": the last one alone. */
  private List<PartnerMention> ofOneEnd(Figure f, List<PartnerMention> two) {
    boolean both =
        two.size() == 2
            && (f.flow() == Flow.EXPORT && two.stream().allMatch(s -> sides.isTo(f.r(), s))
                || f.flow() == Flow.IMPORT && two.stream().allMatch(s -> sides.isFrom(f.r(), s)));
    return both && two.get(1).end() <= f.a().start() ? List.of(two.get(1)) : two;
  }

  /** Whether a figure's parties are those that its flow's word governs, and it is no part's. */
  private static boolean isGoverned(Figure f) {
    return f.word() != null
        && f.word().start() >= f.from()
        && f.word().end() <= f.a().start()
        && !(f.isShare() && !Sides.within(f.r(), f.from(), f.word().start()).isEmpty());
  }

  /** Whether the last three parties of some, none of them a given one, are of one list. */
  private boolean isList(Reading r, List<PartnerMention> some, String besides) {
    int n = some.size();
    if (n < 3) {
      return false;
    }
    List<PartnerMention> last = some.subList(n - 3, n);
    return last.stream().noneMatch(s -> s.code().equals(besides))
        && IntStream.of(0, 1)
            .mapToObj(i -> r.text().substring(last.get(i).end(), last.get(i + 1).start()))
            .allMatch(b -> b.strip().equals(",") || words.links().and().matcher(b).matches());
  }

  private boolean isBoughtThere(Figure f, List<PartnerMention> two) {
    return f.flow() == Flow.IMPORT
        && f.word() != null
        && two.get(0).end() <= f.word().start()
        && f.word().end() <= two.get(1).start()
        && !sides.isLinked(f.r(), two.get(0))
        && f.r().isBuying(words, f.word());
  }

  /** Where the clause of a flow's word begins: parties ahead of it are of the amount before. */
  private int clause(Figure f) {
    Reading.FlowWord word = f.word();
    if (word == null || word.start() < f.from()) {
      return f.from();
    }
    // "$30 million fell to exports from Kazakhstan, $20 million to imports"
    int to = Math.max(f.from(), Math.min(word.start(), f.a().start()));
    Matcher m = words.links().clause().matcher(f.r().text()).region(f.from(), to);
    int start = f.from();
    while (m.find()) {
      start = m.end();
    }
    return start;
  }
}
