package org.keruen.resolve.measure;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;

/** Tells amounts of trade from prices, exchange rates and changes in money. */
record Money(AmountGrammar grammar, Words cues, Mentions mentions) {

  private static final int BEFORE = 45;
  private static final int AHEAD = 110;
  private static final int AFTER = 30;

  AmountMention read(
      String text, Matcher m, BigDecimal value, BigDecimal step, String currencyBefore) {
    String before = text.substring(Math.max(0, m.start() - BEFORE), m.start());
    String after = text.substring(m.end(), Math.min(text.length(), m.end() + AFTER));
    String unit = currency(text, m);
    if (unit == null) {
      // A scale without a currency is money only where no other noun follows.
      boolean alone =
          m.group("n") != null && m.group("s") != null && cues.first("goes_on", after) == 0;
      String of = currencyBefore == null ? "XXX" : currencyBefore;
      if (!alone) {
        return null;
      }
      String change = notAnAmountOfTrade(before, before, after, m.group());
      return change == null
          ? mentions.of(text, m, Measure.VALUE, value, step, of, "no currency is printed")
          : mentions.of(text, m, Measure.UNKNOWN, value, step, "XXX", change);
    }
    String ahead = text.substring(Math.max(0, m.start() - AHEAD), m.start());
    String not = notAnAmountOfTrade(before, ahead, after, m.group());
    if (not != null) {
      return mentions.of(text, m, Measure.UNKNOWN, value, step, unit, not);
    }
    if (cues.last("deficit", before) >= 0 && value.signum() > 0) {
      return mentions.of(text, m, Measure.VALUE, value.negate(), step, unit, "a deficit");
    }
    return mentions.of(text, m, Measure.VALUE, value, step, unit, "an amount of money");
  }

  private String currency(String text, Matcher m) {
    // "сома 605 млн долларға": a word ahead may mean something else, the one behind does not.
    boolean word = m.group("c1") != null && Character.isLetter(m.group("c1").codePointAt(0));
    return (word ? Stream.of("c2", "c3", "c1") : Stream.of("c1", "c2", "c3"))
        .filter(group -> m.group(group) != null)
        .map(group -> grammar.currencies.at(text, m.start(group), m.end(group)))
        .findFirst()
        .orElse(null);
  }

  /**
   * Why an amount of money is no level.
   *
   * @param before the words just ahead
   * @param ahead the words ahead as far as a verb may stand: "increase supplies of … by"
   * @param printed the amount with its unit, in whatever case that stands
   */
  private String notAnAmountOfTrade(String before, String ahead, String after, String printed) {
    if (cues.first("price_after", after) == 0) {
      return "a price of a unit";
    } else if (cues.first("rate_after", after) == 0 || cues.last("rate_before", before) >= 0) {
      return "an exchange rate";
    } else if (cues.last("sold_for", before) < 0
        && cues.last("absolute_before", before) >= 0
        && (cues.last("up", before) >= 0 || cues.last("down", before) >= 0)) {
      return "an absolute change";
    } else if (cues.last("absolute_gap", ahead) >= 0) {
      return "an absolute change";
    } else if (cues.last("or_behind_percent", before) == before.length()
        && cues.last("share", before) < 0
        && Math.max(cues.last("up", before), cues.last("down", before)) >= 0) {
      return "the change that a growth is in money";
    }
    // "1,4 milyar dolara y\u00fckseldi", "42 milliard dollardan oshdi": to this, and more than
    // this.
    boolean level = cues.last("level_case", printed) == printed.length();
    return !level && cues.first("absolute_after", after) == 0 ? "an absolute change" : null;
  }
}
