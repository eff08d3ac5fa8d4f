package org.keruen.extract.article;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.measure.Percentages;
import org.keruen.spec.language.LanguageWords;

/**
 * Gives the later percentages of a list the sense of the first: "trade with A lost 20 percent, with
 * B 10.3 percent and with C 21.7 percent".
 */
final class ListedPercents {

  /** How far apart two members of a list may stand. */
  private static final int GAP = 90;

  /** How far behind its words a figure in brackets may stand. */
  private static final int BRACKET = 25;

  /** How far a figure in words may be off. */
  private static final BigDecimal CLOSE = BigDecimal.valueOf(6);

  /** The reason of a percentage that has its sense from the one before it. */
  static final String LISTED = "as the one before it in a list";

  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Fills what a list leaves out.
   *
   * @param words the language's
   * @param before what the last claim told, for a list of percentages that goes on with it
   * @param r the sentence
   * @param indexed whether the last growth was told as percent of the year before
   * @param currency of the last claim, for amounts whose sentence prints none; {@code ""} if none
   */
  List<AmountMention> filled(
      LanguageWords words,
      Reading r,
      List<AmountMention> amounts,
      String currency,
      Measure before,
      boolean indexed) {
    String text = r.text();
    List<AmountMention> filled = new ArrayList<>();
    AmountMention last = null;
    AmountMention previous = null;
    for (AmountMention a : amounts) {
      AmountMention b = a;
      if (previous != null && isRoundedAmount(text, previous, a)) {
        // "Almost $1 billion ($987.9 million)": the figure in the bracket is the exact one.
        filled.remove(previous);
      }
      previous = a;
      boolean open =
          a.measure() == Measure.UNKNOWN
              && a.unit().equals("%")
              && a.reason().equals(Percentages.OPEN);
      if (open && last == null && indexed && isIndexInBracket(text, a)) {
        b = index(a);
      } else if (open
          && last == null
          && (before == Measure.SHARE || isOfParty(words, r, a, before))) {
        b = as(a, Measure.SHARE, a.value());
      } else if (open && isShareOfLevel(text, filled, last, a)) {
        b = as(a, Measure.SHARE, a.value());
      } else if (open
          && last != null
          && last.unit().equals("%")
          && last.measure() != Measure.UNKNOWN
          && a.start() - last.end() < GAP) {
        b = isIndex(last) ? index(a) : as(a, last.measure(), signed(text, a, last));
      }
      if (last != null
          && last.measure() == Measure.SHARE
          && a.measure() == Measure.GROWTH_YOY
          && a.unit().equals("%")
          && words.levels().from().matcher(text.substring(0, a.start())).find()) {
        // "The share rose to 7.3 % this year from 4.9 %"
        b = as(a, Measure.SHARE, a.value().abs());
      }
      boolean sameSense = open || last != null && a.measure() == last.measure();
      if (last != null && sameSense && isRounded(r, last, a)) {
        // "Grew by a quarter (25.3 %)": the figure in the bracket is the exact one.
        filled.remove(last);
      }
      filled.add(b);
      last = b.unit().equals("%") ? b : last;
    }
    List<AmountMention> money = withCurrencies(withUnits(words, text, filled));
    String known = currency;
    boolean here = false;
    for (int i = 0; i < money.size(); i++) {
      AmountMention a = money.get(i);
      // "Most of the cars, 21.7 thousand, came from Korea": thousands of things.
      boolean counted = !here && Manner.isCount(a);
      if (a.unit().equals("XXX") && !known.isEmpty() && !counted) {
        money.set(i, in(a, known, "the currency is that of the figures before"));
      } else if (!a.unit().equals("XXX") && a.unit().matches("[A-Z]{3}")) {
        known = a.unit();
        here = true;
      }
    }
    return money;
  }

  /** "It grew by 13.5 % to $120 million (13 %)": its growth is told, the bracket has its share. */
  private static boolean isShareOfLevel(
      String text, List<AmountMention> before, AmountMention last, AmountMention a) {
    int n = before.size();
    return n > 1
        && before.get(n - 2).equals(last)
        && last.measure() == Measure.GROWTH_YOY
        && !isIndex(last)
        && before.get(n - 1).measure() == Measure.VALUE
        && a.value().compareTo(HUNDRED) < 0
        && text.substring(before.get(n - 1).end(), a.start()).strip().endsWith("(")
        && text.startsWith(")", a.end());
  }

  /** Whether a percentage was told as what there is of the year before: "94.3 % of last year". */
  private static boolean isIndex(AmountMention last) {
    return last.reason().equals(Percentages.OF_YEAR_BEFORE);
  }

  private static AmountMention index(AmountMention a) {
    return new AmountMention(
        a.start(),
        a.end(),
        Measure.GROWTH_YOY,
        a.value().subtract(HUNDRED),
        a.printedStep(),
        "%",
        a.qualifier(),
        Percentages.OF_YEAR_BEFORE);
  }

  private static BigDecimal signed(String text, AmountMention a, AmountMention last) {
    boolean plus = text.startsWith("+", a.start()) || text.substring(0, a.start()).endsWith("+");
    boolean falls = !plus && last.measure() == Measure.GROWTH_YOY && last.value().signum() < 0;
    return falls ? a.value().negate() : a.value();
  }

  /** "The largest were with China (21.5 %), then came Russia": shares, where no growth was told. */
  private static boolean isOfParty(
      LanguageWords words, Reading r, AmountMention a, Measure before) {
    boolean inBracket = r.text().substring(0, a.start()).stripTrailing().endsWith("(");
    // "The largest rise was in Kazakhstan (by 38 percent)"
    boolean by =
        words
            .amounts()
            .by()
            .filter(p -> p.matcher(r.text().substring(0, a.start())).find())
            .isPresent();
    return !by && (before != Measure.GROWTH_YOY || inBracket) && Sides.isListed(r, a);
  }

  /** "Exports came to $398 million (111.2 %)", where the growth before was told in percent of. */
  private static boolean isIndexInBracket(String text, AmountMention a) {
    return text.substring(0, a.start()).endsWith("(")
        && text.startsWith(")", a.end())
        && a.value().compareTo(HALF) > 0;
  }

  /** Whether an amount is a rounded one of the next, which stands in a bracket right behind it. */
  private static boolean isRoundedAmount(String text, AmountMention last, AmountMention a) {
    return a.measure() == Measure.VALUE
        && last.measure() == Measure.VALUE
        && a.unit().equals(last.unit())
        && last.end() <= a.start()
        && text.substring(last.end(), a.start()).strip().equals("(")
        && last.printedStep().compareTo(a.printedStep()) > 0
        && last.value().subtract(a.value()).abs().compareTo(last.printedStep()) <= 0;
  }

  /** Whether a percentage is the same as the one right before it, told in words there. */
  private static boolean isRounded(Reading r, AmountMention last, AmountMention a) {
    boolean inWords =
        r.text().substring(last.start(), last.end()).chars().noneMatch(Character::isDigit);
    // "The turnover grew by half: exports by 54 %": of another flow.
    boolean other =
        r.flows().stream().anyMatch(f -> f.start() >= last.end() && f.end() <= a.start());
    return inWords
        && !other
        && a.start() - last.end() < BRACKET
        && last.measure() != Measure.UNKNOWN
        && last.value().abs().subtract(a.value().abs()).abs().compareTo(CLOSE) < 0;
  }

  /** "16.9 million tonnes to Italy, 5.1 million to China": the unit is told once. */
  private static List<AmountMention> withUnits(
      LanguageWords words, String text, List<AmountMention> amounts) {
    List<AmountMention> filled = new ArrayList<>(amounts);
    for (int i = 1; i < filled.size(); i++) {
      AmountMention a = filled.get(i);
      AmountMention last = filled.get(i - 1);
      if (a.unit().equals("XXX")
          && last.measure() == Measure.QUANTITY
          && last.end() <= a.start()
          && words
              .amounts()
              .revalued()
              .filter(p -> p.matcher(text).region(last.end(), a.start()).find())
              .isEmpty()
          && a.start() - last.end() < GAP) {
        filled.set(
            i,
            new AmountMention(
                a.start(),
                a.end(),
                Measure.QUANTITY,
                a.value(),
                a.printedStep(),
                last.unit(),
                a.qualifier(),
                "the unit stands behind the amount before"));
      }
    }
    return filled;
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
        filled.set(i, in(a, next.unit(), "the currency stands behind the next amount"));
      }
    }
    return filled;
  }

  private static AmountMention as(AmountMention a, Measure measure, BigDecimal value) {
    return new AmountMention(
        a.start(), a.end(), measure, value, a.printedStep(), "%", a.qualifier(), LISTED);
  }

  private static AmountMention in(AmountMention a, String currency, String reason) {
    return new AmountMention(
        a.start(),
        a.end(),
        a.measure(),
        a.value(),
        a.printedStep(),
        currency,
        a.qualifier(),
        reason);
  }
}
