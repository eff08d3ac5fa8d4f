package org.keruen.extract.article;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keruen.model.Flow;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.spec.language.LanguageWords;

/**
 * Puts parties in the place of the words that stand for them: "trade with it", "the Union", "the
 * Russian region".
 */
final class Anaphora {

  /** How sure a party is that another word stands for. */
  private static final BigDecimal MEANT = new BigDecimal("0.8");

  private final LanguageWords words;
  private final Scene scene;
  private final Voice voice;
  private final PartnerResolver partners;
  private final HomeNoun home;
  private final Sides ends;

  Anaphora(LanguageWords words, Scene scene, Voice voice, PartnerResolver partners) {
    this.words = words;
    this.scene = scene;
    this.voice = voice;
    this.partners = partners;
    this.ends = new Sides(words);
    this.home = new HomeNoun(words, scene, partners);
  }

  Reading resolved(Reading r) {
    List<PartnerMention> sides = new ArrayList<>(r.sides());
    sides.replaceAll(s -> state(r, s));
    sides.replaceAll(s -> region(r, s));
    sides.replaceAll(s -> member(r, s));
    stand(r, words.withIt(), sides, true, m -> withIt(r, m));
    stand(r, words.thither(), sides, true, m -> near(r, m, there(scene.named().to())));
    stand(r, words.thence(), sides, true, m -> near(r, m, there(scene.named().from())));
    stand(r, words.sides().thatCountry(), sides, true, m -> partner(r, m, neighbour(r, m)));
    stand(r, words.bloc(), sides, false, m -> scene.bloc());
    stand(r, words.sides().ours(), sides, false, this::ours);
    stand(r, words.sides().yours(), sides, true, m -> yours());
    subjects(r, sides);
    String other = r.sides().isEmpty() ? "" : r.sides().get(0).code();
    stand(
        r, words.sides().homeNoun(), sides, false, m -> home.meant(r, m.start(), m.group(), other));
    sides.sort(Comparator.comparingInt(PartnerMention::start));
    return r.withSides(sides);
  }

  /** "It bought 1.3 million tonnes": the party that the sentence before was of. */
  private void subjects(Reading r, List<PartnerMention> sides) {
    String subject = scene.named().subject();
    if (subject.isEmpty() || words.sides().subject().isEmpty()) {
      return;
    }
    for (Reading.FlowWord word : r.flows()) {
      boolean oneWay = word.flow() == Flow.EXPORT || word.flow() == Flow.IMPORT;
      Matcher m = words.sides().subject().get().matcher(r.text().substring(0, word.start()));
      boolean free = sides.stream().noneMatch(s -> !isAdjective(s) && s.end() <= word.start());
      if (oneWay && free && !r.isNoun(words, word) && m.find()) {
        sides.add(meant(m.start(), m.end(), subject));
        return;
      }
    }
  }

  private static boolean isAdjective(PartnerMention side) {
    return side.form() == PartnerMention.Form.ADJECTIVE;
  }

  /** "Our turnover": of the region that an article is of; "our country": of its state. */
  private String ours(Matcher m) {
    String region = voice.us().isEmpty() ? "" : scene.regionOf(voice.us());
    if (!region.isEmpty() && home.fits(m.group(), region)) {
      return region;
    }
    String us = voice.us().isEmpty() ? scene.home() : voice.us();
    String state = TwoStates.state(us);
    boolean country = home.fits(m.group(), state) && !home.fits(m.group(), us);
    return country ? state : voice.us();
  }

  /**
   * "Your country": the other one of the two, as the one who speaks says it; {@code ""} if none.
   */
  private String yours() {
    String us = voice.us();
    return Stream.of(
            scene.pair().reporter(), scene.pair().partner(), scene.lastSide(), scene.home())
        .filter(c -> !c.isEmpty() && !c.equals("?") && !c.equals(Parties.WORLD) && !Blocs.is(c))
        .filter(c -> !c.equals(us) && (us.isEmpty() || !Regions.isPart(c, us)))
        .findFirst()
        .orElse("");
  }

  /** Where "there" is: where goods were told to go, or else the party named last. */
  private String there(String told) {
    boolean isHome = told.equals(scene.home()) && scene.home().equals(scene.pair().reporter());
    return told.isEmpty() || isHome ? scene.lastSide() : told;
  }

  /** The country or region named last that is no part of the article's own side nor it of that. */
  private String neighbour(Reading r, Matcher m) {
    String last = antecedent(r, begin(r, m, true)).orElse(scene.lastSide());
    boolean is =
        !last.isEmpty()
            && !Blocs.is(last)
            && !Regions.isPart(last, scene.home())
            && home.fits(m.group(), last);
    return is ? last : "";
  }

  /** "Tashkent's trade" in an article on Uzbekistan's: a capital stands for its state. */
  private PartnerMention state(Reading r, PartnerMention side) {
    String state = side.code().substring(0, Math.min(2, side.code().length()));
    boolean isNamed = r.sides().stream().anyMatch(s -> s.code().equals(state));
    boolean isRanked = words.sides().rank().filter(p -> p.matcher(r.text()).find()).isPresent();
    boolean isTold =
        scene.pair().has(state)
            || scene.pairs().has(state)
            || isRanked && scene.sides().contains(state);
    // "Bishkek accounts for $6.6 billion of it, Chui region for $2.2 billion"
    boolean isRegion = r.sides().stream().anyMatch(s -> Regions.areSiblings(s.code(), side.code()));
    boolean isState = isTold && !isNamed && !isRegion || isBesideCountry(r, side);
    // "The city of Tashkent had the largest turnover": no state.
    boolean isCity = words.sides().cityAhead().filter(p -> Sides.isAhead(p, r, side)).isPresent();
    return partners.isCapital(side.code()) && isState && !isCity && !isCalledRegion(r, side)
        ? new PartnerMention(side.start(), side.end(), state, side.form(), side.confidence())
        : side;
  }

  /** "Tashkent and Kabul": the capitals of two states, and so the states. */
  private boolean isBesideCountry(Reading r, PartnerMention side) {
    return r.sides().stream()
        .filter(s -> s.form() == PartnerMention.Form.METONYM || partners.isCapital(s.code()))
        .filter(s -> !s.code().regionMatches(0, side.code(), 0, 2))
        .anyMatch(
            s ->
                side.end() < s.start() && isJoined(r, side.end(), s.start())
                    || s.end() < side.start() && isJoined(r, s.end(), side.start()));
  }

  private boolean isJoined(Reading r, int from, int to) {
    return words.links().and().matcher(r.text().substring(from, to)).matches();
  }

  /** "The Russian region": the region of that country of which the article tells. */
  private PartnerMention region(Reading r, PartnerMention side) {
    String region = isCalledRegion(r, side) ? scene.regionOf(side.code()) : "";
    return region.isEmpty()
        ? side
        : new PartnerMention(side.start(), side.end(), region, side.form(), side.confidence());
  }

  /** "The Central Asian country": the member of that bloc of which the article tells. */
  private PartnerMention member(Reading r, PartnerMention side) {
    boolean one =
        Blocs.is(side.code())
            // "With the countries of the EAEU the republic traded": no one of them.
            && side.form() == PartnerMention.Form.ADJECTIVE
            && words
                .sides()
                .oneOf()
                .filter(p -> p.matcher(r.text().substring(side.end())).find())
                .isPresent();
    if (!one) {
      return side;
    }
    return Stream.of(scene.lastSide(), scene.pair().partner(), scene.pair().reporter())
        .filter(partners.members(side.code())::contains)
        .findFirst()
        .map(c -> new PartnerMention(side.start(), side.end(), c, side.form(), side.confidence()))
        .orElse(side);
  }

  private boolean isCalledRegion(Reading r, PartnerMention side) {
    return words
        .regionWord()
        .filter(p -> p.matcher(r.text()).region(side.end(), r.text().length()).lookingAt())
        .isPresent();
  }

  /** With whom: not what the same sentence spoke of. */
  private String withIt(Reading r, Matcher m) {
    return isOfOwnNoun(r, m.start()) ? "" : near(r, m, scene.lastSide());
  }

  /** The partner named ahead of the words, or else another that was told. */
  private String near(Reading r, Matcher m, String told) {
    return partner(r, m, antecedent(r, begin(r, m, true)).orElse(told));
  }

  private String partner(Reading r, Matcher m, String meant) {
    return besides(r, called(m, meant));
  }

  private void stand(
      Reading r,
      Optional<Pattern> pattern,
      List<PartnerMention> sides,
      boolean isPartner,
      Function<Matcher, String> whom) {
    if (pattern.isEmpty()) {
      return;
    }
    Matcher m = pattern.get().matcher(r.text());
    while (m.find()) {
      int start = begin(r, m, isPartner);
      int end = m.end();
      String meant = whom.apply(m);
      if (!meant.isEmpty() && sides.stream().noneMatch(s -> s.start() < end && start < s.end())) {
        sides.add(meant(start, end, meant));
      }
    }
  }

  /**
   * "At a forum in Omsk … that country accounts for a third": a country, and no city named last.
   */
  private String called(Matcher m, String meant) {
    boolean bloc = Blocs.is(meant) && !home.isNoun(m.group());
    boolean fits = meant.isEmpty() || bloc || home.fits(m.group(), meant);
    return fits
        ? meant
        : scene.sides().stream()
            .filter(c -> !Blocs.is(c) && !c.equals(scene.home()))
            .filter(c -> !Regions.isPart(c, scene.home()) && home.fits(m.group(), c))
            .reduce((a, b) -> b)
            .orElse(meant);
  }

  /** "The region exported to that country": another than the only one that is named. */
  private String besides(Reading r, String meant) {
    boolean itself =
        r.sides().size() == 1
            && r.sides().get(0).code().equals(meant)
            // "Supplies to the Russian market grew, and more apricots were sent there": to Russia.
            // "Its trade with Turkmenistan grew, and 18 tons of fish were sent there"
            && !ends.isPartner(r, r.sides().get(0))
            && !ends.isTo(r, r.sides().get(0));
    String other = itself && scene.pair().has(meant) ? scene.pair().other(meant) : meant;
    return other.equals("?") || other.equals(Parties.WORLD) ? meant : other;
  }

  /** "In exports chemicals led: on them fell 43 %": what the same sentence spoke of. */
  private static boolean isOfOwnNoun(Reading r, int at) {
    String ahead = r.text().substring(0, at);
    return ahead.indexOf(':') >= 0
        && r.flows().stream().anyMatch(w -> w.end() <= at)
        && r.sides().stream().noneMatch(s -> s.end() <= at);
  }

  private static boolean isTold(Reading r, int from, int to) {
    return r.amounts().stream().anyMatch(a -> a.start() >= from && a.end() <= to);
  }

  private static PartnerMention meant(int start, int end, String code) {
    return new PartnerMention(start, end, code, PartnerMention.Form.NAME, MEANT);
  }

  /** The preposition of "with it" stands ahead of the party, as of any other. */
  private int begin(Reading r, Matcher m, boolean isPartner) {
    return isPartner ? Reading.behindPreposition(words, r.text(), m.start(), m.end()) : m.start();
  }

  /** Whom "there" means: the last partner named before it, or else the last side not at home. */
  private Optional<String> antecedent(Reading r, int start) {
    // "A buyer of Irkutsk timber: on it falls": no adjective's.
    List<PartnerMention> before =
        r.sides().stream().filter(s -> s.end() <= start && !isAdjective(s)).toList();
    return before.stream()
        .filter(s -> Sides.isAhead(words.links().linked(), r, s))
        // "From Bashkiria to that country": another one. "Bought goods worth $6 million from
        // Georgia and sold goods worth $4 million to it": Georgia.
        .filter(s -> !Sides.isAhead(words.links().from(), r, s) || isTold(r, s.end(), start))
        .map(PartnerMention::code)
        .reduce((a, b) -> b)
        .or(
            () ->
                before.stream()
                    .map(PartnerMention::code)
                    .filter(c -> !c.equals(scene.home()))
                    .reduce((a, b) -> b));
  }
}
