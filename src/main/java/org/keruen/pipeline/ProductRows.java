package org.keruen.pipeline;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keruen.resolve.product.ProductReading;
import org.keruen.resolve.product.ProductResolver;
import org.keruen.spec.dimension.HsCode;
import org.keruen.spec.dimension.ProductName;
import org.keruen.warehouse.WarehouseInput.ProductRow;

/** The dimension of goods, and the rows of labels that only the facts have. */
final class ProductRows {

  private static final String LABEL = "label:";

  private final ProductResolver products;
  private final Map<String, ProductName> names = new LinkedHashMap<>();

  ProductRows(ProductResolver products) {
    this.products = products;
    for (ProductName name : products.products()) {
      // A chapter's own names come before those of single goods in it.
      names.merge(name.code(), name, (a, b) -> a.level().compareTo(b.level()) <= 0 ? a : b);
    }
  }

  /** All goods with a code. */
  List<ProductRow> all() {
    List<ProductRow> rows = new java.util.ArrayList<>();
    rows.add(
        new ProductRow(
            "TOTAL",
            "total",
            "All goods",
            "Все товары",
            "Барлық тауарлар",
            "TOTAL",
            List.of(),
            "",
            "total",
            BigDecimal.ONE,
            "",
            "is all goods"));
    names.keySet().forEach(code -> rows.add(of(code)));
    return rows;
  }

  /** The row of a code or label. */
  ProductRow of(String code) {
    if (!code.startsWith(LABEL)) {
      boolean hs = code.startsWith("HS:");
      String level =
          code.startsWith("SITC:")
              ? "sitc"
              : names.containsKey(code)
                  ? names.get(code).level().code()
                  : code.matches("HS:[0-9]{3,}") ? "heading" : "group";
      return row(
          code,
          level,
          code,
          "code",
          BigDecimal.ONE,
          "",
          hs ? "is a code of the Harmonised System" : "is a code of the SITC");
    }
    ProductReading r = products.resolve(code.substring(LABEL.length()));
    return row(
        code,
        r.found() ? r.kind() : "?",
        r.code(),
        r.matchedBy(),
        r.confidence(),
        String.join(" ", r.alternatives()),
        r.reason());
  }

  private ProductRow row(
      String code,
      String level,
      String means,
      String by,
      BigDecimal confidence,
      String also,
      String reason) {
    ProductName name = names.get(means);
    return new ProductRow(
        code,
        level,
        name == null ? null : blankless(name.en()),
        name == null ? null : blankless(name.ru()),
        name == null ? null : blankless(name.kk()),
        means,
        List.copyOf(HsCode.chapters(means)),
        products.section(means),
        by,
        confidence,
        also,
        reason);
  }

  private static String blankless(String name) {
    return name.isEmpty() ? null : name;
  }
}
