package org.keruen.extract.article;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;

/**
 * Gives the later percentages of a list the sense of the first: "trade with A lost 20 percent, with
 * B 10.3 percent and with C 21.7 percent".
 */
final class ListedPercents {

  /** How far apart two members of a list may stand. */
  private static final int GAP = 50;

  List<AmountMention> filled(List<AmountMention> amounts) {
    List<AmountMention> filled = new ArrayList<>();
    AmountMention last = null;
    for (AmountMention a : amounts) {
      AmountMention b = a;
      boolean open =
          a.measure() == Measure.UNKNOWN
              && a.unit().equals("%")
              && a.reason().startsWith("a percentage whose");
      if (open
          && last != null
          && last.unit().equals("%")
          && last.measure() != Measure.UNKNOWN
          && a.start() - last.end() < GAP) {
        BigDecimal value =
            last.measure() == Measure.GROWTH_YOY && last.value().signum() < 0
                ? a.value().negate()
                : a.value();
        b =
            new AmountMention(
                a.start(),
                a.end(),
                last.measure(),
                value,
                a.printedStep(),
                "%",
                a.qualifier(),
                "as the one before it in a list");
      }
      filled.add(b);
      last = b;
    }
    return withCurrencies(filled);
  }

  /** "First to 5 billion, then to 10 billion dollars": the currency is told once, behind. */
  private static List<AmountMention> withCurrencies(List<AmountMention> amounts) {
    List<AmountMention> filled = new ArrayList<>(amounts);
    for (int i = filled.size() - 2; i >= 0; i--) {
      AmountMention a = filled.get(i);
      AmountMention next = filled.get(i + 1);
      if (a.unit().equals("XXX")
          && next.measure() == a.measure()
          && next.unit().matches("[A-Z]{3}")
          && next.start() - a.end() < GAP) {
        filled.set(
            i,
            new AmountMention(
                a.start(),
                a.end(),
                a.measure(),
                a.value(),
                a.printedStep(),
                next.unit(),
                a.qualifier(),
                "the currency stands behind the next amount"));
      }
    }
    return filled;
  }
}
