package org.keruen.resolve.partner;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is left of a name when the ways to write Cyrillic in Latin letters (ISO 9, BGN, the customs'
 * own) and back are made one: "Dzhalal-Abadskaya", "Džalal-Abadskaja" and "Джалал-Абадская" give
 * the same. Only for comparing; too coarse for names of less than six letters.
 */
final class Skeleton {

  private static final int SHORTEST = 6;

  /** Each pair is a pattern and what it becomes, in this order. */
  private static final Object[][] RULES = {
    {Pattern.compile("shch|sch|sh"), "s"},
    {Pattern.compile("dzh|dj|zh|j(?=[aou]lal|ambul|izz?ak)"), "z"},
    {Pattern.compile("kh|gh(?=\\p{L})"), "h"},
    {Pattern.compile("tch|ch|ts|tz"), "c"},
    {Pattern.compile("[yji](?=[aeou])"), ""},
    {Pattern.compile("(?<=[aeou])[yji]"), ""},
    {Pattern.compile("[yj]"), "i"},
    {Pattern.compile("w"), "v"},
    {Pattern.compile("q"), "k"},
    {Pattern.compile("x"), "h"},
    {Pattern.compile("(.)\\1+"), "$1"},
  };

  private Skeleton() {}

  /** The skeleton of a normal form; {@code ""} where it is too short to tell names apart. */
  static String of(String normal) {
    String latin = latin(normal);
    String t = latin.replaceAll("[^a-z ]", "");
    for (Object[] rule : RULES) {
      t = ((Pattern) rule[0]).matcher(t).replaceAll((String) rule[1]);
    }
    return t.length() < SHORTEST ? "" : t;
  }

  /** Letter by letter where all are Latin or Cyrillic; other scripts need their neighbours. */
  private static String latin(String normal) {
    StringBuilder latin = new StringBuilder(normal.length() + 8);
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (c < 0x80) {
        latin.append(c);
      } else if (c >= FIRST_CYRILLIC && c - FIRST_CYRILLIC < CYRILLIC.length) {
        latin.append(CYRILLIC[c - FIRST_CYRILLIC]);
      } else {
        // Transliterators of ICU4J keep state while they work.
        return LATIN.get().transliterate(normal).toLowerCase(Locale.ROOT);
      }
    }
    return latin.toString();
  }

  /** A normal form with its double letters made single: "Росия". */
  static String singled(String normal) {
    StringBuilder single = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      if (i == 0 || normal.charAt(i) != normal.charAt(i - 1)) {
        single.append(normal.charAt(i));
      }
    }
    return single.toString();
  }

  private static final ThreadLocal<Transliterator> LATIN =
      ThreadLocal.withInitial(
          () ->
              Transliterator.createFromRules(
                  "keruen",
                  ":: Lower; \u0449 > shch; \u0448 > sh; \u0436 > zh; \u0447 > ch; \u0446 > ts; \u0445 > kh;"
                      + " \u04b3 > kh; \u04bb > kh; \u0493 > g; \u049b > k; \u04a3 > n; \u04e9 > o; \u04b1 > u;"
                      + " \u04af > u; \u04d9 > a; \u0456 > i; \u0439 > y; \u044b > y; \u044c > ; \u044a > ;"
                      + " \u044f > ya; \u044e > yu; \u0451 > e; \u044d > e; \u04b7 > j; \u0458 > j;"
                      + " :: Any-Latin; :: Latin-ASCII;",
                  Transliterator.FORWARD));

  private static final char FIRST_CYRILLIC = 0x400;

  /** What each Cyrillic letter becomes. */
  private static final String[] CYRILLIC = new String[0x130];

  static {
    for (int i = 0; i < CYRILLIC.length; i++) {
      String letter = String.valueOf((char) (FIRST_CYRILLIC + i));
      CYRILLIC[i] = LATIN.get().transliterate(letter).toLowerCase(Locale.ROOT);
    }
  }
}
