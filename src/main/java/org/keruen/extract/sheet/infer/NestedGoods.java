package org.keruen.extract.sheet.infer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keruen.model.Axis;
import org.keruen.resolve.Resolution;

/** Finds goods in rows under their partners, in one column: the same goods under several. */
final class NestedGoods {

  private final TableView table;
  private final Sense sense;
  private final Draft draft;

  NestedGoods(TableView table, Sense sense, Draft draft) {
    this.table = table;
    this.sense = sense;
    this.draft = draft;
  }

  boolean search() {
    int label = draft.firstLabel();
    List<String> labels = table.labels(label);
    Set<String> partners = new LinkedHashSet<>();
    List<String> goods = new ArrayList<>();
    for (String l : labels) {
      Resolution r = sense.partner(l);
      if (r.kind().matches("country|region")) {
        if (!partners.add(l)) {
          return false;
        }
      } else if (!r.found()) {
        goods.add(l);
      }
    }
    boolean repeated = goods.stream().anyMatch(g -> Collections.frequency(goods, g) > 1);
    if (partners.size() < 2 || !repeated || goods.size() < partners.size()) {
      return false;
    }
    draft.toward(
        Axis.PARTNER,
        Toward.above(
            label,
            Pattern.compile(
                partners.stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "^(", ")$")))));
    draft.toward(Axis.PRODUCT, Toward.column(label));
    partners.forEach(p -> draft.rows(p, Map.of("product", "TOTAL"), true));
    labels.stream()
        .filter(l -> sense.partner(l).code().equals("WORLD"))
        .distinct()
        .forEach(l -> draft.rows(l, Map.of("product", "TOTAL", "partner", "WORLD"), true));
    draft.because("goods stand in rows under their partners");
    return true;
  }
}
