package org.keruen.extract.sheet;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.keruen.extract.sheet.TableAxis.Kind;
import org.keruen.extract.sheet.TableAxis.Member;

/** Invented trade whose figures fit each other: a turnover is its exports and imports. */
final class TradeFigures {

  private final Random random;
  private final TableWords words;
  private final List<Member> names;
  private final Map<String, Integer> known = new HashMap<>();

  /**
   * @param names whose figures a total is of
   */
  TradeFigures(Random random, TableWords words, List<Member> names) {
    this.random = random;
    this.words = words;
    this.names = names;
  }

  /** A figure in tenths of what is printed. */
  int tenths(Map<Kind, Member> key) {
    String flow = key.get(Kind.FLOW).code();
    if (flow.equals("turnover") || flow.equals("balance")) {
      int exports = tenths(with(key, Kind.FLOW, words.bothFlows().get(0)));
      int imports = tenths(with(key, Kind.FLOW, words.bothFlows().get(1)));
      return flow.equals("turnover") ? exports + imports : exports - imports;
    }
    Member name = key.get(Kind.PARTNER);
    if (name != null && name.code().equals("WORLD")) {
      return names.stream().mapToInt(n -> tenths(with(key, Kind.PARTNER, n))).sum();
    }
    return known.computeIfAbsent(key.toString(), k -> 20_001 + 10 * random.nextInt(90_000));
  }

  /** What must be read of a figure, as {@link SheetReading#line} prints it. */
  String line(String cell, Map<Kind, Member> key, String value) {
    String year = key.get(Kind.PERIOD).code();
    String period = key.containsKey(Kind.MONTH) ? year + "-" + key.get(Kind.MONTH).code() : year;
    String name = key.containsKey(Kind.PARTNER) ? key.get(Kind.PARTNER).code() : "WORLD";
    boolean whole = name.equals("WORLD");
    String reporter = words.reporter();
    String partner = "WORLD";
    String product = "TOTAL";
    switch (words.subject()) {
      case PARTNERS -> partner = name;
      case REGIONS -> reporter = whole ? reporter : name;
      case GOODS -> product = whole ? product : name;
    }
    return String.join(
        " ", cell, reporter, partner, key.get(Kind.FLOW).code(), product, period, value);
  }

  private static Map<Kind, Member> with(Map<Kind, Member> key, Kind kind, Member member) {
    Map<Kind, Member> other = new EnumMap<>(key);
    other.put(kind, member);
    return other;
  }
}
