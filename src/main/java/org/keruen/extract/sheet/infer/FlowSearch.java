package org.keruen.extract.sheet.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.model.Axis;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.spec.source.Where;

/** Finds where a table says whether it is of exports, imports or both. */
final class FlowSearch {

  private static final double MOST = 0.6;
  private static final int SHORT = 40;

  private final TableView table;
  private final Sense sense;
  private final Draft draft;
  private final Set<String> rowFlows = new LinkedHashSet<>();

  FlowSearch(TableView table, Sense sense, Draft draft) {
    this.table = table;
    this.sense = sense;
    this.draft = draft;
  }

  boolean search() {
    return inHead() || nested() || inColumn() || inRows() || inTitle();
  }

  /**
   * In a table of all sorts of indicators, whose title names no trade, a flow is that of its own
   * row and of the percents below it, and of no other.
   *
   * @return whether it is so; then rows without a rule must be left out
   */
  boolean onlyOwnRows() {
    boolean partners =
        draft.has(Axis.REPORTER)
            || draft
                .direction(Axis.PARTNER)
                .filter(w -> w.place() != Where.Place.TITLE && w.place() != Where.Place.SHEET)
                .isPresent();
    int label = draft.firstLabel();
    List<String> labels = table.labels(label);
    if (rowFlows.isEmpty()
        || partners
        || !table.title(this::isFlow).isEmpty()
        || labels.stream().allMatch(l -> isFlow(l) || isPercent(l))) {
      return false;
    }
    draft.noSections();
    draft.toward(Axis.FLOW, Toward.above(label, anyOf(rowFlows)));
    draft.because("flows are rows among other indicators");
    return true;
  }

  private boolean isPercent(String words) {
    Measure measure = sense.unit(words).measure();
    return measure == Measure.SHARE || measure == Measure.GROWTH_YOY;
  }

  private boolean isFlow(String words) {
    return sense.flow(words) != Flow.UNKNOWN;
  }

  private boolean inHead() {
    List<Integer> heads = table.headRows(this::isFlow, 0.3);
    if (heads.isEmpty()) {
      return false;
    }
    bothFlows(heads);
    List<Integer> rows = table.headRows(this::isFlow, 0.1);
    boolean everywhere = table.valueColumns().stream().allMatch(c -> isFlow(table.heads(c)));
    boolean first = isFlow(table.heads(table.block.firstValue()));
    // A growth or a share beside an amount is of the amount's flow.
    draft.toward(
        Axis.FLOW,
        everywhere || !first
            ? Toward.head(rows)
            : Toward.headOrLeft(rows, anyOf(heads(rows)).pattern()));
    draft.because("flows stand in the head");
    return true;
  }

  /** "Total" beside "Exports" and "Imports" is both together. */
  private void bothFlows(List<Integer> rows) {
    for (int row : rows) {
      List<String> words = heads(List.of(row));
      Set<Flow> flows = words.stream().map(sense::flow).collect(Collectors.toSet());
      if (flows.containsAll(Set.of(Flow.EXPORT, Flow.IMPORT)) && !flows.contains(Flow.TURNOVER)) {
        words.stream()
            .distinct()
            .filter(w -> !isFlow(w) && sense.isWholeYear(w))
            .forEach(w -> draft.columns(w, Map.of("flow", Flow.TURNOVER.code())));
      }
    }
  }

  private List<String> heads(List<Integer> rows) {
    List<String> words = new ArrayList<>();
    for (int row : rows) {
      table.valueColumns().forEach(c -> words.add(table.head(row, c)));
    }
    return words;
  }

  /** A pattern of those of some words that name a flow, the longest first. */
  private Pattern anyOf(Collection<String> words) {
    Set<String> flows =
        new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));
    words.stream().filter(this::isFlow).forEach(flows::add);
    return Pattern.compile(
        flows.stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")")));
  }

  /** Under every partner a row of exports and one of imports. */
  private boolean nested() {
    if (draft.has(Axis.PARTNER)) {
      return false;
    }
    int label = draft.firstLabel();
    // The first partner's row may have no figures of its own.
    List<String> labels = new ArrayList<>();
    for (int r = table.block.headLast() + 1; r <= table.block.bodyLast(); r++) {
      String text = table.at(r, label);
      if (!text.isEmpty()) {
        labels.add(text);
      }
    }
    List<String> flows = labels.stream().filter(this::isNamedFlow).toList();
    boolean repeated = flows.stream().anyMatch(f -> Collections.frequency(flows, f) > 1);
    long partners = labels.stream().filter(sense::isPartner).distinct().count();
    if (!flows.isEmpty() && labels.indexOf(flows.get(0)) == 0) {
      // A flow over everything else: its partners are below it.
      return false;
    }
    if (!repeated || partners < 2 || flows.size() < 2 * (partners - 1)) {
      return false;
    }
    Pattern flow = anyOf(flows);
    draft.toward(
        Axis.PARTNER, Toward.above(label, Pattern.compile("^(?!" + flow.pattern() + "$).+")));
    draft.toward(Axis.FLOW, Toward.matching(Toward.column(label), flow));
    String title = table.title(this::isFlow);
    if (!title.isEmpty()) {
      draft.give("flow", sense.flow(title).code());
    } else if (new Sums(table).above(label, this::isNamedFlow)) {
      draft.give("flow", Flow.TURNOVER.code());
      draft.because("what stands above exports and imports is their sum");
    }
    draft.because("flows stand in rows under their partners");
    return true;
  }

  private boolean isNamedFlow(String label) {
    return label.length() < SHORT && isFlow(label) && !sense.isPartner(label);
  }

  private boolean inColumn() {
    for (int c : table.labelColumns()) {
      if (table.share(c, this::isFlow) >= MOST) {
        // A growth under an amount is of the amount's flow.
        boolean everywhere = table.labels(c).stream().allMatch(this::isFlow);
        draft.toward(
            Axis.FLOW, everywhere ? Toward.column(c) : Toward.above(c, anyOf(table.labels(c))));
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
    // "Total trade" is the sum of all partners, or of exports and imports where there are none.
    boolean noPartners =
        table.labels(label).stream().noneMatch(l -> !isFlow(l) && sense.isParty(l));
    for (int r = table.block.headLast() + 1; r <= table.block.bodyLast(); r++) {
      boolean over = (noPartners || table.isSectionRow(r)) && sense.isFlowOfAll(table.at(r, label));
      if (over || isNamedFlow(table.at(r, label))) {
        flows.add(table.at(r, label));
      }
    }
    if (flows.size() == 1 && isTotalBelow(flows.iterator().next(), label)) {
      return false;
    }
    if (isUnderOthers(label)) {
      return true;
    }
    rowFlows.addAll(flows);
    for (String flow : flows) {
      draft.sections(flow, Map.of("flow", sense.flow(flow).code()));
      draft.rows(flow, Map.of("partner", "WORLD"), true);
    }
    if (!flows.isEmpty()) {
      draft.because("flows are rows above their partners");
    }
    return !flows.isEmpty();
  }

  /**
   * In a balance of payments there are exports of goods and others of services: rows of flows that
   * are named by the row above them.
   */
  private boolean isUnderOthers(int label) {
    String parent = "";
    Set<String> parents = new LinkedHashSet<>();
    Set<String> goods = new LinkedHashSet<>();
    boolean others = false;
    for (String text : table.labels(label)) {
      if (!isNamedFlow(text)) {
        parent = text;
        parents.add(text);
      } else if (!parent.isEmpty() && !isFlow(text + " | " + parent)) {
        others = true;
      } else {
        goods.add(text);
      }
    }
    if (!others || goods.isEmpty()) {
      return false;
    }
    draft.toward(
        Axis.FLOW,
        Toward.and(
            Toward.column(label),
            Toward.above(
                label,
                Pattern.compile(
                    parents.stream()
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "^(?:", ")$"))))));
    draft.give("product", "TOTAL");
    draft.because("flows are rows under what they are flows of");
    return true;
  }

  /** "Total exports" as the last row is the sum of a table whose title says "exports". */
  private boolean isTotalBelow(String words, int label) {
    List<String> labels = table.labels(label);
    boolean below = labels.indexOf(words) > labels.size() / 2;
    if (below && !table.title(this::isFlow).isEmpty()) {
      draft.rows(words, Map.of("partner", "WORLD"), true);
      return true;
    }
    return false;
  }

  private boolean inTitle() {
    String words = table.title(this::isFlow);
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
