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
  private final TableShape shape;
  private int row;

  RandomTable(long seed) {
    random = new Random(seed);
    words = new TableWords(random);
    axes = TableAxis.laidOut(random, words);
    shape = new TableShape(random, axes, words);
    figures = new TradeFigures(random, words, axis(Place.ROW).members());
  }

  @Override
  public List<String> expected() {
    return expected;
  }

  /** The places of the dimensions, to be told where one is misread. */
  @Override
  public String toString() {
    return axes + shape.toString();
  }

  @Override
  public void write(Path file) throws IOException {
    row = random.nextInt(2);
    if (random.nextInt(3) == 0) {
      canvas.put(row++, shape.left, words.word("office"));
    }
    boolean unitApart = random.nextBoolean();
    canvas.put(
        row++,
        shape.left,
        words.title(axes) + (unitApart || shape.units ? "" : ", " + words.unit()));
    if (unitApart && !shape.units) {
      String unit = random.nextBoolean() ? words.unit() : "(" + words.unit() + ")";
      canvas.put(row++, shape.left + random.nextInt(3), unit);
    }
    row += random.nextInt(2);
    TableAxis section = axis(Place.SECTION);
    if (section == null || !shape.stacked) {
      head();
    }
    if (section == null) {
      body(new EnumMap<>(Kind.class));
    } else {
      for (Member member : section.members()) {
        row += shape.gaps ? 1 : 0;
        canvas.put(row++, labelColumn(), member.label());
        if (shape.stacked) {
          head();
        }
        Map<Kind, Member> key = new EnumMap<>(Kind.class);
        key.put(section.kind(), member);
        body(key);
      }
    }
    row += random.nextInt(2);
    for (int i = random.nextInt(3); i > 0; i--) {
      canvas.put(row++, shape.left, words.note(i));
    }
    canvas.write(file, words.word("sheet"));
  }

  private int labelColumn() {
    return shape.left
        + (shape.numbered || axis(Place.OUTER) != null ? 1 : 0)
        + (shape.hasCodes() ? 1 : 0);
  }

  private int firstValue() {
    return labelColumn() + (shape.units ? 2 : 1);
  }

  private TableAxis axis(Place place) {
    return shape.axis(place);
  }

  private void head() {
    TableAxis outer = axis(Place.HEAD);
    TableAxis inner = axis(Place.UNDERHEAD);
    int column = firstValue();
    if (shape.numbered) {
      canvas.put(row, shape.left, "№");
    }
    if (shape.rowHead) {
      canvas.put(row, labelColumn(), words.head(axis(Place.ROW).kind()));
    }
    if (shape.hasCodes()) {
      canvas.put(row, labelColumn() - 1, words.head("code"));
    }
    if (shape.rowHead && axis(Place.OUTER) != null) {
      canvas.put(row, shape.left, words.head(axis(Place.OUTER).kind()));
    }
    if (shape.units) {
      canvas.put(row, labelColumn() + 1, words.head("unit"));
    }
    for (Member o : inner == null ? List.<Member>of() : outer.members()) {
      int from = column;
      for (Member i : inner.members()) {
        Object cell = shape.flat ? o.label() + " " + i.label() : inner.cell(i);
        canvas.put(shape.flat ? row : row + 1, column++, cell);
        column = shareHead(row + 1, column);
      }
      column = growthHead(shape.flat ? row : row + 1, column);
      if (!shape.flat) {
        canvas.put(row, from, outer.cell(o));
      }
      if (shape.merged && !shape.flat && column - 1 > from) {
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
    row += inner == null || shape.flat ? 1 : 2;
    for (int c = shape.left; shape.counted && c < column; c++) {
      canvas.put(row, c, c == shape.left ? "A" : String.valueOf(c - shape.left));
    }
    row += shape.counted ? 1 : 0;
  }

  private int shareHead(int at, int column) {
    if (shape.share) {
      canvas.put(at, column, words.word("share"));
    }
    return column + (shape.share ? 1 : 0);
  }

  private int growthHead(int at, int column) {
    if (shape.growth) {
      List<Member> years = shape.inner().members();
      String last = years.get(years.size() - 1).code();
      canvas.put(at, column, words.growth(last, years.get(years.size() - 2).code()));
    }
    return column + (shape.growth ? 1 : 0);
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
    if (shape.bloc) {
      members.addAll(0, words.bloc());
    }
    if (shape.total) {
      members.add(random.nextBoolean() ? 0 : members.size(), words.world());
    }
    boolean first = true;
    for (Member member : members) {
      if (shape.numbered) {
        canvas.put(row, shape.left, number++);
      }
      if (!outerLabel.isEmpty() && (first || shape.repeated)) {
        canvas.put(row, shape.left, outerLabel.get(0));
      }
      first = false;
      canvas.put(row, labelColumn(), rows.cell(member));
      if (shape.hasCodes() && member.code().startsWith("HS:")) {
        canvas.put(row, labelColumn() - 1, member.code().substring(3));
      }
      if (!member.code().isEmpty()) {
        if (shape.units) {
          canvas.put(row, labelColumn() + 1, words.unit());
        }
        line(rows, member, above);
      }
      row++;
      row += shape.gaps && random.nextInt(5) == 0 ? 1 : 0;
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
      if (shape.share) {
        share(column++, key);
      }
    }
    if (shape.growth) {
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
