package org.keruen.resolve.product;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Which goods words mean, and why.
 *
 * @param input the words as given
 * @param code {@code TOTAL}, {@code HS:…} or {@code SITC:…}; {@code ""} where they are no goods
 *     that are known
 * @param kind {@code total}, {@code section}, {@code group}, {@code chapter}, {@code heading},
 *     {@code sitc}, or what the words are instead: {@code rest}, {@code heading_row}, {@code
 *     partner}, {@code unit}, {@code number}, {@code unknown}
 * @param matchedBy what decided: {@code code}, {@code name}, {@code inflected}, {@code parts},
 *     {@code near}, {@code total}, or {@code none}
 * @param confidence 0 to 1; 0 where there is no code
 * @param alternatives other codes the words can mean, or the nearest where there is none, best
 *     first
 * @param reason the steps that led there, in plain words
 */
public record ProductReading(
    String input,
    String code,
    String kind,
    String matchedBy,
    BigDecimal confidence,
    List<String> alternatives,
    String reason) {

  public ProductReading {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(code, "code");
    alternatives = List.copyOf(alternatives);
  }

  static ProductReading nothing(String input, String kind, List<String> nearest, String reason) {
    return new ProductReading(input, "", kind, "none", BigDecimal.ZERO, nearest, reason);
  }

  /** Whether there is a code. */
  public boolean found() {
    return !code.isEmpty();
  }

  /** Whether the code itself is printed: only then may it stand for the label. */
  public boolean isPrinted() {
    return matchedBy.equals("code") || matchedBy.equals("total");
  }
}
