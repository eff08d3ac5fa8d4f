package org.keruen.resolve.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Measure;
import org.keruen.model.Qualifier;
import org.keruen.resolve.AmountMention;
import org.keruen.spec.dimension.MeasureWords;

/** Finds the amounts of a sentence: money, percentages, multiples, fractions and quantities. */
final class Amounts {

  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,-])([0-9]+(?:[.,][0-9]+)?)\\s*[-\u2013\u2014]\\s*([0-9]+(?:[.,][0-9]+)?)(?=\\s*[%\\p{L}])");

  private final AmountGrammar grammar;
  private final NumberWords spelled;
  private final Words cues;
  private final Words multiples;
  private final Words fractions;
  private final Hedges hedges;
  private final Percentages percentages;

  Amounts(MeasureWords words) {
    grammar = new AmountGrammar(words);
    spelled = new NumberWords(grammar.scales.any());
    cues = new Words(words.cues());
    multiples = new Words(words.multiples());
    fractions = new Words(words.fractions());
    hedges = new Hedges(words.hedges(), cues);
    percentages = new Percentages(cues);
  }

  AmountGrammar grammar() {
    return grammar;
  }

  List<AmountMention> find(String sentence) {
    List<AmountMention> found = new ArrayList<>();
    String text = grammar.joinCompounds(spelled.inDigits(sentence));
    Matcher m = grammar.amount.matcher(text);
    String currency = null;
    while (m.find()) {
      AmountMention mention = read(text, m, currency);
      if (mention != null) {
        if (mention.measure() == Measure.VALUE && !mention.unit().equals("XXX")) {
          currency = mention.unit();
        }
        found.add(mention);
      }
    }
    ranges(text, found);
    words(text, found);
    found.sort(Comparator.comparingInt(AmountMention::start));
    return found;
  }

  /** "85-90 percent": at least the first, at most the second. */
  private void ranges(String text, List<AmountMention> found) {
    Matcher m = RANGE.matcher(text);
    while (m.find()) {
      String masked =
          text.substring(0, m.start())
              + " ".repeat(m.start(2) - m.start())
              + text.substring(m.start(2));
      Matcher one = grammar.amount.matcher(masked).region(m.start(2) - 1, masked.length());
      one.useTransparentBounds(true);
      BigDecimal low = grammar.number(m.group(1), text);
      BigDecimal high = grammar.number(m.group(2), text);
      AmountMention upper =
          one.find() && one.start() <= m.start(2) ? read(masked, one, null) : null;
      if (upper == null || low == null || high == null || high.compareTo(low) <= 0) {
        continue;
      }
      BigDecimal factor = upper.value().signum() < 0 ? BigDecimal.ONE.negate() : BigDecimal.ONE;
      BigDecimal scale = upper.printedStep().movePointRight(Math.max(0, high.scale()));
      found.removeIf(a -> a.start() < upper.end() && m.start() < a.end());
      BigDecimal lower = low.multiply(scale).multiply(factor);
      found.add(as(upper, m.start(), plain(lower), Qualifier.OVER));
      found.add(as(upper, m.start(2), upper.value(), Qualifier.UNDER));
    }
  }

  private static AmountMention as(
      AmountMention a, int start, BigDecimal value, Qualifier qualifier) {
    return new AmountMention(
        start, a.end(), a.measure(), value, a.printedStep(), a.unit(), qualifier, a.reason());
  }

  /** Words that are amounts by themselves: "doubled", "a third of exports". */
  private void words(String text, List<AmountMention> found) {
    multiples.all(
        text,
        (code, start, end) -> {
          if (found.stream().noneMatch(a -> a.start() < end && start < a.end())) {
            Percentages.Sense sense = percentages.times(text, start, end, new BigDecimal(code));
            found.add(mention(text, start, end, sense, BigDecimal.ONE));
          }
        });
    fractions.all(
        text,
        (code, start, end) -> {
          String after = text.substring(end, Math.min(text.length(), end + 40));
          if (cues.first("share_after", after) < 20
              && found.stream().noneMatch(a -> a.start() < end && start < a.end())) {
            Percentages.Sense sense =
                new Percentages.Sense(
                    Measure.SHARE, new BigDecimal(code), "a part of a whole in words");
            found.add(mention(text, start, end, sense, BigDecimal.ONE));
          }
        });
  }

  private AmountMention read(String text, Matcher m, String currencyBefore) {
    BigDecimal number = grammar.number(text, m);
    if (number == null) {
      return null;
    }
    boolean digits = Character.isDigit(m.group("n").codePointAt(0));
    BigDecimal scale = m.group("s") == null ? BigDecimal.ONE : grammar.power(m.group("s"));
    BigDecimal value = number.multiply(scale);
    BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale())).multiply(scale);
    if (m.group("minus") != null) {
      value = value.negate();
    }
    if (m.group("p") != null || m.group("p1") != null) {
      return mention(
          text, m.start(), m.end(), percentages.percent(text, m.start(), m.end(), value), step);
    } else if (m.group("t") != null) {
      Percentages.Sense sense = percentages.times(text, m.start(), m.end(), number);
      return mention(text, m.start(), m.end(), sense, step.movePointRight(2));
    } else if (m.group("q") != null) {
      String unit = m.group("q").toLowerCase(Locale.ROOT).strip();
      return mention(text, m, Measure.QUANTITY, value, step, unit, "a quantity");
    }
    return money(text, m, value, step, digits, currencyBefore);
  }

  private AmountMention money(
      String text,
      Matcher m,
      BigDecimal value,
      BigDecimal step,
      boolean digits,
      String currencyBefore) {
    String before = text.substring(Math.max(0, m.start() - 45), m.start());
    String after = text.substring(m.end(), Math.min(text.length(), m.end() + 30));
    String printed = m.group("c1") != null ? m.group("c1") : m.group("c2");
    String unit = printed == null ? null : grammar.currencies.matching(printed.strip());
    if (unit == null) {
      // A scale without a currency is money only where no other noun follows.
      boolean alone = digits && m.group("s") != null && cues.first("goes_on", after) == 0;
      return alone
          ? mention(
              text,
              m,
              Measure.VALUE,
              value,
              step,
              currencyBefore == null ? "XXX" : currencyBefore,
              "no currency is printed")
          : null;
    }
    String ahead = text.substring(Math.max(0, m.start() - 110), m.start());
    String not = notAnAmountOfTrade(before, ahead, after);
    if (not != null) {
      return mention(text, m, Measure.UNKNOWN, value, step, unit, not);
    }
    int deficit = cues.last("deficit", before);
    if (deficit >= 0 && value.signum() > 0) {
      return mention(text, m, Measure.VALUE, value.negate(), step, unit, "a deficit");
    }
    return mention(text, m, Measure.VALUE, value, step, unit, "an amount of money");
  }

  /**
   * Why an amount of money is no level.
   *
   * @param before the words just ahead
   * @param ahead the words ahead as far as a verb may stand
   */
  private String notAnAmountOfTrade(String before, String ahead, String after) {
    if (cues.first("price_after", after) == 0) {
      return "a price of a unit";
    } else if (cues.first("rate_after", after) == 0 || cues.last("rate_before", before) >= 0) {
      return "an exchange rate";
    } else if (cues.last("absolute_before", before) >= 0
        && (cues.last("up", before) >= 0 || cues.last("down", before) >= 0)) {
      return "an absolute change";
    } else if (cues.last("absolute_gap", ahead) >= 0) {
      return "an absolute change";
    }
    return cues.first("absolute_after", after) == 0 ? "an absolute change" : null;
  }

  private AmountMention mention(
      String text, int start, int end, Percentages.Sense sense, BigDecimal step) {
    return new AmountMention(
        start,
        end,
        sense.measure(),
        plain(sense.value()),
        step,
        "%",
        hedges.of(text, start, end),
        sense.reason());
  }

  private AmountMention mention(
      String text,
      Matcher m,
      Measure measure,
      BigDecimal value,
      BigDecimal step,
      String unit,
      String reason) {
    return new AmountMention(
        m.start(),
        m.end(),
        measure,
        plain(value),
        step,
        unit,
        hedges.of(text, m.start(), m.end()),
        reason);
  }

  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
