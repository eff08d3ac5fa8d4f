package org.keruen.extract.sheet.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Merged ranges of a sheet, found by place: those of few rows under each of their rows, the others,
 * of which no honest sheet has many, one after the other.
 */
final class Merges {

  private static final int TALL = 64;
  private static final int MOST_TALL = 1000;

  private final ReadLimits limits;
  private final List<Merge> all = new ArrayList<>();
  private final List<Merge> tall = new ArrayList<>();
  private final Map<Integer, List<Merge>> byRow = new HashMap<>();
  private int entries;

  Merges(ReadLimits limits) {
    this.limits = limits;
  }

  void add(Merge merge) throws UnreadableWorkbook {
    boolean isTall = merge.lastRow() - merge.firstRow() >= TALL;
    entries += isTall ? 0 : Math.max(0, merge.lastRow() - merge.firstRow() + 1);
    if (all.size() >= limits.merges()
        || tall.size() >= MOST_TALL
        || entries > 10 * limits.merges()) {
      throw new UnreadableWorkbook(
          "too_large", "a sheet has more than " + all.size() + " merged ranges");
    }
    all.add(merge);
    if (isTall) {
      tall.add(merge);
      return;
    }
    for (int row = merge.firstRow(); row <= merge.lastRow(); row++) {
      byRow.computeIfAbsent(row, r -> new ArrayList<>(2)).add(merge);
    }
  }

  List<Merge> all() {
    return List.copyOf(all);
  }

  /** The first range that holds a place, null if none does. */
  Merge at(int row, int column) {
    if (all.isEmpty()) {
      return null;
    }
    for (Merge merge : byRow.getOrDefault(row, List.of())) {
      if (merge.holds(row, column)) {
        return merge;
      }
    }
    for (Merge merge : tall) {
      if (merge.holds(row, column)) {
        return merge;
      }
    }
    return null;
  }
}
