package org.keruen.resolve.partner;

import java.util.Locale;
import java.util.regex.Pattern;
import org.keruen.resolve.partner.PartnerResolver.Context;

/**
 * A label on its way to a code.
 *
 * @param text as printed
 * @param normal its normal form, without words of the table's layout
 * @param context where it stands
 * @param proper whether it has a capital letter, without which it is no city
 */
record Label(String text, String normal, Context context, boolean proper) {

  /**
   * A case's ending behind an apostrophe or, with abbreviations, behind a hyphen: "Çin'den",
   * "Türkiye's", "АҚШ-пен", "ЕАЭО-ға мүше мемлекеттер".
   */
  private static final Pattern CASE_ENDING =
      Pattern.compile(
          "(?<=\\p{L}{3})['\u2019`](?:s|n?[\u0131iu\u00fc]n|[dt][ea]n?|y?[ea]|yl[ea]|n[\u0131iu\u00fc])\\s*$"
              + "|(?<=\\p{Lu}\\p{Lu})[-\u2010\u2011\u2013](?:[\u043f\u043c\u0431]\u0435\u043d|[\u049b\u0493\u043a\u0433][\u0430\u0435]|"
              + "[\u0442\u0434\u043d][\u044b\u0456][\u04a3\u043d]?|[\u0442\u0434\u043d][\u0430\u0435]\u043d?)(?=\\s|$)");

  static Label of(String text, Context context, Wording wording) {
    String bare = text;
    if (text.indexOf('\'') >= 0
        || text.indexOf('\u2019') >= 0
        || text.indexOf('`') >= 0
        || text.indexOf('-') >= 0
        || text.indexOf('\u2013') >= 0) {
      bare = CASE_ENDING.matcher(text).replaceAll("");
    }
    String normal = wording.withoutLayoutWords(NormalForm.of(bare), text);
    boolean proper = !text.equals(text.toLowerCase(Locale.ROOT)) || !hasCase(text);
    return new Label(text, normal, context, proper);
  }

  private static boolean hasCase(String text) {
    return !text.toUpperCase(Locale.ROOT).equals(text);
  }

  /** The same label with another normal form. */
  Label with(String other) {
    return new Label(text, other, context, proper);
  }

  /** A part of the label, by its normal form. */
  Label part(String part) {
    return new Label(part, part, context, proper);
  }
}
