package org.keruen.spec.dimension;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keruen.model.Period;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.YamlNode;
import org.keruen.spec.dimension.ExchangeRate.Kind;

/**
 * {@code jobs/exchange-rates/*.yml}: one file a currency and publisher. They stand apart from the
 * dimensions, as a new rate changes no figure and opens no file anew.
 */
public final class ExchangeRates {

  private static final String RATE = "units of the currency for one US dollar, such as 426.03";

  private ExchangeRates() {}

  /** Reads all rates; none if the folder is not there. */
  public static List<ExchangeRate> read(JobsFolder jobs) {
    List<ExchangeRate> rates = new ArrayList<>();
    Map<String, ExchangeRate> seen = new HashMap<>();
    for (Path file : jobs.files("exchange-rates", ".yml")) {
      YamlNode node =
          YamlNode.read(file).allowKeys("currency", "publisher", "url", "kind", "rates");
      String name = jobs.root().relativize(file).toString().replace('\\', '/');
      String currency = currency(node.get("currency"));
      Kind kind = kind(node.get("kind"));
      String publisher = node.get("publisher").text();
      for (Map.Entry<String, YamlNode> entry : node.get("rates").entries().entrySet()) {
        YamlNode value = entry.getValue();
        ExchangeRate rate =
            new ExchangeRate(
                currency,
                period(entry.getKey(), value),
                rate(value),
                kind,
                publisher,
                node.text("url", ""),
                name,
                value.line());
        ExchangeRate before = seen.putIfAbsent(currency + kind + rate.period(), rate);
        if (before != null) {
          throw value.error(
              currency
                  + " of "
                  + rate.period()
                  + " stands here a second time, first at "
                  + before.file()
                  + ":"
                  + before.line());
        }
        rates.add(rate);
      }
    }
    return List.copyOf(rates);
  }

  private static String currency(YamlNode node) {
    String code =
        node.as(
            t -> Currency.getInstance(t).getCurrencyCode(), "a currency of ISO 4217 such as KZT");
    if (code.equals("USD")) {
      throw node.error("one US dollar is one US dollar; the currency is the other one");
    }
    return code;
  }

  private static Kind kind(YamlNode node) {
    return node.as(
        t -> {
          if (!t.matches("average|end")) {
            throw new IllegalArgumentException(t);
          }
          return Kind.valueOf(t.toUpperCase(java.util.Locale.ROOT));
        },
        "average (over the period) or end (its last day)");
  }

  private static Period period(String key, YamlNode value) {
    try {
      Period period = Period.parse(key);
      if (period.isKnown() && period.months() > 0) {
        return period;
      }
    } catch (IllegalArgumentException e) {
      throw value.error("'" + key + "' is no period; expected 2021, 2021-Q4 or 2021-M11");
    }
    throw value.error(
        "'" + key + "' is no period of whole months; expected 2021, 2021-Q4 or 2021-M11");
  }

  private static BigDecimal rate(YamlNode value) {
    BigDecimal rate = value.as(BigDecimal::new, RATE);
    if (rate.signum() <= 0) {
      throw value.error("expected " + RATE + ", found '" + value.text() + "'");
    }
    return rate;
  }
}
