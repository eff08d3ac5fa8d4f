package org.keruen.extract.sheet.infer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.extract.sheet.read.Cell;
import org.keruen.model.Axis;
import org.keruen.spec.dimension.HeadWords.Role;
import org.keruen.spec.source.Where;

/**
 * Finds where a list has its periods: in one column, in one of years and one of months, or days.
 */
final class ListPeriods {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Pattern PART = Pattern.compile("0?[1-9]|1[0-2]|[MQSmqs](?:0?[1-9]|1[0-2])");
  private static final Pattern DAY =
      Pattern.compile("((?:19|20)[0-9]{2})-([0-9]{2})-([0-9]{2})(?:[T ]00:00(?::00)?(?:[.]0+)?)?");
  private static final double NEARLY_ALL = 0.95;

  private final ListColumns columns;
  private final Sense sense;
  private final Draft draft;

  ListPeriods(ListColumns columns, Sense sense, Draft draft) {
    this.columns = columns;
    this.sense = sense;
    this.draft = draft;
  }

  void search() {
    List<Integer> told =
        columns.all().stream()
            .filter(c -> sense.heads().says(Role.PERIOD, columns.head(c)))
            .filter(c -> columns.share(c, w -> w.length() < 30) > NEARLY_ALL)
            .toList();
    int days =
        ListColumns.best(told, NEARLY_ALL, c -> columns.share(c, w -> DAY.matcher(w).matches()));
    int years =
        ListColumns.best(told, NEARLY_ALL, c -> columns.share(c, w -> YEAR.matcher(w).matches()));
    int whole = ListColumns.best(told, NEARLY_ALL, this::whole);
    int parts = ListColumns.best(told, NEARLY_ALL, c -> columns.share(c, this::isPart));
    if (whole >= 0 && (whole(whole) > 1.05 || parts < 0 && days < 0)) {
      column(whole, Toward.column(whole));
    } else if (years >= 0 && parts >= 0) {
      draft.toward(Axis.PERIOD, Toward.column(parts, years));
      draft.label(years);
      draft.label(parts);
      draft.because(
          "months stand in column %s, their years in column %s"
              .formatted(Cell.column(parts), Cell.column(years)));
    } else if (days >= 0) {
      column(days, Toward.saying(Toward.column(days), months(days)));
    } else if (whole >= 0) {
      column(whole, Toward.column(whole));
    }
  }

  private void column(int column, Where where) {
    draft.toward(Axis.PERIOD, where);
    draft.label(column);
    draft.because("periods stand in column " + Cell.column(column));
  }

  private boolean isPart(String words) {
    return PART.matcher(words).matches() || sense.isPartOfYear(words);
  }

  /** Months and quarters say more than years, and a head that says "period" more than others. */
  private double whole(int column) {
    double all = columns.share(column, w -> sense.isTitlePeriod(w) && !DAY.matcher(w).matches());
    double parts = columns.share(column, w -> !YEAR.matcher(w).matches());
    return all
        + (all < NEARLY_ALL
            ? 0
            : parts / 10 + (columns.of(Role.PERIOD).contains(column) ? 0.01 : 0));
  }

  /** The first or the last days of months stand for them, those of the year's for the year. */
  private Map<String, String> months(int column) {
    TreeSet<Integer> months = new TreeSet<>();
    TreeSet<Integer> days = new TreeSet<>();
    for (String words : columns.words(column)) {
      Matcher m = DAY.matcher(words);
      if (m.matches()) {
        months.add(Integer.valueOf(m.group(2)));
        days.add(Integer.valueOf(m.group(3)));
      }
    }
    Map<String, String> say = new HashMap<>();
    if (days.first() > 1 && days.first() < 28) {
      return say;
    }
    for (String words : columns.words(column)) {
      Matcher m = DAY.matcher(words);
      if (m.matches()) {
        say.put(Where.normal(words), period(m, months));
      }
    }
    return say;
  }

  private static String period(Matcher day, Set<Integer> months) {
    int month = Integer.parseInt(day.group(2));
    if (months.size() == 1) {
      return months.contains(1) || months.contains(12)
          ? day.group(1)
          : day.group(1) + "-" + day.group(2);
    }
    boolean quarters =
        months.size() > 2
            && (months.equals(Set.of(1, 4, 7, 10)) || months.equals(Set.of(3, 6, 9, 12)));
    return quarters ? day.group(1) + "-Q" + (month + 2) / 3 : day.group(1) + "-" + day.group(2);
  }
}
