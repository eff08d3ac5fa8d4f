package org.keruen.extract.article;

import java.util.List;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** The pairs of an amount that is a member of a list of parties. */
final class ListedPairs {

  private final LanguageWords words;
  private final Scene scene;
  private final PartnerList list;

  /** The sentence before the one that is read; null if there is none. */
  private Reading previous;

  private Reading now;

  ListedPairs(LanguageWords words, Scene scene) {
    this.words = words;
    this.scene = scene;
    this.list = new PartnerList(words);
  }

  /** Takes note of a sentence that is going to be read. */
  void enters(Reading r) {
    previous = now;
    now = r;
  }

  /**
   * The pairs of the i-th amount; empty where it is in no list, two where two parties share it.
   *
   * @param before the pair of the amount before in this sentence, null if there is none
   */
  List<Pair> of(Reading r, List<AmountMention> amounts, int i, Pair before) {
    boolean share = amounts.get(i).measure() == Measure.SHARE;
    boolean ofOther = before != null && (share || !before.has(scene.home()));
    String home = ofOther ? before.reporter() : scene.home();
    PartnerMention inOrder = Respectively.side(words, r, previous, amounts, i);
    if (inOrder != null) {
      boolean other = !home.isEmpty() && !home.equals(inOrder.code());
      return other ? List.of(new Pair(home, inOrder.code())) : List.of();
    }
    List<PartnerMention> parties = list.of(r, amounts, i);
    String owner = parties.isEmpty() ? "" : owner(r, amounts, home);
    boolean ofHome =
        !owner.isEmpty()
            && !Blocs.is(owner)
            && parties.stream().noneMatch(p -> p.code().equals(owner));
    if (!ofHome) {
      boolean shares = parties.size() == 1 && amounts.get(i).measure() == Measure.SHARE;
      boolean nobodys = shares && (owner.isEmpty() || owner.equals(parties.get(0).code()));
      // Shares of a trade of which nobody knows whose it is.
      return nobodys && before == null ? List.of(Pair.UNKNOWN) : List.of();
    }
    boolean buyers = areBuyers(r, owner, amounts.get(0).start());
    return parties.stream()
        .map(p -> pair(owner, p.code(), before))
        .map(p -> buyers && p.reporter().equals(owner) ? p.turned() : p)
        .distinct()
        .toList();
  }

  /** "Of its goods the most were bought by China ($612 million)": who is listed buys them. */
  private boolean areBuyers(Reading r, String owner, int first) {
    return r.flows().stream()
            .filter(w -> w.end() <= first)
            .reduce((x, y) -> y)
            .filter(w -> w.flow() == Flow.IMPORT && !r.isNoun(words, w) && r.isBuying(words, w))
            .filter(w -> r.sides().stream().anyMatch(s -> isBehind(r, w, s)))
            .isPresent()
        && r.sides().stream()
            .noneMatch(s -> s.form() == PartnerMention.Form.NAME && s.code().equals(owner));
  }

  private static boolean isBehind(Reading r, Reading.FlowWord w, PartnerMention s) {
    return s.start() > w.end() && r.text().substring(w.end(), s.start()).isBlank();
  }

  /** Whose partners are listed: a party named ahead of the list, or the article's own. */
  private static String owner(Reading r, List<AmountMention> amounts, String home) {
    int from = amounts.get(0).start();
    if (amounts.get(0).measure() == Measure.SHARE && amounts.size() > 1) {
      // "Russia accounted for 16.9 % of the trade of Uzbekistan, China for 16.8 %"
      int to = amounts.get(1).start();
      List<PartnerMention> whole =
          Sides.within(r, amounts.get(0).end(), to).stream()
              .filter(s -> Sides.isBehindFlow(r, s) || Sides.isPossessive(r, s))
              .toList();
      if (whole.size() == 1) {
        return whole.get(0).code();
      }
    }
    boolean named =
        r.sides().stream().anyMatch(s -> s.code().equals(home) && s.start() < from)
            || r.sides().stream().noneMatch(s -> s.code().equals(home));
    return named ? home : "";
  }

  /** A region of the owner's has its own trade with the world. */
  private static Pair pair(String owner, String party, Pair before) {
    if (before != null && Regions.areBeside(party, before.reporter(), before.partner())) {
      // "Tatarstan has 160 million with Azerbaijan, Bashkortostan 54"
      return new Pair(party, before.partner());
    }
    return party.startsWith(owner + "-") ? new Pair(party, Parties.WORLD) : new Pair(owner, party);
  }
}
