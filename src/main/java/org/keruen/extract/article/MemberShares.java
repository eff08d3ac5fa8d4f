package org.keruen.extract.article;

import java.util.List;
import org.keruen.model.Flow;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Tells whose the share of a bloc's member is. */
final class MemberShares {

  private final LanguageWords words;
  private final Scene scene;
  private final Sides sides;

  MemberShares(LanguageWords words, Scene scene, Sides sides) {
    this.words = words;
    this.scene = scene;
    this.sides = sides;
  }

  /** The bloc whose members' mutual trade a member has a share in; {@code ""} if there is none. */
  String blocOf(Figure f, PartnerMention side) {
    Reading r = f.r();
    return r.sides().stream()
        .filter(s -> Blocs.is(s.code()) && !s.code().startsWith("X:") && !Blocs.is(side.code()))
        .filter(s -> s.start() > side.end() || f.before() != null)
        .filter(s -> words.mutual().matcher(r.text()).region(0, s.start()).find())
        .filter(s -> !sides.isPartner(r, s))
        .map(PartnerMention::code)
        .findFirst()
        .orElse("");
  }

  /** Whether the figure before was of somebody's trade with a bloc, and a member is named next. */
  boolean isOfTradeWithBloc(Figure f, PartnerMention side) {
    Pair before = f.before();
    return before != null
        && Blocs.is(before.partner())
        && !before.partner().equals(Parties.WORLD)
        && !before.partner().startsWith("X:")
        && !Blocs.is(before.reporter())
        && !Blocs.is(side.code())
        && !before.has(side.code())
        && !Regions.isPart(side.code(), before.reporter())
        && words.links().ofThem().matcher(f.r().text()).region(f.a().end(), f.to()).lookingAt();
  }

  /**
   * "Georgia buys 47 % of Kazakhstan's grain exports": of him whose flow stands behind the share;
   * "Sverdlovsk Region accounts for 10 % of Russia's exports to Tajikistan": its part of them.
   */
  Pair ofOwner(Figure f) {
    if (!f.isShare() || f.word() == null || f.word().start() < f.a().end()) {
      return Pair.UNKNOWN;
    }
    List<PartnerMention> owners = Sides.within(f.r(), f.a().end(), f.word().start());
    List<PartnerMention> parts = Sides.within(f.r(), f.begin(), f.a().start());
    boolean two = owners.size() == 1 && Sides.distinct(parts) == 1;
    boolean oneWay = f.flow() == Flow.EXPORT || f.flow() == Flow.IMPORT;
    if (!two || owners.get(0).code().equals(parts.get(0).code())) {
      return Pair.UNKNOWN;
    }
    String part = parts.get(0).code();
    String owner = owners.get(0).code();
    List<String> others =
        Sides.within(f.r(), f.word().end(), f.to()).stream()
            // "to Tajikistan, and the Samara Region 3 %"
            .filter(s -> !oneWay || isRightBehind(f, s))
            .map(PartnerMention::code)
            .filter(c -> !c.equals(owner) && !c.equals(part))
            .distinct()
            .toList();
    if (Regions.isPart(part, owner)) {
      return others.size() == 1 ? new Pair(part, others.get(0)) : Pair.UNKNOWN;
    }
    return oneWay && others.isEmpty() ? new Pair(owner, part) : Pair.UNKNOWN;
  }

  private boolean isRightBehind(Figure f, PartnerMention side) {
    String between = f.r().text().substring(f.word().end(), side.start());
    return words.links().with().matcher(between).matches();
  }

  /** "Its trade with the Union … Russia accounted for 66 % of the trade with the Union": its. */
  Pair ofTold(PartnerMention side, List<PartnerMention> behind) {
    Pair told = scene.pair();
    boolean ofTold =
        Blocs.is(told.partner())
            && !told.partner().equals(Parties.WORLD)
            && !told.has(side.code())
            && !behind.isEmpty()
            && behind.get(0).code().equals(told.partner());
    return ofTold ? new Pair(told.reporter(), side.code()) : Pair.UNKNOWN;
  }

  /** "In Russian exports 40 % were raw materials": who stands right ahead of a flow owns it. */
  static boolean isOwner(Figure f, PartnerMention side) {
    return f.word() != null
        && side.end() < f.word().start()
        && f.r().text().substring(side.end(), f.word().start()).isBlank();
  }

  /** "In its trade with the Union 64.9 % fell to Russia": a member's part, beside the home. */
  Pair ofHome(Reading r, List<PartnerMention> two) {
    String home = scene.home();
    boolean ofHome = !home.isEmpty() && two.stream().noneMatch(s -> s.code().equals(home));
    List<PartnerMention> members = two.stream().filter(s -> !Blocs.is(s.code())).toList();
    boolean ofBloc = two.stream().anyMatch(s -> Blocs.is(s.code()) && sides.isPartner(r, s));
    return ofHome && ofBloc && members.size() == 1
        ? new Pair(home, members.get(0).code())
        : Pair.UNKNOWN;
  }
}
