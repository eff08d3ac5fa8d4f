package org.keruen.extract.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Period;
import org.keruen.resolve.PeriodMention;
import org.keruen.resolve.period.PeriodResolver;
import org.keruen.spec.language.LanguageWords;

/** Takes a text apart: its head, its language, its paragraphs and sentences. */
final class StoryReader {

  private static final Pattern HEAD =
      Pattern.compile(
          "(?iu)^\\s*(title|date|source|author|url|\u0437\u0430\u0433\u043e\u043b\u043e\u0432\u043e\u043a|\u0434\u0430\u0442\u0430|\u0438\u0441\u0442\u043e\u0447\u043d\u0438\u043a)\\s*:\\s*(.*?)\\s*$");
  private static final int MIN_LETTERS = 40;

  private final List<LanguageWords> languages;
  private final PeriodResolver periods;

  StoryReader(List<LanguageWords> languages, PeriodResolver periods) {
    this.languages = List.copyOf(languages);
    this.periods = periods;
  }

  /**
   * Takes a text apart.
   *
   * @throws PlainText.Unreadable if it holds no article
   */
  Story read(String raw) throws PlainText.Unreadable {
    return read(raw, "");
  }

  /**
   * Takes a text apart whose language somebody may have told.
   *
   * @param told ISO 639-1 code, {@code ""} if unknown
   * @throws PlainText.Unreadable if it holds no article
   */
  Story read(String raw, String told) throws PlainText.Unreadable {
    String title = "";
    String publisher = "";
    LocalDate date = null;
    String text = raw.replace("\r\n", "\n").replace('\r', '\n');
    int body = 0;
    while (body < text.length()) {
      int end = text.indexOf('\n', body);
      String line = text.substring(body, end < 0 ? text.length() : end);
      Matcher m = HEAD.matcher(line);
      if (m.matches()) {
        switch (m.group(1).toLowerCase(Locale.ROOT)) {
          case "title", "\u0437\u0430\u0433\u043e\u043b\u043e\u0432\u043e\u043a" ->
              title = m.group(2);
          case "date", "\u0434\u0430\u0442\u0430" -> date = date(m.group(2));
          case "source", "\u0438\u0441\u0442\u043e\u0447\u043d\u0438\u043a" ->
              publisher = m.group(2);
          default -> {
            // an author or an address: nothing of ours
          }
        }
      } else if (!line.isBlank()) {
        break;
      }
      body = end < 0 ? text.length() : end + 1;
    }
    text = text.substring(body).stripTrailing();
    if (text.chars().filter(Character::isLetter).count() < MIN_LETTERS) {
      throw new PlainText.Unreadable("no_text", "it holds too few words for an article");
    }
    String found = text;
    LanguageWords words =
        languages.stream()
            .filter(l -> l.language().equals(told))
            .findFirst()
            .orElseGet(() -> language(found));
    if (title.isEmpty()) {
      title = firstLine(text);
    }
    List<Story.Sentence> sentences = new Sentences(words.abbreviations(), words.closing()).of(text);
    if (date == null) {
      date = dateline(title, sentences);
    }
    return new Story(title, date, publisher, text, words, sentences);
  }

  /** The first line where it is a heading: short, and no sentence. */
  private static String firstLine(String text) {
    String line = text.strip().lines().findFirst().orElse("").strip();
    return line.length() <= 160 && !line.endsWith(".") ? line : "";
  }

  /** Frequent words tell the language; of equals the first, that is in the order of the files. */
  private LanguageWords language(String text) {
    String[] tokens =
        text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\u02bb\u2018\u2019']+", -1);
    LanguageWords best = null;
    int most = -1;
    for (LanguageWords language : languages) {
      int hits = 0;
      for (String token : tokens) {
        boolean own = language.letters().filter(p -> p.matcher(token).find()).isPresent();
        hits += own || language.stopWords().contains(token) ? 1 : 0;
      }
      // Of equally many the language in whose letters the text is written.
      boolean sameScript =
          hits == most && best != null && !isIn(text, best) && isIn(text, language);
      if (hits > most || sameScript) {
        most = hits;
        best = language;
      }
    }
    return best;
  }

  private static boolean isIn(String text, LanguageWords language) {
    Character.UnicodeScript script = script(String.join("", language.stopWords()));
    return script == script(text);
  }

  private static Character.UnicodeScript script(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long cyrillic =
        text.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
            .count();
    return cyrillic * 2 > letters
        ? Character.UnicodeScript.CYRILLIC
        : Character.UnicodeScript.LATIN;
  }

  private LocalDate date(String text) {
    Matcher iso = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})").matcher(text);
    try {
      if (iso.find()) {
        return LocalDate.parse(iso.group());
      }
    } catch (DateTimeException e) {
      return null;
    }
    return periods.find(text, null).stream()
        .filter(p -> p.kind().equals("day"))
        .map(p -> p.period().start())
        .findFirst()
        .orElse(null);
  }

  /** A day with its year within the first sentences; else the latest year of the text says it. */
  private LocalDate dateline(String title, List<Story.Sentence> sentences) {
    LocalDate day = date(title);
    List<PeriodMention> all = new ArrayList<>();
    for (int i = 0; i < sentences.size() && day == null && i < 3; i++) {
      day = date(sentences.get(i).text());
    }
    if (day != null) {
      return day;
    }
    for (Story.Sentence sentence : sentences) {
      all.addAll(periods.find(sentence.text(), null));
    }
    Matcher event = Pattern.compile("\\b(20[0-9]{2})\\b").matcher(title);
    if (event.find()) {
      // A title that names a year's forum was printed in that year; the day stays unknown.
      return null;
    }
    return all.stream()
        .filter(p -> p.kind().equals("day"))
        .map(PeriodMention::period)
        .map(Period::start)
        .reduce((a, b) -> a.isAfter(b) ? a : b)
        .orElse(null);
  }
}
