package org.keruen.spec.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.model.Partner;
import org.keruen.model.Period;
import org.keruen.model.Product;
import org.keruen.model.Status;
import org.keruen.spec.YamlNode;

/** Dimensions and the codes that a definition may give for them. */
final class Dims {

  static final String[] NAMES = {
    "reporter", "partner", "flow", "product", "period", "measure", "unit", "basis"
  };

  private static final String[] GIVEN = {
    "reporter", "partner", "flow", "product", "period", "measure", "unit", "basis", "scale"
  };

  private Dims() {}

  /** Codes by dimension; each is checked here, so that a typing error shows its line. */
  static Map<String, String> given(YamlNode node) {
    node.allowKeys(GIVEN);
    Map<String, String> given = new LinkedHashMap<>();
    node.entries().forEach((name, value) -> given.put(name, checked(name, value)));
    return given;
  }

  static String checked(String name, YamlNode value) {
    switch (name) {
      case "reporter", "partner" ->
          value.as(Partner::new, "a partner's code such as KZ, RU-TA or EAEU");
      case "flow" ->
          value.as(Flow::of, "export, import, turnover, balance, re_export or re_import");
      case "product" -> value.as(Product::new, "TOTAL, HS:27 or label:…");
      case "period" -> value.as(Period::parse, "an SDMX period such as 2021-Q4");
      case "measure" ->
          value.as(
              Dims::measure, "value, growth_yoy, index (percent of last year), share or quantity");
      case "scale" -> value.decimal();
      case "status" -> value.as(Status::of, "A, P (preliminary), M (missing) or C (confidential)");
      default -> value.text();
    }
    return value.text();
  }

  private static Object measure(String code) {
    return code.equals("index") ? code : Measure.of(code);
  }
}
