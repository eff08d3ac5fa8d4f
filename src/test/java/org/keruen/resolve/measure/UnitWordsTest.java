package org.keruen.resolve.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.keruen.resolve.Cases;
import org.keruen.spec.JobsFolder;

/** Units as the heads of tables print them; each row of the table is a case. */
class UnitWordsTest {

  private final MeasureResolver resolver = MeasureResolver.load(new JobsFolder(Path.of("jobs")));

  @TestFactory
  Stream<DynamicTest> a_head_says_measure_unit_and_scale() {
    return Cases.of("units.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[0] + " (" + row[5] + ")", () -> check(row)));
  }

  private void check(String[] row) {
    UnitReading unit = resolver.unit(row[0]);
    String measure = row[1].equals("other") ? "?" : row[1];
    assertThat(unit.measure().code()).as(unit.reason()).isEqualTo(measure);
    assertThat(unit.unit()).isEqualTo(row[2]);
    assertThat(unit.scale()).isEqualByComparingTo(new BigDecimal(row[3]));
    assertThat(unit.isIndex()).isEqualTo(row[4].equals("yes"));
  }
}
