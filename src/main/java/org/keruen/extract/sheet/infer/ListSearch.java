package org.keruen.extract.sheet.infer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.model.Axis;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.spec.dimension.HeadWords.Role;
import org.keruen.spec.source.Where;

/**
 * Finds the dimensions of a list, as data banks give it: a head of one row, and columns for all
 * that says what the figures of a row are.
 */
final class ListSearch {

  private static final int MANY = 300;
  private static final double HALF = 0.5;
  private static final Pattern DIGIT = Pattern.compile("^([1-9])$");
  private static final Pattern CHAPTER = Pattern.compile("(?i)^([1-9][0-9]|total)$");
  private static final Pattern CUT = Pattern.compile("^([0-9](?:[0-9]{2}){1,4})$");

  private final TableView table;
  private final Sense sense;
  private final Draft draft;
  private final ListColumns columns;

  ListSearch(TableView table, Sense sense, Draft draft) {
    this.table = table;
    this.sense = sense;
    this.draft = draft;
    this.columns = new ListColumns(table, sense);
  }

  /** Whether the table is a list whose parties were found. */
  boolean search() {
    if (table.block.headRows() != 1 || !columns.isFull()) {
      return false;
    }
    int flow = columns.flow();
    int indicator = flow >= 0 ? -1 : columns.indicator();
    List<Integer> periods =
        columns.all().stream()
            .filter(c -> sense.heads().says(Role.PERIOD, columns.head(c)))
            // "I quarter 2018" over figures is a period itself.
            .filter(c -> !sense.isWholePeriod(columns.head(c)))
            .toList();
    if (flow < 0 && indicator < 0 && periods.isEmpty()) {
      return false;
    }
    if (!parties(flow, indicator)) {
      return false;
    }
    flow(flow);
    indicator(indicator);
    new ListPeriods(columns, sense, draft).search();
    goods();
    otherValues();
    units();
    columns.all().stream().filter(c -> !table.block.values().get(c)).forEach(draft::label);
    otherValues();
    draft.because("it is a list, with columns for what its figures are");
    return true;
  }

  private boolean parties(int flow, int indicator) {
    int reporter = columns.party(columns.of(Role.REPORTER));
    int partner = columns.party(columns.of(Role.COUNTERPART));
    int exporter = columns.party(columns.of(Role.EXPORTER));
    int importer = columns.party(columns.of(Role.IMPORTER));
    List<Integer> others = new ArrayList<>(columns.parties());
    for (Role role : List.of(Role.REPORTER, Role.COUNTERPART, Role.EXPORTER, Role.IMPORTER)) {
      others.removeAll(columns.of(role));
    }
    int entity = columns.party(others.stream().filter(columns.of(Role.ENTITY)::contains).toList());
    int other = columns.party(others);
    if (reporter < 0 && partner < 0 && others.size() > 1) {
      // "Uzbekistan" in every row beside its partners.
      int constant =
          others.stream().filter(c -> columns.words(c).size() == 1).findFirst().orElse(-1);
      others.remove(Integer.valueOf(constant));
      other = columns.party(others);
      if (constant >= 0 && isCountryOf(constant, other)) {
        // "Kazakhstan" beside its regions only says where they are.
        return set(other, -1, Flow.UNKNOWN);
      }
      reporter = constant;
    }
    boolean isFlowTold = flow >= 0 || indicator >= 0;
    if (reporter < 0 && partner < 0 && exporter >= 0 && importer >= 0) {
      return set(exporter, importer, isFlowTold ? Flow.UNKNOWN : Flow.EXPORT);
    } else if (partner < 0 && importer >= 0) {
      return set(reporter, importer, isFlowTold ? Flow.UNKNOWN : Flow.EXPORT);
    } else if (partner < 0 && exporter >= 0) {
      return set(reporter, exporter, isFlowTold ? Flow.UNKNOWN : Flow.IMPORT);
    } else if (partner >= 0) {
      return set(reporter >= 0 ? reporter : other, partner, Flow.UNKNOWN);
    } else if (reporter >= 0) {
      return set(reporter, other, Flow.UNKNOWN);
    } else if (entity >= 0 || indicator >= 0 && other >= 0) {
      int told = entity >= 0 ? entity : other;
      return isOwnerTold(told) ? set(-1, told, Flow.UNKNOWN) : set(told, -1, Flow.UNKNOWN);
    }
    if (other < 0 && flow >= 0 && columns.goods() >= 0) {
      return set(-1, -1, Flow.UNKNOWN);
    }
    // Who reports a list of countries and goods may be told elsewhere.
    return other >= 0
        && (flow >= 0 || columns.goods() >= 0)
        && set(regions(others), other, Flow.UNKNOWN);
  }

  private boolean isCountryOf(int country, int regions) {
    String code = sense.partner(columns.words(country).iterator().next()).code();
    return columns.share(regions, w -> sense.partner(w).code().startsWith(code + "-")) > HALF;
  }

  /** "Trade of Uzbekistan": the countries of the rows are its partners, if it is none of them. */
  private boolean isOwnerTold(int column) {
    String owner = new Titles(table, sense, true).reporter();
    return !owner.equals("?")
        && columns.words(column).stream()
            .map(w -> sense.partner(w).code())
            .noneMatch(c -> c.equals(owner) || c.startsWith(owner + "-"));
  }

  /** A column of one country's regions beside one of countries; -1 if there is none. */
  private int regions(List<Integer> parties) {
    return parties.size() < 2 ? -1 : new PartnerColumns(table, sense, draft).regions(parties);
  }

  private void goods() {
    int codes = columns.codes();
    int names = columns.names();
    if (codes < 0 && names < 0) {
      return;
    }
    if (codes < 0) {
      goods(Toward.column(names), names);
      return;
    }
    Where code = Toward.column(codes);
    Set<String> printed = columns.words(codes);
    boolean cut = printed.stream().anyMatch(w -> CUT.matcher(w).matches());
    boolean chapters =
        printed.stream().allMatch(w -> w.matches("(?i)[0-9]{1,2}|total"))
            && printed.stream().noneMatch(w -> w.matches("0[1-9]"));
    // Programs that take codes for numbers lose their first zero; a zero alone is no code.
    if (chapters) {
      Where rest =
          names < 0 ? code : Toward.firstOf(Toward.matching(code, CHAPTER), Toward.column(names));
      code = Toward.firstOf(Toward.wording(code, DIGIT, "HS 0$1"), rest);
    } else if (cut) {
      code = Toward.firstOf(Toward.wording(code, CUT, "HS 0$1"), code);
    } else if (names >= 0) {
      code = Toward.firstOf(code, Toward.column(names));
    }
    goods(code, codes);
  }

  private void goods(Where where, int column) {
    draft.toward(Axis.PRODUCT, where);
    draft.label(column);
    draft.because("goods stand in column " + Cell.column(column));
  }

  /** A column of units; a well-known list has them in what its heads mean. */
  private void units() {
    for (int c : columns.all()) {
      String head = columns.head(c);
      String said = sense.heads().saidUnits().get(head.toLowerCase(Locale.ROOT));
      Map<String, String> amount =
          said == null && !columns.isKnown()
              ? Map.of()
              : UnitSearch.amount(sense.unit(said == null ? head : said));
      if (!amount.isEmpty()) {
        draft.columns(table.heads(c), amount);
      }
    }
    List<Integer> texts =
        columns.all().stream()
            .filter(c -> !table.block.values().get(c) && !draft.isLabel(c))
            .filter(c -> columns.share(c, w -> w.matches(".*\\p{L}.*")) > HALF)
            .toList();
    int told = texts.stream().filter(columns.of(Role.UNIT)::contains).findFirst().orElse(-1);
    int unit =
        told >= 0
            ? told
            : ListColumns.best(
                texts,
                HALF,
                c -> columns.share(c, w -> sense.unit(w).measure() != Measure.UNKNOWN));
    if (!draft.has(Axis.UNIT)
        && unit >= 0
        && columns.words(unit).stream().anyMatch(sense::isMoney)) {
      draft.toward(Axis.UNIT, Toward.column(unit));
      draft.label(unit);
    }
  }

  /** A list that has a column for the reporter alone is of its trade with the world. */
  private boolean set(int reporter, int partner, Flow flow) {
    Titles titles = new Titles(table, sense, true);
    if (reporter >= 0) {
      draft.toward(Axis.REPORTER, Toward.column(reporter));
      draft.firstLabel(reporter);
      draft.because("reporters stand in column " + Cell.column(reporter));
      PartnerColumns names = new PartnerColumns(table, sense, draft);
      names.totalIsOf(reporter, names.regionsOf(reporter));
    } else {
      draft.give("reporter", titles.reporter());
    }
    if (partner >= 0) {
      draft.toward(Axis.PARTNER, Toward.column(partner));
      draft.firstLabel(partner);
      draft.because("partners stand in column " + Cell.column(partner));
    } else {
      String told = titles.partner();
      draft.give("partner", told.isEmpty() ? "WORLD" : told);
    }
    if (flow != Flow.UNKNOWN) {
      draft.give("flow", flow.code());
    }
    return true;
  }

  private void flow(int column) {
    if (column < 0) {
      return;
    }
    Map<String, String> codes = new HashMap<>();
    columns.words(column).stream()
        .filter(w -> sense.flow(w) == Flow.UNKNOWN && sense.isFlowCode(w))
        .forEach(w -> codes.put(w, sense.flowOfCode(w)));
    draft.toward(Axis.FLOW, Toward.coded(Toward.column(column), codes));
    draft.label(column);
    draft.because("flows stand in column " + Cell.column(column));
  }

  /** Rows of other indicators than the trade in goods are left out. */
  private void indicator(int column) {
    if (column < 0) {
      return;
    }
    draft.toward(Axis.FLOW, Toward.column(column));
    draft.firstLabel(column);
    Set<String> words = columns.words(column);
    if (words.stream().anyMatch(sense::isMoney)) {
      draft.toward(Axis.UNIT, Toward.column(column));
    }
    words.stream()
        .limit(MANY)
        .filter(w -> sense.flow(w) == Flow.UNKNOWN || sense.heads().says(Role.OTHER_MEASURE, w))
        .forEach(w -> draft.leaveOutRows(w, "an indicator of something else than trade in goods"));
    draft.because("what is counted stands in column " + Cell.column(column));
  }

  /** Of the same goods valued in several ways one amount counts. */
  private void otherValues() {
    List<Integer> primary = columns.of(Role.PRIMARY_VALUE);
    if (!primary.isEmpty()) {
      columns.of(Role.VALUE).stream()
          .filter(c -> !primary.contains(c))
          .filter(c -> sense.unit(columns.head(c)).measure() != Measure.QUANTITY)
          .forEach(
              c -> draft.leaveOutColumns(columns.head(c), "another valuation of the same goods"));
    }
  }
}
