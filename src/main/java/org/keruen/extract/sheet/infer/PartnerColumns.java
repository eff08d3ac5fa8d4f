package org.keruen.extract.sheet.infer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.keruen.model.Flow;
import org.keruen.resolve.Resolution;
import org.keruen.spec.dimension.HeadWords.Role;

/** Finds the columns of a table that hold names of countries, regions and groups of them. */
final class PartnerColumns {

  private static final double MOST = 0.6;
  private static final double HALF = 0.5;
  private static final double NAMED = 0.2;

  private final TableView table;
  private final Sense sense;
  private final Draft draft;

  PartnerColumns(TableView table, Sense sense, Draft draft) {
    this.table = table;
    this.sense = sense;
    this.draft = draft;
  }

  /** Columns most of whose labels are partners. */
  List<Integer> all() {
    List<Integer> columns = new ArrayList<>();
    for (int c : table.labelColumns()) {
      String head = head(c);
      // "Items" over flows and those whom they go to are no goods.
      boolean flows = c == draft.firstLabel() && draft.hasSections();
      boolean goods =
          sense.heads().says(Role.PRODUCT, head)
              && !sense.heads().says(Role.PARTNER, head)
              && !flows;
      // Goods have totals too, which are the world's.
      boolean named = table.share(c, this::isNamed) >= NAMED;
      if (!goods
          && named
          && table.share(c, sense::isPartner) >= HALF * (1 - table.share(c, this::isSection))
          && table.share(c, t -> t.matches(".*\\p{L}{2}.*")) > HALF) {
        columns.add(c);
      }
    }
    return columns;
  }

  String head(int column) {
    return table.lastHead(column);
  }

  /** "Export" over the partners that it went to, or "of which" over some of them. */
  private boolean isSection(String label) {
    return draft.isSection(label)
        || sense.isHeading(label)
        || draft.hasSections() && sense.flow(label) != Flow.UNKNOWN && !isNamed(label);
  }

  private boolean isNamed(String label) {
    return sense.isPartner(label) && !sense.partner(label).code().equals("WORLD");
  }

  /**
   * Of the same labels in several languages the Russian ones are read: those names are known best.
   */
  int best(List<Integer> columns) {
    int best = columns.get(0);
    double most = -1;
    for (int c : columns) {
      double found =
          table.share(c, x -> sense.partner(x).found())
              + table.russian(c) / 10
              + (sense.heads().says(Role.PARTNER, head(c)) ? 0.05 : 0)
              // What was found of the rows so far was found by the words of this column.
              + (c == draft.firstLabel() ? 0.2 : 0);
      if (found > most) {
        most = found;
        best = c;
      }
    }
    return best;
  }

  /** Of two columns the one of regions, where the other is of countries; -1 if there is none. */
  int regions(List<Integer> columns) {
    return columns.stream()
        .filter(c -> !regionsOf(c).isEmpty() || isOfRegions(c))
        .filter(c -> columns.stream().anyMatch(o -> !isOfRegions(o)))
        .findFirst()
        .orElse(-1);
  }

  private boolean isOfRegions(int column) {
    return table.share(column, t -> sense.partner(t).kind().equals("region")) > MOST;
  }

  /** The first column whose head has a word for a role; -1 if there is none. */
  int withRole(List<Integer> columns, Role role) {
    return columns.stream().filter(c -> sense.heads().says(role, head(c))).findFirst().orElse(-1);
  }

  /** The total of a country's regions is the country's. */
  void totalIsOf(int column, String country) {
    table.labels(column).stream()
        .distinct()
        .filter(l -> country.length() == 2 && sense.partner(l).code().equals("WORLD"))
        .forEach(l -> draft.rows(l, Map.of("reporter", country), true));
  }

  /** The country whose regions most labels of a column are; empty if they are no regions. */
  String regionsOf(int column) {
    Map<String, Integer> countries = new HashMap<>();
    int all = 0;
    for (String label : new HashSet<>(table.labels(column))) {
      Resolution resolution = sense.partner(label);
      if (resolution.found()) {
        all++;
        int dash = resolution.code().indexOf('-');
        if (dash > 0) {
          countries.merge(resolution.code().substring(0, dash), 1, Integer::sum);
        }
      }
    }
    int needed = (int) (all * MOST);
    return countries.entrySet().stream()
        .filter(e -> e.getValue() >= 3 && e.getValue() > needed)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
