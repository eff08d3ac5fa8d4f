package org.keruen.resolve.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.spec.dimension.MeasureWords;

/** Finds the amounts of a sentence: money, percentages, multiples, fractions and quantities. */
final class Amounts {

  private final AmountGrammar grammar;
  private final NumberWords spelled;
  private final Percentages percentages;
  private final Mentions mentions;
  private final Money money;
  private final AmountRanges ranges;
  private final WordAmounts words;

  Amounts(MeasureWords words) {
    Words cues = new Words(words.cues());
    grammar = new AmountGrammar(words);
    spelled = new NumberWords(words, grammar.scales.any());
    percentages = new Percentages(cues);
    mentions = new Mentions(new Hedges(words.hedges(), cues));
    money = new Money(grammar, cues, mentions);
    ranges = new AmountRanges(grammar);
    this.words = new WordAmounts(words, cues, percentages, mentions);
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
    ranges.split(text, found, one -> read(one.text(), one.match(), null));
    words.add(text, found);
    found.replaceAll(a -> a.from(begin(sentence, text, a.start())));
    found.sort(Comparator.comparingInt(AmountMention::start));
    return found;
  }

  /**
   * Where an amount begins in the sentence: the digits of a number in words stand at the right end
   * of its words, behind blanks.
   */
  private static int begin(String sentence, String digits, int start) {
    int begin = start;
    for (int i = start - 1; i >= 0 && digits.charAt(i) == ' '; i--) {
      begin = sentence.charAt(i) == ' ' ? begin : i;
    }
    return begin;
  }

  private AmountMention read(String text, Matcher m, String currencyBefore) {
    BigDecimal number = m.group("n") == null ? BigDecimal.ONE : grammar.number(text, m);
    if (number == null) {
      return null;
    }
    BigDecimal scale = grammar.scale(m);
    BigDecimal value = number.multiply(scale);
    BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale())).multiply(scale);
    boolean minus = m.group("minus") != null || m.group("ahead") != null;
    if (minus) {
      value = value.negate();
    }
    if (m.group("p") != null || m.group("p1") != null) {
      boolean signed = minus || m.group("plus") != null;
      Percentages.Sense sense =
          percentages.percent(text, m.start(), m.end(), value, m.group("p"), signed);
      return mentions.of(text, m.start(), m.end(), sense, step);
    } else if (m.group("t") != null) {
      Percentages.Sense sense = percentages.times(text, m.start(), m.end(), value);
      return mentions.of(text, m.start(), m.end(), sense, step.movePointRight(2));
    } else if (m.group("q") != null) {
      String unit = m.group("q").toLowerCase(Locale.ROOT).strip();
      return mentions.of(text, m, Measure.QUANTITY, value, step, unit, "a quantity");
    }
    return money.read(text, m, value, step, currencyBefore);
  }

  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
