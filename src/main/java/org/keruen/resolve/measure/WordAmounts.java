package org.keruen.resolve.measure;

import java.math.BigDecimal;
import java.util.List;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.spec.dimension.MeasureWords;

/** Words that are amounts by themselves: "doubled", "a third of exports", "up by a quarter". */
final class WordAmounts {

  private static final int AHEAD = 40;

  /** So far ahead of a fraction the verb of it may stand. */
  private static final int FAR = 120;

  private final Words multiples;
  private final Words fractions;
  private final Words cues;
  private final Percentages percentages;
  private final Mentions mentions;

  WordAmounts(MeasureWords words, Words cues, Percentages percentages, Mentions mentions) {
    this.multiples = new Words(words.multiples());
    this.fractions = new Words(words.fractions());
    this.cues = cues;
    this.percentages = percentages;
    this.mentions = mentions;
  }

  /** Adds those that stand where no amount was found yet. */
  void add(String text, List<AmountMention> found) {
    multiples.all(
        text,
        (code, start, end) -> {
          if (isFree(found, start, end)) {
            Percentages.Sense sense = percentages.times(text, start, end, new BigDecimal(code));
            found.add(mentions.of(text, start, end, sense, BigDecimal.ONE));
          }
        });
    fractions.all(
        text,
        (code, start, end) -> {
          Percentages.Sense sense = fraction(text, start, end, new BigDecimal(code));
          if (sense != null && isFree(found, start, end)) {
            found.add(mentions.of(text, start, end, sense, BigDecimal.ONE));
          }
        });
  }

  private static boolean isFree(List<AmountMention> found, int start, int end) {
    return found.stream().noneMatch(a -> a.start() < end && start < a.end());
  }

  /** What something rose or fell by, or a part of a whole that the words name; null if neither. */
  private Percentages.Sense fraction(String text, int start, int end, BigDecimal percent) {
    String before = text.substring(Math.max(0, start - AHEAD), start);
    String after = text.substring(end, Math.min(text.length(), end + AHEAD));
    int up = cues.last("up", before);
    int down = cues.last("down", before);
    boolean moved =
        cues.last("fraction_before", before) == before.length()
            || cues.first("fraction_after", after) == 0;
    if (moved && Math.max(up, down) < 0) {
      // "A third more than a year before"
      int over = Math.min(cues.first("up_after", after), cues.first("over_base", after));
      int rises = Math.min(over, cues.first("up", after));
      int falls = Math.min(cues.first("down_after", after), cues.first("down", after));
      // "Trade has fallen, in 2015 by a quarter"
      String far = text.substring(Math.max(0, start - FAR), start);
      up = rises == falls ? cues.last("up", far) : falls - rises;
      down = rises == falls ? cues.last("down", far) : rises - falls;
    }
    if (moved && up == down) {
      return null;
    }
    if (moved) {
      return percentages.moved(text, start, end, down > up ? percent.negate() : percent);
    }
    boolean part =
        cues.last("fraction_part", before) == before.length()
            || cues.last("share_genitive", before) == before.length();
    return part || cues.first("share_after", after) < 20
        ? new Percentages.Sense(Measure.SHARE, percent, "a part of a whole in words")
        : null;
  }
}
