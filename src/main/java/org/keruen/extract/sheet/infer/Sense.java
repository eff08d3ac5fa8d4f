package org.keruen.extract.sheet.infer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.model.Partner;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.Resolution;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.measure.UnitReading;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.resolve.period.PeriodReading;
import org.keruen.resolve.period.PeriodResolver;
import org.keruen.spec.dimension.HeadWords;
import org.keruen.spec.dimension.HeadWords.Role;

/** What words could be. */
final class Sense {

  private static final Pattern DOLLARS =
      Pattern.compile(
          "(?i)\u0434\u043e\u043b\u043b|dollar|dolar|(?:US|ABD|AQSH|\u0421\u0428\u0410|\u0410\u049a\u0428|\u0410\u041a\u0428)\\s*[$]|USD");

  /** A year behind a percent sign is what a growth is compared with. */
  private static final Pattern BASE =
      Pattern.compile("^(?:(?!(?:19|20)[0-9]{2}).)*%.*(?:19|20)[0-9]{2}");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2}");
  private static final int LONGEST_HAN = 60;
  private static final int LONGEST_NAME = 12;

  private final PartnerResolver partners;
  private final PeriodResolver periods;
  private final MeasureResolver measures;
  private final Map<String, Boolean> periodCache = new ConcurrentHashMap<>();
  private final Map<String, Boolean> partCache = new ConcurrentHashMap<>();
  private final Map<String, List<PartnerMention>> mentions = new ConcurrentHashMap<>();
  private final Map<String, PeriodReading> readings = new ConcurrentHashMap<>();
  private final Map<String, Flow> flows = new ConcurrentHashMap<>();
  private final Map<String, UnitReading> units = new ConcurrentHashMap<>();

  private final HeadWords heads;

  Sense(
      PartnerResolver partners, PeriodResolver periods, MeasureResolver measures, HeadWords heads) {
    this.heads = heads;
    this.partners = partners;
    this.periods = periods;
    this.measures = measures;
  }

  /** The partner that a label means; its code is empty if it means none. */
  Resolution partner(String words) {
    Resolution named = partners.resolve(words, PartnerResolver.Context.COLUMN, null);
    // The Kazakh January is nearly Qatar.
    boolean near = named.found() && named.confidence().compareTo(BigDecimal.ONE) < 0;
    return near && isPartOfYear(words)
        ? Resolution.nothing(words, "unknown", List.of(), "a part of a year")
        : named;
  }

  /** Whether a label is a country, a region or a bloc. */
  boolean isParty(String words) {
    return partner(words).kind().matches("country|region|bloc");
  }

  /** Whether a label is a partner, or a group or sum of partners. */
  boolean isPartner(String words) {
    Resolution r = partner(words);
    return r.found() || r.kind().equals("aggregate");
  }

  /** Whether words such as "of which:" only lead on to the rows below them. */
  boolean isHeading(String words) {
    return partner(words).kind().equals("heading");
  }

  /** Whether words of a row are a partner, a period or a flow. */
  boolean isKnown(String words) {
    return isPartner(words)
        || isPeriod(words)
        || isPartOfYear(words)
        || flow(words) != Flow.UNKNOWN;
  }

  HeadWords heads() {
    return heads;
  }

  PeriodReading period(String words) {
    return readings.computeIfAbsent(words, w -> periods.resolve(w, null, null));
  }

  /** Whether words name a period, with its year or without; the base of a growth is none. */
  boolean isPeriod(String words) {
    return words.length() < 60
        && !BASE.matcher(words).find()
        && periodCache.computeIfAbsent(
            words,
            w -> {
              String kind = period(w).kind();
              return !kind.equals("none") && !kind.equals("base");
            });
  }

  /** Whether a title names a period; a day on which something was printed is none. */
  boolean isTitlePeriod(String words) {
    return isWholePeriod(words) && period(words).period().days() == 0;
  }

  /** Whether words name a period that needs no more words. */
  boolean isWholePeriod(String words) {
    return words.length() < 120 && !BASE.matcher(words).find() && period(words).period().isKnown();
  }

  /** Whether words such as "January" or "Q1" name a period as soon as they are given a year. */
  boolean isPartOfYear(String words) {
    return words.length() < 40
        && words.matches(".*\\p{L}.*")
        && !Toward.YEAR.matcher(words).find()
        && partCache.computeIfAbsent(
            words,
            w -> {
              PeriodReading reading = period(w + " | 2021");
              return reading.period().isKnown() && reading.period().toString().startsWith("2021-");
            });
  }

  /** Whether words among months or quarters mean the whole year, in one language or several. */
  boolean isWholeYear(String words) {
    return !words.isEmpty()
        && (heads.is(Role.WHOLE_YEAR, words)
            || List.of(words.split("\\s*[-/|]\\s*")).stream()
                .allMatch(w -> heads.is(Role.WHOLE_YEAR, w)));
  }

  Flow flow(String words) {
    return flows.computeIfAbsent(words, measures::flow);
  }

  /** Whether words name a flow and no partner, unless that is all of them: "Total trade". */
  boolean isFlowOfAll(String words) {
    return flow(words) != Flow.UNKNOWN
        && (!isPartner(words) || partner(words).code().equals("WORLD"));
  }

  /** Whether words are a code such as "X" that columns of flows have. */
  boolean isFlowCode(String words) {
    return heads.flowCodes().containsKey(words.toLowerCase(Locale.ROOT));
  }

  String flowOfCode(String words) {
    return heads.flowCodes().get(words.toLowerCase(Locale.ROOT));
  }

  UnitReading unit(String words) {
    return units.computeIfAbsent(words, measures::unit);
  }

  boolean isMoney(String words) {
    return words.length() < 160 && unit(words).measure() == Measure.VALUE;
  }

  /** Chinese has no blanks between words: the longest names in a line, whatever stands around. */
  private List<PartnerMention> inHan(String words) {
    List<PartnerMention> found = new ArrayList<>();
    for (int start = 0; start < words.length(); start++) {
      for (int end = Math.min(words.length(), start + LONGEST_NAME); end > start + 1; end--) {
        Resolution name = partner(words.substring(start, end));
        // Only the very characters: others of the same sound are other words.
        if (name.kind().matches("country|region")
            && name.confidence().compareTo(BigDecimal.ONE) == 0) {
          found.add(
              new PartnerMention(
                  start, end, name.code(), PartnerMention.Form.NAME, name.confidence()));
          start = end;
          break;
        }
      }
    }
    return found;
  }

  /** The blocs that a title names, with their members. */
  Map<String, Set<String>> blocs(String words) {
    return partners.find(words, null).stream()
        .map(PartnerMention::code)
        .distinct()
        .filter(code -> !partners.members(code).isEmpty())
        .collect(Collectors.toMap(code -> code, partners::members));
  }

  /** The one bloc that words name before a place; empty if they name none or several. */
  String blocBefore(String words, int place) {
    List<String> blocs =
        partners.find(words, null).stream()
            .filter(m -> m.start() < place && !partners.members(m.code()).isEmpty())
            .map(PartnerMention::code)
            .distinct()
            .toList();
    return blocs.size() == 1 ? blocs.get(0) : "";
  }

  /** The countries and regions that a title names. */
  List<PartnerMention> countries(String words) {
    return mentions.computeIfAbsent(words, this::findCountries);
  }

  private List<PartnerMention> findCountries(String words) {
    List<PartnerMention> found = partners.find(words, null);
    if (found.isEmpty() && words.length() < LONGEST_HAN && HAN.matcher(words).find()) {
      found = inHan(words);
    }
    return found.stream()
        .filter(
            m -> new Partner(m.code()).kind() == Partner.Kind.COUNTRY || m.code().indexOf('-') == 2)
        .filter(m -> !m.code().equals("US") || !DOLLARS.matcher(words).find())
        .filter(m -> !m.code().equals("US") || !unit(words).unit().equals("USD"))
        .toList();
  }
}
