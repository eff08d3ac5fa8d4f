package org.keruen.extract.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Flow;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.spec.language.LanguageWords;

/**
 * Tells which names in a sentence are of places where something happened, and which capitals stand
 * for their states.
 */
final class Places {

  /**
   * "TEHRAN – ", "BAKU, Azerbaijan, October 27.", "БАКУ /Trend/ - ", "Tashkent, Uzbekistan
   * (UzDaily.com) --".
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?U)\\p{Lu}[\\p{L}'-]*(?:[ -]\\p{Lu}[\\p{L}'-]*)*(?:,\\s+[\\p{L} ]+)?(?:,\\s+[\\p{L}\\p{N}. ]{3,20})?\\s*(?:\\([^)]{2,30}\\)|/[^/]{2,30}/)?\\s*(?:[\u2013\u2014]|--|(?<=\\s)-)\\s|\\p{Lu}\\p{L}+\\s/\\p{Lu}+/\\s|\\p{Lu}{3,}[,.]\\s");

  /** A dateline printed in capitals: any other may be the beginning of a sentence. */
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}(?!\\p{L})");

  /** Between the noun of a flow and the end of it that is told: no other clause. */
  private static final Pattern CLAUSE = Pattern.compile("[^.,;:()0-9]{0,70}");

  /** Between an owner and what is owned, with one word more or without. */
  private static final Pattern OWNED = Pattern.compile("(?U)['\u2019]s\\s+(?<next>\\p{L}+\\s+)");

  private final String text;
  private final List<PartnerMention> all;
  private final LanguageWords words;
  private final PartnerResolver partners;
  private final TwoCities two;

  Places(String text, List<PartnerMention> all, LanguageWords words, PartnerResolver partners) {
    this.text = text;
    this.all = all;
    this.words = words;
    this.partners = partners;
    this.two = new TwoCities(text, all, words);
  }

  /** Where the line ends by which a news begins, with its place and day; 0 if there is none. */
  static int endOfDateline(String text) {
    Matcher m = DATELINE.matcher(text);
    return CAPITALS.matcher(text).lookingAt() && m.lookingAt() ? m.end() : 0;
  }

  /** Whether a name only tells where something happened. */
  boolean isPlace(PartnerMention m) {
    return isCityAsPlace(m)
        && !isState(m)
        && !isNamedRegion(m)
        && !isRegionInList(m)
        && !two.isOne(m);
  }

  /** A capital that stands for its state, as the state; any other name as it is. */
  PartnerMention state(PartnerMention m) {
    return isState(m)
        ? new PartnerMention(m.start(), m.end(), m.code().substring(0, 2), m.form(), m.confidence())
        : m;
  }

  /** A city where something happens, or where the news was written ("TASHKENT, May 27"). */
  private boolean isCityAsPlace(PartnerMention m) {
    if (m.form() == PartnerMention.Form.CITY || m.form() == PartnerMention.Form.METONYM) {
      return !isTrader(m);
    } else if (m.start() == 0 && DATELINE.matcher(text).lookingAt()) {
      return m.code().indexOf('-') > 0;
    } else if (!partners.isCity(m.code())) {
      return false;
    }
    String name = text.substring(m.start(), m.end());
    return isBehindPreposition(m) && !isEndOfFlow(m)
        || name.length() > 3 && name.equals(name.toUpperCase(Locale.ROOT))
        || isWhere(m);
  }

  private boolean isBehindPreposition(PartnerMention m) {
    return words.links().place().matcher(text.substring(0, m.start())).find();
  }

  /**
   * "In Moscow", "\u0410\u0441\u0442\u0430\u043d\u0430\u0434\u0430": told as where something is.
   */
  private boolean isWhere(PartnerMention m) {
    return words.links().at().matcher(text.substring(0, m.end())).find();
  }

  /** "Supplies of fruit from Uzbekistan to St Petersburg": where the goods go. */
  private boolean isEndOfFlow(PartnerMention m) {
    if (isWhere(m)) {
      return false;
    }
    String ahead = text.substring(0, m.start());
    for (Map.Entry<Flow, Pattern> flow : words.flows().entrySet()) {
      Matcher f = flow.getValue().matcher(ahead);
      while (isOneWay(flow.getKey()) && f.find()) {
        if (CLAUSE.matcher(ahead.substring(f.end())).matches()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOneWay(Flow flow) {
    return flow == Flow.EXPORT || flow == Flow.IMPORT;
  }

  /** "Irkutsk exported", "the turnover of Omsk": the city stands for its region. */
  private boolean isTrader(PartnerMention m) {
    return two.isWhoseFlow(m)
        || isOwner(m)
        || isOwnEnd(m)
        || !isBehindPreposition(m)
            && words.flows().entrySet().stream()
                .filter(e -> isOneWay(e.getKey()))
                .filter(e -> m.end() + 1 < text.length())
                .anyMatch(
                    e -> e.getValue().matcher(text).region(m.end() + 1, text.length()).lookingAt());
  }

  /** "Exports from Kaliningrad": the end of a flow that is its owner's. */
  private boolean isOwnEnd(PartnerMention m) {
    String ahead = text.substring(0, m.start());
    return isBehind(Flow.EXPORT, words.links().from(), ahead)
        || isBehind(Flow.IMPORT, words.links().to(), ahead);
  }

  private boolean isBehind(Flow flow, Pattern preposition, String ahead) {
    Matcher end = preposition.matcher(ahead);
    if (!end.find() || !words.flows().containsKey(flow)) {
      return false;
    }
    Matcher f = words.flows().get(flow).matcher(ahead);
    boolean right = false;
    while (f.find()) {
      right |= f.end() <= end.start() && ahead.substring(f.end(), end.start()).isBlank();
    }
    return right;
  }

  /** "Astrakhan's trade volume" */
  private boolean isOwner(PartnerMention m) {
    boolean part =
        words.sides().shareOf().filter(p -> p.matcher(text.substring(m.end())).find()).isPresent();
    if (part
        && words.flows().values().stream()
            .anyMatch(f -> f.matcher(text).region(m.end(), text.length()).find())) {
      // "Orenburg's share in Russian trade"
      return true;
    }
    Matcher owned = OWNED.matcher(text).region(m.end(), text.length());
    return owned.lookingAt()
        && words.flows().values().stream()
            .anyMatch(
                f ->
                    f.matcher(text).region(owned.end(), text.length()).lookingAt()
                        || f.matcher(text).region(owned.start("next"), text.length()).lookingAt());
  }

  /** "Bishkek and Moscow agreed": two capitals in one breath are their states. */
  private boolean isState(PartnerMention m) {
    boolean wills =
        m.start() < 3
            && words
                .stateVerbs()
                .filter(p -> p.matcher(text.substring(m.end())).find())
                .isPresent();
    boolean partner =
        words
            .partnerAhead()
            .filter(p -> p.matcher(text.substring(0, m.start())).find())
            .isPresent();
    return isCapital(m)
        && (wills
            || partner
            || !isBehindPreposition(m)
                && all.stream()
                    .filter(o -> !o.code().equals(m.code()) && isCapital(o))
                    .filter(o -> !isBehindPreposition(o))
                    .anyMatch(o -> two.isJoined(m, o) || isTrader(m) || isTrader(o)));
  }

  private boolean isCapital(PartnerMention m) {
    return m.form() == PartnerMention.Form.METONYM || partners.isCapital(m.code());
  }

  /** "The Russian region of Omsk": the word ahead of the city makes it its region. */
  private boolean isNamedRegion(PartnerMention m) {
    return words
        .sides()
        .regionAhead()
        .filter(p -> p.matcher(text.substring(0, m.start())).find())
        .isPresent();
  }

  /** "Omsk, Tyumen and Kurgan regions": the word behind the last makes all of them regions. */
  private boolean isRegionInList(PartnerMention m) {
    PartnerMention last = m;
    for (PartnerMention o : all) {
      if (o.start() > last.start() && two.isListed(text.substring(last.end(), o.start()))) {
        last = o;
      }
    }
    int end = last.end();
    return words
        .regionWord()
        .filter(p -> p.matcher(text).region(end, text.length()).lookingAt())
        .isPresent();
  }
}
