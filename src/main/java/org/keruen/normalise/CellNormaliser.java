package org.keruen.normalise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.keruen.model.Axis;
import org.keruen.model.Flow;
import org.keruen.model.Label;
import org.keruen.model.LakeRecord;
import org.keruen.model.Measure;
import org.keruen.model.Observation;
import org.keruen.model.Partner;
import org.keruen.model.Period;
import org.keruen.model.Product;
import org.keruen.model.RawCell;
import org.keruen.model.Reject;
import org.keruen.model.SourceFile;
import org.keruen.resolve.Resolution;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.measure.UnitReading;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.resolve.period.PeriodReading;
import org.keruen.resolve.period.PeriodResolver;
import org.keruen.resolve.product.ProductResolver;

/**
 * Makes an observation of a value cell: words to codes, the scale applied once, an index turned
 * into growth.
 */
final class CellNormaliser {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final PartnerResolver partners;
  private final PeriodResolver periods;
  private final MeasureResolver measures;
  private final ProductResolver products;

  CellNormaliser(
      PartnerResolver partners,
      PeriodResolver periods,
      MeasureResolver measures,
      ProductResolver products) {
    this.products = products;
    this.partners = partners;
    this.periods = periods;
    this.measures = measures;
  }

  /** Why a cell can't be used; thrown and caught within this class only. */
  private static final class Unresolved extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Reject reject;

    Unresolved(Reject reject) {
      super(reject.detail(), null, false, false);
      this.reject = reject;
    }
  }

  LakeRecord normalise(RawCell cell, SourceFile file) {
    try {
      return observation(cell, file);
    } catch (Unresolved e) {
      return e.reject;
    }
  }

  private Observation observation(RawCell cell, SourceFile file) throws Unresolved {
    UnitReading unit = unit(cell);
    BigDecimal scale =
        cell.scale() != null
                && unit.measure() != Measure.SHARE
                && unit.measure() != Measure.GROWTH_YOY
            ? cell.scale()
            : unit.scale();
    BigDecimal value = cell.number() == null ? null : cell.number().multiply(scale);
    if (value != null && unit.isIndex()) {
      value = value.subtract(HUNDRED);
    }
    Partner reporter = partner(cell, Axis.REPORTER, value, null);
    String currency = measures.currencyOf(unit.unit(), reporter.code(), reporter.code());
    if (reporter.equals(Partner.UNKNOWN) && measures.isShared(currency)) {
      // "Rs" of nobody knows whom.
      currency = "?";
    }
    Partner partner = partner(cell, Axis.PARTNER, value, lastDay(cell, reporter));
    Flow flow = flow(cell);
    if (flow == Flow.BALANCE && value != null && isDeficit(cell) && value.signum() > 0) {
      value = value.negate();
    }
    Period period = period(cell, reporter);
    Product product = product(cell);
    String id =
        Ids.of("o", cell.at().fileSha256(), cell.at().file(), cell.at().sheet(), cell.at().cell());
    boolean aggregate =
        cell.isAggregate()
            || partner.kind() == Partner.Kind.AGGREGATE
            || partner.kind() == Partner.Kind.BLOC
            || reporter.kind() == Partner.Kind.AGGREGATE;
    return new Observation(
        id,
        cell.at(),
        reporter,
        partner,
        flow,
        product,
        period,
        unit.measure(),
        currency,
        value,
        scale,
        cell.status(),
        basis(cell),
        aggregate,
        cell.rawText(),
        cell.layout(),
        cell.confidence(),
        file.vintage());
  }

  /**
   * A head that says "deficit" prints its amounts with or without a minus; both mean that imports
   * are larger.
   */
  private static boolean isDeficit(RawCell cell) {
    return find(cell, Axis.FLOW)
        .map(l -> l.text().toLowerCase(java.util.Locale.ROOT))
        .filter(t -> t.contains("deficit") || t.contains("дефицит"))
        .isPresent();
  }

  private static Optional<Label> find(RawCell cell, Axis axis) {
    return Optional.ofNullable(cell.labels().get(axis));
  }

  private Partner partner(RawCell cell, Axis axis, BigDecimal value, LocalDate at)
      throws Unresolved {
    Label label = find(cell, axis).orElse(Label.printed(""));
    if (!label.code().isEmpty()) {
      return new Partner(label.code());
    } else if (label.text().isBlank()) {
      return Partner.UNKNOWN;
    }
    Resolution resolution = partners.resolve(label.text(), PartnerResolver.Context.COLUMN, at);
    if (resolution.found()) {
      return new Partner(resolution.code());
    } else if (resolution.kind().equals("aggregate") || resolution.kind().equals("subtotal")) {
      return Partner.aggregate(withoutNotes(label.text()));
    }
    if (resolution.kind().equals("heading")) {
      throw new Unresolved(
          Reject.leftOut(
              cell.at(), "heading_row", "the row is a heading, no partner", cell.rawText()));
    }
    String reason = resolution.kind().equals("ambiguous") ? "ambiguous_" : "unknown_";
    throw reject(
        cell,
        reason + axis.code(),
        "'" + label.text() + "' " + resolution.reason(),
        label.text(),
        resolution.alternatives(),
        value);
  }

  private static String withoutNotes(String label) {
    return label.replaceAll("(?<=\\p{L})\\s*[0-9]{1,2}\\)?\\s*$|[*]+", "");
  }

  private Flow flow(RawCell cell) throws Unresolved {
    Label label = find(cell, Axis.FLOW).orElse(Label.printed(""));
    if (!label.code().isEmpty()) {
      return Flow.of(label.code());
    }
    Flow flow = label.text().isBlank() ? Flow.UNKNOWN : measures.flow(label.text());
    if (flow == Flow.UNKNOWN) {
      throw reject(
          cell,
          "unknown_flow",
          "no word says whether it is export, import or both",
          label.text(),
          List.of(),
          null);
    }
    return flow;
  }

  /** The last day that a cell speaks of, null where it does not say. */
  private LocalDate lastDay(RawCell cell, Partner reporter) {
    Label label = find(cell, Axis.PERIOD).orElse(Label.printed(""));
    return label.code().isEmpty()
        ? periods.resolve(label.text(), null, reporter.code()).period().end()
        : Period.parse(label.code()).end();
  }

  private Period period(RawCell cell, Partner reporter) throws Unresolved {
    Label label = find(cell, Axis.PERIOD).orElse(Label.printed(""));
    if (!label.code().isEmpty()) {
      return Period.parse(label.code());
    }
    PeriodReading reading = periods.resolve(label.text(), null, reporter.code());
    if (!reading.period().isKnown()) {
      throw reject(
          cell,
          "unknown_period",
          "'" + label.text() + "': " + reading.reason(),
          label.text(),
          reading.alternatives().stream().map(Period::toString).toList(),
          null);
    }
    return reading.period();
  }

  private Product product(RawCell cell) {
    Label label = find(cell, Axis.PRODUCT).orElse(Label.given("TOTAL"));
    if (!label.code().isEmpty()) {
      return new Product(label.code());
    }
    // "HS 27": the number behind the letters is a code there, and no note's mark.
    boolean printed = products.resolve(label.text()).isPrinted();
    return products.product(printed ? label.text() : withoutNotes(label.text()).strip());
  }

  private UnitReading unit(RawCell cell) throws Unresolved {
    String measure = find(cell, Axis.MEASURE).map(Label::code).orElse("");
    Label unitLabel = find(cell, Axis.UNIT).orElse(Label.printed(""));
    UnitReading words = measures.unit(unitLabel.text());
    BigDecimal scale = unitLabel.code().isEmpty() ? words.scale() : BigDecimal.ONE;
    String unit = unitLabel.code().isEmpty() ? words.unit() : unitLabel.code();
    if (measure.isEmpty() && find(cell, Axis.MEASURE).isPresent()) {
      UnitReading head = measures.unit(find(cell, Axis.MEASURE).get().text());
      if (head.measure() == Measure.SHARE || head.measure() == Measure.GROWTH_YOY) {
        return head;
      }
    }
    if (measure.equals("index")) {
      return new UnitReading(
          Measure.GROWTH_YOY, "%", BigDecimal.ONE, true, "percent of the year before");
    } else if (measure.equals("growth_yoy") || measure.equals("share")) {
      return new UnitReading(Measure.of(measure), "%", BigDecimal.ONE, false, "as declared");
    }
    Measure read = measure.isEmpty() ? words.measure() : Measure.of(measure);
    if (read == Measure.UNKNOWN && unit.matches("[A-Z]{3}")) {
      read = Measure.VALUE;
    }
    if (read == Measure.UNKNOWN) {
      throw reject(
          cell,
          "unknown_unit",
          "no word says in what unit it is",
          unitLabel.text(),
          List.of(),
          null);
    }
    if (read == Measure.QUANTITY && unit.equals("?") && !unitLabel.text().isBlank()) {
      // A quantity is counted in what is printed, whatever it is.
      unit = unitLabel.text().strip().toLowerCase(Locale.ROOT);
    }
    return new UnitReading(read, unit, scale, words.isIndex() && measure.isEmpty(), words.reason());
  }

  private static String basis(RawCell cell) {
    return find(cell, Axis.BASIS).map(l -> l.code().isEmpty() ? l.text() : l.code()).orElse("");
  }

  private static Unresolved reject(
      RawCell cell,
      String reason,
      String detail,
      String words,
      List<String> candidates,
      BigDecimal value) {
    String raw = words.isBlank() ? cell.rawText() : words;
    return new Unresolved(
        new Reject(cell.at(), Reject.Kind.REJECTED, reason, detail, raw, candidates, value));
  }
}
