package org.keruen.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A figure that an article states, in codes.
 *
 * @param id stable over runs on the same input
 * @param at where the quote stands
 * @param sentence the sentence it stands in
 * @param quote the words themselves
 * @param reporter who reports, or the first-named side of a mutual statement
 * @param partner with whom
 * @param flow direction, seen from the reporter
 * @param product goods
 * @param period the chosen reading
 * @param periodAlternatives the other readings
 * @param periodReason why the first was chosen
 * @param measure what is measured
 * @param unit ISO 4217, {@code %} or a printed unit
 * @param value with the scale applied
 * @param printedStep one unit of the last printed digit, with the scale applied; null if unknown
 * @param qualifier how firmly
 * @param modality whether it happened
 * @param attributedTo who said it, {@code ""} if nobody is named
 * @param origin by rules or by hand
 * @param publishedOn day of publication, null if unknown
 * @param confidence 0 to 1
 * @param rule id of the pattern that made it
 */
public record Claim(
    String id,
    Provenance at,
    String sentence,
    String quote,
    Partner reporter,
    Partner partner,
    Flow flow,
    Product product,
    Period period,
    List<Period> periodAlternatives,
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
    implements LakeRecord {

  public Claim {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(at, "at");
    periodAlternatives = List.copyOf(periodAlternatives);
  }
}
