package org.keruen.extract.article;

import java.util.Optional;
import java.util.stream.Stream;
import org.keruen.model.Flow;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Tells on which end of a flow a party stands that a figure names alone. */
final class LoneSide {

  private final LanguageWords words;
  private final Scene scene;
  private final Sides sides;
  private final OtherSide others;

  LoneSide(LanguageWords words, Scene scene, Sides sides) {
    this.words = words;
    this.scene = scene;
    this.sides = sides;
    this.others = new OtherSide(scene);
  }

  Pair of(Reading r, PartnerMention side, Reading.FlowWord word, Flow flow) {
    if (Blocs.is(side.code()) && Sides.isAhead(words.links().between(), r, side)) {
      return new Pair(side.code(), side.code());
    }
    String teller = scene.named().subject();
    if (isOfItsOwn(r, side, word) && !teller.isEmpty() && !teller.equals(side.code())) {
      // "Uzbekistan trades with its neighbours. Its trade with Central Asia": Uzbekistan's.
      return new Pair(teller, side.code());
    }
    boolean oneWay = flow == Flow.EXPORT || flow == Flow.IMPORT;
    Pair regions = oneWay ? others.ofRegions(side.code()) : Pair.UNKNOWN;
    Pair pair = regions.equals(Pair.UNKNOWN) ? others.with(side.code()) : regions;
    if (pair.has(Parties.WORLD) && isOtherEnd(r, side, flow) && isNobodyElse(side.code())) {
      // "Exports to Italy" of nobody knows whom are no exports of Italy's.
      String own = scene.ownCountry();
      boolean ours =
          !own.isEmpty() && !own.equals(side.code()) && !Regions.isPart(own, side.code());
      return ours ? new Pair(own, side.code()) : Pair.UNKNOWN;
    }
    boolean ofGroup = scene.home().startsWith("X:") && pair.has(scene.home());
    if (ofGroup && !sides.isPartner(r, side) && !sides.isTo(r, side) && !sides.isFrom(r, side)) {
      // "The three Baltic countries compared: Latvia recorded a deficit": its own.
      return new Pair(side.code(), Parties.WORLD);
    }
    if (!oneWay) {
      return kept(pair);
    }
    String own = pair.has(side.code()) ? side.code() : pair.reporter();
    String other = pair.other(own);
    if (other.equals(Parties.WORLD)) {
      return pair.partner().equals(Parties.WORLD) ? pair : pair.turned();
    }
    boolean first = !scene.sentences().hasClaims();
    if (first && scene.named().isForNext(other) && !sides.isOtherEnd(r, side, flow)) {
      return new Pair(side.code(), Parties.WORLD);
    }
    if (first && flow == Flow.EXPORT && isSellerToAll(r, side, word)) {
      return new Pair(side.code(), Parties.WORLD);
    }
    Pair inward = new Pair(other, own);
    Pair outward = new Pair(own, other);
    if (word != null && word.isCounterpart()) {
      // "The main buyer was Italy": the article's own side sells, the side named buys.
      return pair.partner().equals(side.code()) ? pair : inward;
    }
    boolean export = flow == Flow.EXPORT;
    if (!export
        && word != null
        && word.end() <= side.start()
        && r.isBuying(words, word)
        && sides.isTo(r, side)) {
      // "Purchases in China": where the goods come from.
      return inward;
    }
    boolean adjective =
        word != null
            && side.end() <= word.start()
            && r.text().substring(side.end(), word.start()).isBlank();
    // "On Kazakh exports 90 % fell": the preposition is the flow's.
    boolean ofFlow = adjective && side.form() == PartnerMention.Form.ADJECTIVE;
    boolean directed = !ofFlow && (sides.isTo(r, side) || sides.isFrom(r, side));
    boolean inbound = !export && word != null && isInto(r, word);
    if (adjective && inbound && !directed) {
      return inward;
    }
    if (adjective && !directed && sides.isBare(r, side) && !Sides.isPossessive(r, side)) {
      return outward;
    }
    if (directed && sides.isOtherEnd(r, side, flow)) {
      return inward;
    }
    if (sides.isOriginOfGoods(r, side) || !directed && isOrigin(side, word)) {
      return export ? outward : inward;
    }
    boolean owner = export ? sides.isFrom(r, side) : sides.isTo(r, side);
    if (owner || Sides.isPossessive(r, side)) {
      return outward;
    } else if (word == null) {
      return kept(pair);
    }
    boolean among = side.form() == PartnerMention.Form.ADJECTIVE && !adjective;
    if (among && r.isNoun(words, word) && isTold(pair)) {
      // "Imports of fruit rose by 30 %, of Iranian ceramics by 10 %": of whom they were told.
      return scene.pair();
    }
    // "21 % is bought by …", where the verb comes first: a buyer is told without a preposition.
    boolean buyer =
        !export && !sides.isLinked(r, side) && side.form() != PartnerMention.Form.ADJECTIVE;
    boolean subject = side.end() <= word.start() || r.isNoun(words, word) || buyer;
    return subject ? outward : inward;
  }

  /** "Farmers of Kazakhstan have exported 20,000 tonnes": to whomever, where it isn't said. */
  private boolean isSellerToAll(Reading r, PartnerMention side, Reading.FlowWord word) {
    return word != null
        && side.end() <= word.start()
        && !r.isNoun(words, word)
        && !word.isCounterpart()
        && !sides.isTo(r, side)
        && !sides.isLinked(r, side)
        && !scene.hasTitledPair()
        && !isSaidWhither(r);
  }

  /** "It sold 3 million tonnes there", "to its neighbour": where, though no party is named. */
  private boolean isSaidWhither(Reading r) {
    return Stream.of(words.thither(), words.sides().thatCountry())
        .flatMap(Optional::stream)
        .anyMatch(p -> p.matcher(r.text()).find());
  }

  /**
   * "Its trade with the Union": whether a pronoun stands ahead of a turnover, and a bloc behind.
   */
  private boolean isOfItsOwn(Reading r, PartnerMention side, Reading.FlowWord word) {
    return word != null
        && word.flow() == Flow.TURNOVER
        && Blocs.is(side.code())
        && word.end() <= side.start()
        && sides.isPartner(r, side)
        && words
            .sides()
            .its()
            .filter(p -> p.matcher(r.text().substring(0, word.start())).find())
            .isPresent();
  }

  /**
   * "Exports to Italy", "the region's trade with Italy": a party that is somebody else's partner.
   */
  private boolean isOtherEnd(Reading r, PartnerMention side, Flow flow) {
    return flow == Flow.EXPORT || flow == Flow.IMPORT
        ? sides.isOtherEnd(r, side, flow)
        : sides.isPartner(r, side) && r.tellsHome(words, 0, side.start());
  }

  /** "Supplies of Tajik medicines": whence they come. */
  private static boolean isOrigin(PartnerMention side, Reading.FlowWord word) {
    return word != null
        && side.form() == PartnerMention.Form.ADJECTIVE
        && word.end() <= side.start()
        && side.start() - word.end() < 5;
  }

  private boolean isNobodyElse(String code) {
    return scene.home().isEmpty() || scene.home().equals(code);
  }

  /** "Iranian imports to the city": what stands behind is where the goods come to. */
  private boolean isInto(Reading r, Reading.FlowWord word) {
    int first = r.text().indexOf(' ', word.end());
    int second = first < 0 ? -1 : r.text().indexOf(' ', first + 1);
    return second > 0
        && words.links().to().matcher(r.text().substring(word.end(), second + 1)).matches();
  }

  /** A pair as the article has told it so far. */
  private Pair kept(Pair pair) {
    return isTold(pair) ? scene.pair() : pair;
  }

  private boolean isTold(Pair pair) {
    Pair told = scene.pair();
    return told.has(pair.reporter()) && told.has(pair.partner());
  }
}
