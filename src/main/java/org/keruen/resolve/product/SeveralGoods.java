package org.keruen.resolve.product;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.keruen.spec.dimension.HsCode;

/** Labels that list several goods. */
final class SeveralGoods {

  private static final BigDecimal PARTS = new BigDecimal("0.85");
  private static final BigDecimal TITLE = new BigDecimal("0.8");

  private final KnownGoods goods;

  SeveralGoods(KnownGoods goods) {
    this.goods = goods;
  }

  /** "Цемент, портландцемент", "plastics and rubber": every part is known. */
  ProductReading parts(String text, String plain) {
    List<String> parts =
        List.of(plain.split("\\s*[,;/()]\\s*|\\s+(?:and|и|или|or|және|мен|va|ва|ve)\\s+", -1))
            .stream()
            .filter(p -> !p.isBlank())
            .toList();
    if (parts.size() < 2) {
      return null;
    }
    Set<String> found = new LinkedHashSet<>();
    for (String part : parts) {
      ProductReading reading = goods.known(text, GoodsName.normal(part));
      if (reading == null || !reading.found() || reading.code().equals("TOTAL")) {
        return null;
      }
      found.add(reading.code());
    }
    String code = found.size() == 1 ? found.iterator().next() : together(found);
    return goods.reading(
        text,
        code,
        "parts",
        PARTS,
        List.of(),
        "each of its parts is known: " + String.join(", ", found));
  }

  /**
   * Titles of chapters list what else is in them behind semicolons: the first part says which
   * chapter it is, unless another part is known to be elsewhere.
   */
  ProductReading title(String text, String plain) {
    String[] parts = plain.split("\\s*;\\s*", -1);
    ProductReading first = parts.length < 2 ? null : goods.known(text, GoodsName.normal(parts[0]));
    if (first == null || !first.found() || first.code().equals("TOTAL")) {
      return null;
    }
    SortedSet<String> chapters = HsCode.chapters(first.code());
    for (String part : parts) {
      ProductReading other = goods.known(text, GoodsName.normal(part));
      if (other != null && !chapters.containsAll(HsCode.chapters(other.code()))) {
        return null;
      }
    }
    String reason = "begins as its title does, and the rest is of no other chapter that is known";
    return goods.reading(text, first.code(), "parts", TITLE, List.of(), reason);
  }

  /** The chapters of several codes as one. */
  private static String together(Set<String> found) {
    SortedSet<Integer> chapters = new TreeSet<>();
    found.forEach(c -> HsCode.chapters(c).forEach(n -> chapters.add(Integer.valueOf(n))));
    StringBuilder code = new StringBuilder();
    int from = 0;
    int last = 0;
    for (int c : chapters) {
      if (from > 0 && c > last + (last == 76 ? 2 : 1)) {
        code.append(code.isEmpty() ? "" : "+").append(range(from, last));
        from = 0;
      }
      from = from == 0 ? c : from;
      last = c;
    }
    return "HS:" + code.append(code.isEmpty() ? "" : "+").append(range(from, last));
  }

  private static String range(int from, int to) {
    return from == to ? "%02d".formatted(from) : "%02d-%02d".formatted(from, to);
  }
}
