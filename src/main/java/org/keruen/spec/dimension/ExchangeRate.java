package org.keruen.spec.dimension;

import java.math.BigDecimal;
import java.util.Objects;
import org.keruen.model.Period;

/**
 * What one US dollar cost in a currency.
 *
 * @param currency ISO 4217
 * @param period whole months that the rate covers
 * @param perUsd units of the currency for one US dollar, more than 0
 * @param kind over the whole period, or on its last day
 * @param publisher who publishes it
 * @param url where, {@code ""} if the file does not say
 * @param file file of {@code jobs/exchange-rates}
 * @param line its line, 1-based
 */
public record ExchangeRate(
    String currency,
    Period period,
    BigDecimal perUsd,
    Kind kind,
    String publisher,
    String url,
    String file,
    int line) {

  /** What a rate stands for; flows are converted by averages alone. */
  public enum Kind {
    AVERAGE,
    END;

    /** The word that files and tables use. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public ExchangeRate {
    Objects.requireNonNull(currency, "currency");
    Objects.requireNonNull(period, "period");
    if (perUsd.signum() <= 0) {
      throw new IllegalArgumentException("a rate is more than 0, found " + perUsd.toPlainString());
    }
  }
}
