package org.keruen.extract.sheet.infer;

import java.util.LinkedHashSet;
import java.util.Set;
import org.keruen.extract.sheet.read.Cell;

/**
 * Finds a column left of the labels whose words stand once over several rows: "2020" beside the
 * first partner of that year, "Exports" beside the first of theirs.
 */
final class OuterColumns {

  private final TableView table;
  private final Draft draft;
  private final SectionRows sections;

  OuterColumns(TableView table, Draft draft, SectionRows sections) {
    this.table = table;
    this.draft = draft;
    this.sections = sections;
  }

  boolean search() {
    int label = draft.firstLabel();
    boolean found = false;
    for (int c : table.labelColumns()) {
      if (c < label && isOver(c, label)) {
        Set<String> words = new LinkedHashSet<>(table.labels(c));
        boolean takes = sections.search(words, Toward.above(c, SectionRows.anyOf(words)));
        if (takes) {
          draft.label(c);
          draft.because("what stands in column " + Cell.column(c) + " holds for the rows below");
        }
        found |= takes;
      }
    }
    return found;
  }

  /** Whether a column has gaps, and a label of the inner column beside each of its words. */
  private boolean isOver(int column, int label) {
    int words = 0;
    int rows = 0;
    for (int r = table.block.bodyFirst(); r <= table.block.bodyLast(); r++) {
      boolean outer = !table.at(r, column).isEmpty();
      boolean inner = !table.at(r, label).isEmpty();
      if (outer && !inner) {
        return false;
      }
      words += outer ? 1 : 0;
      rows += inner ? 1 : 0;
    }
    return words > 1 && words < rows && !table.at(table.block.bodyFirst(), column).isEmpty();
  }
}
