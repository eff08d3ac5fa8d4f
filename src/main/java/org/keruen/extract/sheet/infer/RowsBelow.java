package org.keruen.extract.sheet.infer;

import java.math.BigDecimal;
import java.util.Map;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.model.Axis;
import org.keruen.spec.source.Where;

/**
 * Finds rows without a label under rows of amounts that hold their growth in percent, as China's
 * customs print it: small numbers, some of them negative.
 */
final class RowsBelow {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000);

  private final TableView table;
  private final Draft draft;

  RowsBelow(TableView table, Draft draft) {
    this.table = table;
    this.draft = draft;
  }

  void search() {
    int label = draft.firstLabel();
    boolean inColumn =
        draft
            .direction(Axis.PARTNER)
            .filter(w -> w.place() == Where.Place.COLUMN)
            .filter(w -> w.columns().equals(java.util.List.of(Cell.column(label))))
            .isPresent();
    if (inColumn && isGrowth(label)) {
      draft.toward(Axis.PARTNER, Toward.above(label, null));
      draft.unlabelledRows(Map.of("measure", "growth_yoy", "unit", "%"));
      draft.because("rows without a label hold the growth of the amounts above them");
    }
  }

  private boolean isGrowth(int label) {
    int pairs = 0;
    int labelled = 0;
    boolean negative = false;
    for (int r = table.block.bodyFirst(); r <= table.block.bodyLast(); r++) {
      if (table.isBare(r)) {
        continue;
      } else if (!table.at(r, label).isEmpty()) {
        labelled++;
        continue;
      }
      pairs++;
      for (int c : table.valueColumns()) {
        BigDecimal n = table.number(r, c);
        if (n != null && n.abs().compareTo(LARGEST) > 0) {
          return false;
        }
        negative |= n != null && n.signum() < 0;
      }
    }
    return negative && pairs * 2 > labelled;
  }
}
