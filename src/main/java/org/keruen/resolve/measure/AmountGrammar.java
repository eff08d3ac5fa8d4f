package org.keruen.resolve.measure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.spec.dimension.MeasureWords;

/** How amounts are put together of numbers, scales, currencies and units. */
final class AmountGrammar {

  private static final String DIGITS =
      "[0-9]+(?:[\\u00a0\\u202f\\u2009 ][0-9]{3}(?![0-9]))*(?:[.,][0-9]+)*";
  private static final String GAP = "[\\s\\u00a0\\u202f-]*";

  /** Thousands in groups of three, or as in India in groups of two before the last three. */
  private static final Pattern COMMA_GROUPS =
      Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}");

  private static final Pattern POINT_GROUPS = Pattern.compile("[0-9]{1,3}(?:[.][0-9]{3})+");

  final Words scales;
  final Words currencies;
  final Words quantities;
  final Words numbers;
  final Pattern amount;
  private final Pattern compound;
  private final Pattern decimalComma;
  private final Pattern thousandsPoint;

  AmountGrammar(MeasureWords words) {
    scales = new Words(words.scales());
    currencies = new Words(words.currencies());
    quantities = new Words(words.quantities());
    numbers = new Words(words.numbers());
    decimalComma = Words.pattern(words.separators().get("decimal_comma"));
    thousandsPoint = Words.pattern(words.separators().get("thousands_point"));
    amount = Words.pattern(amount(words.separators()));
    compound =
        Words.pattern(
            "(?<![\\p{N}.,])(?<n1>[0-9]+|(?:"
                + numbers.any()
                + "))\\s+(?<s1>"
                + scales.any()
                + ")\\p{L}*\\.?\\s+(?:and\\s+|\\u0438\\s+)?(?<n2>"
                + DIGITS
                + ")(?:\\s+(?<s2>"
                + scales.any()
                + ")(?![\\p{L}])|(?=\\s+(?:"
                + quantities.any()
                + "|"
                + currencies.any()
                + ")(?![\\p{L}])))");
  }

  /**
   * An amount's parts: a minus ahead of the currency; the currency, or a sign of percent; a sign;
   * the number and its scale, or a scale that means one; the currency, percent, times or unit.
   */
  private String amount(Map<String, String> words) {
    String word = "(?<![\\p{L}])(?:" + numbers.any() + ")(?![\\p{L}])";
    String prefix = "(?<![\\p{L}])(?:" + words.get("half_prefix") + ")(?=" + scales.any() + ")";
    String number = "(?<n>" + DIGITS + "|" + word + "|" + prefix + ")";
    String odd = "(?:\\s+(?:" + words.get("odd") + ")|[+](?=\\s))";
    String scale =
        "(?:" + odd + "?" + GAP + "(?<s>" + scales.any() + ")(?![\\p{L}])\\.?)?" + odd + "?";
    String one =
        "(?<one>" + words.get("bare_scale") + ")(?=\\s+(?:" + currencies.any() + ")(?![\\p{L}]))";
    String currency =
        "(?:of\\s+)?(?:the\\s+)?(?<c2>"
            + currencies.any()
            + ")(?![\\p{L}])(?!(?<=\\p{Sc})[0-9])(?:\\s?(?<s2>"
            + scales.any()
            + ")(?![\\p{L}]))?|[(](?<c3>"
            + currencies.any()
            + ")[)]";
    String unit =
        String.join(
            "|",
            currency,
            "(?<p>" + words.get("percent") + ")",
            "(?<t>" + words.get("times") + ")(?![\\p{L}])",
            "(?<q>" + quantities.any() + ")(?![\\p{L}])");
    return "(?<![\\p{L}\\p{N}.,-])"
        + "(?<ahead>[-\\u2212](?=\\s?(?:\\p{Sc}|\\p{Lu})))?"
        + "(?:(?<c1>"
        + currencies.any()
        + ")"
        + GAP
        + "(?:[\u2013\u2014]\\s*)?)?"
        + "(?<p1>y\\u00fczde\\s+|%\\s?(?=[0-9]))?"
        + "(?:(?<minus>[-\\u2212]|(?<=[(])\\u2013)|(?<plus>[+]))?"
        + "(?:"
        + number
        + scale
        + "|"
        + one
        + ")(?:"
        + GAP
        + "(?:"
        + unit
        + "))?";
  }

  /** The factor that an amount's scale words make. */
  BigDecimal scale(Matcher m) {
    String word = m.group("s") != null ? m.group("s") : m.group("one");
    if (word == null) {
      // "2.5 USD bn"
      word = m.group("s2");
    }
    return word == null ? BigDecimal.ONE : power(word);
  }

  /** "1 billion 946.4 million" as one amount of the same length, so that the offsets stay. */
  String joinCompounds(String sentence) {
    String joined = joinTwo(sentence);
    // "4 billion 637 million 832 thousand": what two parts made is the first of the next two.
    return joined.equals(sentence) ? joined : joinTwo(joined);
  }

  private String joinTwo(String sentence) {
    Matcher m = compound.matcher(sentence);
    StringBuilder joined = new StringBuilder(sentence);
    while (m.find()) {
      String first = m.group("n1");
      String code =
          first.matches("[0-9]+") ? first : numbers.at(sentence, m.start("n1"), m.end("n1"));
      if (code == null) {
        continue;
      }
      BigDecimal high = new BigDecimal(code).multiply(power(m.group("s1")));
      BigDecimal low = number(m.group("n2"), sentence);
      // "13 thousand 692.7 tonnes": the rest is told in ones.
      BigDecimal ones = m.group("s2") == null ? BigDecimal.ONE : power(m.group("s2"));
      if (low == null
          || power(m.group("s1")).compareTo(ones) <= 0
          || low.multiply(ones).compareTo(power(m.group("s1"))) >= 0) {
        continue;
      }
      BigDecimal sum = high.add(low.multiply(ones));
      String scale = m.group("s2") == null ? "" : " " + m.group("s2");
      String text = sum.divide(ones).toPlainString() + scale;
      int room = m.end() - m.start() - text.length();
      if (room >= 0) {
        joined.replace(m.start(), m.end(), " ".repeat(room) + text);
      }
    }
    return joined.toString();
  }

  /** The power of ten that a scale's word stands for. */
  BigDecimal power(String word) {
    String exponent = scales.matching(word);
    return exponent == null ? BigDecimal.ONE : BigDecimal.TEN.pow(Integer.parseInt(exponent));
  }

  /** The number a match states in digits or in a word; null if its digits make none. */
  BigDecimal number(String text, Matcher m) {
    String word = m.group("n");
    if (Character.isDigit(word.codePointAt(0))) {
      return number(word, text);
    }
    String code = numbers.at(text, m.start("n"), m.end("n"));
    return code == null ? null : new BigDecimal(code);
  }

  /**
   * Digits with the separators of the language of the words around them: three digits behind a
   * single comma group thousands in English and are decimals in Russian; those behind a point group
   * them in Turkish only.
   *
   * @return null if they make no number
   */
  BigDecimal number(String digits, String around) {
    String t = digits.replaceAll("[\\s\\u00a0\\u202f\\u2009]", "");
    if (t.startsWith(".") || t.startsWith(",")) {
      return number("0" + t, around);
    }
    int comma = t.lastIndexOf(',');
    int point = t.lastIndexOf('.');
    if (comma >= 0 && point >= 0) {
      t = comma > point ? t.replace(".", "").replace(',', '.') : t.replace(",", "");
    } else if (t.indexOf(',') != comma) {
      t = COMMA_GROUPS.matcher(t).matches() ? t.replace(",", "") : t;
    } else if (t.indexOf('.') != point) {
      t = POINT_GROUPS.matcher(t).matches() ? t.replace(".", "") : t;
    } else if (comma >= 0) {
      boolean groups =
          t.matches("[1-9][0-9]{0,2},[0-9]{3}") && !decimalComma.matcher(around).find();
      t = groups ? t.replace(",", "") : t.replace(',', '.');
    } else if (point >= 0) {
      boolean groups =
          t.matches("[1-9][0-9]{0,2}[.][0-9]{3}") && thousandsPoint.matcher(around).find();
      t = groups ? t.replace(".", "") : t;
    }
    return t.matches("[0-9]+([.][0-9]+)?") ? new BigDecimal(t) : null;
  }
}
