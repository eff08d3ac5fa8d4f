package org.keruen.extract.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.spec.language.LanguageWords;

/** Tells the scene who trades in a sentence, before its figures are read. */
final class Cast {

  private final LanguageWords words;
  private final Scene scene;
  private final Voice voice;
  private final Sides sides;
  private final PartnerResolver partners;
  private final Rivals rivals;
  private final Capitals capitals;

  Cast(LanguageWords words, Scene scene, Voice voice, PartnerResolver partners) {
    this.words = words;
    this.scene = scene;
    this.voice = voice;
    this.sides = new Sides(words);
    this.partners = partners;
    this.rivals = new Rivals(words);
    this.capitals = new Capitals(scene, partners);
  }

  /** Takes note of the parties of a sentence, and of whose figures it makes the next ones. */
  void enters(Reading r) {
    boolean ours = words.sides().ours().filter(p -> p.matcher(r.text()).find()).isPresent();
    if (ours && !us().isEmpty()) {
      scene.isOf(us());
    }
    boolean nobody = scene.home().isEmpty() && r.sides().isEmpty() && !r.flows().isEmpty();
    if (nobody && !voice.here().isEmpty()) {
      // "The republic's exports fell", on the site of its own statistical office.
      scene.isOf(voice.here());
    }
    capitals.stand(r);
    names(r);
    leads(r);
    // "Exports grew", says the ambassador of Belarus: those of Belarus.
    voice.envoy(r).filter(scene.pair()::has).ifPresent(scene::isOf);
    scene.named().speaksOf(subject(r));
    boolean ofTwo = words.sides().bilateral().filter(p -> p.matcher(r.text()).find()).isPresent();
    if (ofTwo
        && !r.flows().isEmpty()
        && (scene.pair().equals(Pair.UNKNOWN) && scene.isOfNoBloc() || isMemberAndBloc())) {
      // "Trade between the two countries", before either was named.
      voice
          .onlyTwo(c -> partners.isCity(c) || partners.isCapital(c))
          .ifPresent(p -> scene.isBetween(p.reporter(), p.partner()));
    }
    if (ofTwo && !r.flows().isEmpty()) {
      ofCountries(r);
      ofLast(r);
    }
    sides.perspective(r).ifPresent(of -> tellsOf(of, r));
    voice.partner(r).ifPresent(this::isPartnerOfUs);
  }

  /**
   * "Kazakhstan is one of our partners": of the one who speaks, or where the last who spoke is of
   * that country itself, of the other of the two.
   */
  private void isPartnerOfUs(String other) {
    String us =
        Stream.of(us(), scene.pair().reporter(), scene.pair().partner())
            .filter(c -> !c.equals(other) && !c.equals("?") && !Regions.isPart(c, other))
            .findFirst()
            .orElse(us());
    if (!us.equals(us())) {
      scene.isOf(us);
    }
    scene.isBetween(us, other);
  }

  /** A country and a bloc of which it is: no two sides. */
  private boolean isMemberAndBloc() {
    Pair pair = scene.pair();
    return !scene.sentences().hasClaims()
        && (partners.members(pair.partner()).contains(pair.reporter())
            || partners.members(pair.reporter()).contains(pair.partner()));
  }

  /** "Trade between the two countries", told of a region of one or of each: of the countries. */
  private void ofCountries(Reading r) {
    Pair pair = scene.pair();
    boolean region = pair.reporter().indexOf('-') == 2 || pair.partner().indexOf('-') == 2;
    boolean one =
        region
            && isCountryOrPart(pair.reporter())
            && isCountryOrPart(pair.partner())
            && !TwoStates.state(pair.reporter()).equals(TwoStates.state(pair.partner()));
    Matcher m = words.sides().bilateral().get().matcher(r.text());
    while (one && r.sides().isEmpty() && m.find()) {
      String noun = m.group();
      boolean countries =
          words.sides().called().stream()
              .filter(c -> c.noun().matcher(noun).find())
              .anyMatch(c -> Set.copyOf(c.sorts()).equals(Set.of("country")));
      if (countries) {
        scene.isBetween(TwoStates.state(pair.reporter()), TwoStates.state(pair.partner()));
        return;
      }
    }
  }

  /** "The main partner is China. Trade between the two countries": of those two. */
  private void ofLast(Reading r) {
    String home = scene.home();
    String last = scene.lastSide();
    boolean may = !home.isEmpty() && !last.isEmpty() && !Blocs.is(last) && !last.equals(home);
    if (scene.pair().partner().equals(Parties.WORLD)
        && r.sides().isEmpty()
        && may
        && !Regions.isPart(last, home)) {
      scene.isBetween(home, last);
    }
  }

  private static boolean isCountryOrPart(String code) {
    return code.length() == 2 || code.indexOf('-') == 2;
  }

  /** Whom "we" means: the region of a country, where the article is of that. */
  private String us() {
    String region = voice.us().isEmpty() ? "" : scene.regionOf(voice.us());
    return region.isEmpty() ? voice.us() : region;
  }

  /** Takes note of the parties of a title, and of whose partner it calls another. */
  void isTitled(Reading title) {
    names(title);
    sides.perspective(title).ifPresent(of -> tellsOf(of, title));
    boolean share = title.amounts().stream().anyMatch(a -> a.measure() == Measure.SHARE);
    List<PartnerMention> two = title.sides();
    if (share && two.size() == 2 && Shares.isWhole(words, title, two)) {
      // "Russia accounts for over 60 % of the Kostanay region's trade"
      tellsOf(two.get(1).code(), title);
    }
    if (!title.flows().isEmpty()) {
      // "The consul came to Volgograd" does not say whose trade it is.
      scene.isTitled();
    }
  }

  /** Takes note of who trades; a capital in a sentence without trade is where somebody went. */
  void names(Reading r) {
    List<PartnerMention> race = rivals.of(r);
    r.sides().forEach(s -> scene.named().isNamed(s.code(), sides.isTo(r, s) || race.contains(s)));
    List<PartnerMention> who =
        r.sides().stream()
            .filter(
                s ->
                    !r.flows().isEmpty()
                        || !partners.isCapital(s.code())
                            && !partners.isCity(s.code())
                            && !(sides.isWhere(r, s) && r.sides().size() > 2)
                            && !s.code().startsWith("X:"))
            .toList();
    List<String> said = who.stream().map(PartnerMention::code).toList();
    // "Kyrgyzstan joined the Union": a member beside its bloc is no pair of a trade.
    List<String> blocs = said.stream().filter(c -> isBlocOfAny(c, said)).toList();
    boolean joined = r.flows().isEmpty() && !blocs.isEmpty();
    if (joined) {
      blocs.forEach(scene::isJoined);
      // "On the sidelines of the Union's summit the presidents of two of its members met": those.
      List<PartnerMention> states = who.stream().filter(s -> !blocs.contains(s.code())).toList();
      joined = Sides.distinct(states) < 2;
      who = joined ? who : states;
    }
    // "To Kyrgyzstan Uzbekistan sold": whose trade it is comes first, however it is told.
    List<String> codes = who.stream().map(PartnerMention::code).toList();
    boolean rivals = !race.isEmpty() || !Announced.of(words, r).isEmpty() || Shares.areListed(r);
    boolean partnersOnly =
        joined || rivals || who.size() > 1 && who.stream().allMatch(s -> sides.isPartner(r, s));
    scene.names(
        who.stream()
            // "Trade in the CIS: Tajikistan's": a member comes before its bloc.
            .sorted(
                Comparator.<PartnerMention, Boolean>comparing(s -> isBlocOfAny(s.code(), codes))
                    .thenComparing(s -> sides.isTo(r, s) || Buyers.isBuyer(r, s)))
            .map(PartnerMention::code)
            .toList(),
        partnersOnly,
        rivals ? "" : whose(r, who));
    third(r, race);
  }

  /** "China overtook Russia as a partner of Kazakhstan": what follows is of Kazakhstan. */
  private void third(Reading r, List<PartnerMention> race) {
    List<String> two = race.stream().map(PartnerMention::code).toList();
    List<String> others =
        r.sides().stream()
            .map(PartnerMention::code)
            .filter(c -> !two.contains(c) && !Blocs.is(c))
            .distinct()
            .toList();
    if (!two.isEmpty() && others.size() == 1 && !scene.sentences().hasClaims()) {
      scene.isOf(others.get(0));
    }
  }

  /** Where goods go to and come from, for the "there" of the next sentences. */
  private void leads(Reading r) {
    if (r.flows().isEmpty()) {
      return;
    }
    boolean buyer = r.flows().stream().anyMatch(f -> f.isCounterpart() && f.flow() == Flow.EXPORT);
    scene
        .named()
        .leads(
            last(
                r.sides().stream()
                    .filter(s -> sides.isTo(r, s) || buyer && isNamedAlone(r, s))
                    .toList()),
            last(r.sides().stream().filter(s -> sides.isFrom(r, s)).toList()));
  }

  /** Of whom a sentence is: the last party that neither sells to nor buys from is told so. */
  private String subject(Reading r) {
    return last(
        r.sides().stream()
            .filter(s -> !Blocs.is(s.code()) && s.form() != PartnerMention.Form.ADJECTIVE)
            .filter(s -> !sides.isLinked(r, s) && !sides.isTo(r, s) && !sides.isWhere(r, s))
            .filter(s -> !Sides.isBehindFlow(r, s) && !sides.isWhole(r, s))
            .toList());
  }

  /** "The largest market for Georgian goods is Kyrgyzstan": whose goods they are stands apart. */
  private boolean isNamedAlone(Reading r, PartnerMention side) {
    return side.form() == PartnerMention.Form.NAME
        && !Sides.isPossessive(r, side)
        && !sides.isWhole(r, side)
        && !Sides.isBehindFlow(r, side);
  }

  private static String last(List<PartnerMention> some) {
    return some.isEmpty() ? "" : some.get(some.size() - 1).code();
  }

  /** Whose figures a sentence may tell: no partner's, and a bloc's where it names nobody else. */
  private String whose(Reading r, List<PartnerMention> who) {
    List<PartnerMention> own =
        r.flows().isEmpty() ? who : who.stream().filter(s -> !sides.isPartner(r, s)).toList();
    return own.stream()
        .filter(s -> !Blocs.is(s.code()) && !sides.isTo(r, s) && !sides.isWhere(r, s))
        .filter(s -> !Buyers.isBuyer(r, s))
        .findFirst()
        .or(
            () ->
                who.stream().allMatch(s -> Blocs.is(s.code()))
                    ? own.stream().filter(s -> !sides.isTo(r, s)).findFirst()
                    : Optional.empty())
        .map(PartnerMention::code)
        .orElse("");
  }

  private boolean isBlocOfAny(String bloc, List<String> codes) {
    return codes.stream().anyMatch(partners.members(bloc)::contains);
  }

  /** "Kazakhstan is a main partner of our region": whose figures follow, and with whom. */
  private void tellsOf(String code, Reading r) {
    scene.isOf(code);
    List<String> others =
        r.sides().stream()
            .map(PartnerMention::code)
            .filter(c -> !c.equals(code) && !Regions.isPart(c, code))
            .distinct()
            .toList();
    if (others.size() == 1) {
      scene.isBetween(code, others.get(0));
    }
  }
}
