package org.keruen.resolve.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Measure;

/** What the words around a percentage or a multiple make of it. */
public final class Percentages {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What is printed as left of the year before is seldom less, and seldom more, than this. */
  private static final BigDecimal LEAST_INDEX = BigDecimal.valueOf(50);

  private static final BigDecimal MOST_INDEX = BigDecimal.valueOf(200);

  /** The reason of a growth that is none over a year. */
  public static final String OTHER_BASE = "a growth over several years, or not over a year";

  /** The reason of a percentage that is what there is of the year before. */
  public static final String OF_YEAR_BEFORE = "percent of the year before";

  /** How far ahead of "to 27.4 percent" the share may be named that rose to this. */
  private static final int FAR = 160;

  /** The reason of a percentage that may take its sense from another one. */
  public static final String OPEN = "a percentage whose sense the words around it don't show";

  /** The reason of a growth that is told as a multiple. */
  public static final String TIMES = "times the year before";

  /** So near behind a percentage its verb stands in a language of verbs at the end. */
  private static final int VERB = 12;

  private static final int NOWHERE = Integer.MAX_VALUE;

  private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]{1,40}\\)");

  private final Words cues;
  private final FarVerbs farVerbs;

  Percentages(Words cues) {
    this.cues = cues;
    this.farVerbs = new FarVerbs(cues);
  }

  /**
   * What a percentage is.
   *
   * @param measure {@link Measure#UNKNOWN} where the words don't show it
   * @param value in percent, falls below zero
   * @param reason how it was read
   */
  record Sense(Measure measure, BigDecimal value, String reason) {}

  /**
   * What a percentage is.
   *
   * @param word the word or sign of percent as printed; null if it stands ahead
   * @param hasSign whether a plus or minus is printed
   */
  Sense percent(String text, int start, int end, BigDecimal value, String word, boolean hasSign) {
    String before = clause(text, start, 80);
    String after = text.substring(end, Math.min(text.length(), end + 70));
    int stop = cues.first("clause_end", after);
    after = stop < after.length() ? after.substring(0, stop) : after;
    if (cues.first("points", after) < 10) {
      return new Sense(Measure.UNKNOWN, value, "percentage points");
    }
    if (isOfOtherBase(text, start, end)) {
      return new Sense(Measure.UNKNOWN, value, OTHER_BASE);
    }
    boolean apposed = cues.last("apposition", before) == before.length();
    if (apposed && after.startsWith(",")) {
      // "$940 million, or 10.5 percent, more than a year ago"
      after = after.substring(1);
    }
    after = behindBracket(after);
    int up = cues.last("up", before);
    int down = cues.last("down", before);
    int share = cues.last("share", before);
    boolean headIndex = cues.last("index_before", before) >= 0;
    boolean ofShare = share >= 0 && value.compareTo(HUNDRED) < 0;
    boolean index =
        headIndex
            || !ofShare && cues.first("index", after) < 6 && Math.max(up, down) < 0
            // "Shrank to $12.1 million, 83.2 % of the level of a year before"
            || cues.first("of_level", after) == 0
                && cues.last("by_before", before) != before.length();
    if (index && value.compareTo(BigDecimal.valueOf(50)) > 0) {
      return new Sense(Measure.GROWTH_YOY, value.subtract(HUNDRED), OF_YEAR_BEFORE);
    }
    if (hasSign && text.substring(0, start).endsWith("(")) {
      return new Sense(Measure.GROWTH_YOY, value, "a change, as its sign shows");
    }
    if (value.compareTo(HUNDRED) > 0 && cues.last("growth_rate", before) >= 0) {
      return new Sense(Measure.GROWTH_YOY, value.subtract(HUNDRED), OF_YEAR_BEFORE);
    }
    boolean part = word != null && cues.first("share_percent", word) == 0;
    if (part && cues.last("share_genitive", before) == before.length()) {
      return new Sense(Measure.SHARE, value, "a part of the whole ahead of it");
    }
    int shareAfter = cues.first("share_after", after);
    int upAfter = cues.first("up", after);
    int downAfter = cues.first("down", after);
    // "Fell by 39.1 % over the same months" is no rise, "6 % over the year before" is.
    boolean over = cues.first("over_base", after) == 0;
    boolean fallen = down > up && before.substring(down).chars().noneMatch(Character::isDigit);
    boolean rises = cues.first("up_after", after) == 0 || over && !fallen;
    boolean falls2 = cues.first("down_after", after) == 0;
    if (rises || falls2) {
      BigDecimal signed = falls2 && value.signum() > 0 ? value.negate() : value;
      return new Sense(Measure.GROWTH_YOY, signed, falls2 ? "a fall" : "a rise");
    }
    boolean level = cues.last("level_before", before) == before.length();
    boolean reached = cues.last("level_reached", before) == before.length();
    boolean shareFar = cues.last("share", clause(text, start, FAR)) >= 0;
    boolean rates = cues.last("rates", before) >= 0;
    if (share >= 0 && (level || reached && !rates) || shareFar && (level || reached) && !rates) {
      return new Sense(Measure.SHARE, value, "a part of a whole that rose or fell to this");
    }
    if (share < 0 && isLevelOfIndex(before, value, up, down)) {
      return new Sense(Measure.GROWTH_YOY, value.subtract(HUNDRED), "fallen or risen to this");
    }
    if (share < 0
        && cues.last("level_moved", before) == before.length()
        && cues.last("rates", before) < 0) {
      return new Sense(Measure.UNKNOWN, value, OPEN);
    }
    if (shareAfter < 3 && cues.last("fraction_before", before) < 0) {
      return new Sense(Measure.SHARE, value, "a part of the whole told behind it");
    }
    if (word == null && share < 0 && Math.min(upAfter, downAfter) < VERB) {
      // "Yüzde 15 artarak": where the sign stands ahead, the verb stands behind.
      boolean fell = downAfter < upAfter;
      return new Sense(
          Measure.GROWTH_YOY, fell ? value.negate() : value, fell ? "a fall" : "a rise");
    }
    if (share < 0 && isOfTwoLevels(text, start, end)) {
      // "The pace fell from 9 % to 4 %" are two growths; whose 9 % it is else, nobody says.
      return rates
          ? new Sense(Measure.GROWTH_YOY, value, "a pace of growth")
          : new Sense(Measure.UNKNOWN, value, OPEN);
    }
    boolean growth = Math.max(up, down) >= 0 && Math.max(up, down) > share;
    boolean growthAfter =
        share < 0
            && cues.first("part_after", after) > 0
            && Math.min(upAfter, downAfter) < Math.min(shareAfter, 45);
    if (growth && shareAfter < 3 && share < 0 && Math.max(up, down) < before.length() - 25) {
      growth = false;
      growthAfter = false;
    }
    if (growth || growthAfter) {
      boolean falls = growth ? down > up : downAfter < upAfter;
      BigDecimal signed = falls && value.signum() > 0 ? value.negate() : value;
      return new Sense(Measure.GROWTH_YOY, signed, falls ? "a fall" : "a rise");
    }
    boolean isPart = cues.first("part_verb", after) == 0;
    if (share >= 0 || shareAfter < 40 || part || isPart) {
      return new Sense(Measure.SHARE, value, "a part of a whole");
    }
    if (hasSign) {
      return new Sense(Measure.GROWTH_YOY, value, "a change, as its sign shows");
    }
    Sense far = farVerbs.ahead(clause(text, start, FAR), value);
    if (far != null) {
      return far;
    }
    String behind = text.substring(end, Math.min(text.length(), end + FAR));
    Sense shared = farVerbs.behind(behind, value, word);
    if (shared != null) {
      return shared;
    }
    if (apposed) {
      return new Sense(Measure.SHARE, value, "the part that the amount before it is");
    }
    return new Sense(Measure.UNKNOWN, value, OPEN);
  }

  /** "From 42.7 % to 44.5 %": what it was and what it is, and no difference. */
  private boolean isOfTwoLevels(String text, int start, int end) {
    String before = clause(text, start, FAR);
    boolean first =
        cues.last("first_level", before) == before.length()
            && cues.first("to_level", text.substring(end)) == 0;
    return first || cues.last("second_level", before) == before.length();
  }

  /**
   * "3 percent (or $987,000) more": what the bracket says stands between a figure and its sense.
   */
  private String behindBracket(String after) {
    Matcher bracket = BRACKET.matcher(after);
    boolean or = cues.first("or_amount", after) == 0;
    if (!or && !bracket.lookingAt()) {
      return after;
    }
    String behind = after.substring(or ? cues.last("or_amount", after) : bracket.end());
    boolean sense = cues.first("up_after", behind) == 0 || cues.first("down_after", behind) == 0;
    return sense ? behind : after;
  }

  /** "Having decreased to 82.5 %", "rose to 107.2 %": what is left of the year before. */
  private boolean isLevelOfIndex(String before, BigDecimal value, int up, int down) {
    boolean fell = down > up && value.compareTo(HUNDRED) < 0 && value.compareTo(LEAST_INDEX) > 0;
    boolean rose = up > down && value.compareTo(HUNDRED) > 0 && value.compareTo(MOST_INDEX) < 0;
    return (fell || rose) && cues.last("index_level", before) == before.length();
  }

  /** N times as much is a growth of N - 1; N times as little a fall to 1/N. */
  Sense times(String text, int start, int end, BigDecimal times) {
    String before = clause(text, start, 60);
    String after = text.substring(end, Math.min(text.length(), end + 40)).split("[,;]\\s", 2)[0];
    if (isOfOtherBase(text, start, end)) {
      return new Sense(Measure.UNKNOWN, times, OTHER_BASE);
    }
    if (times.scale() <= 0 && isOccasions(text.substring(start, end), before, after)) {
      return new Sense(Measure.UNKNOWN, times, "so many times, not times as much");
    }
    boolean falls =
        cues.last("down", before) > cues.last("up", before)
            || cues.last("up", before) < 0 && cues.first("down", after) < cues.first("up", after);
    if (times.compareTo(BigDecimal.ONE) < 0
        && cues.last("up", before) > cues.last("down", before)) {
      // "Grew by half"
      return new Sense(Measure.GROWTH_YOY, times.multiply(HUNDRED), "a rise");
    }
    BigDecimal growth =
        falls && times.signum() > 0 && times.compareTo(BigDecimal.ONE) > 0
            ? HUNDRED.divide(times, 2, RoundingMode.HALF_EVEN).subtract(HUNDRED)
            : times.subtract(BigDecimal.ONE).multiply(HUNDRED);
    return new Sense(Measure.GROWTH_YOY, growth, TIMES);
  }

  /** Whether words count how often something happened: nothing rises or falls in them. */
  private boolean isOccasions(String words, String before, String after) {
    boolean moves =
        cues.last("up", before) >= 0
            || cues.last("down", before) >= 0
            || cues.first("up", after) < NOWHERE
            || cues.first("down", after) < NOWHERE;
    return !moves
        && cues.last("occasions", words) == words.length()
        && cues.last("ratio_before", before) < 0
        && cues.first("ratio_after", after) == NOWHERE;
  }

  /** A rise or fall by a part of what there was. */
  Sense moved(String text, int start, int end, BigDecimal percent) {
    return isOfOtherBase(text, start, end)
        ? new Sense(Measure.UNKNOWN, percent, OTHER_BASE)
        : new Sense(Measure.GROWTH_YOY, percent, percent.signum() < 0 ? "a fall" : "a rise");
  }

  private boolean isOfOtherBase(String text, int start, int end) {
    String after = text.substring(end, Math.min(text.length(), end + 45));
    // "Up 31 %, the highest in five years": the years are those of the record.
    int record = cues.first("superlative", after);
    if (cues.first("other_base", after.substring(0, Math.min(after.length(), record))) < NOWHERE) {
      return true;
    }
    String before = text.substring(Math.max(0, start - 60), start);
    int stop =
        Math.max(
            before.lastIndexOf(','), Math.max(before.lastIndexOf(';'), before.lastIndexOf('.')));
    return cues.first("over_years_before", before.substring(stop + 1)) < NOWHERE;
  }

  private String clause(String text, int start, int length) {
    String before = text.substring(Math.max(0, start - length), start);
    int stop = cues.last("clause_end", before);
    return stop < 0 ? before : before.substring(stop);
  }
}
