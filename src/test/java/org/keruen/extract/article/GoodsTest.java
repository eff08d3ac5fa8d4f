package org.keruen.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.RawClaim;
import org.keruen.model.RawRecord;
import org.keruen.model.SourceFile;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.resolve.period.PeriodResolver;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.ArticleFields;
import org.keruen.spec.dimension.EntityWords;
import org.keruen.spec.language.LanguageWords;

/** A figure of some goods is no figure of all trade. */
class GoodsTest {

  private static final JobsFolder JOBS = new JobsFolder(Path.of("jobs"));

  @TempDir private Path folder;

  private List<String> read(String text) throws IOException {
    Path path = folder.resolve("a.txt");
    Files.writeString(path, "Date: 2023-06-17\n\n" + text + "\n");
    SourceFile file =
        new SourceFile(
            path, "a.txt", "0", 1, "", SourceFile.Kind.ARTICLE, LocalDate.of(2023, 6, 17));
    List<RawRecord> records = new ArrayList<>();
    new ArticleExtractor(
            LanguageWords.read(JOBS),
            EntityWords.read(JOBS),
            ArticleFields.read(JOBS),
            new Resolvers(
                PartnerResolver.load(JOBS), PeriodResolver.load(JOBS), MeasureResolver.load(JOBS)))
        .extract(file, records::add);
    return records.stream()
        .filter(RawClaim.class::isInstance)
        .map(RawClaim.class::cast)
        .map(c -> c.product().code() + " " + c.value().stripTrailingZeros().toPlainString())
        .toList();
  }

  @Test
  void of_a_list_each_figure_is_of_the_goods_ahead_of_it() throws IOException {
    assertThat(
            read(
                "В 2022 году Башкортостан увеличил экспорт в Казахстан: муки (на 20%), сахара (на 13%), шин (на 7%)."))
        .containsExactly("label:муки 20", "label:сахара 13", "label:шин 7");
  }

  @Test
  void what_goes_on_with_a_figure_of_goods_is_of_the_same_goods() throws IOException {
    assertThat(
            read(
                "In January-May 2023 tomatoes worth $8.2 million went from Uzbekistan to Russia. In physical terms it is 12.5 thousand tons."))
        .containsExactly("label:tomatoes 8200000", "label:tomatoes 12500");
  }

  @Test
  void goods_that_nobody_names_are_all_goods() throws IOException {
    assertThat(read("In 2022 Armenia’s exports to Georgia were worth $110.4 million."))
        .containsExactly("TOTAL 110400000");
  }
}
