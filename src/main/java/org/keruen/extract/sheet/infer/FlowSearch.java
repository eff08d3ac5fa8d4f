package org.keruen.extract.sheet.infer;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.model.Axis;
import org.keruen.model.Flow;

/** Finds where a table says whether it is of exports, imports or both. */
final class FlowSearch {

  private static final double MOST = 0.6;
  private static final int SHORT = 40;

  private final TableView table;
  private final Sense sense;
  private final Draft draft;

  FlowSearch(TableView table, Sense sense, Draft draft) {
    this.table = table;
    this.sense = sense;
    this.draft = draft;
  }

  boolean search() {
    return inHead() || inColumn() || inRows() || inTitle();
  }

  private boolean isFlow(String words) {
    return sense.flow(words) != Flow.UNKNOWN;
  }

  private boolean inHead() {
    List<Integer> heads = table.headRows(this::isFlow, 0.3);
    if (heads.isEmpty()) {
      return false;
    }
    List<Integer> rows = table.headRows(this::isFlow, 0.1);
    boolean everywhere = table.valueColumns().stream().allMatch(c -> isFlow(table.heads(c)));
    boolean first = isFlow(table.heads(table.block.firstValue()));
    // A growth or a share beside an amount is of the amount's flow.
    draft.toward(
        Axis.FLOW, everywhere || !first ? Toward.head(rows) : Toward.headOrLeft(rows, anyOf(rows)));
    draft.because("flows stand in the head");
    return true;
  }

  /** A pattern of the heads that name a flow. */
  private String anyOf(List<Integer> rows) {
    Set<String> words =
        new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));
    for (int row : rows) {
      for (int c : table.valueColumns()) {
        if (isFlow(table.head(row, c))) {
          words.add(table.head(row, c));
        }
      }
    }
    return words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
  }

  private boolean inColumn() {
    for (int c = 0; c < Math.min(table.grid.columns(), table.block.lastValue() + 2); c++) {
      if (table.share(c, this::isFlow) >= MOST) {
        draft.toward(Axis.FLOW, Toward.column(c));
        draft.because("flows stand in column " + Cell.column(c));
        return true;
      }
    }
    return false;
  }

  /** Rows such as "Export" over the partners or goods that it went to. */
  private boolean inRows() {
    int label = draft.firstLabel();
    Set<String> flows = new LinkedHashSet<>();
    for (int r = table.block.bodyFirst() - 1; r <= table.block.bodyLast(); r++) {
      String text = table.at(r, label);
      if (text.length() < SHORT && isFlow(text) && !sense.isPartner(text)) {
        flows.add(text);
      }
    }
    for (String flow : flows) {
      draft.sections(flow, Map.of("flow", sense.flow(flow).code()));
      draft.rows(flow, Map.of("partner", "WORLD"), true);
    }
    if (!flows.isEmpty()) {
      draft.because("flows are rows above their partners");
    }
    return !flows.isEmpty();
  }

  private boolean inTitle() {
    Predicate<String> isFlow = this::isFlow;
    String words = table.title(isFlow);
    String name = words.isEmpty() ? table.grid.name() + " " + table.fileWords() : words;
    if (!isFlow(name)) {
      return false;
    }
    if (words.isEmpty()) {
      draft.give("flow", sense.flow(name).code());
    } else {
      // A direction, as the next table of the sheet may have the same head under another title.
      draft.toward(Axis.FLOW, Toward.line(words));
    }
    draft.because("the flow is told by '" + name + "'");
    return true;
  }
}
