package org.keruen.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.keruen.model.Flow;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Pairs a list of parties with a list of as many amounts, where a sentence says "respectively". */
final class Respectively {

  /** What stands between two members of a list. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?U)\\p{Ll}{0,4}\\s*(?:,|,?\\s*(?:and|\u0438|\u043c\u0435\u043d|\u0436\u04d9\u043d\u0435|va|ve|\u0436\u0430\u043d\u0430|\u04b3\u0430\u043c\u0434\u0430))\\s*(?:the\\s+)?");

  private Respectively() {}

  /**
   * The party of the i-th amount; null where the sentence has no such lists.
   *
   * @param before the sentence before, whose list of parties "with them" means; null if none
   */
  static PartnerMention side(
      LanguageWords words, Reading r, Reading before, List<AmountMention> amounts, int i) {
    if (words.respectively().filter(p -> p.matcher(r.text()).find()).isEmpty()) {
      return null;
    }
    int first = i;
    while (first > 0 && joined(r, amounts.get(first - 1).end(), amounts.get(first).start())) {
      first--;
    }
    int last = i;
    while (last + 1 < amounts.size()
        && joined(r, amounts.get(last).end(), amounts.get(last + 1).start())) {
      last++;
    }
    int size = last - first + 1;
    PartnerMention own = ofRun(r, size, i - first);
    return own == null && before != null ? ofRun(before, size, i - first) : own;
  }

  /**
   * The flow of the i-th amount where two flows and two amounts stand in one order: "exports and
   * imports amounted to 5 and 3 billion respectively", "both exports and imports grew: 5 and 3
   * billion"; null where the sentence has no such lists.
   */
  static Reading.FlowWord flow(LanguageWords words, Reading r, List<AmountMention> amounts, int i) {
    List<Reading.FlowWord> ahead =
        r.flows().stream()
            .filter(w -> w.flow() == Flow.EXPORT || w.flow() == Flow.IMPORT)
            .filter(w -> w.end() <= amounts.get(i).start())
            .toList();
    if (ahead.size() != 2
        || ahead.get(0).flow() == ahead.get(1).flow()
        || !joined(r, ahead.get(0).end(), ahead.get(1).start())) {
      return null;
    }
    int from = ahead.get(1).end();
    List<AmountMention> two =
        amounts.stream()
            .filter(a -> a.start() >= from && a.measure() == amounts.get(i).measure())
            .toList();
    boolean pair = two.size() == 2 && joined(r, two.get(0).end(), two.get(1).start());
    boolean said = words.respectively().filter(p -> p.matcher(r.text()).find()).isPresent();
    return pair && (said || isAlone(r, from, two.get(0)))
        ? ahead.get(two.indexOf(amounts.get(i)))
        : null;
  }

  /** Whether no other flow is told between a list of flows and its amounts. */
  private static boolean isAlone(Reading r, int from, AmountMention first) {
    return r.flows().stream().noneMatch(w -> w.start() >= from && w.end() <= first.start());
  }

  /** A member of the first list of so many parties; null if there is none. */
  private static PartnerMention ofRun(Reading r, int size, int member) {
    List<PartnerMention> run = new ArrayList<>();
    for (PartnerMention side : r.sides()) {
      if (!run.isEmpty() && !joined(r, run.get(run.size() - 1).end(), side.start())) {
        run.clear();
      }
      run.add(side);
      if (run.size() == size && size > 1 && isComplete(r, side)) {
        return run.get(member);
      }
    }
    return null;
  }

  /** Whether no further member follows. */
  private static boolean isComplete(Reading r, PartnerMention last) {
    return r.sides().stream()
        .noneMatch(s -> s.start() > last.end() && joined(r, last.end(), s.start()));
  }

  private static boolean joined(Reading r, int end, int start) {
    return BETWEEN.matcher(r.text().substring(end, start)).matches();
  }
}
