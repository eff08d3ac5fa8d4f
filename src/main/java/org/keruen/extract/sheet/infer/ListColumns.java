package org.keruen.extract.sheet.infer;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.keruen.model.Flow;
import org.keruen.spec.dimension.HeadWords.Role;

/** The columns of a list by what their heads call them and by what their words could be. */
final class ListColumns {

  private static final double MOST = 0.6;
  private static final double FEW = 0.3;
  private static final int SAMPLE = 4000;
  private static final Pattern CODE = Pattern.compile("(?i)total|_?t|[0-9]{1,10}");

  private static final List<Role> NO_GOODS =
      List.of(
          Role.REPORTER,
          Role.PARTNER,
          Role.COUNTERPART,
          Role.EXPORTER,
          Role.IMPORTER,
          Role.FLOW,
          Role.UNIT,
          Role.INDICATOR,
          Role.ENTITY,
          Role.PERIOD);

  private final TableView table;
  private final Sense sense;
  private final Map<Integer, String> heads = new TreeMap<>();
  private final Map<Integer, Set<String>> words = new TreeMap<>();

  private boolean known;

  ListColumns(TableView table, Sense sense) {
    this.table = table;
    this.sense = sense;
    for (int c = 0; c < table.grid.columns(); c++) {
      String head = table.lastHead(c);
      if (!head.isEmpty()) {
        heads.put(c, head);
      }
    }
    List<String> printed = List.copyOf(heads.values());
    sense.heads().knownHeads().stream()
        .filter(k -> k.heads().equals(printed))
        .findFirst()
        .ifPresent(
            k -> {
              known = true;
              Iterator<String> are = k.are().iterator();
              heads.replaceAll((c, head) -> are.next());
            });
  }

  /** Whether the heads are those of a well-known list; what they mean is not what is printed. */
  boolean isKnown() {
    return known;
  }

  /** Whether the head has a word over all columns but one. */
  boolean isFull() {
    int wide = 0;
    for (int c = 0; c < table.grid.columns(); c++) {
      wide = words(c).isEmpty() ? wide : c + 1;
    }
    return heads.size() > 2 && heads.size() >= wide - 1;
  }

  String head(int column) {
    return heads.getOrDefault(column, "");
  }

  Set<Integer> all() {
    return heads.keySet();
  }

  /** The different words of a column in its first rows. */
  Set<String> words(int column) {
    return words.computeIfAbsent(
        column,
        c -> {
          Set<String> found = new LinkedHashSet<>();
          int last = Math.min(table.block.bodyLast(), table.block.bodyFirst() + SAMPLE);
          for (int r = table.block.bodyFirst(); r <= last; r++) {
            String text = table.at(r, c);
            if (!text.isEmpty()) {
              found.add(text);
            }
          }
          return found;
        });
  }

  /** The part of a column's different words for which something holds. */
  double share(int column, Predicate<String> holds) {
    Set<String> all = words(column);
    return all.isEmpty() ? 0 : (double) all.stream().filter(holds).count() / all.size();
  }

  /** The columns whose heads are a word for a role, with nothing but a suffix such as "name". */
  List<Integer> of(Role role) {
    List<Integer> found = new ArrayList<>();
    heads.forEach(
        (c, head) -> {
          if (sense.heads().isOfList(role, head)) {
            found.add(c);
          }
        });
    return found;
  }

  /** Of some columns the best that is good enough; -1 if there is none. */
  static int best(List<Integer> columns, double least, ToDoubleFunction<Integer> good) {
    int best = -1;
    double most = least;
    for (int c : columns) {
      double value = good.applyAsDouble(c);
      if (value > most) {
        most = value;
        best = c;
      }
    }
    return best;
  }

  /** Of some columns the one most of whose words are names or codes of partners; names win. */
  int party(List<Integer> columns) {
    return best(
        columns,
        MOST / 2,
        c -> share(c, sense::isPartner) + share(c, w -> w.matches(".*\\p{L}{4}.*")) / 10);
  }

  /** Columns of partners whatever their head says; codes of numbers are none. */
  List<Integer> parties() {
    return heads.keySet().stream()
        .filter(c -> share(c, sense::isPartner) >= MOST)
        .filter(c -> share(c, w -> w.matches(".*\\p{L}{2}.*")) > MOST)
        .toList();
  }

  /** The column that says whether goods are exported or imported; -1 if there is none. */
  int flow() {
    List<Integer> texts =
        heads.keySet().stream()
            .filter(c -> !of(Role.INDICATOR).contains(c))
            .filter(c -> !goodsColumns().contains(c))
            .toList();
    int told = best(texts, MOST, c -> share(c, w -> sense.flow(w) != Flow.UNKNOWN));
    return told >= 0 ? told : best(of(Role.FLOW), 0.99, c -> share(c, sense::isFlowCode));
  }

  /** The column of what is counted, some of which is trade; -1 if there is none. */
  int indicator() {
    return best(of(Role.INDICATOR), 0, c -> share(c, w -> sense.flow(w) != Flow.UNKNOWN));
  }

  /** The column of goods' codes, or if there is none that of their names; -1 if neither. */
  int goods() {
    int codes = codes();
    return codes >= 0 ? codes : names();
  }

  int codes() {
    return best(
        heads.keySet().stream().filter(this::isOfGoods).filter(this::isEven).toList(),
        MOST,
        c -> share(c, w -> CODE.matcher(w).matches()));
  }

  /** "Tariff code" beside the names of goods; a territory's code is none. */
  private boolean isOfGoods(int column) {
    return goodsColumns().contains(column)
        || of(Role.PRODUCT).stream().anyMatch(p -> Math.abs(p - column) < 2)
            && sense.heads().says(Role.CODE, head(column))
            && NO_GOODS.stream().noneMatch(r -> sense.heads().says(r, head(column)));
  }

  /** Codes have an even number of digits; a few may have lost their first zero. */
  private boolean isEven(int column) {
    return share(column, w -> w.matches("(?:[0-9]{2}){1,5}")) > 0;
  }

  int names() {
    // "Items" may stand over flows and partners too.
    return best(
        goodsColumns().stream().filter(c -> share(c, this::isOther) < FEW).toList(),
        MOST,
        c -> share(c, w -> w.matches(".*\\p{L}{4}.*")));
  }

  private boolean isOther(String words) {
    return sense.flow(words) != Flow.UNKNOWN || sense.isParty(words);
  }

  private List<Integer> goodsColumns() {
    List<Integer> columns = new ArrayList<>(of(Role.PRODUCT));
    columns.addAll(of(Role.CODE));
    return columns;
  }
}
