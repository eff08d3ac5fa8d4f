package org.keruen.extract.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
final class RandomTable {

  private final Random random;
  private final TableWords words;
  private final List<TableAxis> axes;
  private final Canvas canvas = new Canvas();
  private final List<String> expected = new ArrayList<>();
  private final Map<String, Integer> known = new HashMap<>();
  private final int left;
  private final boolean merged;
  private final boolean numbered;
  private final boolean rowHead;
  private final boolean stacked;
  private final boolean growth;
  private final boolean total;
  private final boolean gaps;
  private int row;

  RandomTable(long seed) {
    random = new Random(seed);
    words = TableWords.of(random);
    axes = TableAxis.laidOut(random, words);
    left = random.nextInt(4) == 0 ? 1 : 0;
    merged = random.nextBoolean();
    numbered = random.nextInt(6) == 0 && axis(Place.ROW).kind() == Kind.PARTNER;
    rowHead = random.nextInt(4) > 0;
    stacked = random.nextInt(3) == 0;
    growth = random.nextInt(3) == 0 && inner().isYears() && inner().place() != Place.TITLE;
    total = random.nextInt(3) == 0 && axis(Place.ROW).kind() == Kind.PARTNER && !numbered;
    gaps = random.nextInt(6) == 0;
  }

  List<String> expected() {
    return expected;
  }

  /** The places of the dimensions, to be told where one is misread. */
  @Override
  public String toString() {
    return axes
        + (stacked ? " stacked" : "")
        + (growth ? " growth" : "")
        + (total ? " total" : "")
        + (gaps ? " gaps" : "")
        + (numbered ? " numbered" : "");
  }

  void write(Path file) throws IOException {
    row = random.nextInt(2);
    if (random.nextInt(3) == 0) {
      canvas.put(row++, left, words.office());
    }
    boolean unitApart = random.nextBoolean();
    canvas.put(row++, left, words.title(axes) + (unitApart ? "" : ", " + words.unit()));
    if (unitApart) {
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
    return left + (numbered ? 1 : 0);
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
    int column = labelColumn() + 1;
    if (numbered) {
      canvas.put(row, left, "№");
    }
    if (rowHead) {
      canvas.put(row, labelColumn(), words.head(axis(Place.ROW).kind()));
    }
    for (Member o : inner == null ? List.<Member>of() : outer.members()) {
      canvas.put(row, column, outer.cell(o));
      int from = column;
      for (Member i : inner.members()) {
        canvas.put(row + 1, column++, inner.cell(i));
      }
      column = growthHead(row + 1, column);
      if (merged && column - 1 > from) {
        canvas.merge(row, from, column - 1);
      }
    }
    if (inner == null) {
      for (Member o : outer.members()) {
        canvas.put(row, column++, outer.cell(o));
      }
      growthHead(row, column);
    }
    row += inner == null ? 1 : 2;
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
    TableAxis outer = axis(Place.HEAD);
    TableAxis inner = axis(Place.UNDERHEAD);
    TableAxis rows = axis(Place.ROW);
    int number = 1;
    List<Member> members = new ArrayList<>(rows.members());
    if (total) {
      members.add(random.nextBoolean() ? 0 : members.size(), words.world());
    }
    for (Member member : members) {
      if (numbered) {
        canvas.put(row, left, number++);
      }
      canvas.put(row, labelColumn(), rows.cell(member));
      Map<Kind, Member> key = new EnumMap<>(section);
      key.put(rows.kind(), member);
      axes.stream()
          .filter(a -> a.place() == Place.TITLE)
          .forEach(a -> key.put(a.kind(), a.members().get(0)));
      int column = labelColumn() + 1;
      for (Member o : inner == null ? List.<Member>of() : outer.members()) {
        key.put(outer.kind(), o);
        column = figures(inner, key, column);
      }
      if (inner == null) {
        figures(outer, key, column);
      }
      row++;
      row += gaps && random.nextInt(5) == 0 ? 1 : 0;
    }
  }

  private int figures(TableAxis axis, Map<Kind, Member> key, int from) {
    int column = from;
    for (Member member : axis.members()) {
      key.put(axis.kind(), member);
      figure(column++, key);
    }
    if (growth) {
      growth(axis, key, column++);
    }
    return column;
  }

  private void figure(int column, Map<Kind, Member> key) {
    String value = "M";
    int tenths = tenths(key);
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
    int before = tenths(key);
    key.put(axis.kind(), years.get(years.size() - 1));
    BigDecimal percent =
        BigDecimal.valueOf(tenths(key) * 100L)
            .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
    canvas.put(row, column, words.printed(percent.movePointRight(1).intValue()));
    String rise = percent.subtract(BigDecimal.valueOf(100)).stripTrailingZeros().toPlainString();
    expect(column, key, "growth_yoy % " + rise);
  }

  private void expect(int column, Map<Kind, Member> key, String value) {
    String year = key.get(Kind.PERIOD).code();
    String period = key.containsKey(Kind.MONTH) ? year + "-" + key.get(Kind.MONTH).code() : year;
    String partner = key.containsKey(Kind.PARTNER) ? key.get(Kind.PARTNER).code() : "WORLD";
    String flow = key.get(Kind.FLOW).code();
    expected.add(
        String.join(" ", Canvas.cell(row, column), "UZ", partner, flow, "TOTAL", period, value));
  }

  /** What was traded, in tenths: a turnover is exports and imports, a total all partners. */
  private int tenths(Map<Kind, Member> key) {
    Map<Kind, Member> part = new EnumMap<>(key);
    if (key.get(Kind.FLOW).code().equals("turnover")) {
      int sum = 0;
      for (Member flow : words.bothFlows()) {
        part.put(Kind.FLOW, flow);
        sum += tenths(part);
      }
      return sum;
    }
    Member partner = key.get(Kind.PARTNER);
    if (partner != null && partner.code().equals("WORLD")) {
      int sum = 0;
      for (Member p : axis(Place.ROW).members()) {
        part.put(Kind.PARTNER, p);
        sum += tenths(part);
      }
      return sum;
    }
    return known.computeIfAbsent(key.toString(), k -> 20_001 + 10 * random.nextInt(90_000));
  }
}
