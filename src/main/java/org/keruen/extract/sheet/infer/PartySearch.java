package org.keruen.extract.sheet.infer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.model.Axis;
import org.keruen.model.Flow;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.Resolution;
import org.keruen.spec.dimension.HeadWords.Role;
import org.keruen.spec.source.Where;

/** Finds whose trade a table shows, and with whom. */
final class PartySearch {

  private static final double MOST = 0.6;
  private static final double HALF = 0.5;
  private static final double NAMED = 0.2;

  /** How many columns of a title row are looked at. */
  private static final int WIDE = 12;

  private final TableView table;
  private final Sense sense;
  private final Draft draft;

  PartySearch(TableView table, Sense sense, Draft draft) {
    this.table = table;
    this.sense = sense;
    this.draft = draft;
  }

  /** Whether a partner or a reporter is named anywhere. */
  boolean search() {
    List<Integer> columns = partnerColumns();
    if (draft.has(Axis.PARTNER)) {
      String country = reporter();
      draft.give("reporter", country.isEmpty() ? "?" : country);
      return true;
    }
    if (!columns.isEmpty() && isPairOfTitle(columns)) {
      columns = List.of();
    }
    if (!columns.isEmpty()) {
      if (!matrix(columns)) {
        inColumns(columns);
      }
      return true;
    }
    String country = reporter();
    draft.give("reporter", country.isEmpty() ? "?" : country);
    if (new NestedGoods(table, sense, draft).search()) {
      return true;
    }
    List<Integer> heads = table.headRows(sense::isPartner, MOST);
    if (!heads.isEmpty()) {
      draft.toward(Axis.PARTNER, Toward.head(heads));
      draft.because("partners stand in the head");
      return true;
    }
    partnerOfTable();
    return !country.isEmpty();
  }

  /**
   * Columns most of whose labels are partners; of one and the same in several languages the best
   * known.
   */
  private List<Integer> partnerColumns() {
    List<Integer> columns = new ArrayList<>();
    for (int c : table.labelColumns()) {
      String head = table.at(table.block.headLast(), c);
      boolean goods =
          sense.heads().says(Role.PRODUCT, head) && !sense.heads().says(Role.PARTNER, head);
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

  /** "Exports to Tatarstan", "Imports from Tatarstan" under a title that names both sides. */
  private boolean isPairOfTitle(List<Integer> columns) {
    Set<String> named = new HashSet<>();
    columns.forEach(c -> table.labels(c).forEach(l -> named.add(sense.partner(l).code())));
    named.removeAll(Set.of("", "WORLD"));
    boolean flows =
        draft.direction(Axis.FLOW).filter(w -> w.place() == Where.Place.COLUMN).isPresent()
            && columns.stream()
                .allMatch(c -> table.share(c, l -> sense.flow(l) != Flow.UNKNOWN) > HALF);
    return flows && named.size() == 1 && named.contains(partnerOfTitle());
  }

  /** Countries down and across: those of the rows trade with those of the head. */
  private boolean matrix(List<Integer> columns) {
    List<Integer> heads = table.headRows(t -> sense.partner(t).kind().equals("country"), MOST);
    int column = best(columns);
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
    draft.toward(Axis.PARTNER, Toward.head(heads));
    draft.firstLabel(column);
    draft.because("the countries of the rows trade with those of the head");
    return true;
  }

  /** "Export" over the partners that it went to. */
  private boolean isSection(String label) {
    return !sense.isPartner(label) && draft.isSection(label);
  }

  private boolean isNamed(String label) {
    return sense.isPartner(label) && !sense.partner(label).code().equals("WORLD");
  }

  private void inColumns(List<Integer> columns) {
    int first = table.valueColumns().get(0);
    int last = table.block.lastValue();
    List<Integer> before = columns.stream().filter(c -> c < first).toList();
    List<Integer> between = columns.stream().filter(c -> c > first && c < last).toList();
    if (!between.isEmpty() && !before.isEmpty()) {
      sideBySide(best(before), between);
      return;
    }
    int told = withRole(columns, Role.REPORTER);
    int reporter = told >= 0 || columns.size() < 2 ? told : regions(columns);
    int partner = withRole(columns.stream().filter(c -> c != reporter).toList(), Role.PARTNER);
    if (reporter >= 0 && columns.size() > 1) {
      int other =
          partner >= 0 ? partner : best(columns.stream().filter(c -> c != reporter).toList());
      draft.toward(Axis.REPORTER, Toward.column(reporter));
      draft.toward(Axis.PARTNER, Toward.column(other));
      draft.firstLabel(other);
      columns.forEach(draft::label);
      draft.because(
          "reporters stand in column %s, partners in column %s"
              .formatted(Cell.column(reporter), Cell.column(other)));
      return;
    }
    inColumn(best(columns));
  }

  private void inColumn(int column) {
    String country = reporter();
    String regionsOf = regionsOf(column);
    String head = table.at(table.block.headLast(), column);
    boolean told =
        sense.heads().says(Role.REPORTER, head) && !sense.heads().says(Role.PARTNER, head);
    if (told || !regionsOf.isEmpty() && (country.isEmpty() || country.equals(regionsOf))) {
      draft.toward(Axis.REPORTER, Toward.column(column));
      partnerOfTable();
      draft.because("reporters are the regions in column " + Cell.column(column));
    } else {
      draft.toward(Axis.PARTNER, Toward.column(column));
      draft.give("reporter", country.isEmpty() ? "?" : country);
      draft.because("partners stand in column " + Cell.column(column));
      totalOfBloc(column);
    }
    draft.firstLabel(column);
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
    String country = reporter();
    draft.toward(Axis.PARTNER, Toward.left());
    draft.give("reporter", country.isEmpty() ? "?" : country);
    draft.firstLabel(first);
    others.forEach(draft::label);
    draft.because("tables stand side by side, their partners left of their figures");
  }

  /** Of two columns the one of regions, where the other is of countries. */
  private int regions(List<Integer> columns) {
    return columns.stream()
        .filter(c -> !regionsOf(c).isEmpty() || isOfRegions(c))
        .filter(c -> columns.stream().anyMatch(o -> !isOfRegions(o)))
        .findFirst()
        .orElse(-1);
  }

  private boolean isOfRegions(int column) {
    return table.share(column, t -> sense.partner(t).kind().equals("region")) > MOST;
  }

  private int withRole(List<Integer> columns, Role role) {
    return columns.stream()
        .filter(c -> sense.heads().says(role, table.at(table.block.headLast(), c)))
        .findFirst()
        .orElse(-1);
  }

  /**
   * Of the same labels in several languages the Russian ones are read: those names are known best.
   */
  private int best(List<Integer> columns) {
    int best = columns.get(0);
    double most = -1;
    for (int c : columns) {
      double found =
          table.share(c, x -> sense.partner(x).found())
              + table.share(c, x -> x.matches("[\u0410-\u044f\u0401\u0451 .,()0-9*-]+")) / 10
              + (sense.heads().says(Role.PARTNER, table.at(table.block.headLast(), c)) ? 0.05 : 0);
      if (found > most) {
        most = found;
        best = c;
      }
    }
    return best;
  }

  /** The partner that a line before the table names, or the sheet's name; else the world. */
  private void partnerOfTable() {
    for (String line : table.captions()) {
      Matcher m = sense.heads().partnerCaption().matcher(line);
      if (m.find() && sense.partner(m.group(1)).found()) {
        draft.give("partner", sense.partner(m.group(1)).code());
        ownTotalLabel()
            .ifPresent(l -> draft.rows(l, Map.of("partner", "WORLD", "product", "TOTAL"), true));
        draft.because("the partner is told by '" + line + "'");
        return;
      }
    }
    List<Integer> heads = table.headRows(sense::isPartner, MOST);
    if (!heads.isEmpty()) {
      draft.toward(Axis.PARTNER, Toward.head(heads));
      draft.because("partners stand in the head");
      return;
    }
    String partner = partnerOfTitle();
    if (sense.isPartner(table.grid.name())) {
      draft.toward(Axis.PARTNER, Toward.sheet());
    } else {
      draft.give("partner", partner.isEmpty() ? "WORLD" : partner);
    }
  }

  /** The second of two countries that one title names: "Trade of Armenia with Iran". */
  private String partnerOfTitle() {
    String reporter = draft.given("reporter").isEmpty() ? reporter() : draft.given("reporter");
    for (String title : table.titles()) {
      List<String> named =
          sense.countries(title).stream().map(PartnerMention::code).distinct().toList();
      if (named.size() == 2 && named.contains(reporter)) {
        return named.get(0).equals(reporter) ? named.get(1) : named.get(0);
      }
    }
    return "";
  }

  /** The country whose regions most labels of a column are; empty if they are no regions. */
  private String regionsOf(int column) {
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

  private String reporter() {
    for (int r = 0; r < table.block.headFirst(); r++) {
      for (int c = 0; c < Math.min(table.grid.columns(), WIDE); c++) {
        String code = firstCountry(TableView.clean(table.grid.at(r, c).text()));
        boolean partner = sense.heads().partnerCaption().matcher(table.pair(r, c)).find();
        if (!code.isEmpty() && !partner) {
          return code;
        }
      }
    }
    for (String line : table.titles()) {
      String code = firstCountry(line);
      if (!code.isEmpty() && !sense.heads().partnerCaption().matcher(line).find()) {
        return code;
      }
    }
    String own = ownTotal();
    if (!own.isEmpty()) {
      return own;
    }
    return firstCountry(table.fileWords());
  }

  /** "India's Total" is a row of India's table. */
  private String ownTotal() {
    return ownTotalLabel().map(this::ownerOf).orElse("");
  }

  private Optional<String> ownTotalLabel() {
    for (int c : table.labelColumns()) {
      for (String label : table.labels(c)) {
        if (!ownerOf(label).isEmpty()) {
          return Optional.of(label);
        }
      }
    }
    return Optional.empty();
  }

  private String ownerOf(String label) {
    Matcher m = sense.heads().ownTotal().matcher(label);
    for (int g = 1; m.reset().find() && g <= m.groupCount(); g++) {
      if (m.group(g) != null && sense.partner(m.group(g)).kind().matches("country|region")) {
        return sense.partner(m.group(g)).code();
      }
    }
    return "";
  }

  private String firstCountry(String words) {
    PartnerMention mention = words.isEmpty() ? null : sense.firstCountry(words);
    return mention == null ? "" : mention.code();
  }
}
