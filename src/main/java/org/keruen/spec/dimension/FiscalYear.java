package org.keruen.spec.dimension;

import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.YamlNode;

/**
 * {@code jobs/dimensions/fiscal-years.yml}: a country's statistical year.
 *
 * @param begins its first day
 * @param namedByEnd whether the year it ends in names it
 */
public record FiscalYear(MonthDay begins, boolean namedByEnd) {

  /** Reads all, by the country's code. */
  public static Map<String, FiscalYear> read(JobsFolder jobs) {
    Map<String, FiscalYear> years = new LinkedHashMap<>();
    YamlNode file =
        YamlNode.read(jobs.path("dimensions/fiscal-years.yml")).allowKeys("fiscal_years");
    file.get("fiscal_years")
        .entries()
        .forEach(
            (country, node) -> {
              node.allowKeys("begins", "named_by");
              MonthDay begins =
                  node.get("begins")
                      .as(t -> MonthDay.parse("--" + t), "a day such as 04-01 (month, day)");
              boolean end = node.get("named_by").as(FiscalYear::isEnd, "start or end");
              years.put(country, new FiscalYear(begins, end));
            });
    return years;
  }

  private static Boolean isEnd(String word) {
    return switch (word) {
      case "end" -> true;
      case "start" -> false;
      default -> throw new IllegalArgumentException(word);
    };
  }
}
