package org.keruen.extract.sheet.infer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.model.Axis;
import org.keruen.model.Flow;
import org.keruen.spec.dimension.HeadWords.Role;
import org.keruen.spec.source.Where;

/** Finds whose trade a table shows, and with whom. */
final class PartySearch {

  private static final double MOST = 0.6;
  private static final double HALF = 0.5;

  private final TableView table;
  private final Sense sense;
  private final Draft draft;
  private final PartnerColumns names;
  private final Titles titles;
  private final List<Integer> columns;
  private final String reporter;

  PartySearch(TableView table, Sense sense, Draft draft) {
    this.table = table;
    this.sense = sense;
    this.draft = draft;
    this.names = new PartnerColumns(table, sense, draft);
    this.columns = names.all();
    this.titles = new Titles(table, sense, !columns.isEmpty());
    this.reporter = titles.reporter();
  }

  /** Whether a partner or a reporter is named anywhere. */
  boolean search() {
    if (new PairHeads(table, sense, draft).search()) {
      return true;
    }
    if (draft.has(Axis.PARTNER)) {
      draft.give("reporter", reporter);
      return true;
    }
    if (!columns.isEmpty() && !isPairOfTitle()) {
      if (!matrix()) {
        inColumns();
      }
      return true;
    }
    draft.give("reporter", reporter);
    if (new NestedGoods(table, sense, draft).search() || inHead()) {
      return true;
    }
    partnerOfTable();
    return !reporter.equals("?");
  }

  /** "Exports to Tatarstan", "Imports from Tatarstan" under a title that names both sides. */
  private boolean isPairOfTitle() {
    Set<String> named = new HashSet<>();
    columns.forEach(c -> table.labels(c).forEach(l -> named.add(sense.partner(l).code())));
    named.removeAll(Set.of("", "WORLD"));
    boolean flows =
        draft.direction(Axis.FLOW).filter(w -> w.place() == Where.Place.COLUMN).isPresent()
            && columns.stream()
                .allMatch(c -> table.share(c, l -> sense.flow(l) != Flow.UNKNOWN) > HALF);
    return flows && named.size() == 1 && named.contains(titles.partnerOf(reporter));
  }

  /** Countries down and across: those of the rows trade with those of the head. */
  private boolean matrix() {
    List<Integer> heads = table.headRows(t -> sense.partner(t).kind().equals("country"), MOST);
    int column = names.best(columns);
    Set<String> across = new HashSet<>();
    heads.forEach(
        h -> table.valueColumns().forEach(c -> across.add(sense.partner(table.head(h, c)).code())));
    Set<String> down = new HashSet<>();
    table.labels(column).forEach(l -> down.add(sense.partner(l).code()));
    down.retainAll(across);
    if (heads.isEmpty() || across.size() < 3 || down.size() < 3) {
      return false;
    }
    draft.toward(Axis.REPORTER, Toward.column(column));
    inHead();
    // "Exports, total" beside the members of a bloc that the title names is to the bloc.
    Set<String> all = new HashSet<>(across);
    all.removeAll(Set.of("", "WORLD"));
    Map<String, Set<String>> blocs = new HashMap<>();
    table.titles().forEach(title -> blocs.putAll(sense.blocs(title)));
    if (!draft.given("partner").isEmpty()
        && blocs.size() == 1
        && blocs.values().iterator().next().containsAll(all)) {
      draft.give("partner", blocs.keySet().iterator().next());
    }
    draft.firstLabel(column);
    draft.because("the countries of the rows trade with those of the head");
    return true;
  }

  /** Whether the head has groups of partners, so that those of the rows are who reports. */
  private boolean isGroupsInHead(int column) {
    Set<String> codes = new HashSet<>();
    int named = 0;
    for (String words : headNames().values()) {
      codes.add(words);
      named += sense.partner(words).found() && !sense.partner(words).code().equals("WORLD") ? 1 : 0;
    }
    return codes.size() > 1
        && named > 0
        && table.share(column, l -> sense.partner(l).kind().matches("country|region")) > MOST;
  }

  /** The partners that the head names, the innermost of each column. */
  private Map<Integer, String> headNames() {
    Map<Integer, String> names = new TreeMap<>();
    for (int row : table.headRows(sense::isPartner, MOST)) {
      for (int c : table.valueColumns()) {
        String words = table.head(row, c);
        if (sense.isPartner(words)) {
          names.put(c, words);
        }
      }
    }
    return names;
  }

  private void inColumns() {
    int first = table.valueColumns().get(0);
    int last = table.block.lastValue();
    List<Integer> before = columns.stream().filter(c -> c < first).toList();
    List<Integer> between = columns.stream().filter(c -> c > first && c < last).toList();
    if (!between.isEmpty() && !before.isEmpty()) {
      sideBySide(names.best(before), between);
      return;
    }
    int told = names.withRole(columns, Role.REPORTER);
    int whose = told >= 0 || columns.size() < 2 ? told : names.regions(columns);
    List<Integer> others = columns.stream().filter(c -> c != whose).toList();
    if (whose < 0 || others.isEmpty()) {
      inColumn(names.best(columns));
      return;
    }
    int partner = names.withRole(others, Role.PARTNER);
    int other = partner >= 0 ? partner : names.best(others);
    draft.toward(Axis.REPORTER, Toward.column(whose));
    draft.toward(Axis.PARTNER, Toward.column(other));
    draft.firstLabel(other);
    columns.forEach(draft::label);
    draft.because(
        "reporters stand in column %s, partners in column %s"
            .formatted(Cell.column(whose), Cell.column(other)));
  }

  private void inColumn(int column) {
    String regionsOf = names.regionsOf(column);
    String head = names.head(column);
    boolean told =
        sense.heads().says(Role.REPORTER, head) && !sense.heads().says(Role.PARTNER, head);
    boolean regions = !regionsOf.isEmpty() && (reporter.equals("?") || reporter.equals(regionsOf));
    // Where a caption names the partner, the countries of the rows are those that report.
    boolean partnerTold = reporter.equals("?") && isPartnerTold();
    boolean groups = reporter.equals("?") && isGroupsInHead(column);
    if (told || regions || partnerTold || groups) {
      draft.toward(Axis.REPORTER, Toward.column(column));
      partnerOfTable();
      names.totalIsOf(column, regions ? regionsOf : reporter);
      draft.because("reporters stand in column " + Cell.column(column));
    } else {
      draft.toward(Axis.PARTNER, Toward.column(column));
      draft.give("reporter", reporter);
      draft.because("partners stand in column " + Cell.column(column));
      totalOfBloc(column);
    }
    draft.firstLabel(column);
  }

  private boolean isPartnerTold() {
    return !titles.partner().isEmpty();
  }

  /** Where a title names a bloc and all rows are its members, their total is the bloc's. */
  private void totalOfBloc(int column) {
    Map<String, Set<String>> blocs = new HashMap<>();
    table.titles().forEach(title -> blocs.putAll(sense.blocs(title)));
    Map<String, String> codes = new HashMap<>();
    table.labels(column).forEach(label -> codes.put(label, sense.partner(label).code()));
    Set<String> countries = new HashSet<>(codes.values());
    countries.removeAll(Set.of("", "WORLD"));
    blocs.forEach(
        (bloc, members) -> {
          if (blocs.size() == 1 && countries.size() > 1 && members.containsAll(countries)) {
            draft.totalsOf(bloc);
            codes.forEach(
                (label, code) -> {
                  if (code.equals("WORLD")) {
                    draft.rows(label, Map.of("partner", bloc), true);
                    draft.because("the total is that of the bloc which the title names");
                  }
                });
          }
        });
  }

  private void sideBySide(int first, List<Integer> others) {
    draft.toward(Axis.PARTNER, Toward.left());
    draft.give("reporter", reporter);
    draft.firstLabel(first);
    others.forEach(draft::label);
    draft.because("tables stand side by side, their partners left of their figures");
  }

  /** Partners over the figures; a column without one, such as a share, is of the world. */
  private boolean inHead() {
    List<Integer> heads = table.headRows(sense::isPartner, MOST);
    if (heads.isEmpty()) {
      return false;
    }
    Set<String> named =
        new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));
    Map<Integer, String> names = headNames();
    named.addAll(names.values());
    boolean everywhere = heads.size() == 1 && names.keySet().containsAll(table.valueColumns());
    if (everywhere) {
      draft.toward(Axis.PARTNER, Toward.head(heads));
    } else {
      String any = named.stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
      draft.toward(
          Axis.PARTNER, Toward.matching(Toward.head(heads), Pattern.compile(any + "(?: [|]|$)")));
      draft.give("partner", "WORLD");
    }
    draft.because("partners stand in the head");
    return true;
  }

  /** The partner that a line before the table names, or the sheet's name; else the world. */
  private void partnerOfTable() {
    String told = titles.partner();
    if (!told.isEmpty()) {
      draft.give("partner", told);
      draft.flowsAreOf(told, titles.ownTotals());
      draft.because("the partner is told above the table");
      return;
    }
    if (inHead()) {
      return;
    }
    String group = titles.partnersWords();
    if (!group.isEmpty()) {
      draft.toward(Axis.PARTNER, Toward.title(Pattern.compile("(" + Pattern.quote(group) + ")")));
      draft.because("the partners are told by '" + group + "'");
      return;
    }
    String partner = titles.partnerOf(reporter);
    if (sense.isPartner(table.grid.name())) {
      draft.toward(Axis.PARTNER, Toward.sheet());
    } else {
      draft.give("partner", partner.isEmpty() ? "WORLD" : partner);
    }
  }
}
