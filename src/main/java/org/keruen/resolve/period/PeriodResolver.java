package org.keruen.resolve.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Period;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.FiscalYear;
import org.keruen.spec.dimension.MarketingYears;
import org.keruen.spec.dimension.PeriodWords;

/**
 * Wordings of periods become SDMX periods. Where several wordings match the same words the longest
 * counts; of equally long ones, the first.
 */
public final class PeriodResolver {

  /** A span of two years that may be one fiscal year. */
  private static final Pattern TWO_YEARS = Pattern.compile("[0-9]{4}\\s*[-–—]\\s*[0-9]{4}");

  private final Vocabulary vocabulary;
  private final FiscalYears fiscalYears;
  private final LabelText labels;
  private final Guards guards;
  private final Map<String, PeriodReading> cache = new ConcurrentHashMap<>();

  private PeriodResolver(List<PeriodWords> languages, FiscalYears fiscalYears) {
    this.fiscalYears = fiscalYears;
    this.labels = new LabelText(languages);
    this.guards = new Guards(languages);
    this.vocabulary = new Vocabulary(languages, fiscalYears);
  }

  /** Reads the wordings from {@code jobs/dimensions/periods}. */
  public static PeriodResolver load(JobsFolder jobs) {
    return new PeriodResolver(
        PeriodWords.read(jobs), new FiscalYears(FiscalYear.read(jobs), MarketingYears.read(jobs)));
  }

  /**
   * Resolves a label. Of several periods in it the longest wording counts that is no base of
   * comparison: "November 2021 against October 2021" is November.
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
    String words = labels.clean(text);
    PeriodReading code = code(words);
    if (code != null) {
      return code;
    }
    List<Hit> hits = hits(words, reference);
    hits.sort(Comparator.comparing(Hit::isBase).thenComparingInt(h -> h.start - h.end));
    PeriodReading best = hits.isEmpty() ? PeriodReading.NONE : hits.get(0).reading;
    if (TWO_YEARS.matcher(words).matches()) {
      return fiscalYears.ofTwoYears(best, country);
    }
    return best.kind().equals("fiscal") && !best.period().isKnown()
        ? fiscalYears.of(best, country)
        : best;
  }

  /** A label that is SDMX's own notation; null if it is none. */
  private static PeriodReading code(String words) {
    try {
      Period code = Period.parse(words);
      int year = code.isKnown() ? code.start().getYear() : 0;
      return year >= 1900 && year < 2060 ? PeriodReading.of(code, "code") : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private record Hit(int start, int end, PeriodReading reading) {
    Hit asBase() {
      return new Hit(start, end, reading.as("base"));
    }

    boolean isBase() {
      return reading.kind().equals("base");
    }

    boolean overlaps(Hit other) {
      return start < other.end && other.start < end;
    }

    PeriodMention mention() {
      return new PeriodMention(
          start, end, reading.period(), reading.alternatives(), reading.kind(), reading.reason());
    }
  }

  /** A mention as the figures of a country mean it, whose statistical year may be its own. */
  public PeriodMention of(PeriodMention mention, String country) {
    return MarketingMeanings.of(fiscalYears.of(mention, country), country, fiscalYears.marketing());
  }

  /** The periods that a sentence names, in its order, none overlapping. */
  public List<PeriodMention> find(String sentence, LocalDate dateline) {
    List<Hit> hits = hits(LabelText.plain(sentence), dateline);
    hits.sort(Comparator.comparingInt(Hit::start));
    return hits.stream().map(Hit::mention).toList();
  }

  private List<Hit> hits(String words, LocalDate reference) {
    List<Hit> all = new ArrayList<>();
    Map<String, Boolean> known = new HashMap<>();
    for (Wording wording : vocabulary.wordings(words)) {
      if (!wording.canStandIn(words, known)) {
        continue;
      }
      Matcher m = wording.matcher(words);
      while (m.find()) {
        PeriodReading reading = wording.read(m, reference, fiscalYears);
        if (reading != null) {
          all.add(new Hit(m.start(), m.end(), reading));
        }
      }
    }
    all.sort(Comparator.comparingInt((Hit h) -> h.start - h.end));
    List<Hit> taken = new ArrayList<>();
    for (Hit hit : all) {
      if (taken.stream().noneMatch(hit::overlaps)) {
        taken.add(hit);
      }
    }
    taken.removeIf(h -> h.reading.kind().equals("none"));
    taken.removeIf(h -> guards.isNoPeriod(words, h.start, h.end));
    taken.replaceAll(h -> guards.isCompared(words, h.start, h.end) ? h.asBase() : h);
    return taken;
  }
}
