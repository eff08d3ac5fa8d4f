package org.keruen.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.RawClaim;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.language.LanguageWords;

class LanguageExamplesTest {

  private static final JobsFolder JOBS = new JobsFolder(Path.of("jobs"));

  @TempDir private static Path folder;

  /** An example shows how words are read, whatever confidence a claim has to have. */
  private final Desk desk = new Desk(BigDecimal.ZERO);

  @TestFactory
  Stream<DynamicTest> every_example_of_a_language_makes_the_claims_it_says() {
    return LanguageWords.read(JOBS).stream()
        .flatMap(language -> language.examples().stream())
        .map(e -> DynamicTest.dynamicTest(e.sentence(), () -> check(e)));
  }

  private void check(LanguageWords.Example example) throws IOException {
    String article = "Title: Example\nDate: 2022-06-17\n\n" + example.sentence();
    List<String> claims =
        desk.read(folder, article, LocalDate.of(2022, 6, 17)).stream()
            .filter(RawClaim.class::isInstance)
            .map(RawClaim.class::cast)
            .map(LanguageExamplesTest::line)
            .toList();
    assertThat(claims).as(example.place()).containsExactlyElementsOf(example.claims());
  }

  private static String line(RawClaim c) {
    return String.join(
        " ",
        c.reporter().code(),
        c.partner().code(),
        c.flow().code(),
        c.period().code(),
        c.measure().code(),
        c.unit(),
        c.value().toPlainString(),
        c.qualifier().code(),
        c.modality().code());
  }
}
