package org.keruen.resolve.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.keruen.model.Measure;
import org.keruen.resolve.Cases;
import org.keruen.spec.JobsFolder;

/** Amounts as articles and tables word them; each row of the table is a case. */
class MeasureWordingsTest {

  /** Fractions in words ("a third") are given to two decimals. */
  private static final Offset<BigDecimal> ROUNDED = Offset.offset(new BigDecimal("0.01"));

  private final MeasureResolver resolver = MeasureResolver.load(new JobsFolder(Path.of("jobs")));

  @TestFactory
  Stream<DynamicTest> a_wording_states_its_measure_or_nothing() {
    return Cases.of("measures.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[0] + " (" + row[6] + ")", () -> check(row)));
  }

  private void check(String[] row) {
    MeasureReading reading = resolver.resolve(row[0]);
    if (row[2].equals("NONE")) {
      assertThat(reading.measure()).as(reading.toString()).isEqualTo(Measure.UNKNOWN);
      return;
    }
    assertThat(reading.measure().code()).as(reading.reason()).isEqualTo(row[2]);
    if (row[4].equals("%")) {
      assertThat(reading.value()).isCloseTo(new BigDecimal(row[3]), ROUNDED);
    } else {
      assertThat(reading.value()).isEqualByComparingTo(new BigDecimal(row[3]));
    }
    assertThat(reading.unit()).isEqualTo(row[4]);
    assertThat(reading.qualifier().code()).isEqualTo(row[5]);
  }
}
