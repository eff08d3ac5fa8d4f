package org.keruen.extract.article;

import java.util.stream.Stream;
import org.keruen.model.Flow;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.spec.language.LanguageWords;

/** Tells whom "the republic" or "the region" means as one side of a flow. */
final class HomeNoun {

  private final LanguageWords words;
  private final Scene scene;
  private final PartnerResolver partners;

  HomeNoun(LanguageWords words, Scene scene, PartnerResolver partners) {
    this.words = words;
    this.scene = scene;
    this.partners = partners;
  }

  /**
   * The party that a noun stands for.
   *
   * @param start where the noun begins
   * @param noun as printed
   * @param other another party of the sentence, {@code ""} if it names none
   * @return its code; {@code ""} if nobody is called so
   */
  String meant(Reading r, int start, String noun, String other) {
    String home = scene.homeBeside(other);
    String partner = scene.pair().has(scene.home()) ? scene.pair().other(scene.home()) : "";
    // "China's trade with Kyrgyzstan … Exports to the republic": nobody exports to himself.
    boolean away =
        other.isEmpty()
            && home.equals(scene.home())
            && isOutward(r, start)
            && !Blocs.is(partner)
            && (home.indexOf('-') < 0) == (partner.indexOf('-') < 0)
            && fits(noun, partner);
    return (away
            ? Stream.of(partner)
            : Stream.of(
                home,
                partner,
                scene.lastSide(),
                scene.pair().reporter(),
                scene.pair().partner(),
                scene.bloc()))
        .filter(c -> !c.isEmpty() && !c.equals(other) && fits(noun, c))
        // "The statistics of Uzbekistan told the republic's partners": nobody's whom it doesn't
        // name.
        .filter(c -> other.isEmpty() || c.equals(scene.home()) || scene.sides().contains(c))
        // "Kirov's producers sent to the republic": not to their own country.
        .filter(c -> other.isEmpty() || !Regions.isPart(c, other))
        .findFirst()
        .orElse("");
  }

  /** Whether a noun stands where the article's own exports go to, or its imports come from. */
  private boolean isOutward(Reading r, int start) {
    String ahead = r.text().substring(0, start);
    Flow flow =
        r.flows().stream()
            .filter(f -> f.end() <= start)
            .reduce((x, y) -> y)
            .map(Reading.FlowWord::flow)
            .orElse(Flow.UNKNOWN);
    return flow == Flow.EXPORT && words.links().to().matcher(ahead).find()
        || flow == Flow.IMPORT && words.links().from().matcher(ahead).find();
  }

  /** Whether words hold a noun for a sort of party: "with the republic", and not "with it". */
  boolean isNoun(String said) {
    return words.sides().called().stream().anyMatch(c -> c.noun().matcher(said).find());
  }

  /** Whether a party is called by a noun: Tatarstan is a republic, Omsk is none. */
  boolean fits(String noun, String code) {
    return words.sides().called().stream()
        .filter(c -> c.noun().matcher(noun).find())
        .allMatch(c -> c.sorts().contains(partners.sort(code)));
  }
}
