package org.keruen.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.RawClaim;
import org.keruen.model.SourceFile;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.resolve.period.PeriodResolver;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.ArticleFields;
import org.keruen.spec.dimension.EntityWords;
import org.keruen.spec.language.LanguageWords;

class LanguageExamplesTest {

  private static final JobsFolder JOBS = new JobsFolder(Path.of("jobs"));

  @TempDir private static Path folder;

  private final ArticleExtractor extractor =
      new ArticleExtractor(
          LanguageWords.read(JOBS),
          EntityWords.read(JOBS),
          ArticleFields.read(JOBS),
          new Resolvers(
              PartnerResolver.load(JOBS), PeriodResolver.load(JOBS), MeasureResolver.load(JOBS)));

  @TestFactory
  Stream<DynamicTest> every_example_of_a_language_makes_the_claims_it_says() {
    return LanguageWords.read(JOBS).stream()
        .flatMap(language -> language.examples().stream())
        .map(e -> DynamicTest.dynamicTest(e.sentence(), () -> check(e)));
  }

  private void check(LanguageWords.Example example) {
    List<String> claims = new ArrayList<>();
    extractor.extract(
        article(example.sentence()),
        raw -> {
          if (raw instanceof RawClaim c) {
            claims.add(
                String.join(
                    " ",
                    c.reporter().code(),
                    c.partner().code(),
                    c.flow().code(),
                    c.period().code(),
                    c.measure().code(),
                    c.unit(),
                    c.value().toPlainString(),
                    c.qualifier().code(),
                    c.modality().code()));
          }
        });
    assertThat(claims).as(example.place()).containsExactlyElementsOf(example.claims());
  }

  private static SourceFile article(String sentence) {
    try {
      Path path = Files.createTempFile(folder, "example", ".txt");
      Files.writeString(path, "Title: Example\nDate: 2022-06-17\n\n" + sentence + "\n");
      return new SourceFile(
          path, "example.txt", "0", 1, "", SourceFile.Kind.ARTICLE, LocalDate.of(2022, 6, 17));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
