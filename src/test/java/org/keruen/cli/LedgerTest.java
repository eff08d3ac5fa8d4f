package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims that are held against the tables of Kazakhstan and Tatarstan in the sample. */
class LedgerTest {

  @TempDir private Path folder;
  private Keruen keruen;

  @BeforeEach
  void the_tables_of_both_sides() {
    keruen = new Keruen(folder);
    keruen.give("kz_regions_2021", "ru_ta");
  }

  /** The verdicts on an article's claims, in the order of the text. */
  private List<String> verdicts(String text) {
    keruen.write("a.txt", "Title: Trade\nDate: 2022-03-25\n\n" + text + "\n");
    keruen.run();
    return keruen.rows(
        "SELECT k.verdict, k.arithmetic_ok FROM claim c JOIN claim_check k USING (claim_id) ORDER BY c.char_start");
  }

  private String reason(String value) {
    return keruen.ask(
        "SELECT reason FROM claim_check JOIN claim USING (claim_id) WHERE value = " + value);
  }

  @Test
  void the_last_printed_digit_decides_how_near_is_near() {
    assertThat(
            verdicts(
                "Kazakhstan's trade with Tatarstan amounted to $468.6 million in 2021. Kazakhstan's trade with Tatarstan amounted to $468 million in 2021."))
        .containsExactly("supported,", "contradicted,");
  }

  @Test
  void a_side_that_prints_nothing_is_answered_by_its_mirror() {
    assertThat(verdicts("Kazakhstan's trade with Tatarstan amounted to $630 million in 2020."))
        .containsExactly("supported_by_mirror,");
    assertThat(reason("630000000")).contains("Tatarstan, the other side, reports 630 million USD");
  }

  @Test
  void a_hedge_stands_in_the_place_of_the_rounding() {
    assertThat(
            verdicts(
                "Kazakhstan's trade with Tatarstan amounted to about $450 million in 2021. Kazakhstan's trade with Tatarstan exceeded $440 million in 2021. Kazakhstan's trade with Tatarstan exceeded $469 million in 2021."))
        .containsExactly("supported,", "supported,", "contradicted,");
  }

  @Test
  void a_lost_scale_is_told() {
    assertThat(verdicts("Kazakhstan's trade with Tatarstan amounted to $468.6 billion in 2021."))
        .containsExactly("contradicted,");
    assertThat(reason("468600000000"))
        .contains("It is a thousand times what Kazakhstan reports: the scale was lost");
  }

  @Test
  void where_no_table_decides_the_articles_own_figures_must_fit() {
    assertThat(
            verdicts(
                "Trade between Turkmenistan and Georgia rose by 16.5 percent to $621.4 million in 2021 from $519.02 million in 2020."))
        .containsExactly("inconsistent,false", "inconsistent,false", "inconsistent,false");
    assertThat(reason("16.5"))
        .contains("621.4 million USD against 519.02 million USD is +19.7 %, not +16.5 %");
  }

  @Test
  void parts_must_make_their_total() {
    assertThat(
            verdicts(
                "The trade of Moldova and Georgia amounted to $90 million in 2021. Moldova exported goods worth $60 million to Georgia and imported Georgian goods for $45 million."))
        .containsExactly("inconsistent,false", "inconsistent,false", "inconsistent,false");
    assertThat(reason("90000000")).contains("make 105 million USD, not 90 million USD");
  }

  @Test
  void figures_that_fit_decide_nothing_where_no_table_does() {
    assertThat(
            verdicts(
                "Trade between Turkmenistan and Georgia rose by 19.7 percent to $621.4 million in 2021 from $519.02 million in 2020."))
        .containsExactly("unverifiable,true", "unverifiable,true", "unverifiable,true");
  }

  @Test
  void what_the_other_side_counts_is_no_part_of_this_sides_total() {
    assertThat(
            verdicts(
                "Russia's trade with Kyrgyzstan reached $2.504 billion in 2021, of which Russian exports accounted for $2.156 billion and imports for $348 million. Kyrgyzstan itself reports exports to Russia of $393.3 million in 2021."))
        .containsExactly(
            "unverifiable,true", "unverifiable,true", "unverifiable,true", "unverifiable,");
  }

  @Test
  void each_step_can_be_asked_for() {
    verdicts("Kazakhstan's trade with Tatarstan amounted to $423 million in 2021.");
    assertThat(keruen.rows("SELECT rank, tier, reading FROM ledger.reading ORDER BY ALL"))
        .containsExactly("0,0,2021", "0,1,2021");
    assertThat(keruen.rows("SELECT tier, value FROM ledger.official ORDER BY ALL"))
        .containsExactly("0,468600000", "1,629000000");
    assertThat(keruen.rows("SELECT tier, fits FROM ledger.held_against"))
        .containsExactly("0,false");
    assertThat(keruen.rows("SELECT kind, months FROM ledger.look_alike"))
        .containsExactly("window,11");
  }
}
