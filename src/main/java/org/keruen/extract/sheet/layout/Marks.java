package org.keruen.extract.sheet.layout;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.spec.dimension.MarkWords;

/** What stands in a cell instead of, or stuck to, a number. */
final class Marks {

  private final MarkWords words;
  private final Pattern note;
  private final Pattern preliminary;
  private final Pattern times;
  private final Pattern flag;
  private final Pattern preliminaryFlag;
  private final Pattern flagHead;

  Marks(MarkWords words) {
    this.words = words;
    this.note = Pattern.compile(words.note());
    this.times = Pattern.compile(words.times(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.preliminary = Pattern.compile(words.preliminary());
    this.flag = Pattern.compile(words.flag());
    this.preliminaryFlag = Pattern.compile(words.preliminaryFlag());
    this.flagHead =
        Pattern.compile(words.flagHead(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  boolean isMissing(String text) {
    return words.missing().contains(Words.clean(text).toLowerCase(java.util.Locale.ROOT));
  }

  boolean isConfidential(String text) {
    return words.confidential().contains(Words.clean(text).toLowerCase(java.util.Locale.ROOT));
  }

  boolean isPreliminary(String text) {
    return preliminary.matcher(text.strip()).find();
  }

  /** Whether a text beside a figure can be its flag, such as "p" or "e". */
  boolean isFlag(String text) {
    return flag.matcher(text.strip()).matches();
  }

  /** Whether a head says that flags stand below it. */
  boolean isFlagHead(String head) {
    return flagHead.matcher(head).find();
  }

  /** Whether a flag says that its figure is preliminary. */
  boolean isPreliminaryFlag(String text) {
    return preliminaryFlag.matcher(text.strip()).matches();
  }

  /** The number of a multiple such as "2,1 р."; empty if the text is none. */
  Optional<BigDecimal> times(String text) {
    Matcher m = times.matcher(Words.clean(text));
    return m.matches()
        ? Optional.of(new BigDecimal(m.group(1).replace(',', '.')))
        : Optional.empty();
  }

  /** The text without footnote and preliminary marks behind it. */
  String withoutNote(String text) {
    return note.matcher(preliminary.matcher(text.strip()).replaceAll("")).replaceAll("");
  }
}
