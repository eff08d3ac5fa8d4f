package org.keruen.spec.dimension;

import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.YamlNode;

/**
 * {@code jobs/dimensions/marketing-years.yml}: when the year of a country's harvest begins, which
 * grain trade is counted by.
 *
 * @param beginnings its first days by the country's code, the one that is meant first
 */
public record MarketingYears(Map<String, List<MonthDay>> beginnings) {

  public MarketingYears {
    beginnings = new LinkedHashMap<>(beginnings);
  }

  /** Reads all. */
  public static MarketingYears read(JobsFolder jobs) {
    Map<String, List<MonthDay>> years = new LinkedHashMap<>();
    YamlNode.read(jobs.path("dimensions/marketing-years.yml"))
        .allowKeys("marketing_years")
        .get("marketing_years")
        .entries()
        .forEach(
            (country, days) ->
                years.put(country, days.items().stream().map(MarketingYears::day).toList()));
    return new MarketingYears(years);
  }

  private static MonthDay day(YamlNode node) {
    return node.as(t -> MonthDay.parse("--" + t), "a day such as 07-01 (month, day)");
  }

  /** All first days there are. */
  public List<MonthDay> days() {
    return beginnings.values().stream().flatMap(List::stream).distinct().sorted().toList();
  }
}
