package org.keruen.extract.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.keruen.model.Flow;

/** What an article has told so far, for the sentences that leave it out. */
final class Scene {

  private final Voice voice;
  private Pair pair = Pair.UNKNOWN;
  private Pair titled = Pair.UNKNOWN;
  private String home = "";
  private final ToldPairs pairs = new ToldPairs();
  private final ToldFlows flows = new ToldFlows();
  private final ToldPeriods periods = new ToldPeriods();
  private final ToldSentences sentences = new ToldSentences();
  private final Named named = new Named();
  private String lastSide = "";
  private final Set<String> sides = new LinkedHashSet<>();
  private final Set<String> joined = new LinkedHashSet<>();

  Scene(Voice voice) {
    this.voice = voice;
  }

  /** The pair of a figure that names nobody. */
  Pair pair() {
    return pair;
  }

  /**
   * A new paragraph: what was told of the parts of a country is over; so is an aside on another
   * pair or an earlier period where the paragraph names none.
   */
  void begin(boolean namesParties) {
    if (!namesParties && !pairs.first().equals(Pair.UNKNOWN)) {
      pair = pairs.first();
    }
    periods.begin();
    flows.begin();
    boolean partOfHome = !home.isEmpty() && pair.reporter().startsWith(home + "-");
    if (partOfHome && pair.partner().equals(Parties.WORLD)) {
      pair = new Pair(home, Parties.WORLD);
    }
  }

  /** Whether an article is of the pair told last, as its title or first figure say. */
  boolean goesOnWithPair() {
    return !pair.partner().equals(Parties.WORLD)
        && !pair.equals(Pair.UNKNOWN)
        && (sentences.hasClaims() ? pairs.first() : titled).equals(pair);
  }

  /** Whether the pair told last is of a party and another one, and not of all the world. */
  boolean goesOnWith(String side) {
    String other = pair.other(side);
    return pair.has(side) && !other.equals(Parties.WORLD) && !other.equals("?");
  }

  /** Between whom figures were told so far. */
  ToldPairs pairs() {
    return pairs;
  }

  /** Whom the sentences have named, and whom the next one will. */
  Named named() {
    return named;
  }

  /** The flows told so far. */
  ToldFlows flows() {
    return flows;
  }

  /** The periods told so far. */
  ToldPeriods periods() {
    return periods;
  }

  /** The party whose figures are told; {@code ""} if none is yet. */
  String home() {
    return home;
  }

  /**
   * Whom "the republic" or "the region" means beside another party: where that is a country, the
   * region whose figures are told, or that of the article's pair.
   */
  String homeBeside(String other) {
    boolean country = other.indexOf('-') < 0;
    if (country && home.indexOf('-') == 2 && !Regions.isPart(home, other)) {
      return home;
    }
    if (country && pair.reporter().indexOf('-') == 2 && !Regions.isPart(pair.reporter(), other)) {
      return pair.reporter();
    }
    if (country && pair.partner().indexOf('-') == 2 && !Regions.isPart(pair.partner(), other)) {
      return pair.partner();
    }
    return home.isEmpty() || home.equals(other) || Regions.isPart(home, other)
        ? voice.mainBeside(other)
        : home;
  }

  /** Where the article is printed, or whose language it is in; {@code ""} if nobody knows. */
  String ownCountry() {
    return voice.ownCountry();
  }

  /** Takes note of a bloc that was only told as what a party is a member of. */
  void isJoined(String bloc) {
    joined.add(bloc);
  }

  /** Takes note of what a sentence without figures is about: the next may give them. */
  void speaksOf(Flow of, int sentence) {
    if (!pair.equals(Pair.UNKNOWN) || !home.isEmpty()) {
      flows.speaksOf(of);
      sentences.speaks(sentence);
    }
  }

  /** Everybody who was named, in the order in which they were. */
  Set<String> sides() {
    return sides;
  }

  /** How far back figures and topics were told. */
  ToldSentences sentences() {
    return sentences;
  }

  /** Takes note of whose figures an article is going to tell. */
  void isOf(String code) {
    if (!sentences.hasClaims()) {
      home = code;
      pair = pair.partner().equals(code) ? pair.turned() : pair;
    }
  }

  /** Takes note of whose trade, with whomever, an article is going to tell. */
  void isOfAlone(String code) {
    isOf(code);
    if (!sentences.hasClaims() && !pair.has(code)) {
      pair = Pair.UNKNOWN;
    }
  }

  /** Takes note of whose trade, and with whom, the next sentences are going to tell. */
  void isBetween(String reporter, String partner) {
    pair = new Pair(reporter, partner);
    lastSide = partner.equals(Parties.WORLD) ? lastSide : partner;
  }

  /**
   * Takes note of the two whose trade a sentence speaks of, where one of them is whose figures are
   * told; who is told first stays so.
   */
  void goesOnBetween(String one, String other) {
    if ((home.isEmpty() || isHome(one) || isHome(other)) && (!pair.has(one) || !pair.has(other))) {
      pair = home.equals(other) ? new Pair(other, one) : new Pair(one, other);
      // "Guests from Shanxi … The trade of Aktobe and China": of Aktobe, and not of Shanxi.
      home = Regions.isPart(home, one) || Regions.isPart(home, other) ? one : home;
    }
  }

  /** Whether the party whose figures are told is the only one that was named. */
  boolean isAlone() {
    return !home.isEmpty() && sides.stream().allMatch(this::isHome);
  }

  boolean isHome(String code) {
    return code.equals(home) || Regions.isPart(code, home);
  }

  /** The party named last that is not the one whose figures are told; {@code ""} if none. */
  String lastSide() {
    return lastSide;
  }

  /** The bloc named last; {@code ""} if none was. */
  String bloc() {
    return blocs().reduce((a, b) -> b).orElse("");
  }

  /** "At the summit of the Union he met the President of Armenia": a bloc that is no party. */
  boolean isOfNoBloc() {
    return joined.containsAll(blocs().toList());
  }

  private Stream<String> blocs() {
    return sides.stream()
        .filter(s -> Blocs.is(s) && !s.equals(Parties.WORLD) && !s.startsWith("X:"));
  }

  /** The region of a country that the article tells of; {@code ""} if it tells of none. */
  String regionOf(String country) {
    return Stream.of(pair.reporter(), pair.partner(), home)
        .filter(c -> c.startsWith(country + "-"))
        .findFirst()
        .orElse("");
  }

  /** Whether the title names two parties. */
  boolean hasTitledPair() {
    return !titled.equals(Pair.UNKNOWN);
  }

  /** Takes note of the parties of the title, which an article is of until a figure says other. */
  void isTitled() {
    titled = pair;
  }

  /**
   * Takes note of the parties that a sentence names.
   *
   * @param partnersOnly whether all of them are somebody's partners: "with Estonia …, with Poland"
   * @param whose the one whose figures it may tell; {@code ""} if it names only partners
   */
  void names(List<String> codes, boolean partnersOnly, String whose) {
    sides.addAll(codes);
    codes.stream()
        .filter(c -> !c.equals(home) && codes.stream().noneMatch(o -> o.startsWith(c + "-")))
        .forEach(c -> lastSide = c);
    boolean homeItself = codes.contains(home);
    if (!sentences.hasClaims() && !home.isEmpty() && !homeItself && !codes.isEmpty()) {
      // "China" in the title, "Heilongjiang" in the text: the article is of the region.
      codes.stream().filter(c -> c.startsWith(home + "-")).findFirst().ifPresent(c -> home = c);
    }
    List<String> here = Regions.firstTwo(codes);
    boolean list = Regions.isList(codes);
    boolean first = !sentences.hasClaims() && !partnersOnly && !list;
    if (first && here.size() == 2 && (pair.equals(Pair.UNKNOWN) || voice.tellsMoreOf(here, pair))) {
      pair = new Pair(here.get(0), here.get(1));
    }
    if (!sentences.hasClaims()) {
      pair =
          new Pair(
              voice.refined(pair.reporter(), codes, home),
              voice.refined(pair.partner(), codes, home));
    }
    List<String> all = sides.stream().filter(s -> !joined.contains(s)).toList();
    List<String> so = Regions.firstTwo(all);
    boolean ofHome = home.isEmpty() || so.contains(home);
    if (first && pair.equals(Pair.UNKNOWN)) {
      boolean beside = Regions.isList(all) && !home.isEmpty() && codes.size() == 1;
      if (beside && !Blocs.is(codes.get(0)) && !isHome(codes.get(0))) {
        // "Leaders of five states met … On the sidelines he talked to the President of Turkey"
        pair = new Pair(home, codes.get(0));
      } else if (so.size() == 2 && ofHome && !Regions.isList(all) && !named.areAims(so)) {
        // The one in the title, the other in the first sentence.
        pair = new Pair(so.get(0), so.get(1));
      }
    }
    if (home.isEmpty()) {
      home = whose;
    }
  }

  /** "X's trade with Y", then "between Y and X": the pair of the first figure as titled. */
  Pair asTitled(Pair of) {
    boolean so = !sentences.hasClaims() && of.turned().equals(titled);
    return so && !Blocs.is(titled.reporter()) ? titled : of;
  }

  /** Takes note of a claim; one told by a verb is turned to the article's own side. */
  void claims(Pair of, Flow by, int sentence, boolean isVerb) {
    if (isVerb && by == Flow.IMPORT && sentences.hasClaims() && of.partner().equals(home)) {
      // "Afghanistan bought": what goes on is still told of what the article's own side sold.
      claims(of.turned(), Flow.EXPORT, sentence);
    } else {
      claims(of, by, sentence);
    }
  }

  private void claims(Pair of, Flow by, int sentence) {
    if (!of.reporter().equals("?")) {
      pair = of;
      pairs.claims(of);
      boolean partOfHome = !home.isEmpty() && of.reporter().startsWith(home + "-");
      if (!sentences.hasClaims() || of.partner().equals(Parties.WORLD) && !partOfHome) {
        home = of.reporter();
      }
    }
    flows.claims(by, sentence);
    sentences.claims(sentence);
  }

  /** After a list of partners: the pair told before it, where that has another partner. */
  void returnsTo(Pair before, Set<String> listed) {
    if (!before.equals(Pair.UNKNOWN)) {
      pair = before;
    } else if (!listed.contains(Parties.WORLD)) {
      pair = new Pair(isHome(pair.partner()) ? pair.partner() : pair.reporter(), Parties.WORLD);
    }
  }
}
