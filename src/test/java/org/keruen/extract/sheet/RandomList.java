package org.keruen.extract.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.keruen.extract.sheet.TableAxis.Kind;
import org.keruen.extract.sheet.TableAxis.Member;

/** A list as a data bank gives it: one figure a row, and a column for each dimension. */
final class RandomList implements RandomSheet {

  private final Random random;
  private final TableWords words;
  private final List<TableAxis> axes;
  private final TradeFigures figures;
  private final Canvas canvas = new Canvas();
  private final List<String> expected = new ArrayList<>();
  private final boolean titled;
  private final boolean units;

  RandomList(long seed) {
    random = new Random(seed);
    words = new TableWords(random);
    axes = TableAxis.listed(random, words);
    figures = new TradeFigures(random, words, List.of());
    titled = random.nextBoolean();
    units = random.nextInt(3) == 0;
  }

  @Override
  public List<String> expected() {
    return expected;
  }

  @Override
  public String toString() {
    return "list" + axes + (titled ? " titled" : "") + (units ? " units" : "");
  }

  @Override
  public void write(Path file) throws IOException {
    int row = 0;
    if (titled) {
      canvas.put(row, 0, words.title(axes));
      row += 2;
    }
    List<String> heads = new ArrayList<>();
    boolean regions = words.subject() == TableWords.Subject.REGIONS;
    boolean goods = words.subject() == TableWords.Subject.GOODS;
    if (!titled && !regions) {
      heads.add(words.head("reporter"));
    }
    for (TableAxis axis : axes) {
      if (goods && axis.kind() == Kind.PARTNER) {
        heads.add(words.head("code"));
      }
      heads.add(words.head(axis.kind()));
    }
    if (units) {
      heads.add(words.head("unit"));
    }
    heads.add(words.head("value") + (units ? "" : ", " + words.unit()));
    for (int c = 0; c < heads.size(); c++) {
      canvas.put(row, c, heads.get(c));
    }
    row++;
    List<Map<Kind, Member>> keys = keys();
    if (random.nextBoolean()) {
      Collections.shuffle(keys, random);
    }
    for (Map<Kind, Member> key : keys) {
      line(row++, key, !titled && !regions, goods);
    }
    canvas.write(file, words.word("sheet"));
  }

  private void line(int row, Map<Kind, Member> key, boolean reporter, boolean goods) {
    int column = 0;
    if (reporter) {
      canvas.put(row, column++, "UZ");
    }
    for (TableAxis axis : axes) {
      Member member = key.get(axis.kind());
      if (goods && axis.kind() == Kind.PARTNER) {
        canvas.put(row, column++, member.code().substring(3));
      }
      canvas.put(row, column++, axis.cell(member));
    }
    if (units) {
      canvas.put(row, column++, words.unit());
    }
    int tenths = figures.tenths(key);
    canvas.put(row, column, words.printed(tenths));
    expected.add(
        figures.line(
            Canvas.cell(row, column), key, "value USD " + (long) tenths * words.scale() / 10));
  }

  private List<Map<Kind, Member>> keys() {
    List<Map<Kind, Member>> keys = List.of(new EnumMap<>(Kind.class));
    for (TableAxis axis : axes) {
      List<Map<Kind, Member>> longer = new ArrayList<>();
      for (Map<Kind, Member> key : keys) {
        for (Member member : axis.members()) {
          Map<Kind, Member> next = new EnumMap<>(key);
          next.put(axis.kind(), member);
          longer.add(next);
        }
      }
      keys = longer;
    }
    return keys;
  }
}
