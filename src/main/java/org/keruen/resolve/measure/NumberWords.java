package org.keruen.resolve.measure;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.spec.dimension.MeasureWords;

/**
 * Numbers that are written out: "сто семьдесят три миллиона" becomes "173 миллиона", of the same
 * length, so that the offsets stay. ICU4J's spelling rules know the words of some languages, the
 * vocabulary those of others.
 */
final class NumberWords {

  private static final List<ULocale> LANGUAGES =
      List.of(new ULocale("en"), new ULocale("ru"), new ULocale("tr"));

  /** Made once a thread: they take their rules apart, and hold state while they read. */
  private static final ThreadLocal<List<RuleBasedNumberFormat>> SPELLED =
      ThreadLocal.withInitial(
          () ->
              LANGUAGES.stream()
                  .map(l -> new RuleBasedNumberFormat(l, RuleBasedNumberFormat.SPELLOUT))
                  .toList());

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A single word this long is no article or particle that reads like a number. */
  private static final int LONG = 5;

  private final Pattern before;
  private final Pattern fused;
  private final Pattern half;
  private final Words words;

  /**
   * @param scales words of scales, as one pattern
   */
  NumberWords(MeasureWords measures, String scales) {
    words = new Words(measures.numbers());
    half = Words.pattern("\\s+(?:" + measures.separators().get("and_a_half") + ")$");
    fused =
        Words.pattern(
            "(?<![\\p{L}\\p{N}-])(\\p{L}{3,})(?=" + measures.separators().get("fused") + ")");
    before =
        Words.pattern(
            "(?<![\\p{L}\\p{N}])((?:(?:[0-9]+|\\p{L}+)[ -]){1,6})(?=(?:"
                + scales
                + "|"
                + measures.separators().get("times")
                + "|"
                + measures.separators().get("percent")
                + ")(?![\\p{L}]))");
  }

  String inDigits(String text) {
    StringBuilder out = new StringBuilder(text);
    Matcher m = before.matcher(text);
    while (m.find()) {
      int start = m.start(1);
      while (start < m.end(1)) {
        String spelled = text.substring(start, m.end(1)).stripTrailing();
        String digits = digits(spelled);
        if (digits != null
            && (spelled.length() >= LONG || spelled.contains(" ") || spelled.contains("-"))
            && digits.length() <= spelled.length()) {
          int room = spelled.length() - digits.length();
          out.replace(start, start + spelled.length(), " ".repeat(room) + digits);
          break;
        }
        int blank = text.indexOf(' ', start);
        start = blank < 0 || blank >= m.end(1) ? m.end(1) : blank + 1;
      }
    }
    Matcher glued = fused.matcher(text);
    while (glued.find()) {
      String digits = digits(glued.group(1));
      if (digits != null && digits.length() <= glued.group(1).length()) {
        int room = glued.group(1).length() - digits.length();
        out.replace(glued.start(1), glued.end(1), " ".repeat(room) + digits);
      }
    }
    return out.toString();
  }

  /** The digits of a number in words, with its "and a half"; null if they are none. */
  private String digits(String spelled) {
    Matcher m = half.matcher(spelled);
    if (m.find()) {
      String whole = spelled.substring(0, m.start()).strip();
      String digits = whole.matches("[0-9]+") ? whole : whole(whole);
      return digits == null || digits.contains(".") ? null : digits + ".5";
    }
    return spelled.matches(".*[0-9].*") ? null : whole(spelled);
  }

  private String whole(String spelled) {
    String lower = spelled.toLowerCase(Locale.ROOT);
    for (RuleBasedNumberFormat format : SPELLED.get()) {
      ParsePosition at = new ParsePosition(0);
      Number number = format.parse(lower, at);
      if (at.getIndex() == lower.length()
          && number != null
          // "Five point two" is no whole number.
          && number.doubleValue() == number.longValue()
          && number.longValue() > 0
          && number.longValue() < 1000
          && !isOrdinal(format, number.longValue(), lower)) {
        return Long.toString(number.longValue());
      }
    }
    return composed(lower);
  }

  /** "For the second time": the spelling rules read ordinals, too. */
  private static boolean isOrdinal(RuleBasedNumberFormat format, long number, String spelled) {
    return Arrays.stream(format.getRuleSetNames())
        .filter(rules -> rules.contains("ordinal"))
        .anyMatch(rules -> format.format(number, rules).equals(spelled));
  }

  /** Words of hundreds, tens and ones in falling order: "екі жүз елу" is 250. */
  private String composed(String spelled) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal last = BigDecimal.valueOf(1000);
    for (String word : spelled.split("[ -]+", -1)) {
      String code = words.matching(word);
      if (code == null) {
        return null;
      }
      BigDecimal number = new BigDecimal(code);
      boolean hundreds = number.compareTo(HUNDRED) == 0;
      if (number.scale() > 0
          || !hundreds && number.compareTo(last) >= 0
          || hundreds && sum.compareTo(BigDecimal.TEN) >= 0) {
        return null;
      }
      sum = hundreds ? sum.max(BigDecimal.ONE).multiply(HUNDRED) : sum.add(number);
      last = number.compareTo(BigDecimal.TEN) < 0 ? BigDecimal.ONE : number;
    }
    return sum.signum() == 0 ? null : sum.toPlainString();
  }
}
