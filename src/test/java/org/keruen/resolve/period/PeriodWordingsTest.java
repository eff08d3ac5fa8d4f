package org.keruen.resolve.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.keruen.model.Period;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.PeriodWords;

class PeriodWordingsTest {

  private static final JobsFolder JOBS = new JobsFolder(Path.of("jobs"));
  private final PeriodResolver resolver = PeriodResolver.load(JOBS);

  @TestFactory
  Stream<DynamicTest> every_example_of_the_vocabularies_means_what_it_says() {
    return PeriodWords.read(JOBS).stream()
        .flatMap(language -> language.examples().stream())
        .map(e -> DynamicTest.dynamicTest(e.text() + " " + e.reference(), () -> check(e)));
  }

  private void check(PeriodWords.Example example) {
    LocalDate reference =
        example.reference().isEmpty() ? null : LocalDate.parse(example.reference());
    PeriodReading reading = resolver.resolve(example.text(), reference, null);
    if (example.expected().equals("none")) {
      assertThat(reading.kind()).as(example.place()).isEqualTo("none");
    } else {
      assertThat(reading.period()).as(example.place()).isEqualTo(Period.parse(example.expected()));
    }
  }
}
