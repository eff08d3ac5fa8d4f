package org.keruen.extract.article;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.keruen.model.RawRecord;
import org.keruen.model.SourceFile;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.ArticleFields;
import org.keruen.spec.dimension.ClaimGrounds;
import org.keruen.spec.dimension.EntityWords;
import org.keruen.spec.language.LanguageWords;

/** Reads articles with the words of {@code jobs/}, as a night does. */
final class Desk {

  private static final JobsFolder JOBS = new JobsFolder(Path.of("jobs"));

  private static final ClaimGrounds GROUNDS = ClaimGrounds.read(JOBS);

  private final ArticleExtractor extractor;

  Desk() {
    this(GROUNDS);
  }

  /** One that asks its claims for another confidence, 0 to 1: with 0 every figure is a claim. */
  Desk(BigDecimal least) {
    this(new ClaimGrounds(least, GROUNDS.told(), GROUNDS.doubts()));
  }

  private Desk(ClaimGrounds grounds) {
    this.extractor =
        new ArticleExtractor(
            LanguageWords.read(JOBS),
            EntityWords.read(JOBS),
            ArticleFields.read(JOBS),
            grounds,
            Resolvers.load(JOBS));
  }

  /** What an article makes, written into a folder; its head stands above a blank line. */
  List<RawRecord> read(Path folder, String article, LocalDate vintage) throws IOException {
    Path path = Files.createTempFile(folder, "article", ".txt");
    Files.writeString(path, article + "\n");
    List<RawRecord> records = new ArrayList<>();
    extractor.extract(
        new SourceFile(path, "article.txt", "0", 1, "", SourceFile.Kind.ARTICLE, vintage),
        records::add);
    return records;
  }
}
