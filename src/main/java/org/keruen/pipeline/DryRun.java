package org.keruen.pipeline;

import java.util.StringJoiner;
import org.keruen.night.Plan;
import org.keruen.night.WorkItem;

/** Says what a night would do. */
final class DryRun {

  private DryRun() {}

  static String describe(Plan plan, boolean current) {
    if (plan.changesNothing()) {
      return current
          ? "dry run: there is nothing to do"
          : "dry run: would load and publish what the lake holds";
    }
    StringJoiner text = new StringJoiner("\n");
    text.add("dry run: would");
    for (WorkItem item : plan.work()) {
      text.add(
          "  "
              + (item.reread() ? "read      " : "normalise ")
              + item.file().name()
              + (item.file().sourceId().isEmpty() ? "" : " as " + item.file().sourceId()));
    }
    plan.duplicates()
        .forEach(d -> text.add("  skip      " + d.file() + ", the same bytes as " + d.reason()));
    plan.ended().stream()
        .filter(e -> plan.work().stream().noneMatch(w -> w.file().name().equals(e.file())))
        .forEach(e -> text.add("  drop      " + e.file()));
    return text.toString();
  }
}
