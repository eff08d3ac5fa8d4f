package org.keruen.extract.sheet.infer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.extract.sheet.read.Grid;
import org.keruen.model.Axis;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.Resolution;
import org.keruen.resolve.measure.UnitReading;
import org.keruen.spec.source.Rule;
import org.keruen.spec.source.TableSpec;
import org.keruen.spec.source.Where;

/** Guesses the layout of one table: which words stand in which direction from its figures. */
final class TableGuess {

  private static final double MOST = 0.6;

  /** The rows that hold a sheet's own title. */
  private static final int TOP = 6;

  private final Grid grid;
  private final Block block;
  private final Sense sense;
  private final String file;
  private final Map<Axis, Where> where = new EnumMap<>(Axis.class);
  private final Map<String, String> given = new HashMap<>();
  private final List<Rule> columns = new ArrayList<>();
  private final List<Rule> rows = new ArrayList<>();
  private final List<Rule> sections = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private final Set<Integer> labels = new LinkedHashSet<>();

  TableGuess(Grid grid, Block block, Sense sense, String file) {
    this.grid = grid;
    this.block = block;
    this.sense = sense;
    this.file = file;
  }

  Optional<Guess> guess() {
    findLabels();
    boolean period = findPeriod();
    boolean flow = findFlow();
    boolean party = findParties();
    boolean unit = findUnit();
    findMeasures();
    boolean whose =
        where.containsKey(Axis.PARTNER)
            || where.containsKey(Axis.REPORTER)
            || !given.getOrDefault("reporter", "?").equals("?");
    if (!period || !flow || !party || !unit && !whose) {
      return Optional.empty();
    }
    for (int c = 0; c < block.firstValue(); c++) {
      labels.add(c);
    }
    double confidence =
        0.5
            + (unit ? 0.2 : 0)
            + (given.containsKey("reporter") || where.containsKey(Axis.REPORTER) ? 0.15 : 0);
    return Optional.of(
        new Guess(
            TableSpec.inferred(
                headPattern(),
                block.headRows(),
                labels.stream().map(Cell::column).toList(),
                decimal(),
                where,
                given,
                columns,
                rows,
                sections),
            BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_EVEN),
            List.copyOf(reasons),
            block.rows()));
  }

  /** A cell of the head's first row, to the letter. */
  private Pattern headPattern() {
    for (int c = grid.columns() - 1; c >= 0; c--) {
      Cell cell = grid.at(block.headFirst(), c);
      if (!cell.isBlank() && c >= block.firstValue()) {
        return Pattern.compile("^" + Pattern.quote(clean(cell.text())) + "$");
      }
    }
    return Pattern.compile("^$");
  }

  private char decimal() {
    int commas = 0;
    int points = 0;
    for (int r = block.bodyFirst(); r <= block.bodyLast(); r++) {
      for (int c = block.firstValue(); c <= block.lastValue(); c++) {
        Cell cell = grid.at(r, c);
        if (cell.kind() == Cell.Kind.TEXT && BlockFinder.isFigure(cell)) {
          commas += cell.text().matches(".*[0-9],[0-9]{1,2}(?![0-9]).*") ? 1 : 0;
          points += cell.text().matches(".*[0-9][.][0-9]{1,2}(?![0-9]).*") ? 1 : 0;
        }
      }
    }
    return commas > points ? ',' : '.';
  }

  private void findLabels() {
    int best = -1;
    double most = 0;
    for (int c = 0; c < block.firstValue(); c++) {
      double words = share(c, t -> t.matches(".*\\p{L}.*"));
      double known = share(c, x -> sense.isPartner(x) || sense.isPeriod(x));
      // Of the same labels in several languages the Russian ones are read: those names are known
      // best.
      double russian = share(c, x -> x.matches("[\u0410-\u044f\u0401\u0451 .,()0-9*-]+")) / 10;
      if (words + known + russian > most) {
        most = words + known + russian;
        best = c;
      }
    }
    labels.add(Math.max(0, best));
  }

  /** The part of the labels of a column for which something holds. */
  private double share(int column, Predicate<String> holds) {
    int all = 0;
    int hits = 0;
    for (int r = block.bodyFirst(); r <= block.bodyLast(); r++) {
      String text = clean(grid.anchor(r, column).text());
      if (!text.isEmpty()) {
        all++;
        hits += holds.test(text) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) hits / Math.max(all, block.rows() / 3);
  }

  /** The part of the columns whose words in a row of the head hold, merged heads counting on. */
  private double headShare(int headRow, Predicate<String> holds) {
    int all = 0;
    int hits = 0;
    String last = "";
    for (int c = block.firstValue(); c <= block.lastValue(); c++) {
      String text = clean(grid.anchor(block.headFirst() + headRow - 1, c).text());
      last = text.isEmpty() && headRow < block.headRows() ? last : text;
      if (!last.isEmpty()) {
        all++;
        hits += holds.test(last) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) hits / all;
  }

  private List<Integer> headRows(Predicate<String> holds, double least) {
    List<Integer> found = new ArrayList<>();
    for (int row = 1; row <= block.headRows(); row++) {
      if (headShare(row, holds) >= least) {
        found.add(row);
      }
    }
    return found;
  }

  private static Where head(List<Integer> rows) {
    return new Where(
        Where.Place.HEADER,
        rows,
        List.of(),
        Optional.empty(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  private static Where column(int... columns) {
    List<String> letters = new ArrayList<>();
    for (int c : columns) {
      letters.add(Cell.column(c));
    }
    return new Where(
        Where.Place.COLUMN,
        List.of(),
        letters,
        Optional.empty(),
        Map.of(),
        Map.of(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  private static Where and(Where first, Where second) {
    return new Where(
        first.place(),
        first.headerRows(),
        first.columns(),
        first.match(),
        first.codes(),
        first.say(),
        first.words(),
        first.orLeft(),
        Optional.of(second));
  }

  private boolean findPeriod() {
    List<Integer> heads = headRows(sense::isPeriod, 0.5);
    int year = columnOf(t -> t.matches("(?:19|20)[0-9]{2}([/-][0-9]{2,4})?"), 0.9);
    int label = columnOf(sense::isPeriod, MOST);
    if (!heads.isEmpty()) {
      Where where = head(heads);
      boolean inLabels = label >= 0 && share(label, sense::isWholePeriod) < 0.3;
      if (inLabels || label >= 0 && !wholeInHead(heads)) {
        where = and(column(label), yearsIn(heads));
      } else if (heads.size() == 1 && yearsInHead(heads)) {
        // A column without a year of its own, such as a growth, has that of its amounts to the
        // left.
        where = matching(heads, "^(.*(?:19|20)[0-9]{2}.*)$");
      }
      this.where.put(Axis.PERIOD, where);
      reasons.add("periods stand in the head");
      return true;
    } else if (label >= 0) {
      int month = monthColumn(label);
      where.put(Axis.PERIOD, month >= 0 ? column(month, year >= 0 ? year : label) : column(label));
      reasons.add("periods stand in column " + Cell.column(label));
      return true;
    }
    String words = title(sense::isWholePeriod);
    if (words.isEmpty() && sense.isWholePeriod(grid.name())) {
      words = grid.name();
    } else if (words.isEmpty() && sense.isWholePeriod(file.replaceFirst("[.][^.]*$", ""))) {
      words = file.replaceFirst("[.][^.]*$", "");
    }
    if (!words.isEmpty()) {
      given.put("period", sense.period(words).period().toString());
      reasons.add("the period is told by '" + words + "'");
      return true;
    }
    return false;
  }

  /** The first year of each column's heads: "2021 in % of 2020" is of 2021. */
  private Where yearsIn(List<Integer> heads) {
    return yearsInHead(heads) ? matching(heads, "((?:19|20)[0-9]{2})") : head(heads);
  }

  private static Where matching(List<Integer> heads, String pattern) {
    return new Where(
        Where.Place.HEADER,
        heads,
        List.of(),
        Optional.of(Pattern.compile(pattern)),
        Map.of(),
        Map.of(),
        Optional.empty(),
        true,
        Optional.empty());
  }

  private boolean yearsInHead(List<Integer> heads) {
    return heads.stream()
        .anyMatch(h -> headShare(h, x -> x.matches(".*(?:19|20)[0-9]{2}.*")) > 0.5);
  }

  private boolean wholeInHead(List<Integer> heads) {
    for (int c = block.firstValue(); c <= block.lastValue(); c++) {
      StringBuilder words = new StringBuilder();
      for (int row : heads) {
        words.append(clean(grid.anchor(block.headFirst() + row - 1, c).text())).append(" | ");
      }
      if (sense.isWholePeriod(words.toString())) {
        return true;
      }
    }
    return false;
  }

  /** A column of months beside one of years; -1 if there is none. */
  private int monthColumn(int year) {
    for (int c = 0; c < grid.columns(); c++) {
      String head =
          clean(grid.anchor(block.headLast(), c).text()).toLowerCase(java.util.Locale.ROOT);
      boolean flow = sense.flow(head) != Flow.UNKNOWN;
      if (c != year
          && !flow
          && c >= block.firstValue() - 2
          && share(c, x -> x.matches("0?[1-9]|1[0-2]") || sense.isPeriod(x)) > 0.8) {
        return c;
      }
    }
    return -1;
  }

  private int columnOf(Predicate<String> holds, double least) {
    for (int c = 0; c < Math.min(grid.columns(), block.lastValue() + 2); c++) {
      boolean value =
          c >= block.firstValue()
              && c <= block.lastValue()
              && share(c, t -> t.matches("(?:19|20)[0-9]{2}.*")) < 0.9;
      if (!value && share(c, holds) >= least) {
        return c;
      }
    }
    return -1;
  }

  private boolean findFlow() {
    Predicate<String> isFlow = t -> sense.flow(t) != Flow.UNKNOWN;
    List<Integer> heads = headRows(isFlow, 0.3);
    if (!heads.isEmpty()) {
      where.put(Axis.FLOW, head(headRows(isFlow, 0.1)));
      reasons.add("flows stand in the head");
      return true;
    }
    int column = columnOf(isFlow, MOST);
    if (column >= 0) {
      where.put(Axis.FLOW, column(column));
      reasons.add("flows stand in column " + Cell.column(column));
      return true;
    }
    int label = labels.iterator().next();
    Set<String> flows = new LinkedHashSet<>();
    for (int r = block.bodyFirst() - 1; r <= block.bodyLast(); r++) {
      String text = clean(grid.anchor(r, label).text());
      if (text.length() < 40 && isFlow.test(text) && !sense.isPartner(text)) {
        flows.add(text);
      }
    }
    if (!flows.isEmpty()) {
      for (String flow : flows) {
        Pattern pattern = Pattern.compile("^" + Pattern.quote(flow) + "$");
        sections.add(
            new Rule(
                pattern,
                Map.of("flow", sense.flow(flow).code()),
                Optional.empty(),
                false,
                Map.of()));
        rows.add(new Rule(pattern, Map.of("partner", "WORLD"), Optional.empty(), true, Map.of()));
      }
      reasons.add("flows are rows above their partners");
      return true;
    }
    String words = title(isFlow);
    String name = words.isEmpty() ? grid.name() + " " + file : words;
    if (isFlow.test(name)) {
      given.put("flow", sense.flow(name).code());
      reasons.add("the flow is told by '" + name + "'");
      return true;
    }
    return false;
  }

  private boolean findParties() {
    int label = labels.iterator().next();
    int partner = -1;
    double most = 0;
    for (int c = 0; c < block.firstValue(); c++) {
      double found =
          share(c, x -> sense.partner(x).found())
              + share(c, x -> x.matches("[\u0410-\u044f\u0401\u0451 .,()0-9*-]+")) / 10;
      if (share(c, sense::isPartner) >= 0.5 && found > most) {
        most = found;
        partner = c;
      }
    }
    String country = reporterOfTitle();
    if (partner >= 0) {
      String regionsOf = regionsOf(partner);
      if (!regionsOf.isEmpty() && (country.isEmpty() || country.equals(regionsOf))) {
        where.put(Axis.REPORTER, column(partner));
        partnerOfSheet();
        reasons.add("reporters are the regions in column " + Cell.column(partner));
      } else {
        where.put(Axis.PARTNER, column(partner));
        given.put("reporter", country.isEmpty() ? "?" : country);
        reasons.add("partners stand in column " + Cell.column(partner));
      }
      labels.clear();
      labels.add(partner);
      return true;
    }
    List<Integer> heads = headRows(sense::isPartner, MOST);
    given.put("reporter", country.isEmpty() ? "?" : country);
    if (!heads.isEmpty()) {
      where.put(Axis.PARTNER, head(heads));
      reasons.add("partners stand in the head");
      return true;
    }
    partnerOfSheet();
    boolean goods =
        share(label, t -> t.matches(".*\\p{L}{3}.*")) > 0.7
            && share(label, t -> sense.isPeriod(t) || sense.flow(t) != Flow.UNKNOWN) < 0.3;
    if (goods) {
      int codes = codeColumn();
      where.put(Axis.PRODUCT, column(codes >= 0 ? codes : label));
      reasons.add("goods stand in column " + Cell.column(codes >= 0 ? codes : label));
    }
    // Without a country's name nothing says that a table of goods or totals is of trade with the
    // world.
    boolean flowsInHead =
        where.containsKey(Axis.FLOW) && where.get(Axis.FLOW).place() == Where.Place.HEADER;
    return !country.isEmpty() || goods || flowsInHead;
  }

  /** A column of codes of the Harmonized System, as its head says; -1 if there is none. */
  private int codeColumn() {
    for (int c = 0; c < block.firstValue(); c++) {
      String head = clean(grid.anchor(block.headLast(), c).text());
      if (head.matches("(?i).*(?:HS|\u0422\u041d ?\u0412\u042d\u0414|code|\u043a\u043e\u0434).*")
          && share(c, x -> x.matches("[0-9]{2}")) > 0.7) {
        return c;
      }
    }
    return -1;
  }

  /** A sheet a partner or group of partners, as its name says; else the world. */
  private void partnerOfSheet() {
    if (sense.isPartner(grid.name())) {
      where.put(
          Axis.PARTNER,
          new Where(
              Where.Place.SHEET,
              List.of(),
              List.of(),
              Optional.empty(),
              Map.of(),
              Map.of(),
              Optional.empty(),
              false,
              Optional.empty()));
    } else {
      given.put("partner", "WORLD");
    }
  }

  /** The country whose regions most labels of a column are; empty if they are no regions. */
  private String regionsOf(int column) {
    Map<String, Integer> countries = new HashMap<>();
    int all = 0;
    for (int r = block.bodyFirst(); r <= block.bodyLast(); r++) {
      Resolution resolution = sense.partner(clean(grid.anchor(r, column).text()));
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

  private String reporterOfTitle() {
    for (int r = 0; r < block.headFirst(); r++) {
      for (int c = 0; c < Math.min(grid.columns(), 12); c++) {
        String text = clean(grid.at(r, c).text());
        PartnerMention mention = text.isEmpty() ? null : sense.firstCountry(text);
        if (mention != null && !text.matches(".*\\b(?:US\\$|USD|\u0421\u0428\u0410)\\b.*")) {
          return mention.code();
        } else if (mention != null && !mention.code().equals("US")) {
          return mention.code();
        }
      }
    }
    PartnerMention mention = sense.firstCountry(file.replace('_', ' '));
    return mention == null ? "" : mention.code();
  }

  private boolean findUnit() {
    List<Integer> heads = headRows(sense::isMoney, 0.3);
    if (!heads.isEmpty()) {
      where.put(Axis.UNIT, head(heads));
      return true;
    }
    String words = title(sense::isMoney);
    if (words.isEmpty()) {
      given.put("measure", "value");
      given.put("unit", "?");
      return false;
    }
    UnitReading unit = sense.unit(words);
    given.put("unit", unit.unit());
    given.put("scale", unit.scale().toPlainString());
    given.put("measure", "value");
    reasons.add("the unit is told by '" + words + "'");
    return true;
  }

  /** Columns of shares, growth and indices, by the words of their heads. */
  private void findMeasures() {
    Set<String> seen = new LinkedHashSet<>();
    for (int c = block.firstValue(); c <= block.lastValue(); c++) {
      for (int row = 1; row <= block.headRows(); row++) {
        String text = clean(grid.anchor(block.headFirst() + row - 1, c).text());
        if (text.isEmpty() || !seen.add(text)) {
          continue;
        }
        UnitReading unit = sense.unit(text);
        Pattern pattern = Pattern.compile(Pattern.quote(text));
        if (unit.measure() == Measure.SHARE) {
          columns.add(
              new Rule(
                  pattern,
                  Map.of("measure", "share", "unit", "%"),
                  Optional.empty(),
                  false,
                  Map.of()));
        } else if (unit.measure() == Measure.GROWTH_YOY) {
          columns.add(
              new Rule(
                  pattern,
                  Map.of("measure", unit.isIndex() ? "index" : "growth_yoy", "unit", "%"),
                  Optional.empty(),
                  false,
                  Map.of()));
        } else if (unit.reason().equals("a measure that is none of ours")) {
          columns.add(
              new Rule(
                  pattern,
                  Map.of(),
                  Optional.of("a measure that is none of ours"),
                  false,
                  Map.of()));
        }
      }
    }
  }

  /**
   * The words above the table, nearest first, for which something holds; also the corner cells of
   * its head.
   */
  private String title(Predicate<String> holds) {
    boolean otherTable = false;
    for (int r = block.bodyFirst() - 1; r >= 0; r--) {
      otherTable |= r < block.headFirst() && figures(r) > 1;
      if (otherTable && r > TOP) {
        // Words above another table are that table's; only the sheet's own title is for all.
        continue;
      }
      for (int c = 0; c < grid.columns(); c++) {
        boolean overFigures = r >= block.headFirst() && c >= block.firstValue();
        String text = clean(grid.at(r, c).text());
        if (!overFigures && !text.isEmpty() && text.length() < 400 && holds.test(text)) {
          return text;
        }
      }
    }
    return "";
  }

  private int figures(int row) {
    int figures = 0;
    for (int c = 0; c < grid.columns(); c++) {
      figures += BlockFinder.isFigure(grid.at(row, c)) ? 1 : 0;
    }
    return figures;
  }

  static String clean(String text) {
    return text.replaceAll("[\\s\u00a0\u2007\u202f]+", " ").strip();
  }
}
