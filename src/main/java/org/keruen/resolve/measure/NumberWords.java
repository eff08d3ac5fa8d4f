package org.keruen.resolve.measure;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that are written out: "сто семьдесят три миллиона" becomes "173 миллиона", of the same
 * length, so that the offsets stay. ICU4J's spelling rules know the words.
 */
final class NumberWords {

  private static final List<ULocale> LANGUAGES =
      List.of(new ULocale("en"), new ULocale("ru"), new ULocale("tr"));

  private final Pattern before;

  /**
   * @param scales words of scales, as one pattern
   */
  NumberWords(String scales) {
    before = Words.pattern("(?<![\\p{L}])((?:\\p{L}+[ -]){1,5})(?=(?:" + scales + ")(?![\\p{L}]))");
  }

  String inDigits(String text) {
    StringBuilder out = new StringBuilder(text);
    Matcher m = before.matcher(text);
    while (m.find()) {
      int start = m.start(1);
      while (start < m.end(1)) {
        String words = text.substring(start, m.end(1)).stripTrailing();
        String digits = digits(words);
        if (digits != null
            && (words.contains(" ") || words.contains("-"))
            && digits.length() <= words.length()) {
          out.replace(
              start, start + words.length(), " ".repeat(words.length() - digits.length()) + digits);
          break;
        }
        int blank = text.indexOf(' ', start);
        start = blank < 0 || blank >= m.end(1) ? m.end(1) : blank + 1;
      }
    }
    return out.toString();
  }

  private static String digits(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (ULocale language : LANGUAGES) {
      RuleBasedNumberFormat spelled =
          new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT);
      ParsePosition at = new ParsePosition(0);
      Number number = spelled.parse(lower, at);
      if (at.getIndex() == lower.length()
          && number != null
          && number.longValue() > 0
          && number.longValue() < 1000) {
        return Long.toString(number.longValue());
      }
    }
    return null;
  }
}
