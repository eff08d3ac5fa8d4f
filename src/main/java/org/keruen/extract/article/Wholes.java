package org.keruen.extract.article;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.language.LanguageWords;

/**
 * The trade that an article has told as a whole. Exports or imports that are more than the turnover
 * told are of another trade, that with all the world; a member's share within a bloc, behind a
 * country's trade with that bloc, is of that country's trade.
 */
final class Wholes {

  /** What is rounded may be a little more than its whole. */
  private static final BigDecimal ROUNDED = new BigDecimal("1.05");

  private final LanguageWords words;
  private final Map<String, BigDecimal> turnovers = new HashMap<>();

  /** The same of exports and of imports, by the flow and who reports it. */
  private final Map<String, BigDecimal> flows = new HashMap<>();

  /** Whose trade with a bloc was told last, by its code; not if the bloc's own was since. */
  private final Map<String, String> outside = new HashMap<>();

  Wholes(LanguageWords words) {
    this.words = words;
  }

  /** Takes note of a figure. */
  void tells(Figure f, Pair pair, PeriodMention when) {
    if (f.flow() == Flow.TURNOVER && isLevel(f, when)) {
      turnovers.merge(key(f, pair, when), f.a().value(), BigDecimal::max);
    } else if (isOneWay(f) && isLevel(f, when)) {
      flows.merge(oneWay(f, pair, when), f.a().value(), BigDecimal::max);
    }
    if (Blocs.is(pair.reporter())) {
      outside.remove(pair.reporter());
    } else if (Blocs.is(pair.partner()) && !f.isShare()) {
      outside.put(pair.partner(), pair.reporter());
    }
  }

  /** "Its trade with the Union … within it 74 % fell to Russia": of its own trade with that. */
  private Pair ofMember(Figure f, Pair pair) {
    String bloc = Blocs.is(pair.reporter()) ? pair.reporter() : pair.partner();
    String member = pair.other(bloc);
    String whose = Blocs.is(member) ? null : outside.get(bloc);
    // "Armenia's trade with the Union": no part of the members' own.
    boolean mutual = bloc.equals(pair.reporter()) || words.mutual().matcher(f.r().text()).find();
    // "In the mutual trade of the Union": in that of all its members.
    boolean ofAll =
        f.r().sides().stream().anyMatch(s -> s.code().equals(bloc) && Sides.isBehindFlow(f.r(), s));
    return whose == null || !mutual || ofAll || whose.equals(member) || bloc.equals(Parties.WORLD)
        ? pair
        : new Pair(whose, member);
  }

  /** The pair of a figure whose sentence may leave out its partner. */
  Pair of(Figure f, Pair pair, PeriodMention when) {
    if (f.isShare()) {
      return ofMember(f, pair);
    }
    boolean part = isOneWay(f) && isLevel(f, when);
    boolean said = f.r().sides().stream().anyMatch(s -> s.code().equals(pair.partner()));
    BigDecimal whole = part ? turnovers.get(key(f, pair, when)) : null;
    if (part && whole == null && f.r().tellsHome(words, f.begin(), f.a().start())) {
      // "It exported $224 million to the Union. The republic's exports were $400 million"
      whole = flows.get(oneWay(f, pair, when));
    }
    return whole != null && !said && f.a().value().compareTo(whole.multiply(ROUNDED)) > 0
        ? new Pair(pair.reporter(), Parties.WORLD)
        : pair;
  }

  /**
   * "Turnover was 20 billion. It grew thanks to exports. They reached 17 billion": the flow of a
   * figure that can't be the turnover, which was told for the same window.
   *
   * @param part the flow told last beside the turnover
   */
  Flow flowOf(Figure f, Pair pair, PeriodMention when, Flow part) {
    BigDecimal whole =
        f.word() == null && f.flow() == Flow.TURNOVER && isLevel(f, when)
            ? turnovers.get(key(f, pair, when))
            : null;
    boolean less = whole != null && f.a().value().multiply(ROUNDED).compareTo(whole) < 0;
    return less && part != Flow.UNKNOWN ? part : f.flow();
  }

  private static boolean isOneWay(Figure f) {
    return f.flow() == Flow.EXPORT || f.flow() == Flow.IMPORT;
  }

  private static String oneWay(Figure f, Pair pair, PeriodMention when) {
    return f.flow() + " of " + pair.reporter() + ' ' + key(f, pair, when);
  }

  private static boolean isLevel(Figure f, PeriodMention when) {
    return f.a().measure() == Measure.VALUE && when.period().isKnown();
  }

  /** The two in either order, the window and the currency. */
  private static String key(Figure f, Pair pair, PeriodMention when) {
    boolean turned = pair.reporter().compareTo(pair.partner()) > 0;
    Pair two = turned ? pair.turned() : pair;
    return two.reporter() + ' ' + two.partner() + ' ' + when.period() + ' ' + f.a().unit();
  }
}
