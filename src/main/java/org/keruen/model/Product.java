package org.keruen.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Goods: {@code TOTAL}, {@code HS:27} (or ranges {@code HS:01-24}, {@code HS:68-70+91-97}), {@code
 * SITC:3}, or {@code label:<as printed, lower case>}.
 *
 * @param code never null
 */
public record Product(String code) {

  private static final Pattern CODE =
      Pattern.compile(
          "TOTAL|\\?|HS:\\d{2,10}(-\\d{2,10})?(\\+\\d{2}(-\\d{2})?)*|SITC:\\d{1,5}(-\\d{1,5})?|label:\\S.*",
          Pattern.DOTALL);

  /** All goods. */
  public static final Product TOTAL = new Product("TOTAL");

  public Product {
    if (code == null || !CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("no product code: " + code);
    }
  }

  /** Goods under their printed label: lower case, blanks collapsed. */
  public static Product label(String printed) {
    return new Product("label:" + printed.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return code;
  }
}
