package org.keruen.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A value cell of a table with the labels that apply to it, nothing resolved and no scale applied.
 *
 * @param at where it stands
 * @param rawText the cell as printed
 * @param number its number as printed, null where the status says there is none
 * @param status whether it is a figure or a mark
 * @param labels what says each dimension; a dimension that nothing says is absent
 * @param scale factor given by the definition, null where the unit's words say it
 * @param isAggregate whether it is a total or an overlapping group by its layout
 * @param layout declared or inferred
 * @param confidence 0 to 1; 1 for a declared layout
 */
public record RawCell(
    Provenance at,
    String rawText,
    BigDecimal number,
    Status status,
    Map<Axis, Label> labels,
    BigDecimal scale,
    boolean isAggregate,
    Layout layout,
    BigDecimal confidence)
    implements RawRecord {

  public RawCell {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(rawText, "rawText");
    Objects.requireNonNull(status, "status");
    labels = labels.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(labels));
    Objects.requireNonNull(layout, "layout");
    Objects.requireNonNull(confidence, "confidence");
  }
}
