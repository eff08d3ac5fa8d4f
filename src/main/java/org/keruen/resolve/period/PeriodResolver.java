package org.keruen.resolve.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Period;
import org.keruen.resolve.LookAlikes;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.FiscalYear;
import org.keruen.spec.dimension.PeriodWords;

/**
 * Wordings of periods become SDMX periods. Of several wordings that match, the longest counts; of
 * equally long ones, the first.
 */
public final class PeriodResolver {

  private final List<Compiled> wordings = new ArrayList<>();
  private static final Pattern TWO_YEARS = Pattern.compile("[0-9]{4}\\s*[-–—]\\s*[0-9]{4}");

  private final FiscalYears fiscalYears;
  private final List<Pattern> notes = new ArrayList<>();
  private final List<Pattern> compare = new ArrayList<>();
  private final Map<String, PeriodReading> cache = new ConcurrentHashMap<>();

  private PeriodResolver(List<PeriodWords> languages, FiscalYears fiscalYears) {
    this.fiscalYears = fiscalYears;
    Map<String, Map<Integer, String>> common = new HashMap<>();
    languages.stream()
        .filter(l -> l.language().equals("und"))
        .forEach(l -> common.putAll(l.classes()));
    for (PeriodWords language : languages) {
      if (!language.compare().isEmpty()) {
        compare.add(
            Pattern.compile(
                language.compare(),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
      }
      if (!language.notes().isEmpty()) {
        notes.add(
            Pattern.compile(
                language.notes(),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
      }
      language.patterns().forEach(p -> wordings.add(new Compiled(language, p, common)));
    }
  }

  /** Reads the wordings from {@code jobs/dimensions/periods}. */
  public static PeriodResolver load(JobsFolder jobs) {
    return new PeriodResolver(PeriodWords.read(jobs), new FiscalYears(FiscalYear.read(jobs)));
  }

  /**
   * Resolves a label.
   *
   * @param reference the day it was printed, null if unknown
   * @param country whose label it is, for fiscal years; null if unknown
   */
  public PeriodReading resolve(String text, LocalDate reference, String country) {
    if (cache.size() > 100_000) {
      cache.clear();
    }
    return cache.computeIfAbsent(
        text + "|" + reference + "|" + country, k -> read(text, reference, country));
  }

  private PeriodReading read(String text, LocalDate reference, String country) {
    String words = clean(text);
    try {
      Period code = Period.parse(words);
      int year = code.start().getYear();
      if (year >= 1900 && year < 2100) {
        return PeriodReading.of(code, "code");
      }
    } catch (IllegalArgumentException e) {
      // not a code: read the words
    }
    Hit best = null;
    for (Compiled wording : wordings) {
      Matcher m = wording.pattern.matcher(words);
      if (m.find() && (best == null || m.end() - m.start() > best.end - best.start)) {
        best = new Hit(m.start(), m.end(), wording.operation.apply(wording, m, reference));
      }
    }
    if (best == null) {
      return PeriodReading.NONE;
    }
    if (best.reading.kind().equals("fiscal") && !best.reading.period().isKnown()) {
      return fiscalYears.of(best.reading, country);
    }
    if (TWO_YEARS.matcher(words).matches()) {
      return fiscalYears.ofTwoYears(best.reading, country);
    }
    return best.reading;
  }

  private record Hit(int start, int end, PeriodReading reading) {
    Hit asBase() {
      return new Hit(start, end, reading.as("base"));
    }
  }

  /** A mention as the figures of a country mean it, whose statistical year may be its own. */
  public PeriodMention of(PeriodMention mention, String country) {
    return fiscalYears.of(mention, country);
  }

  private boolean isCompared(String words, Hit hit) {
    // The preposition may belong to the period's own words: "compared with | in 2020".
    String ahead = words.substring(0, hit.start);
    String own = words.substring(hit.start, hit.end);
    int digit = 0;
    while (digit < own.length() && !Character.isDigit(own.charAt(digit))) {
      digit++;
    }
    String withPreposition = ahead + own.substring(0, digit);
    return compare.stream()
        .anyMatch(c -> c.matcher(ahead).find() || c.matcher(withPreposition).find());
  }

  /** The periods that a sentence names, in its order, none overlapping. */
  public List<PeriodMention> find(String sentence, LocalDate dateline) {
    List<Hit> hits = new ArrayList<>();
    String words = sentence.replace('\u00a0', ' ').replace('\u2011', '-');
    for (Compiled wording : wordings) {
      Matcher m = wording.pattern.matcher(words);
      while (m.find()) {
        hits.add(new Hit(m.start(), m.end(), wording.operation.apply(wording, m, dateline)));
      }
    }
    hits.sort(Comparator.comparingInt((Hit h) -> h.start - h.end));
    List<Hit> taken = new ArrayList<>();
    for (Hit hit : hits) {
      if (taken.stream().noneMatch(t -> hit.start < t.end && t.start < hit.end)) {
        taken.add(hit);
      }
    }
    taken.removeIf(h -> h.reading.kind().equals("none"));
    taken.replaceAll(h -> isCompared(words, h) ? h.asBase() : h);
    taken.sort(Comparator.comparingInt(Hit::start));
    return taken.stream()
        .map(
            h ->
                new PeriodMention(
                    h.start,
                    h.end,
                    h.reading.period(),
                    h.reading.alternatives(),
                    h.reading.kind(),
                    h.reading.reason()))
        .toList();
  }

  /** Words of several heads, joined by bars, without the marks of their footnotes. */
  private String clean(String text) {
    StringJoiner heads = new StringJoiner(" ");
    for (String head : text.split("[|]", -1)) {
      String words =
          head.replaceAll("[\\s\u00a0\u2007\u202f]+", " ")
              .replaceAll("[*\u00b9\u00b2\u00b3]+", "")
              .strip();
      for (Pattern note : notes) {
        words = note.matcher(words).replaceAll("");
      }
      heads.add(LookAlikes.inOneScript(words));
    }
    return heads.toString();
  }
}
