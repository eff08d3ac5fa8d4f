package org.keruen.extract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.RawArticle;
import org.keruen.model.RawClaim;
import org.keruen.model.RawRecord;
import org.keruen.model.SourceFile;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.dimension.ArticleFields;
import org.keruen.spec.dimension.ClaimGrounds;
import org.keruen.spec.dimension.EntityWords;
import org.keruen.spec.language.LanguageWords;

/** A language is a file: no Java is needed to read articles in one more. */
class NewLanguageTest {

  @TempDir private Path folder;

  @BeforeEach
  void copy_the_jobs_folder() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("jobs"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = folder.resolve(file);
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  @Test
  void a_file_with_the_words_of_a_language_is_enough_to_read_articles_in_it() throws IOException {
    assertThat(languageOf("Der Handel von Kazakhstan mit Tatarstan lag 2021 bei 423 Mio Dollar."))
        .isNotEqualTo("de");

    addGerman();

    JobsFolder jobs = new JobsFolder(folder.resolve("jobs"));
    LanguageWords german =
        LanguageWords.read(jobs).stream()
            .filter(w -> w.language().equals("de"))
            .findFirst()
            .orElseThrow();
    LanguageWords.Example example = german.examples().get(0);
    assertThat(languageOf(example.sentence())).isEqualTo("de");
    assertThat(claims(example.sentence())).containsExactly("KZ RU-TA 2021 423000000 USD");
  }

  @Test
  void a_pattern_that_is_none_is_told_of_with_its_file_and_line() throws IOException {
    addGerman();
    Path file = folder.resolve("jobs/languages/de.yml");
    Files.writeString(file, Files.readString(file).replace("'weltweit'", "'(weltweit'"));

    assertThatThrownBy(() -> LanguageWords.read(new JobsFolder(folder.resolve("jobs"))))
        .isInstanceOf(SpecException.class)
        .hasMessageContaining("de.yml")
        .hasMessageContaining("no valid pattern");
  }

  private void addGerman() throws IOException {
    try (InputStream german = NewLanguageTest.class.getResourceAsStream("de.yml")) {
      Files.copy(german, folder.resolve("jobs/languages/de.yml"));
    }
  }

  private String languageOf(String sentence) throws IOException {
    return read(sentence).stream()
        .filter(RawArticle.class::isInstance)
        .map(r -> ((RawArticle) r).language())
        .findFirst()
        .orElseThrow();
  }

  private List<String> claims(String sentence) throws IOException {
    return read(sentence).stream()
        .filter(RawClaim.class::isInstance)
        .map(RawClaim.class::cast)
        .map(
            c ->
                String.join(
                    " ",
                    c.reporter().code(),
                    c.partner().code(),
                    c.period().code(),
                    c.value().toPlainString(),
                    c.unit()))
        .toList();
  }

  private List<RawRecord> read(String sentence) throws IOException {
    JobsFolder jobs = new JobsFolder(folder.resolve("jobs"));
    Path path = folder.resolve("example.txt");
    Files.writeString(path, "Date: 2022-06-17\n\n" + sentence + "\n");
    List<RawRecord> records = new ArrayList<>();
    new ArticleExtractor(
            LanguageWords.read(jobs),
            EntityWords.read(jobs),
            ArticleFields.read(jobs),
            ClaimGrounds.read(jobs),
            Resolvers.load(jobs))
        .extract(
            new SourceFile(
                path,
                "example.txt",
                "0",
                1,
                "",
                SourceFile.Kind.ARTICLE,
                LocalDate.of(2022, 6, 17)),
            records::add);
    return records;
  }
}
