package org.keruen.extract.sheet.infer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keruen.model.Measure;
import org.keruen.model.Period;
import org.keruen.spec.source.Where;

/**
 * Chooses how the periods of a head are read. A column of growth beside its amounts may name its
 * own period, the one it is compared with, both, or none; the reading that gives most columns a
 * period, and no growth the one it is compared with, is taken.
 */
final class HeadPeriods {

  /** What stands behind a percent sign is the year compared with. */
  private static final String BEFORE_PERCENT = "^([^%]*(?:19|20)[0-9]{2}[^%]*)";

  private static final String NO_PERCENT = "^([^%]+)$";

  private final TableView table;
  private final Sense sense;
  private final List<Integer> rows;
  private final Map<String, String> say;
  private final String line;

  /**
   * @param rows the rows of the head that hold periods
   * @param say words that stand for others, such as "Total" for the year
   * @param line the line above the table that names a year, where the head has none; else empty
   */
  HeadPeriods(
      TableView table, Sense sense, List<Integer> rows, Map<String, String> say, String line) {
    this.table = table;
    this.sense = sense;
    this.rows = rows;
    this.say = say;
    this.line = line;
  }

  Where best() {
    List<Where> candidates = new ArrayList<>();
    candidates.add(Toward.head(rows));
    candidates.add(Toward.headOrLeft(rows, BEFORE_PERCENT));
    candidates.add(Toward.headOrLeft(rows, NO_PERCENT));
    String amounts = amounts();
    if (!amounts.isEmpty()) {
      candidates.add(Toward.headOrLeft(rows, amounts));
    }
    Where best = candidates.get(0);
    int most = -1;
    for (Where candidate : candidates) {
      int good = good(candidate);
      if (good > most) {
        most = good;
        best = candidate;
      }
    }
    Where said = say.isEmpty() ? best : Toward.saying(best, say);
    return line.isEmpty() ? said : Toward.and(said, Toward.yearOf(line));
  }

  /** A pattern of the words over the columns that are no growth. */
  private String amounts() {
    Set<String> words = new LinkedHashSet<>();
    for (int c : table.valueColumns()) {
      if (!isGrowth(c) && period(words(c)).isKnown()) {
        words.add(words(c));
      }
    }
    return words.isEmpty()
        ? ""
        : words.stream().map(Pattern::quote).collect(Collectors.joining("|", "^(", ")$"));
  }

  /** Two for a period that an amount has or that is an amount's, one for a likely other. */
  private int good(Where candidate) {
    int good = 0;
    Set<Period> amounts = new HashSet<>();
    LocalDate last = null;
    for (int c : table.valueColumns()) {
      String words = read(candidate, c);
      Period period = period(words);
      if (words.isEmpty() || !period.isKnown()) {
        continue;
      }
      if (!isGrowth(c)) {
        amounts.add(period);
        last = period.start();
        good += 2;
      } else if (last == null || !period.start().isBefore(last)) {
        // "2021 in % of 2020" beside amounts of January 2021 is of January.
        good += amounts.isEmpty() || amounts.contains(period) ? 2 : 1;
      }
    }
    return good;
  }

  private String read(Where candidate, int column) {
    for (int c = column; c >= table.block.firstValue(); c--) {
      String words = words(c);
      if (candidate.match().isEmpty()) {
        return words;
      }
      Matcher m = candidate.match().get().matcher(words);
      if (m.find()) {
        return m.group(1);
      }
    }
    return "";
  }

  private String words(int column) {
    Set<String> words = new LinkedHashSet<>();
    for (int row : rows) {
      words.add(table.head(row, column));
    }
    words.remove("");
    return String.join(" | ", words);
  }

  private boolean isGrowth(int column) {
    for (int row = 1; row <= table.block.headRows(); row++) {
      if (sense.unit(table.head(row, column)).measure() == Measure.GROWTH_YOY) {
        return true;
      }
    }
    return false;
  }

  private Period period(String words) {
    String said = say.getOrDefault(Where.normal(words), words);
    return sense.period(line.isEmpty() ? said : said + " | " + Toward.yearIn(line)).period();
  }
}
