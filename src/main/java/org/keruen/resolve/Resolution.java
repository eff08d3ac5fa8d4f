package org.keruen.resolve;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What words mean, and why.
 *
 * @param input the words as given
 * @param code the code, {@code ""} where they mean nothing that is known
 * @param kind what sort of thing the code is, or what the words are instead ({@code subtotal},
 *     {@code person} …)
 * @param confidence 0 to 1; 0 where there is no code
 * @param alternatives other codes the words can mean, or the nearest ones where there is no code,
 *     best first
 * @param reason the steps that led there, in plain words
 */
public record Resolution(
    String input,
    String code,
    String kind,
    BigDecimal confidence,
    List<String> alternatives,
    String reason) {

  public Resolution {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(confidence, "confidence");
    alternatives = List.copyOf(alternatives);
    Objects.requireNonNull(reason, "reason");
  }

  /** Words that mean nothing known. */
  public static Resolution nothing(String input, String kind, List<String> nearest, String reason) {
    return new Resolution(input, "", kind, BigDecimal.ZERO, nearest, reason);
  }

  /** The same answer to the same words in another dress. */
  public Resolution of(String words) {
    return words.equals(input)
        ? this
        : new Resolution(words, code, kind, confidence, alternatives, reason);
  }

  /** Whether there is a code. */
  public boolean found() {
    return !code.isEmpty();
  }
}
