package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Pattern;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Tells whose an amount is by the party that stands right behind it. */
final class RightBehind {

  /** "By 15 % \u2014 with Moldova". */
  private static final Pattern DASH = Pattern.compile("^\\s*[\u2014\u2013-](?=\\s)");

  private final LanguageWords words;
  private final Scene scene;
  private final Sides sides;

  RightBehind(LanguageWords words, Scene scene, Sides sides) {
    this.words = words;
    this.scene = scene;
    this.sides = sides;
  }

  /**
   * "Of the country's $56 billion $22 billion falls on Tashkent, $5 billion on Andijan": whose part
   * an amount is by the party right behind it.
   *
   * @return {@code UNKNOWN} if none stands there
   */
  Pair fallen(Figure f, List<PartnerMention> behind) {
    Pair before = f.before() == null ? scene.pair() : f.before();
    if (behind.isEmpty() || f.a().measure() == Measure.GROWTH_YOY) {
      return Pair.UNKNOWN;
    }
    PartnerMention on = behind.get(0);
    String between = DASH.matcher(f.r().text().substring(f.a().end(), on.start())).replaceFirst("");
    boolean oneWay = f.flow() == Flow.EXPORT || f.flow() == Flow.IMPORT;
    if (oneWay
        && f.before() != null
        && f.before().has(on.code())
        && (f.word() == null || f.word().end() <= f.a().start())
        && on.form() == PartnerMention.Form.ADJECTIVE
        && words.links().fallsOn().matcher(between).matches()) {
      // "$558 million falls on Kazakh exports and $351 million on Polish ones"
      return new Pair(on.code(), f.before().other(on.code()));
    }
    if (f.isShare()) {
      Pair whole = f.before() == null ? ofBloc(f) : f.before();
      boolean fell = words.links().fallsOn().matcher(between).matches();
      boolean part = fell && f.flow() == Flow.TURNOVER && !whole.equals(Pair.UNKNOWN);
      return part && !whole.has(on.code()) && !Blocs.is(on.code())
          ? new Pair(whole.reporter(), on.code())
          : Pair.UNKNOWN;
    }
    if (!words.links().fallsOn().matcher(between).matches() || before.equals(Pair.UNKNOWN)) {
      return Pair.UNKNOWN;
    }
    boolean region =
        on.code().startsWith(before.reporter() + "-")
            || Regions.areSiblings(on.code(), before.reporter());
    if (region) {
      return new Pair(on.code(), before.partner());
    }
    return before.has(on.code()) || f.before() == null
        ? Pair.UNKNOWN
        : new Pair(before.reporter(), on.code());
  }

  /** "Of Kyrgyzstan's trade with the Union 74 % fell to Russia": Kyrgyzstan and the Union. */
  private Pair ofBloc(Figure f) {
    List<PartnerMention> ahead = Sides.within(f.r(), f.begin(), f.a().start());
    int n = ahead.size();
    boolean bloc = n == 2 && Blocs.is(ahead.get(1).code()) && sides.isPartner(f.r(), ahead.get(1));
    return bloc ? new Pair(ahead.get(0).code(), ahead.get(1).code()) : Pair.UNKNOWN;
  }

  /**
   * "Goods for $54 million were brought, and goods for $40 million from Uzbekistan to Tajikistan":
   * whence and where, both behind an amount.
   *
   * @return {@code UNKNOWN} if they aren't told so
   */
  Pair led(Figure f, List<PartnerMention> behind) {
    boolean oneWay = f.flow() == Flow.EXPORT || f.flow() == Flow.IMPORT;
    if (!oneWay || behind.size() < 2) {
      return Pair.UNKNOWN;
    }
    PartnerMention first = behind.get(0);
    PartnerMention second = behind.get(1);
    boolean there = sides.isFrom(f.r(), first) && sides.isTo(f.r(), second);
    boolean back = sides.isTo(f.r(), first) && sides.isFrom(f.r(), second);
    boolean other = f.r().text().substring(f.a().end(), first.start()).indexOf(',') >= 0;
    if (there == back || other) {
      return Pair.UNKNOWN;
    }
    boolean ofOwnRegion =
        Sides.within(f.r(), 0, f.a().start()).stream()
            .anyMatch(
                s ->
                    Regions.isPart(first.code(), s.code())
                        || Regions.isPart(second.code(), s.code()));
    if (ofOwnRegion) {
      // "China imported gas for $4 billion from Turkmenistan to Xinjiang": still China.
      return Pair.UNKNOWN;
    }
    Pair pair = new Pair(first.code(), second.code());
    return there == (f.flow() == Flow.EXPORT) ? pair : pair.turned();
  }

  /** A party that stands right behind its amount: "$12.5 million with Tajikistan". */
  PartnerMention own(Figure f, List<PartnerMention> behind) {
    if (behind.isEmpty() || behind.get(0).start() - f.a().end() > 22) {
      return null;
    }
    PartnerMention next = behind.get(0);
    String said = DASH.matcher(f.r().text().substring(f.a().end(), next.start())).replaceFirst("");
    // "About $2 billion a year with Kazakhstan"
    String between =
        words.amounts().yearly().map(y -> y.matcher(said).replaceFirst("")).orElse(said);
    boolean with = words.links().with().matcher(between).matches();
    boolean wrongWay =
        f.flow() == Flow.IMPORT ? sides.isTo(f.r(), next) : sides.isFrom(f.r(), next);
    boolean neither = f.flow() != Flow.IMPORT && f.flow() != Flow.EXPORT && sides.isTo(f.r(), next);
    return with && !wrongWay && !neither ? next : null;
  }
}
