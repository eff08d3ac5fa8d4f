package org.keruen.extract.sheet.infer;

import java.math.BigDecimal;
import java.util.function.Predicate;

/** Looks whether rows are the sums of the rows under them. */
final class Sums {

  /**
   * Two rounded parts may miss their rounded sum by one in the last digit; this much in a thousand
   * is let pass.
   */
  private static final BigDecimal SLACK = new BigDecimal("0.005");

  private final TableView table;

  Sums(TableView table) {
    this.table = table;
  }

  /**
   * Whether most figures of the rows that are no parts equal the sums of the two parts under them.
   */
  boolean above(int label, Predicate<String> isPart) {
    int equal = 0;
    int all = 0;
    for (int r = table.block.bodyFirst(); r + 2 <= table.block.bodyLast(); r++) {
      if (isPart.test(table.at(r, label))
          || !isPart.test(table.at(r + 1, label))
          || !isPart.test(table.at(r + 2, label))) {
        continue;
      }
      for (int c : table.valueColumns()) {
        BigDecimal sum = table.number(r, c);
        BigDecimal first = table.number(r + 1, c);
        BigDecimal second = table.number(r + 2, c);
        if (sum != null && first != null && second != null) {
          all++;
          BigDecimal gap = sum.subtract(first).subtract(second).abs();
          equal += gap.compareTo(sum.abs().multiply(SLACK)) <= 0 ? 1 : 0;
        }
      }
    }
    return all > 0 && equal * 5 >= all * 4;
  }
}
