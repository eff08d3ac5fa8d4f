package org.keruen.resolve.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Qualifier;
import org.keruen.resolve.AmountMention;

/** "85-90 percent": at least the first, at most the second. */
record AmountRanges(AmountGrammar grammar) {

  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,-])([0-9]+(?:[.,][0-9]+)?)\\s*[-\u2013\u2014\u2212]\\s*([0-9]+(?:[.,][0-9]+)?)(?=\\s*[%\\p{L}])");

  /**
   * A text and where an amount stands in it.
   *
   * @param text the sentence with the lower end blanked out
   * @param match the upper end
   */
  record Upper(String text, Matcher match) {}

  /** Puts two amounts in the place of each range's one. */
  void split(String text, List<AmountMention> found, Function<Upper, AmountMention> read) {
    Matcher m = RANGE.matcher(text);
    while (m.find()) {
      AmountMention upper = upper(text, m, read);
      BigDecimal low = grammar.number(m.group(1), text);
      BigDecimal high = grammar.number(m.group(2), text);
      if (isYear(text, m)
          || upper == null
          || low == null
          || high == null
          || high.compareTo(low) <= 0) {
        continue;
      }
      BigDecimal factor = upper.value().signum() < 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE;
      BigDecimal scale = upper.printedStep().movePointRight(Math.max(0, high.scale()));
      BigDecimal lower = Amounts.plain(low.multiply(scale).multiply(factor));
      found.removeIf(a -> a.start() < upper.end() && m.start() < a.end());
      found.add(as(upper, m.start(), lower, Qualifier.OVER));
      found.add(as(upper, m.start(2), upper.value(), Qualifier.UNDER));
    }
  }

  /** "In 2022 \u2013 747 tons": a year and its amount. */
  private static boolean isYear(String text, Matcher m) {
    return m.group(1).matches("(?:19|20)[0-9]{2}") && Character.isWhitespace(text.charAt(m.end(1)));
  }

  private AmountMention upper(String text, Matcher m, Function<Upper, AmountMention> read) {
    String masked =
        text.substring(0, m.start())
            + " ".repeat(m.start(2) - m.start())
            + text.substring(m.start(2));
    Matcher one = grammar.amount.matcher(masked).region(begin(text, m), masked.length());
    one.useTransparentBounds(true);
    return one.find() && one.start() <= m.start(2) ? read.apply(new Upper(masked, one)) : null;
  }

  /** Where the upper end begins: "US$315-320 million" has its currency ahead of the lower one. */
  private static int begin(String text, Matcher m) {
    int sign = m.start() - 1;
    sign = sign > 0 && Character.isWhitespace(text.charAt(sign)) ? sign - 1 : sign;
    if (sign < 0 || Character.getType(text.charAt(sign)) != Character.CURRENCY_SYMBOL) {
      return m.start(2) - 1;
    }
    while (sign > 0 && Character.isLetter(text.charAt(sign - 1))) {
      sign--;
    }
    return sign;
  }

  private static AmountMention as(
      AmountMention a, int start, BigDecimal value, Qualifier qualifier) {
    return new AmountMention(
        start, a.end(), a.measure(), value, a.printedStep(), a.unit(), qualifier, a.reason());
  }
}
