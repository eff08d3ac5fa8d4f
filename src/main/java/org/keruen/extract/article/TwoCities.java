package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Flow;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Tells which two names stand together, and which cities stand for the regions that trade. */
final class TwoCities {

  /** A word or an ending, one behind another: nothing else stands ahead of the noun of a trade. */
  private static final Pattern WORD = Pattern.compile("(?U)\\G\\p{L}*\\s+");

  /** So many characters behind a name the noun of its trade may stand. */
  private static final int NEAR = 45;

  private final String text;
  private final List<PartnerMention> all;
  private final LanguageWords words;

  TwoCities(String text, List<PartnerMention> all, LanguageWords words) {
    this.text = text;
    this.all = all;
    this.words = words;
  }

  /**
   * "Trade between Aktobe and Orenburg", "of Aktobe with Orenburg": the regions of those cities.
   */
  boolean isOne(PartnerMention m) {
    return m.form() == PartnerMention.Form.CITY
        && all.stream()
            .filter(o -> o.code().indexOf('-') == 2 && !o.code().equals(m.code()))
            .anyMatch(
                o ->
                    isBetween(o.start() < m.start() ? o : m, m, o)
                        || isWith(o, m)
                        || areOwners(o, m));
  }

  private boolean isBetween(PartnerMention first, PartnerMention m, PartnerMention o) {
    return isJoined(m, o)
        && words.links().between().matcher(text.substring(0, first.start())).find();
  }

  /** "The turnover of Aktobe and Orenburg", "Ақтөбе мен Орынбордың саудасы". */
  private boolean areOwners(PartnerMention o, PartnerMention m) {
    boolean ahead = o.start() < m.start();
    PartnerMention first = ahead ? o : m;
    PartnerMention second = ahead ? m : o;
    boolean withCase =
        ahead && words.sides().withCase().filter(p -> p.matcher(wordOf(m)).find()).isPresent();
    return isJoined(first, second) && (isWhoseFlow(first) || isFlowBehind(second))
        || withCase && isFlowBehind(second);
  }

  /** A name with the ending that its case gives it. */
  private String wordOf(PartnerMention m) {
    int end = m.end();
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(m.start(), end);
  }

  /** Whether the trade of a party is told right behind it, as verbs and their nouns come last. */
  private boolean isFlowBehind(PartnerMention m) {
    return words.toCase().isPresent()
        && words.flows().get(Flow.TURNOVER) != null
        && WORD.matcher(text)
            .region(m.end(), Math.min(text.length(), m.end() + NEAR))
            .results()
            .anyMatch(
                r ->
                    words
                        .flows()
                        .get(Flow.TURNOVER)
                        .matcher(text)
                        .region(r.end(), text.length())
                        .lookingAt());
  }

  private boolean isWith(PartnerMention owner, PartnerMention m) {
    return owner.end() < m.start()
        && words.links().with().matcher(text.substring(owner.end(), m.start())).matches()
        && isWhoseFlow(owner);
  }

  /** Whether the trade of a party is told right ahead of it: "the turnover of Omsk". */
  boolean isWhoseFlow(PartnerMention m) {
    String ahead = text.substring(0, m.start());
    for (Pattern flow : words.flows().values()) {
      Matcher f = flow.matcher(ahead);
      while (f.find()) {
        String between = ahead.substring(f.end());
        if (between.isBlank() && !between.isEmpty()
            || isOfFirms(between)
            || between.length() < 10 && words.links().whole().matcher(ahead).find()) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The turnover of the firms of Ufa": a word for firms between a flow and a city. */
  private boolean isOfFirms(String between) {
    return words.sides().ofFirms().filter(p -> p.matcher(between.strip()).matches()).isPresent();
  }

  /** Whether two names stand in one list. */
  boolean isJoined(PartnerMention m, PartnerMention o) {
    String between =
        o.start() > m.end()
            ? text.substring(m.end(), o.start())
            : text.substring(Math.min(o.end(), m.start()), m.start());
    return isListed(between);
  }

  /** Whether a comma, an "and" or both are all that stands between two names. */
  boolean isListed(String between) {
    String rest = between.strip();
    return rest.equals(",")
        || words
            .links()
            .and()
            .matcher(rest.startsWith(",") ? rest.substring(1) + " " : between)
            .matches();
  }
}
