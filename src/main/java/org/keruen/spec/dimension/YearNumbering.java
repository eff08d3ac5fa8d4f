package org.keruen.spec.dimension;

import java.time.LocalDate;
import java.time.MonthDay;
import org.keruen.spec.YamlNode;

/**
 * How a country numbers its years, where it does not count with the Gregorian calendar.
 *
 * @param begins first day of the year, nominal: it can fall a day earlier or later
 * @param first first year that is taken for one of this numbering, 0 for Gregorian years
 * @param last last such year, 0 for Gregorian years
 * @param offset what to add to a year's number for the Gregorian year it begins in
 */
public record YearNumbering(MonthDay begins, int first, int last, int offset) {

  static YearNumbering of(YamlNode node, MonthDay begins) {
    if (node.find("years").isEmpty()) {
      return new YearNumbering(begins, 0, 0, 0);
    }
    int[] range = node.get("years").as(YearNumbering::range, "two years such as 1350-1449");
    int offset = node.get("offset").as(Integer::parseInt, "a whole number of years");
    return new YearNumbering(begins, range[0], range[1], offset);
  }

  private static int[] range(String text) {
    String[] ends = text.split("-", 2);
    return new int[] {Integer.parseInt(ends[0].strip()), Integer.parseInt(ends[1].strip())};
  }

  public boolean isGregorian() {
    return last == 0;
  }

  /** Whether a number can only be a year of this numbering. */
  public boolean has(int year) {
    return year >= first && year <= last && last > 0;
  }

  /** The first day of a year. */
  public LocalDate start(int year) {
    return LocalDate.of(year + offset, begins.getMonth(), begins.getDayOfMonth());
  }
}
