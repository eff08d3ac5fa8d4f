package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Pattern;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Tells the members by which a bloc is only explained from parties of their own. */
final class BlocMembers {

  /** How many a list of members has at least. */
  private static final int LEAST = 3;

  /** "Union (", "Central Asian states: ": an opening, and no comma. */
  private static final Pattern OPENED =
      Pattern.compile(
          "(?U)\\p{L}*(?:['\u2019]s)?\\s*(?:\\p{Ll}+\\s+){0,2}(?:\\(|:\\s|[\u2014\u2013-]\\s)");

  /** The ending of a name whose stem alone is known. */
  private static final Pattern ENDING = Pattern.compile("^\\p{Ll}{1,3}(?=[\\s,])");

  private final String text;
  private final List<Reading.FlowWord> flows;
  private final LanguageWords words;
  private final TwoCities list;

  BlocMembers(String text, List<Reading.FlowWord> flows, LanguageWords words) {
    this.text = text;
    this.flows = flows;
    this.words = words;
    this.list = new TwoCities(text, List.of(), words);
  }

  /** Drops them: "the five Central Asian states of Kazakhstan, Kyrgyzstan and Uzbekistan". */
  void dropFrom(List<PartnerMention> sides) {
    if (words.respectively().filter(p -> p.matcher(text).find()).isPresent()) {
      return;
    }
    for (int i = sides.size() - 1; i >= 0; i--) {
      if (i + LEAST < sides.size() && isOpened(sides.get(i), sides.get(i + 1))) {
        int last = i + 1;
        while (last + 1 < sides.size() && isJoined(sides.get(last), sides.get(last + 1))) {
          last++;
        }
        if (last - i >= LEAST) {
          sides.subList(i + 1, last + 1).clear();
        }
      }
    }
  }

  /**
   * Whether a list is of a bloc's members: "the Union (Russia, …", "the states of Kazakhstan, …".
   */
  private boolean isOpened(PartnerMention bloc, PartnerMention next) {
    if (!Blocs.is(bloc.code()) || bloc.code().startsWith("X:") || next.start() < bloc.end()) {
      return false;
    }
    String between = text.substring(bloc.end(), next.start());
    boolean of =
        between.indexOf(',') < 0
            && words.links().whole().matcher(text.substring(0, next.start())).find();
    return (of || OPENED.matcher(between).matches())
        && flows.stream().noneMatch(f -> f.start() >= bloc.end() && f.end() <= next.start());
  }

  /** Whether two names stand in one list, but for the ending of a case. */
  private boolean isJoined(PartnerMention one, PartnerMention other) {
    String between = text.substring(one.end(), Math.max(one.end(), other.start()));
    return list.isListed(ENDING.matcher(between).replaceFirst(""));
  }
}
