package org.keruen.resolve.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.keruen.model.Period;
import org.keruen.resolve.Cases;
import org.keruen.spec.JobsFolder;

/** Periods as heads, titles and articles word them; each row of the table is a case. */
class PeriodTableTest {

  private final PeriodResolver resolver = PeriodResolver.load(new JobsFolder(Path.of("jobs")));

  @TestFactory
  Stream<DynamicTest> a_wording_means_its_period_or_none_and_gives_its_other_readings() {
    return Cases.of("periods.tsv").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0] + " " + row[1] + " (" + row[5] + ")", () -> check(row)));
  }

  private void check(String[] row) {
    LocalDate printed = row[1].isEmpty() ? null : LocalDate.parse(row[1]);
    PeriodReading reading = resolver.resolve(row[0], printed, null);
    if (row[3].equals("NONE")) {
      // A base is told, but it is no period of the figure; neither is one that nobody can know.
      boolean none = List.of("none", "base").contains(reading.kind());
      assertThat(none || !reading.period().isKnown()).as(reading.toString()).isTrue();
      return;
    }
    assertThat(reading.period()).as(reading.reason()).isEqualTo(Period.parse(row[3]));
    List<Period> others =
        Stream.of(row[4].split(" ")).filter(c -> !c.isEmpty()).map(Period::parse).toList();
    if (!others.isEmpty()) {
      assertThat(reading.alternatives()).as("other readings").containsAnyElementsOf(others);
      assertThat(reading.reason()).isNotBlank().isNotEqualTo("the words say it");
    }
  }
}
