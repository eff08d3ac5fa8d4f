package org.keruen.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A figure of an official table, in codes, one a cell.
 *
 * @param id stable over runs on the same input
 * @param at where it stands
 * @param reporter who reports
 * @param partner with whom
 * @param flow direction, seen from the reporter
 * @param product goods
 * @param period the window it covers
 * @param measure what is measured
 * @param unit ISO 4217, {@code %} or a printed unit
 * @param value with the scale applied, null where the status says there is none
 * @param scale the factor that was applied to the printed number
 * @param status SDMX's observation status
 * @param basis what tells two figures of one key apart, {@code ""} if nothing
 * @param isAggregate whether it overlaps other rows of its table
 * @param rawText the cell as printed
 * @param layout declared or inferred
 * @param confidence 0 to 1
 * @param vintage which publication of its source
 */
public record Observation(
    String id,
    Provenance at,
    Partner reporter,
    Partner partner,
    Flow flow,
    Product product,
    Period period,
    Measure measure,
    String unit,
    BigDecimal value,
    BigDecimal scale,
    Status status,
    String basis,
    boolean isAggregate,
    String rawText,
    Layout layout,
    BigDecimal confidence,
    LocalDate vintage)
    implements LakeRecord {

  public Observation {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(status, "status");
    if ((value == null) != (status == Status.MISSING || status == Status.CONFIDENTIAL)) {
      throw new IllegalArgumentException(
          "value " + value + " does not go with status " + status + " at " + at);
    }
  }
}
