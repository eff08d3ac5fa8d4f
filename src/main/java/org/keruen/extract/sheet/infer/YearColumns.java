package org.keruen.extract.sheet.infer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keruen.spec.dimension.HeadWords.Role;
import org.keruen.spec.source.Where;

/** Finds columns of years that stand over the months beside them, or are of another calendar. */
final class YearColumns {

  private final TableView table;
  private final Sense sense;
  private final Draft draft;

  YearColumns(TableView table, Sense sense, Draft draft) {
    this.table = table;
    this.sense = sense;
    this.draft = draft;
  }

  /** A column that is blank but for years, one at the first of each year's months; -1 if none. */
  int yearsAbove() {
    for (int c : table.labelColumns()) {
      List<String> labels = table.labels(c);
      boolean years = labels.stream().allMatch(t -> PeriodSearch.YEAR_ROW.matcher(t).matches());
      boolean gaps = labels.size() * 2 < table.block.rows();
      if (!labels.isEmpty() && years && gaps && !table.at(table.block.bodyFirst(), c).isEmpty()) {
        return c;
      }
    }
    return -1;
  }

  Where underYears(int label, int years) {
    Map<String, String> say = new HashMap<>();
    table.labels(label).stream()
        .filter(sense::isWholeYear)
        .forEach(t -> say.put(Where.normal(t), "year"));
    Where months = Toward.column(label);
    draft.label(years);
    return Toward.and(
        say.isEmpty() ? months : Toward.saying(months, say),
        Toward.above(years, PeriodSearch.YEAR_ROW));
  }

  /** A column of years such as 1401 under a head that says that they are years; -1 if none. */
  int solarYears() {
    for (int c = 0; c < table.grid.columns(); c++) {
      if (sense.heads().says(Role.PERIOD, table.lastHead(c))
          && table.share(c, t -> t.matches("1[34][0-9]{2}")) > 0.9) {
        return c;
      }
    }
    return -1;
  }
}
