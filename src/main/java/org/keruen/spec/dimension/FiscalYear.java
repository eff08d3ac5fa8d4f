package org.keruen.spec.dimension;

import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.YamlNode;

/**
 * {@code jobs/dimensions/fiscal-years.yml}: a country's statistical year.
 *
 * @param begins its first day
 * @param namedByEnd whether the year it ends in names it, where one year alone is named
 * @param names pattern of the country's names and adjectives
 * @param calendar how the country numbers its years
 */
public record FiscalYear(
    MonthDay begins, boolean namedByEnd, String names, YearNumbering calendar) {

  /** Reads all, by the country's code. */
  public static Map<String, FiscalYear> read(JobsFolder jobs) {
    Map<String, FiscalYear> years = new LinkedHashMap<>();
    YamlNode file =
        YamlNode.read(jobs.path("dimensions/fiscal-years.yml")).allowKeys("fiscal_years");
    file.get("fiscal_years")
        .entries()
        .forEach((country, node) -> years.put(country, FiscalYear.of(node)));
    return years;
  }

  private static FiscalYear of(YamlNode node) {
    node.allowKeys("begins", "named_by", "names", "years", "offset");
    MonthDay begins =
        node.get("begins").as(t -> MonthDay.parse("--" + t), "a day such as 04-01 (month, day)");
    return new FiscalYear(
        begins,
        node.get("named_by").as(FiscalYear::isEnd, "start or end"),
        pattern(node.get("names")),
        YearNumbering.of(node, begins));
  }

  private static String pattern(YamlNode node) {
    try {
      return Pattern.compile(node.text()).pattern();
    } catch (PatternSyntaxException e) {
      throw new SpecException(
          node.file(), node.line(), "no valid pattern: " + e.getDescription(), e);
    }
  }

  private static Boolean isEnd(String word) {
    return switch (word) {
      case "end" -> true;
      case "start" -> false;
      default -> throw new IllegalArgumentException(word);
    };
  }
}
