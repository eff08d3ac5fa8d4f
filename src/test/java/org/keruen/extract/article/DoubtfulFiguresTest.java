package org.keruen.extract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.Modality;
import org.keruen.model.RawClaim;
import org.keruen.model.RawRecord;
import org.keruen.model.Reject;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.dimension.ClaimGrounds;

class DoubtfulFiguresTest {

  private static final JobsFolder JOBS = new JobsFolder(Path.of("jobs"));

  private static final String SURE =
      "In 2021 trade between Kazakhstan and Georgia reached $60 million.";

  private static final String WITHOUT_PERIOD =
      "Trade between Kazakhstan and Georgia has grown by 16%.";

  @TempDir private Path folder;

  @Test
  void a_growth_of_no_period_is_no_claim_and_is_told_with_its_reading() throws IOException {
    List<RawRecord> records = read(new Desk(), WITHOUT_PERIOD);
    assertThat(records).noneMatch(RawClaim.class::isInstance);
    Reject told = rejects(records).get(0);
    assertThat(told.kind()).isEqualTo(Reject.Kind.LEFT_OUT);
    assertThat(told.reason()).isEqualTo("doubtful_figure");
    assertThat(told.detail()).contains("no period is told").contains("where 0.5 is the least");
    assertThat(told.rawText()).isEqualTo(WITHOUT_PERIOD);
    assertThat(told.candidates()).containsExactly("KZ GE turnover ? growth_yoy 16 %");
  }

  @Test
  void a_report_of_one_party_and_of_no_period_is_no_claim_and_an_aim_is_one() throws IOException {
    String met = "Kazakhstan and Georgia are neighbours of the Caspian countries. ";
    List<RawRecord> report = read(new Desk(), met + "Trade with Georgia is $60 million.");
    assertThat(claims(report)).isEmpty();
    assertThat(rejects(report)).extracting(Reject::reason).containsExactly("doubtful_figure");
    List<RawRecord> aim =
        read(new Desk(), met + "The plan is to bring trade with Georgia to $60 million.");
    assertThat(claims(aim)).extracting(RawClaim::modality).containsExactly(Modality.TARGET);
  }

  @Test
  void a_second_level_of_one_trade_and_period_is_no_claim_unless_somebody_else_counted_it()
      throws IOException {
    String again = " In 2021 the turnover was $41 million.";
    List<RawRecord> same = read(new Desk(), SURE + again);
    assertThat(claims(same)).hasSize(1);
    assertThat(rejects(same).get(0).detail()).contains("another level of the same trade");
    String counted = " According to Georgian statistics, in 2021 the turnover was $41 million.";
    assertThat(claims(read(new Desk(), SURE + counted))).hasSize(2);
    String part = " In 2021 the turnover was $60 million, including $41 million by road.";
    assertThat(rejects(read(new Desk(), SURE + part))).isEmpty();
  }

  @Test
  void a_figure_whose_sentence_says_all_is_surer_than_one_that_takes_from_those_before()
      throws IOException {
    List<RawClaim> claims =
        claims(read(new Desk(), SURE + " The turnover rose by 16% from the year before."));
    assertThat(claims).hasSize(2);
    assertThat(claims.get(0).confidence()).isGreaterThan(claims.get(1).confidence());
  }

  @Test
  void every_claim_has_at_least_the_confidence_that_the_definition_asks_for() throws IOException {
    BigDecimal least = new BigDecimal("0.9");
    List<RawRecord> records =
        read(new Desk(least), SURE + " The turnover rose by 16% from the year before.");
    assertThat(claims(records)).hasSize(1).allMatch(c -> c.confidence().compareTo(least) >= 0);
    assertThat(rejects(records)).extracting(Reject::reason).containsExactly("doubtful_figure");
  }

  @Test
  void a_doubt_without_a_weight_is_named_with_its_file() throws IOException {
    Path jobs = Files.createDirectories(folder.resolve("jobs/dimensions"));
    String text = Files.readString(JOBS.path("dimensions/claim-grounds.yml"));
    Files.writeString(
        jobs.resolve("claim-grounds.yml"), text.replaceAll("(?m)^  open_period:.*\\R", ""));
    assertThatThrownBy(() -> ClaimGrounds.read(new JobsFolder(folder.resolve("jobs"))))
        .isInstanceOf(SpecException.class)
        .hasMessageContaining("claim-grounds.yml")
        .hasMessageContaining("open_period");
  }

  private List<RawRecord> read(Desk desk, String sentences) throws IOException {
    String article = "Title: Example\nDate: 2022-06-17\n\n" + sentences;
    return desk.read(folder, article, LocalDate.of(2022, 6, 17));
  }

  private static List<RawClaim> claims(List<RawRecord> records) {
    return records.stream().filter(RawClaim.class::isInstance).map(RawClaim.class::cast).toList();
  }

  private static List<Reject> rejects(List<RawRecord> records) {
    return records.stream().filter(Reject.class::isInstance).map(Reject.class::cast).toList();
  }
}
