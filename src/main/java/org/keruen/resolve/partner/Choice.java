package org.keruen.resolve.partner;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.resolve.Resolution;
import org.keruen.resolve.partner.PartnerResolver.Context;
import org.keruen.spec.dimension.PartnerName;
import org.keruen.spec.dimension.PartnerName.Use;

/** Chooses among the partners that a name can mean, or says that it can mean several. */
final class Choice {

  static final BigDecimal CERTAIN = BigDecimal.ONE;
  static final BigDecimal INFLECTED = new BigDecimal("0.95");
  static final BigDecimal NEAR = new BigDecimal("0.8");

  /** What a label of a column means comes before what a name means elsewhere: "Congo". */
  private static final List<Use> PRECEDENCE =
      List.of(Use.COLUMN_ONLY, Use.NAME, Use.ADJECTIVE, Use.COMPOUND, Use.CITY, Use.METONYM);

  private final Map<String, PartnerName.Entry> entries;

  Choice(Map<String, PartnerName.Entry> entries) {
    this.entries = entries;
  }

  /** The one partner that candidates mean; nothing if several; null if there are none. */
  Resolution among(List<PartnerName> candidates, Label label, BigDecimal sure, String reason) {
    if (candidates == null || candidates.isEmpty()) {
      return null;
    }
    for (Use use : PRECEDENCE) {
      if (!allowed(use, label.context()) || use == Use.CITY && !label.proper()) {
        continue;
      }
      Set<String> codes = new LinkedHashSet<>();
      for (PartnerName name : candidates) {
        if (name.use() == use) {
          codes.add(name.code());
        }
      }
      if (codes.size() == 1) {
        return found(
            label.text(),
            codes.iterator().next(),
            use == Use.NAME ? sure : sure.min(INFLECTED),
            use == Use.CITY ? "is a city that stands for it" : reason);
      } else if (codes.size() > 1) {
        return Resolution.nothing(
            label.text(),
            "ambiguous",
            List.copyOf(codes),
            "can mean " + String.join(" or ", codes));
      }
    }
    return null;
  }

  static boolean allowed(Use use, Context context) {
    return switch (use) {
      case CITY, METONYM -> context != Context.SENTENCE;
      case COLUMN_ONLY -> context == Context.COLUMN;
      case NAME, ADJECTIVE, COMPOUND -> true;
    };
  }

  Resolution found(String text, String code, BigDecimal confidence, String reason) {
    PartnerName.Entry entry = entries.get(code);
    String kind = entry == null ? "country" : entry.kind();
    return new Resolution(
        text, code, kind, confidence, List.of(), "'" + text.strip() + "' " + reason);
  }
}
