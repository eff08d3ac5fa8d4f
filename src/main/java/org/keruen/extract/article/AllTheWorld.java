package org.keruen.extract.article;

import java.util.regex.Matcher;
import org.keruen.model.Flow;
import org.keruen.spec.language.LanguageWords;

/** Tells whether an amount is of the trade with all the world. */
final class AllTheWorld {

  /** So many characters behind an amount the words for all the world still are of it. */
  private static final int NEAR = 25;

  /** So many characters behind an amount it may be told that the goods went to all. */
  private static final int FAR = 60;

  private final LanguageWords words;
  private final Scene scene;

  AllTheWorld(LanguageWords words, Scene scene) {
    this.words = words;
    this.scene = scene;
  }

  /** "The foreign trade of the country". */
  boolean isForeign(Figure f) {
    int to = Math.min(f.to(), f.a().end() + NEAR);
    boolean world = words.world().matcher(f.r().text()).region(f.from(), to).find();
    return world && !isBilateral(f) || isOfWorldBehindBracket(f);
  }

  /** "67.4 billion yuan (10 billion dollars) in foreign trade". */
  private boolean isOfWorldBehindBracket(Figure f) {
    String behind = f.r().text().substring(f.a().end());
    int close = behind.startsWith(" (") ? behind.indexOf(')') : -1;
    return close > 0
        && f.before() == null
        && words
            .world()
            .matcher(behind)
            .region(close, Math.min(behind.length(), close + NEAR))
            .find();
  }

  /** "The foreign trade of the two countries": of those two, though it is foreign trade. */
  private boolean isBilateral(Figure f) {
    boolean said =
        words
            .sides()
            .bilateral()
            .filter(p -> p.matcher(f.r().text()).region(f.from(), f.a().end()).find())
            .isPresent();
    return said
        && !scene.pair().equals(Pair.UNKNOWN)
        && !scene.pair().partner().equals(Parties.WORLD);
  }

  /** "Sold abroad": to all the world. */
  boolean isToAll(Figure f) {
    int to = Math.min(f.to(), f.a().end() + FAR);
    if (words.inAll().isEmpty() || isBilateral(f)) {
      return false;
    }
    Matcher m = words.inAll().get().matcher(f.r().text()).region(f.from(), to);
    while (m.find()) {
      int start = m.start();
      int end = m.end();
      // "The whole turnover", but not "trade between the countries of the bloc as a whole".
      boolean ofFlow = f.r().flows().stream().anyMatch(w -> w.start() < end && start < w.end());
      if (isSum(m.group()) && isOfPairTold(f)) {
        continue;
      }
      if (f.flow() != Flow.TURNOVER || ofFlow) {
        return true;
      }
    }
    return false;
  }

  private boolean isSum(String said) {
    return words.inSum().filter(p -> p.matcher(said).matches()).isPresent();
  }

  /**
   * "Their trade was $374 million. Total exports were $178 million": what no party is named for.
   */
  private boolean isOfPairTold(Figure f) {
    boolean oneWay = f.flow() == Flow.EXPORT || f.flow() == Flow.IMPORT;
    return oneWay
        && f.r().sides().isEmpty()
        && scene.goesOnWithPair()
        && !f.r().tellsHome(words, 0, f.a().start());
  }
}
