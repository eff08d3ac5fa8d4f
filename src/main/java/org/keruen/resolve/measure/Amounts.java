package org.keruen.resolve.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Measure;
import org.keruen.model.Qualifier;
import org.keruen.resolve.AmountMention;
import org.keruen.spec.dimension.MeasureWords;

/** Finds the amounts of a sentence: money, percentages, multiples and tonnages. */
final class Amounts {

  private static final String DIGITS = "[0-9]+(?:[\\u00a0\\u202f ][0-9]{3})*(?:[.,][0-9]+)*";

  private final Words scales;
  private final Words currencies;
  private final Words quantities;
  private final Words hedges;
  private final Words cues;
  private final Words numbers;
  private final Pattern amount;
  private final Pattern compound;

  Amounts(MeasureWords words) {
    scales = new Words(words.scales());
    currencies = new Words(words.currencies());
    quantities = new Words(words.quantities());
    hedges = new Words(words.hedges());
    cues = new Words(words.cues());
    numbers = new Words(words.numbers());
    String number = "(?<n>" + DIGITS + "|(?<![\\p{L}])(?:" + numbers.any() + ")(?![\\p{L}]))";
    String scale = "(?:[\\s\\u00a0-]*(?<s>" + scales.any() + ")(?![\\p{L}])\\.?)";
    amount =
        Words.pattern(
            "(?<![\\p{L}\\p{N}.,-])(?:(?<c1>"
                + currencies.any()
                + ")[\\s\\u00a0]*)?(?<minus>[-\u2212])?"
                + number
                + "(?:"
                + scale
                + ")?(?:[\\s\\u00a0-]*(?:(?:of\\s+)?(?:the\\s+)?(?<c2>"
                + currencies.any()
                + ")(?![\\p{L}])|(?<p>%|percent(?!age)|per\\s+cent|\u043f\u0440\u043e\u0446\\p{L}*|\u043f\u0430\u0439\u044b\u0437\\p{L}*|foiz\\p{L}*|\u0444\u043e\u0438\u0437\\p{L}*|y\u00fczde)|(?<t>times|fold|\u0440\u0430\u0437\u0430?(?![\\p{L}])|\u0435\u0441\u0435(?:\u0433\u0435)?|\u044d\u0441\u0435|\u0431\u0430\u0440\u043e\u0431\u0430\u0440|baravar|barobar|kat(?:\u0131)?)(?![\\p{L}])|(?<q>"
                + quantities.any()
                + ")(?![\\p{L}])))?");
    compound =
        Words.pattern(
            "(?<n1>[0-9]+)\\s+(?<s1>"
                + scales.any()
                + ")\\p{L}*\\s+(?<n2>"
                + DIGITS
                + ")\\s+(?<s2>"
                + scales.any()
                + ")(?![\\p{L}])");
  }

  List<AmountMention> find(String sentence) {
    List<AmountMention> found = new ArrayList<>();
    String text = joinCompounds(sentence);
    Matcher m = amount.matcher(text);
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
    return found;
  }

  /** "1 billion 946.4 million" as one amount of the same length, so that the offsets stay. */
  private String joinCompounds(String sentence) {
    Matcher m = compound.matcher(sentence);
    StringBuilder joined = new StringBuilder(sentence);
    while (m.find()) {
      BigDecimal high = new BigDecimal(m.group("n1")).multiply(power(m.group("s1")));
      BigDecimal low = number(m.group("n2"));
      if (low == null || power(m.group("s1")).compareTo(power(m.group("s2"))) <= 0) {
        continue;
      }
      BigDecimal sum = high.add(low.multiply(power(m.group("s2"))));
      String text = sum.divide(power(m.group("s2"))).toPlainString() + " " + m.group("s2");
      int room = m.end() - m.start() - text.length();
      if (room >= 0) {
        joined.replace(m.start(), m.end(), " ".repeat(room) + text);
      }
    }
    return joined.toString();
  }

  private BigDecimal power(String word) {
    String exponent = scales.matching(word);
    return exponent == null ? BigDecimal.ONE : BigDecimal.TEN.pow(Integer.parseInt(exponent));
  }

  /**
   * Digits with the separators of any language; three digits behind a single comma group thousands,
   * behind a point they do so in no language here.
   */
  static BigDecimal number(String digits) {
    String t = digits.replaceAll("[\\s\\u00a0\\u202f]", "");
    int comma = t.lastIndexOf(',');
    int point = t.lastIndexOf('.');
    if (comma >= 0 && point >= 0) {
      t = comma > point ? t.replace(".", "").replace(',', '.') : t.replace(",", "");
    } else if (comma >= 0) {
      t =
          t.indexOf(',') != comma || t.matches("[1-9][0-9]{0,2},[0-9]{3}")
              ? t.replace(",", "")
              : t.replace(',', '.');
    } else if (point >= 0 && t.indexOf('.') != point) {
      t = t.replace(".", "");
    }
    return t.matches("[0-9]+([.][0-9]+)?") ? new BigDecimal(t) : null;
  }

  private AmountMention read(String text, Matcher m, String currencyBefore) {
    String word = m.group("n");
    BigDecimal number =
        Character.isDigit(word.codePointAt(0))
            ? number(word)
            : new BigDecimal(numbers.matching(word));
    if (number == null) {
      return null;
    }
    BigDecimal scale = m.group("s") == null ? BigDecimal.ONE : power(m.group("s"));
    BigDecimal value = number.multiply(scale);
    BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale())).multiply(scale);
    if (m.group("minus") != null) {
      value = value.negate();
    }
    Qualifier qualifier = qualifier(text, m.start(), m.end());
    String unit =
        m.group("c1") != null
            ? currencies.matching(m.group("c1").strip())
            : m.group("c2") == null ? null : currencies.matching(m.group("c2").strip());
    if (m.group("p") != null) {
      return percent(text, m, value, step, qualifier);
    } else if (m.group("t") != null) {
      return times(text, m, number, step, qualifier);
    } else if (m.group("q") != null) {
      return mention(
          m,
          Measure.QUANTITY,
          value,
          step,
          m.group("q").toLowerCase(java.util.Locale.ROOT),
          qualifier,
          "a quantity");
    } else if (unit == null && m.group("s") != null && Character.isDigit(word.codePointAt(0))) {
      return mention(
          m,
          Measure.VALUE,
          value,
          step,
          currencyBefore == null ? "XXX" : currencyBefore,
          qualifier,
          "no currency is printed");
    } else if (unit == null) {
      return null;
    }
    String change = change(text, m);
    return change == null
        ? mention(m, Measure.VALUE, value, step, unit, qualifier, "an amount of money")
        : mention(m, Measure.UNKNOWN, value, step, unit, qualifier, change);
  }

  private String change(String text, Matcher m) {
    String before = text.substring(Math.max(0, m.start() - 40), m.start());
    String after = text.substring(m.end(), Math.min(text.length(), m.end() + 25));
    return cues.last("absolute_before", before) >= 0 || cues.first("absolute_after", after) < 25
        ? "absolute change"
        : null;
  }

  private AmountMention percent(
      String text, Matcher m, BigDecimal value, BigDecimal step, Qualifier qualifier) {
    String before = text.substring(Math.max(0, m.start() - 70), m.start());
    String after = text.substring(m.end(), Math.min(text.length(), m.end() + 60));
    if (cues.first("points", after) < 10) {
      return null;
    }
    int up = Math.max(cues.last("up", before), -1);
    int down = Math.max(cues.last("down", before), -1);
    int share = Math.max(cues.last("share", before), -1);
    int upAfter = cues.first("up", after);
    int downAfter = cues.first("down", after);
    int shareAfter = cues.first("share_after", after);
    if (cues.first("index", after) < 6 && value.compareTo(BigDecimal.valueOf(50)) > 0) {
      return mention(
          m,
          Measure.GROWTH_YOY,
          value.subtract(BigDecimal.valueOf(100)),
          step,
          "%",
          qualifier,
          "percent of the year before");
    }
    boolean growth = Math.max(up, down) > share && Math.max(up, down) >= 0;
    boolean growthAfter = share < 0 && Math.min(upAfter, downAfter) < Math.min(shareAfter, 40);
    if (growth || growthAfter) {
      boolean falls = growth ? down > up : downAfter < upAfter;
      BigDecimal signed = falls && value.signum() > 0 ? value.negate() : value;
      return mention(
          m, Measure.GROWTH_YOY, signed, step, "%", qualifier, falls ? "a fall" : "a rise");
    }
    if (share >= 0 || shareAfter < 40) {
      return mention(m, Measure.SHARE, value, step, "%", qualifier, "a part of a whole");
    }
    return mention(
        m,
        Measure.UNKNOWN,
        value,
        step,
        "%",
        qualifier,
        "a percentage whose sense the words around it don't show");
  }

  private AmountMention times(
      String text, Matcher m, BigDecimal times, BigDecimal step, Qualifier qualifier) {
    String before = text.substring(Math.max(0, m.start() - 60), m.start());
    BigDecimal hundred = BigDecimal.valueOf(100);
    boolean falls = cues.last("down", before) > cues.last("up", before);
    BigDecimal growth =
        falls
            ? hundred
                .divide(
                    times.signum() == 0 ? BigDecimal.ONE : times,
                    2,
                    java.math.RoundingMode.HALF_EVEN)
                .subtract(hundred)
            : times.subtract(BigDecimal.ONE).multiply(hundred);
    return mention(
        m,
        Measure.GROWTH_YOY,
        growth,
        step.multiply(hundred),
        "%",
        qualifier,
        "times the year before");
  }

  private Qualifier qualifier(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - 28), start);
    String after = text.substring(end, Math.min(text.length(), end + 16));
    for (Qualifier qualifier : List.of(Qualifier.OVER, Qualifier.UNDER, Qualifier.ABOUT)) {
      int at = hedges.last(qualifier.code(), before);
      if (at >= 0 && before.substring(at).isBlank()
          || hedges.first(qualifier.code() + "_after", after) <= 4) {
        return qualifier;
      }
    }
    return Qualifier.EXACT;
  }

  private static AmountMention mention(
      Matcher m,
      Measure measure,
      BigDecimal value,
      BigDecimal step,
      String unit,
      Qualifier qualifier,
      String reason) {
    int end = m.end();
    int start = m.start();
    return new AmountMention(start, end, measure, plain(value), step, unit, qualifier, reason);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
