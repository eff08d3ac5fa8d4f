package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst finds in the warehouse of the sample. */
class MartsTest {

  @TempDir static Path folder;
  private static Keruen keruen;

  @BeforeAll
  static void a_night_over_the_sample() {
    keruen = new Keruen(folder);
    keruen.give();
    keruen.run();
  }

  @Test
  void a_pair_may_be_asked_for_in_either_order_and_flows_are_seen_from_the_first() {
    String exports = "SELECT value FROM pair(%s) WHERE flow = '%s' AND period = '2021' ORDER BY 1";
    assertThat(keruen.rows(exports.formatted("'KZ', 'RU-TA'", "export")))
        .containsExactly("96500000", "159300000")
        .isEqualTo(keruen.rows(exports.formatted("'RU-TA', 'KZ'", "import")));
    assertThat(keruen.ask("SELECT count(*) FROM pair('KZ', 'RU-TA')"))
        .isEqualTo(keruen.ask("SELECT count(*) FROM pair('RU-TA', 'KZ')"));
    assertThat(
            keruen.rows(
                "SELECT reporter, export, import, balance FROM turnover_of('RU-TA', 'KZ') WHERE period = '2021' ORDER BY 1"))
        .containsExactly("KZ,309300000,159300000,150000000", "RU-TA,532500000,96500000,436000000");
  }

  @Test
  void a_side_may_be_named_instead_of_coded_and_a_name_that_nobody_has_is_told() {
    assertThat(keruen.ask("SELECT count(*) FROM pair('kazakhstan', 'Татарстан')"))
        .isEqualTo(keruen.ask("SELECT count(*) FROM pair('KZ', 'RU-TA')"));
    assertThat(keruen.ask("SELECT partner FROM partner_named('татарст')")).isEqualTo("RU-TA");
    assertThat(keruen.command("query", "FROM pair('KZ', 'Narnia')")).isEqualTo(64);
    assertThat(keruen.ask("SELECT DISTINCT other_side FROM partner_of('RU-BA') ORDER BY 1"))
        .isEqualTo("KZ");
  }

  @Test
  void a_target_stands_beside_the_level_that_each_side_says_is_reached() {
    assertThat(
            keruen.rows(
                "SELECT said_by, said_on, target, due_period, level_origin, level_reporter, level_period, level, progress_percent FROM target_progress WHERE pair = 'KZ|RU-TA' ORDER BY level_origin, level"))
        .containsExactly(
            "Caspian Trade Desk (sample),2022-01-25,1000000000,2025,claimed,\"\",2021,629000000,62.9",
            "Caspian Trade Desk (sample),2022-01-25,1000000000,2025,official,KZ,2021,468600000,46.9",
            "Caspian Trade Desk (sample),2022-01-25,1000000000,2025,official,RU-TA,2021,629000000,62.9");
  }

  @Test
  void a_gap_between_mirrors_is_given_raw_and_without_the_freight_that_is_allowed_for() {
    assertThat(
            keruen.rows(
                "SELECT exporter_says, importer_says, gap_percent, freight_percent, gap_after_freight, gap_after_freight_percent FROM mirror_gap WHERE exporter = 'RU-TA' AND importer = 'KZ' AND period = '2021'"))
        .containsExactly("532500000,309300000,-41.9155,6,-240707547.17,-45.2033");
  }

  @Test
  void turnover_is_held_against_its_exports_and_imports() {
    assertThat(keruen.rows("SELECT identity_holds, count(*) FROM turnover GROUP BY ALL"))
        .containsExactly("true,60");
    assertThat(keruen.ask("SELECT DISTINCT identity_gap FROM turnover")).isEqualTo("0");
  }

  @Test
  void one_timeline_has_what_a_pair_did_what_was_said_of_it_and_what_it_traded() {
    assertThat(
            keruen.rows(
                "SELECT DISTINCT kind FROM timeline_of('Tatarstan', 'Kazakhstan') ORDER BY 1"))
        .containsExactly("claim", "event", "organisation", "sector", "trade");
  }

  @Test
  void coverage_says_from_when_to_when_a_series_goes() {
    assertThat(
            keruen.rows(
                "SELECT reporter, flow, first_period, last_period, windows, gaps FROM coverage WHERE pair = 'RU-TA|UZ' AND window_kind = 'year' ORDER BY ALL"))
        .containsExactly(
            "RU-TA,export,2019,2021,3,0",
            "RU-TA,import,2019,2021,3,0",
            "RU-TA,turnover,2019,2021,3,0");
  }

  @Test
  void everything_in_the_warehouse_says_what_it_is() {
    assertThat(keruen.rows("SELECT name, column_name FROM keruen.catalog WHERE meaning IS NULL"))
        .isEmpty();
    assertThat(
            keruen.rows(
                "SELECT name, column_name FROM keruen.catalog WHERE unit = '' AND type IN ('BIGINT', 'INTEGER', 'HUGEINT', 'DOUBLE') OR unit = '' AND type LIKE 'DECIMAL%'"))
        .as("figures without a unit")
        .isEmpty();
    assertThat(
            keruen.rows(
                "SELECT name FROM keruen.catalog WHERE column_name IS NULL AND (lineage = '' OR lineage IS NULL OR grain = '' OR grain IS NULL) AND name <> 'freight_allowance'"))
        .as("without lineage or grain")
        .isEmpty();
    assertThat(
            keruen.rows(
                "SELECT view_name FROM duckdb_views() WHERE comment IS NULL AND NOT internal"))
        .isEmpty();
    assertThat(
            keruen.rows(
                "SELECT function_name FROM duckdb_functions() WHERE database_name = 'keruen' AND comment IS NULL"))
        .as("macros without a comment")
        .isEmpty();
    assertThat(
            keruen.rows(
                "SELECT table_name, column_name FROM duckdb_columns() WHERE database_name = 'keruen' AND NOT internal AND comment IS NULL"))
        .as("columns without a comment")
        .isEmpty();
  }

  @Test
  void a_columns_lineage_leads_to_the_table_it_comes_from() {
    assertThat(
            keruen.ask(
                "SELECT lineage FROM keruen.catalog WHERE name = 'balance' AND column_name = 'reporter'"))
        .isEqualTo("turnover.reporter < official_level.reporter < observation.reporter");
  }
}
