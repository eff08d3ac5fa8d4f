package org.keruen.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A figure that a text states, with the words for each dimension and, where the reading needed its
 * neighbours (the sentence before, the date line), the code they lead to.
 *
 * @param at where the quote stands
 * @param sentence the sentence it stands in
 * @param quote the shortest stretch with the number and, where near, its parties
 * @param reporter words or code
 * @param partner words or code
 * @param flow words or code
 * @param product words or code
 * @param period words or code; the code is an SDMX period
 * @param periodAlternatives other SDMX periods the wording can mean
 * @param periodReason why the first reading was chosen; {@code ""} where only one is possible
 * @param measure what is measured
 * @param unit unit with the scale already applied to {@code value}, as the amount's words say
 * @param value the amount; decimal
 * @param printedStep one unit of the last printed digit, with the scale applied; null if unknown
 * @param qualifier how firmly
 * @param modality whether it happened
 * @param attributedTo who said it, {@code ""} if nobody is named
 * @param origin by rules or by hand
 * @param publishedOn day of publication, null if unknown
 * @param confidence 0 to 1
 * @param rule id of the pattern that made it
 */
public record RawClaim(
    Provenance at,
    String sentence,
    String quote,
    Label reporter,
    Label partner,
    Label flow,
    Label product,
    Label period,
    List<String> periodAlternatives,
    String periodReason,
    Measure measure,
    String unit,
    BigDecimal value,
    BigDecimal printedStep,
    Qualifier qualifier,
    Modality modality,
    String attributedTo,
    Origin origin,
    LocalDate publishedOn,
    BigDecimal confidence,
    String rule)
    implements RawRecord {

  public RawClaim {
    Objects.requireNonNull(at, "at");
    periodAlternatives = List.copyOf(periodAlternatives);
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(rule, "rule");
  }
}
