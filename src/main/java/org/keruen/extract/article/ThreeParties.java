package org.keruen.extract.article;

import java.util.List;
import org.keruen.resolve.PartnerMention;

/** Tells between whom a share is that names three: an owner, whom it trades with, and a part. */
final class ThreeParties {

  private final Sides sides;

  ThreeParties(Sides sides) {
    this.sides = sides;
  }

  /** "Uzbekistan's share in Kazakhstan's trade with Central Asia": Kazakhstan's with Uzbekistan. */
  Pair of(Figure f, List<PartnerMention> ahead) {
    if (ahead.size() < 3) {
      return Pair.UNKNOWN;
    }
    if (ahead.get(0).start() >= f.a().end()) {
      return ofPartBehind(f, ahead);
    }
    PartnerMention third = ahead.get(ahead.size() - 1);
    PartnerMention bloc = ahead.get(ahead.size() - 2);
    String whose = ahead.get(ahead.size() - 3).code();
    boolean two = !whose.equals(third.code()) && !Blocs.is(whose) && !Blocs.is(third.code());
    boolean within = Blocs.is(bloc.code()) && sides.isPartner(f.r(), bloc);
    if (two && within && sides.isPartOf(f.r(), third)) {
      // "In Uzbekistan's trade with Central Asia Kazakhstan's share is 59 %"
      return new Pair(whose, third.code());
    }
    if (!sides.isPartOf(f.r(), ahead.get(0))) {
      return Pair.UNKNOWN;
    }
    String part = ahead.get(0).code();
    if (Regions.isPart(part, ahead.get(1).code()) || Regions.isPart(part, ahead.get(2).code())) {
      // "Orenburg's share in Russian trade with Tajikistan": its own with Tajikistan.
      boolean first = Regions.isPart(part, ahead.get(1).code());
      return new Pair(part, ahead.get(first ? 2 : 1).code());
    }
    PartnerMention whole = ahead.get(1);
    boolean owner =
        f.r().flows().stream().anyMatch(w -> Sides.isRightAhead(f.r(), whole, w))
            && !whole.code().equals(ahead.get(0).code());
    return owner ? new Pair(whole.code(), ahead.get(0).code()) : Pair.UNKNOWN;
  }

  /** "46 % of China's trade with Central Asia fell to Kazakhstan": China's with Kazakhstan. */
  private Pair ofPartBehind(Figure f, List<PartnerMention> behind) {
    PartnerMention whole = behind.get(0);
    PartnerMention bloc = behind.get(1);
    PartnerMention part = behind.get(2);
    boolean owner =
        Sides.isBehindFlow(f.r(), whole)
            || f.r().flows().stream().anyMatch(w -> Sides.isRightAhead(f.r(), whole, w));
    return owner
            && Blocs.is(bloc.code())
            && sides.isPartner(f.r(), bloc)
            && !Blocs.is(part.code())
            && !part.code().equals(whole.code())
        ? new Pair(whole.code(), part.code())
        : Pair.UNKNOWN;
  }
}
