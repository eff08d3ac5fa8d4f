package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of the sample's warehouse, led back to where they came from. */
class ExplainTest {

  @TempDir private static Path folder;
  private static Keruen keruen;

  @BeforeAll
  static void a_night_over_the_sample() {
    keruen = new Keruen(folder);
    keruen.give();
    keruen.run();
  }

  /** What is told of the row whose id the question gives. */
  private static String explain(String sql) {
    String id = keruen.ask(sql);
    assertThat(keruen.command("explain", id)).isZero();
    return keruen.out.replaceAll(" +", " ");
  }

  @Test
  void a_figure_leads_to_its_cell_between_its_neighbours() {
    assertThat(
            explain(
                "SELECT observation_id FROM observation WHERE file = 'kz_regions_2021.xlsx' AND cell = 'Y13'"))
        .contains("468.6 million USD")
        .contains("Kazakhstan (KZ) with Tatarstan (RU-TA), turnover, 2021")
        .contains("cell Y13 of sheet 'Регионы РФ'")
        .contains("under 2021 год > январь-декабрь > Республика Татарстан (Татарстан)")
        .contains("13 Республика Татарстан (Татарстан) / Товарооборот 378.7 423 [468.6]")
        .contains("14 Республика Башкортостан / Товарооборот 301.4 336.7 372.9");
  }

  @Test
  void a_figure_tells_which_words_made_its_key_and_which_scale_its_value() {
    assertThat(
            explain(
                "SELECT observation_id FROM observation WHERE file = 'kz_regions_2021.xlsx' AND cell = 'Y13'"))
        .contains("layout declared by jobs/sources/kz_regions.yml")
        .contains("reporter KZ, given by the definition")
        .contains("partner RU-TA, from \"Республика Татарстан (Татарстан)\": ")
        .contains("flow turnover, from \"Товарооборот\"")
        .contains("period 2021, from \"2021 год | январь-декабрь\"")
        .contains("value 468.6 x 1000000 = 468600000 USD");
  }

  @Test
  void a_figure_tells_which_claims_were_held_against_it() {
    assertThat(
            explain(
                "SELECT observation_id FROM observation WHERE file = 'kz_regions_2021.xlsx' AND cell = 'Y13'"))
        .containsPattern("c[0-9a-f]{16} contradicted 2022-06-17_forum.txt")
        .containsPattern("c[0-9a-f]{16} not_a_report 2022-01-25_eleven_months.txt");
  }

  @Test
  void a_claim_leads_to_its_sentence_its_readings_and_its_verdict() {
    assertThat(
            explain(
                "SELECT claim_id FROM claim WHERE article LIKE '%forum%' AND value = 423000000"))
        .contains(
            "[[At the end of 2021, Kazakhstan-Tatarstan mutual trade amounted to $423 million.]] The companies Tatnef")
        .contains("period 2021, or 2021-M12: an amount of trade at the end of a year is that of")
        .contains("rule en.nearest.both.said")
        .contains("its sentence names the parties, and the period")
        .contains("verdict: contradicted")
        .contains("2021 KZ 468.6 million USD no kz_regions_2021.xlsx!Регионы РФ!Y13")
        .contains("2021 RU-TA (mirror) 629 million USD no")
        .contains("3 claims in 3 articles, 3 independent of one another");
  }

  @Test
  void a_record_of_an_analyst_leads_to_its_line() {
    assertThat(explain("SELECT claim_id FROM claim WHERE value = 702900000"))
        .contains("line 1 of curated_records.jsonl")
        .contains("definition jobs/sources/analyst_records.yml")
        .contains("curated, written down by an analyst");
  }

  @Test
  void an_event_leads_to_its_sentence_and_names_its_sides() {
    assertThat(explain("SELECT event_id FROM event WHERE article LIKE '%kazan%' LIMIT 1"))
        .contains("[[")
        .contains("sides Kazakhstan (KZ), Tatarstan (RU-TA)");
  }

  @Test
  void a_reject_leads_to_its_place_and_its_cause() {
    assertThat(explain("SELECT reject_id FROM reject WHERE reason = 'bad_record'"))
        .contains("could not be used, bad_record")
        .contains("is no plain number")
        .contains("place curated_records.jsonl:5")
        .contains("about half a billion");
  }

  @Test
  void a_group_lists_its_claims_and_says_which_are_copies() {
    assertThat(
            explain(
                "SELECT group_id FROM claim_group WHERE pair = 'KZ|RU-BA' AND measure = 'growth_yoy' AND claims = 3"))
        .contains("3 in 3 articles, 2 independent of one another")
        .contains("copy of 2022-01-20_bashkortostan.txt");
  }

  @Test
  void the_beginning_of_an_id_is_enough_where_only_one_begins_so() {
    String id = keruen.ask("SELECT reject_id FROM reject ORDER BY 1 LIMIT 1");
    assertThat(keruen.command("explain", id.substring(0, 8))).isZero();
    assertThat(keruen.out).startsWith(id);
    assertThat(keruen.command("explain", "O0")).isEqualTo(64);
    assertThat(keruen.errors).contains("several ids begin with 'O0', give more of it: o0");
  }

  @Test
  void an_id_that_is_not_there_is_told_without_alarm() {
    assertThat(keruen.command("explain", "cffffffffffffffff")).isEqualTo(64);
    assertThat(keruen.errors).contains("no claim_id begins with 'cffffffffffffffff'");
    assertThat(keruen.command("explain", "x'; DROP TABLE claim")).isEqualTo(64);
    assertThat(keruen.errors).contains("is no id of a row").doesNotContain("Exception");
  }
}
