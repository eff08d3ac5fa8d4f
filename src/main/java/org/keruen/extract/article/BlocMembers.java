package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Pattern;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Tells the members by which a bloc is only explained from parties of their own. */
final class BlocMembers {

  /** How many a list of members has at least. */
  private static final int LEAST = 3;

  /** "Central Asian states of ", "the Union (": an opening, and no comma. */
  private static final Pattern OPENED =
      Pattern.compile(
          "(?U)\\p{L}*(?:['\u2019]s)?\\s*(?:\\p{Ll}+\\s+){0,2}(?:\\(|:\\s|[\u2014\u2013-]\\s|of\\s+)(?:the\\s+)?");

  /** The ending of a name whose stem alone is known. */
  private static final Pattern ENDING = Pattern.compile("^\\p{Ll}{1,3}(?=[\\s,])");

  private final String text;
  private final TwoCities list;

  BlocMembers(String text, LanguageWords words) {
    this.text = text;
    this.list = new TwoCities(text, List.of(), words);
  }

  /** Drops them: "the five Central Asian states of Kazakhstan, Kyrgyzstan and Uzbekistan". */
  void dropFrom(List<PartnerMention> sides) {
    for (int i = sides.size() - 1; i >= 0; i--) {
      PartnerMention bloc = sides.get(i);
      boolean opens =
          Blocs.is(bloc.code())
              && i + LEAST < sides.size()
              && OPENED.matcher(text.substring(bloc.end(), sides.get(i + 1).start())).matches();
      if (opens) {
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

  /** Whether two names stand in one list, but for the ending of a case. */
  private boolean isJoined(PartnerMention one, PartnerMention other) {
    String between = text.substring(one.end(), other.start());
    return list.isListed(ENDING.matcher(between).replaceFirst(""));
  }
}
