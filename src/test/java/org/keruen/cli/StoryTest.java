package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The story that the warehouse is made for, told from the sample files: one article says that
 * Kazakhstan and Tatarstan traded $423 million "at the end of 2021", others say the same of eleven
 * months, or $557 million, or about $630 million.
 */
class StoryTest {

  @TempDir private static Path folder;
  private static Keruen keruen;

  @BeforeAll
  static void a_night_over_the_sample() {
    keruen = new Keruen(folder);
    keruen.give();
    keruen.run();
  }

  private static String verdict(String article, String value) {
    return keruen.ask(
        "SELECT k.verdict FROM claim c JOIN claim_check k USING (claim_id) WHERE c.article LIKE '%"
            + article
            + "%' AND c.value = "
            + value);
  }

  private static String reason(String article, String value) {
    return keruen.ask(
        "SELECT k.reason FROM claim c JOIN claim_check k USING (claim_id) WHERE c.article LIKE '%"
            + article
            + "%' AND c.value = "
            + value);
  }

  @Test
  void one_question_shows_all_who_speak_of_tatarstan_in_2021_side_by_side() {
    assertThat(
            keruen.rows(
                "SELECT (value / 1000000)::DECIMAL(9, 1), period, origin, reporter FROM says WHERE pair = 'KZ|RU-TA' AND flow = 'turnover' AND modality = 'reported' AND period IN ('2021', '2021-01-01/P11M') ORDER BY ALL"))
        .containsExactly(
            "423,2021,extracted,KZ",
            "423,2021-01-01/P11M,extracted,KZ",
            "423,2021-01-01/P11M,official,KZ",
            "468.6,2021,official,KZ",
            "557,2021-01-01/P11M,extracted,KZ",
            "629,2021,curated,RU-TA",
            "629,2021,official,RU-TA",
            "630,2021,extracted,RU-TA");
  }

  @Test
  void at_the_end_of_2021_can_mean_the_year_or_december() {
    assertThat(
            keruen.rows(
                "SELECT period, period_alternatives FROM claim WHERE article LIKE '%forum%' AND value = 423000000"))
        .containsExactly("2021,2021-M12");
  }

  @Test
  void of_neither_423_million_are_true_but_they_are_the_figure_of_eleven_months() {
    assertThat(verdict("forum", "423000000")).isEqualTo("contradicted");
    assertThat(reason("forum", "423000000"))
        .contains("Kazakhstan reports 468.6 million USD for 2021")
        .contains("the claim is 9.73 % less")
        .contains(
            "It is what Kazakhstan reports for January to November 2021 (kz_regions_2021.xlsx!Регионы РФ!X13)");
    assertThat(verdict("eleven_months", "423000000")).isEqualTo("supported");
  }

  @Test
  void the_557_million_agree_with_neither_side() {
    assertThat(verdict("broadcast", "557000000")).isEqualTo("contradicted");
    assertThat(reason("broadcast", "557000000"))
        .contains("Said by Kazakh figures: 557 million USD for January to November 2021")
        .contains("the claim is 31.68 % more");
  }

  @Test
  void about_630_million_are_the_figure_of_tatarstans_own_table() {
    assertThat(verdict("kazan", "630000000")).isEqualTo("supported");
    assertThat(reason("kazan", "630000000"))
        .contains("about 630 million USD for 2021")
        .contains("Tatarstan reports 629 million USD for 2021");
  }

  @Test
  void the_mirror_stands_beside_it_and_says_629() {
    assertThat(
            keruen.rows(
                "SELECT o.tier, (o.value / 1000000)::DECIMAL(9, 1) FROM ledger.official o JOIN claim c USING (claim_id) WHERE c.article LIKE '%forum%' AND c.value = 423000000 AND o.rank = 0 ORDER BY ALL"))
        .containsExactly("0,468.6", "1,629");
  }

  @Test
  void growth_of_30_4_percent_to_336_7_million_implies_a_base_of_258_2() {
    assertThat(verdict("forum", "30.4")).isEqualTo("supported");
    assertThat(reason("forum", "30.4"))
        .contains("from 258.2 million USD to 336.7 million USD")
        .contains("it implies 258.2");
  }

  @Test
  void a_reprint_under_another_headline_is_no_second_witness() {
    assertThat(keruen.rows("SELECT article FROM article WHERE copy_of IS NOT NULL"))
        .containsExactly("2022-01-21_bashkortostan_reprint.txt");
    assertThat(
            keruen.rows(
                "SELECT articles, independent FROM claim_group WHERE pair = 'KZ|RU-BA' AND measure = 'growth_yoy' AND period = '2021-01-01/P11M'"))
        .containsExactly("3,2");
  }

  @Test
  void what_is_planned_for_2025_is_no_trade_that_happened() {
    assertThat(verdict("eleven_months", "1000000000")).isEqualTo("not_a_report");
    assertThat(reason("eleven_months", "1000000000"))
        .contains("reached so far: Kazakhstan reports 468.6 million USD for 2021");
  }
}
