package org.keruen.extract.article;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of a text: as Unicode breaks them, but not behind an abbreviation. */
final class Sentences {

  /** "млн долл. США": the country belongs to its currency. */
  private static final Pattern CURRENCY_COUNTRY =
      Pattern.compile("\u0421\u0428\u0410|\u0410\u049a\u0428|USA?\\b");

  /** A full stop behind a word that is none of the short ones cut by it, and digits behind it. */
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile(
          "(?U)(?:(?<word>\\p{L}{3,})|[)%\u00bb\"\u201d]|[0-9]{4})[.!?\u2026]+[\"\u00bb\u201d]*\\s+(?=[\"\u00ab\u201c\u2013\u2014-]*\\s*[0-9])");

  private final Set<String> abbreviations;
  private final Set<String> closing;

  Sentences(Set<String> abbreviations, Set<String> closing) {
    this.abbreviations = abbreviations;
    this.closing = closing;
  }

  List<Story.Sentence> of(String text) {
    List<Story.Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        split(text, start, end, paragraph, sentences);
        paragraph++;
      }
      start = end + 1;
    }
    return sentences;
  }

  private void split(String text, int from, int to, int paragraph, List<Story.Sentence> sentences) {
    String line = text.substring(from, to);
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ROOT);
    breaks.setText(line);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < line.length() && goesOn(line, end)) {
        continue;
      }
      for (int stop : stops(line, start, end)) {
        String sentence = line.substring(start, stop).stripTrailing();
        if (!sentence.isBlank()) {
          sentences.add(new Story.Sentence(from + start, sentence, paragraph));
        }
        start = stop;
      }
    }
  }

  /**
   * Where the sentences of a stretch end. Unicode lets a sentence go on where digits and then small
   * letters follow a full stop, as a Kazakh one often begins: "2022 \u0436\u044b\u043b\u044b".
   */
  private List<Integer> stops(String line, int start, int end) {
    List<Integer> stops = new ArrayList<>();
    Matcher m = BEFORE_NUMBER.matcher(line).region(start, end);
    while (m.find()) {
      String word = m.group("word");
      String lower = word == null ? "" : word.toLowerCase(Locale.ROOT);
      if (!abbreviations.contains(lower) && !closing.contains(lower)) {
        stops.add(m.end());
      }
    }
    stops.add(end);
    return stops;
  }

  private boolean goesOn(String line, int end) {
    int next = line.codePointAt(end);
    if (Character.isLowerCase(next)) {
      return true;
    }
    String before = line.substring(0, end).stripTrailing();
    if (!before.endsWith(".")) {
      return false;
    }
    String word = before.substring(0, before.length() - 1);
    int blank =
        Math.max(
            word.lastIndexOf(' '), Math.max(word.lastIndexOf('\u00a0'), word.lastIndexOf('(')));
    word = word.substring(blank + 1).toLowerCase(Locale.ROOT);
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
    if (initial || word.matches("(?:\\p{L}\\.)+\\p{L}")) {
      return true;
    }
    if (closing.contains(word)) {
      return Character.isDigit(next)
          || next == '('
          || CURRENCY_COUNTRY.matcher(line.substring(end)).lookingAt();
    }
    return abbreviations.contains(word);
  }
}
