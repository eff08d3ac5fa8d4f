package org.keruen.extract.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.keruen.extract.sheet.TableAxis.Kind;
import org.keruen.extract.sheet.TableAxis.Member;
import org.keruen.extract.sheet.TableAxis.Place;

/**
 * A table as an office might lay it out, of which nothing is declared: each of its dimensions
 * stands in the title, in rows over others, in a row of the head or beside its figures. All that a
 * person needs to read it is printed.
 */
final class RandomTable implements RandomSheet {

  private final Random random;
  private final TableWords words;
  private final List<TableAxis> axes;
  private final Canvas canvas = new Canvas();
  private final List<String> expected = new ArrayList<>();
  private final TradeFigures figures;
  private final int left;
  private final boolean merged;
  private final boolean numbered;
  private final boolean rowHead;
  private final boolean stacked;
  private final boolean growth;
  private final boolean total;
  private final boolean gaps;
  private final boolean repeated;
  private final boolean units;
  private final boolean counted;
  private final boolean flat;
  private final boolean bloc;
  private final boolean share;
  private int row;

  RandomTable(long seed) {
    random = new Random(seed);
    words = new TableWords(random);
    axes = TableAxis.laidOut(random, words);
    figures = new TradeFigures(random, words, axis(Place.ROW).members());
    left = random.nextInt(4) == 0 ? 1 : 0;
    merged = random.nextBoolean();
    numbered =
        random.nextInt(6) == 0
            && axis(Place.ROW).kind() == Kind.PARTNER
            && axis(Place.OUTER) == null;
    rowHead = random.nextInt(4) > 0;
    stacked = random.nextInt(3) == 0;
    growth =
        random.nextInt(3) == 0
            && !hasBalance()
            && inner().isYears()
            && inner().place() != Place.TITLE;
    total = random.nextInt(3) == 0 && axis(Place.ROW).kind() == Kind.PARTNER && !numbered;
    gaps = random.nextInt(6) == 0;
    repeated = random.nextBoolean();
    units = random.nextInt(6) == 0 && !numbered;
    counted = random.nextInt(8) == 0;
    flat = random.nextInt(4) == 0 && axis(Place.UNDERHEAD) != null && isFlattable();
    bloc = random.nextInt(3) == 0 && total && isOfPartners() && !gaps && axis(Place.OUTER) == null;
    share =
        random.nextInt(3) == 0
            && total
            && isOfPartners()
            && !hasBalance()
            && inner().kind() == Kind.FLOW
            && !flat;
  }

  @Override
  public List<String> expected() {
    return expected;
  }

  private boolean isOfPartners() {
    return words.subject() == TableWords.Subject.PARTNERS;
  }

  /** A balance has no growth and no share. */
  private boolean hasBalance() {
    return axes.stream()
        .flatMap(a -> a.members().stream())
        .anyMatch(m -> m.code().equals("balance"));
  }

  /** Whether codes stand left of the names. */
  private boolean hasCodes() {
    return words.subject() == TableWords.Subject.GOODS && axis(Place.ROW).kind() == Kind.PARTNER;
  }

  /** "Exports 2021": a flow and a period, in one cell. */
  private boolean isFlattable() {
    return axis(Place.HEAD).kind() == Kind.FLOW && inner().isYears();
  }

  /** The places of the dimensions, to be told where one is misread. */
  @Override
  public String toString() {
    return axes
        + (stacked ? " stacked" : "")
        + (growth ? " growth" : "")
        + (total ? " total" : "")
        + (gaps ? " gaps" : "")
        + (numbered ? " numbered" : "")
        + (repeated && axis(Place.OUTER) != null ? " repeated" : "")
        + (units ? " units" : "")
        + (counted ? " counted" : "")
        + (flat ? " flat" : "")
        + (bloc ? " bloc" : "")
        + (share ? " share" : "");
  }

  @Override
  public void write(Path file) throws IOException {
    row = random.nextInt(2);
    if (random.nextInt(3) == 0) {
      canvas.put(row++, left, words.office());
    }
    boolean unitApart = random.nextBoolean();
    canvas.put(row++, left, words.title(axes) + (unitApart || units ? "" : ", " + words.unit()));
    if (unitApart && !units) {
      String unit = random.nextBoolean() ? words.unit() : "(" + words.unit() + ")";
      canvas.put(row++, left + random.nextInt(3), unit);
    }
    row += random.nextInt(2);
    TableAxis section = axis(Place.SECTION);
    if (section == null || !stacked) {
      head();
    }
    if (section == null) {
      body(new EnumMap<>(Kind.class));
    } else {
      for (Member member : section.members()) {
        row += gaps ? 1 : 0;
        canvas.put(row++, labelColumn(), member.label());
        if (stacked) {
          head();
        }
        Map<Kind, Member> key = new EnumMap<>(Kind.class);
        key.put(section.kind(), member);
        body(key);
      }
    }
    row += random.nextInt(2);
    for (int i = random.nextInt(3); i > 0; i--) {
      canvas.put(row++, left, words.note(i));
    }
    canvas.write(file, words.sheet());
  }

  private int labelColumn() {
    return left + (numbered || axis(Place.OUTER) != null ? 1 : 0) + (hasCodes() ? 1 : 0);
  }

  private int firstValue() {
    return labelColumn() + (units ? 2 : 1);
  }

  private TableAxis axis(Place place) {
    return axes.stream().filter(a -> a.place() == place).findFirst().orElse(null);
  }

  /** The dimension of the head's last row. */
  private TableAxis inner() {
    TableAxis under = axis(Place.UNDERHEAD);
    return under == null ? axis(Place.HEAD) : under;
  }

  private void head() {
    TableAxis outer = axis(Place.HEAD);
    TableAxis inner = axis(Place.UNDERHEAD);
    int column = firstValue();
    if (numbered) {
      canvas.put(row, left, "№");
    }
    if (rowHead) {
      canvas.put(row, labelColumn(), words.head(axis(Place.ROW).kind()));
    }
    if (hasCodes()) {
      canvas.put(row, labelColumn() - 1, words.codeHead());
    }
    if (rowHead && axis(Place.OUTER) != null) {
      canvas.put(row, left, words.head(axis(Place.OUTER).kind()));
    }
    if (units) {
      canvas.put(row, labelColumn() + 1, words.unitHead());
    }
    for (Member o : inner == null ? List.<Member>of() : outer.members()) {
      int from = column;
      for (Member i : inner.members()) {
        Object cell = flat ? o.label() + " " + i.label() : inner.cell(i);
        canvas.put(flat ? row : row + 1, column++, cell);
        column = shareHead(row + 1, column);
      }
      column = growthHead(flat ? row : row + 1, column);
      if (!flat) {
        canvas.put(row, from, outer.cell(o));
      }
      if (merged && !flat && column - 1 > from) {
        canvas.merge(row, from, column - 1);
      }
    }
    if (inner == null) {
      for (Member o : outer.members()) {
        canvas.put(row, column++, outer.cell(o));
        column = shareHead(row, column);
      }
      column = growthHead(row, column);
    }
    row += inner == null || flat ? 1 : 2;
    for (int c = left; counted && c < column; c++) {
      canvas.put(row, c, c == left ? words.in("A", "А") : String.valueOf(c - left));
    }
    row += counted ? 1 : 0;
  }

  private int shareHead(int at, int column) {
    if (share) {
      canvas.put(at, column, words.share());
    }
    return column + (share ? 1 : 0);
  }

  private int growthHead(int at, int column) {
    if (growth) {
      List<Member> years = inner().members();
      String last = years.get(years.size() - 1).code();
      canvas.put(at, column, words.growth(last, years.get(years.size() - 2).code()));
    }
    return column + (growth ? 1 : 0);
  }

  private void body(Map<Kind, Member> section) {
    TableAxis outer = axis(Place.OUTER);
    if (outer == null) {
      rows(section, List.of());
      return;
    }
    for (Member member : outer.members()) {
      Map<Kind, Member> key = new EnumMap<>(section);
      key.put(outer.kind(), member);
      rows(key, List.of(outer.cell(member)));
    }
  }

  private void rows(Map<Kind, Member> above, List<Object> outerLabel) {
    TableAxis rows = axis(Place.ROW);
    int number = 1;
    List<Member> members = new ArrayList<>(rows.members());
    if (bloc) {
      members.addAll(0, words.bloc());
    }
    if (total) {
      members.add(random.nextBoolean() ? 0 : members.size(), words.world());
    }
    boolean first = true;
    for (Member member : members) {
      if (numbered) {
        canvas.put(row, left, number++);
      }
      if (!outerLabel.isEmpty() && (first || repeated)) {
        canvas.put(row, left, outerLabel.get(0));
      }
      first = false;
      canvas.put(row, labelColumn(), rows.cell(member));
      if (hasCodes() && member.code().startsWith("HS:")) {
        canvas.put(row, labelColumn() - 1, member.code().substring(3));
      }
      if (!member.code().isEmpty()) {
        if (units) {
          canvas.put(row, labelColumn() + 1, words.unit());
        }
        line(rows, member, above);
      }
      row++;
      row += gaps && random.nextInt(5) == 0 ? 1 : 0;
    }
  }

  private void line(TableAxis rows, Member member, Map<Kind, Member> above) {
    Map<Kind, Member> key = new EnumMap<>(above);
    key.put(rows.kind(), member);
    axes.stream()
        .filter(a -> a.place() == Place.TITLE)
        .forEach(a -> key.put(a.kind(), a.members().get(0)));
    TableAxis outer = axis(Place.HEAD);
    TableAxis inner = axis(Place.UNDERHEAD);
    int column = firstValue();
    for (Member o : inner == null ? List.<Member>of() : outer.members()) {
      key.put(outer.kind(), o);
      column = figures(inner, key, column);
    }
    if (inner == null) {
      figures(outer, key, column);
    }
  }

  private int figures(TableAxis axis, Map<Kind, Member> key, int from) {
    int column = from;
    for (Member member : axis.members()) {
      key.put(axis.kind(), member);
      figure(column++, key);
      if (share) {
        share(column++, key);
      }
    }
    if (growth) {
      growth(axis, key, column++);
    }
    return column;
  }

  private void figure(int column, Map<Kind, Member> key) {
    String value = "M";
    int tenths = figures.tenths(key);
    if (random.nextInt(15) == 0) {
      canvas.put(row, column, words.missing());
    } else {
      canvas.put(row, column, words.printed(tenths));
      value = String.valueOf((long) tenths * words.scale() / 10);
    }
    expect(column, key, "value USD " + value);
  }

  private void growth(TableAxis axis, Map<Kind, Member> key, int column) {
    List<Member> years = axis.members();
    key.put(axis.kind(), years.get(years.size() - 2));
    int before = figures.tenths(key);
    key.put(axis.kind(), years.get(years.size() - 1));
    BigDecimal percent =
        BigDecimal.valueOf(figures.tenths(key) * 100L)
            .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
    canvas.put(row, column, words.printed(percent.movePointRight(1).intValue()));
    String rise = percent.subtract(BigDecimal.valueOf(100)).stripTrailingZeros().toPlainString();
    expect(column, key, "growth_yoy % " + rise);
  }

  /** Of the flow as a whole. */
  private void share(int column, Map<Kind, Member> key) {
    Map<Kind, Member> whole = new EnumMap<>(key);
    whole.put(Kind.PARTNER, words.world());
    int permille = (int) (figures.tenths(key) * 1000L / figures.tenths(whole));
    canvas.put(row, column, words.printed(permille));
    String percent = BigDecimal.valueOf(permille, 1).stripTrailingZeros().toPlainString();
    expect(column, key, "share % " + percent);
  }

  private void expect(int column, Map<Kind, Member> key, String value) {
    expected.add(figures.line(Canvas.cell(row, column), key, value));
  }
}
