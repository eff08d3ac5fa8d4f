package org.keruen.extract.article;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.model.EventKind;
import org.keruen.model.Flow;
import org.keruen.model.Label;
import org.keruen.model.Measure;
import org.keruen.model.Modality;
import org.keruen.model.Origin;
import org.keruen.model.Period;
import org.keruen.model.Product;
import org.keruen.model.Provenance;
import org.keruen.model.Qualifier;
import org.keruen.model.RawClaim;
import org.keruen.model.RawEvent;
import org.keruen.model.RawRecord;
import org.keruen.resolve.period.PeriodReading;

/**
 * Makes a record of the fields that an analyst wrote down. Parties are codes or names, a period is
 * an SDMX period or words; what is wrong is said, never guessed.
 */
final class CuratedRecords {

  private static final Set<String> CLAIM =
      Set.of(
          "type",
          "reporter",
          "partner",
          "flow",
          "product",
          "period",
          "period_alternatives",
          "measure",
          "unit",
          "value",
          "qualifier",
          "modality",
          "quote",
          "attributed_to",
          "published_on",
          "article");
  private static final Set<String> EVENT =
      Set.of(
          "type",
          "kind",
          "date",
          "place",
          "participants",
          "people",
          "quote",
          "article",
          "published_on");

  private final Resolvers resolvers;

  CuratedRecords(Resolvers resolvers) {
    this.resolvers = resolvers;
  }

  /**
   * Makes a claim or an event.
   *
   * @throws IllegalArgumentException if a field is missing or says nothing known
   */
  RawRecord of(Provenance at, Map<String, List<String>> fields) {
    String type = need(fields, "type");
    return switch (type) {
      case "claim" -> claim(at, known(fields, CLAIM));
      case "event" -> event(at, known(fields, EVENT));
      default -> throw new IllegalArgumentException("type is claim or event, not '" + type + "'");
    };
  }

  private static Map<String, List<String>> known(
      Map<String, List<String>> fields, Set<String> names) {
    for (String name : fields.keySet()) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException(
            "unknown field '" + name + "'; known are " + names.stream().sorted().toList());
      }
    }
    return fields;
  }

  private RawClaim claim(Provenance at, Map<String, List<String>> f) {
    LocalDate published = date(f, "published_on");
    PeriodReading period = resolvers.periods().resolve(need(f, "period"), published, null);
    if (period.kind().equals("none")) {
      throw new IllegalArgumentException("period: '" + need(f, "period") + "' is none");
    }
    List<String> alternatives =
        f.containsKey("period_alternatives")
            ? f.get("period_alternatives").stream().map(p -> Period.parse(p).toString()).toList()
            : period.alternatives().stream().map(Period::toString).toList();
    String quote = text(f, "quote", "");
    BigDecimal value = number(need(f, "value"));
    return new RawClaim(
        at,
        quote,
        quote,
        Label.printed(need(f, "reporter")),
        Label.printed(need(f, "partner")),
        Label.given(Flow.of(need(f, "flow")).code()),
        Label.given(new Product(text(f, "product", "TOTAL")).code()),
        Label.given(period.period().toString()),
        alternatives,
        alternatives.isEmpty() ? "" : period.reason(),
        Measure.of(text(f, "measure", "value")),
        need(f, "unit"),
        value,
        step(value),
        Qualifier.of(text(f, "qualifier", "exact")),
        Modality.of(text(f, "modality", "reported")),
        text(f, "attributed_to", ""),
        Origin.CURATED,
        published,
        BigDecimal.ONE,
        "curated");
  }

  private RawEvent event(Provenance at, Map<String, List<String>> f) {
    LocalDate date = date(f, "date");
    return new RawEvent(
        at,
        EventKind.of(need(f, "kind")),
        date,
        date == null ? "?" : "day",
        Label.printed(text(f, "place", "")),
        f.getOrDefault("participants", List.of()).stream().map(Label::printed).toList(),
        f.getOrDefault("people", List.of()),
        text(f, "quote", ""),
        Origin.CURATED,
        BigDecimal.ONE,
        "curated");
  }

  /** One unit of the last digit that is not one of the zeros at the end. */
  private static BigDecimal step(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return value.signum() == 0
        ? BigDecimal.ONE
        : BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
  }

  private static BigDecimal number(String text) {
    try {
      return new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "value: '" + text + "' is no plain number with the scale applied", e);
    }
  }

  private static LocalDate date(Map<String, List<String>> fields, String name) {
    if (!fields.containsKey(name)) {
      return null;
    }
    String text = fields.get(name).get(0);
    try {
      return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          name + ": '" + text + "' is no date such as 2022-06-17", e);
    }
  }

  private static String need(Map<String, List<String>> fields, String name) {
    String text = text(fields, name, "");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("'" + name + "' is missing");
    }
    return text;
  }

  private static String text(Map<String, List<String>> fields, String name, String absent) {
    return fields.containsKey(name) ? fields.get(name).get(0).strip() : absent;
  }
}
