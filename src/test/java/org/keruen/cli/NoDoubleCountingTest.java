package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole nights over one small source of series: what the marts may and may not make of windows. */
class NoDoubleCountingTest {

  @TempDir private Path folder;
  private Keruen keruen;

  @BeforeEach
  void a_source_of_series() throws IOException {
    keruen = new Keruen(folder);
    Files.writeString(
        keruen.ownJobs().resolve("sources/series.yml"),
        """
        id: series
        title: series of a test
        publisher: nobody
        files: ["series_*.csv"]
        kind: workbook
        vintage: {file_name: "(20[0-9]{2})([0-9]{2})"}
        given: {reporter: KZ, measure: value, scale: 1}
        tables:
          - header: {cell: "^partner$"}
            labels: A
            partner: column partner
            flow: column flow
            product: column product
            period: column window
            unit: column unit
            basis: column basis
        """);
  }

  /** Rows: partner, flow, product, window, unit, basis, value. */
  private void file(String name, String... rows) {
    keruen.write(
        name, "partner,flow,product,window,unit,basis,value\n" + String.join("\n", rows) + "\n");
  }

  private static String row(String window, String value) {
    return "Russia,export,Total," + window + ",USD,," + value;
  }

  private List<String> months() {
    return keruen.rows(
        "SELECT strftime(month, '%m'), value, is_derived FROM monthly ORDER BY month");
  }

  @Test
  void a_cumulative_series_is_taken_apart_where_two_neighbours_allow_it() {
    file(
        "series_202107.csv",
        row("January 2021", "10"),
        row("January-February 2021", "25"),
        row("January-March 2021", "45"),
        row("January-May 2021", "100"),
        row("January-June 2021", "130"));
    keruen.run();
    assertThat(months()).containsExactly("01,10,false", "02,15,true", "03,20,true", "06,30,true");
    assertThat(
            keruen.ask(
                "SELECT sum(len(string_split(parent_ids, ' '))) FROM monthly WHERE is_derived"))
        .isEqualTo("6");
    assertThat(
            keruen.ask(
                "SELECT count(*) FROM (SELECT month, unnest(string_split(parent_ids, ' ')) AS observation_id FROM monthly) JOIN observation USING (observation_id)"))
        .isEqualTo("7");
  }

  @Test
  void a_printed_month_is_taken_as_it_is_and_not_derived_beside() {
    file(
        "series_202107.csv",
        row("January 2021", "10"),
        row("February 2021", "14"),
        row("January-February 2021", "25"));
    keruen.run();
    assertThat(months()).containsExactly("01,10,false", "02,14,false");
  }

  @Test
  void windows_in_other_units_bases_flows_or_goods_are_no_neighbours() {
    file(
        "series_202107.csv",
        "Russia,export,Total,January-March 2021,USD,,45",
        "Russia,export,Total,January-February 2021,KZT,,25",
        "Russia,export,Total,January-February 2021,USD,by origin,25",
        "Russia,import,Total,January-February 2021,USD,,25",
        "China,export,Total,January-February 2021,USD,,25",
        "Russia,export,Sugar,January-February 2021,USD,,25",
        "Russia,export,Total,January-February 2020,USD,,25");
    keruen.run();
    assertThat(keruen.ask("SELECT count(*) FROM observation")).isEqualTo("7");
    assertThat(months()).isEmpty();
  }

  @Test
  void each_months_file_holds_only_its_own_window_and_still_gives_months() {
    file("series_202103.csv", row("January-February 2021", "25"));
    file("series_202104.csv", row("January-March 2021", "45"));
    keruen.run();
    assertThat(keruen.rows("SELECT value, is_derived, caveat LIKE '%two vintages%' FROM monthly"))
        .containsExactly("20,true,true");
  }

  @Test
  void the_newest_vintage_of_a_window_counts_and_a_revision_that_shows_is_told() {
    file("series_202103.csv", row("January-February 2021", "25"), row("January 2021", "10"));
    file("series_202104.csv", row("January-February 2021", "50"), row("January-March 2021", "45"));
    keruen.run();
    assertThat(months()).containsExactly("01,10,false", "02,40,true", "03,-5,true");
    assertThat(keruen.ask("SELECT caveat FROM monthly WHERE month(month) = 3"))
        .startsWith("negative");
  }

  @Test
  void two_cells_that_disagree_give_no_figure_instead_of_the_larger_one() {
    file(
        "series_202107.csv",
        row("January 2021", "10"),
        row("January 2021", "11"),
        row("January-February 2021", "25"));
    keruen.run();
    assertThat(keruen.ask("SELECT count(*) FROM observation")).isEqualTo("3");
    assertThat(months()).isEmpty();
    assertThat(keruen.ask("SELECT export FROM turnover WHERE is_disputed")).isEmpty();
  }

  @Test
  void growth_is_held_against_the_identical_window_of_the_year_before() {
    file(
        "series_202207.csv",
        row("January-November 2021", "120"),
        row("January-November 2020", "100"),
        row("January-October 2020", "1"),
        row("November 2020", "2"),
        row("2020", "150"),
        row("2022", "3"),
        "Russia,export,Total,January-November 2019,KZT,,7");
    keruen.run();
    assertThat(keruen.rows("SELECT period, value_year_before, growth_percent FROM turnover_yoy"))
        .containsExactly("2021-01-01/P11M,100,20.0");
  }

  @Test
  void a_year_that_is_but_the_sum_of_its_first_months_is_no_year() {
    file(
        "series_202203.csv",
        row("2021", "120"),
        row("January 2022", "10"),
        row("February 2022", "15"),
        row("2022", "25"));
    keruen.run();
    assertThat(keruen.rows("SELECT period FROM turnover WHERE is_year_to_date"))
        .containsExactly("2022");
    assertThat(keruen.rows("FROM turnover_yoy")).isEmpty();
  }

  @Test
  void turnover_is_exports_and_imports_of_one_window_and_never_two_windows_or_goods() {
    file(
        "series_202203.csv",
        row("2021", "120"),
        "Russia,import,Total,2021,USD,,30",
        "Russia,import,Total,January 2021,USD,,5",
        "Russia,import,Sugar,2021,USD,,2",
        "China,turnover,Total,2021,USD,,77",
        "China,export,Total,2021,USD,,7",
        "China,import,Total,2021,USD,,8");
    keruen.run();
    assertThat(
            keruen.rows(
                "SELECT partner, product, period, turnover, turnover_is_derived FROM turnover ORDER BY ALL"))
        .containsExactly(
            "CN,TOTAL,2021,77,false",
            "RU,TOTAL,2021,150,true",
            "RU,TOTAL,2021-M01,,true",
            "RU,label:sugar,2021,,true");
  }

  @Test
  void a_quarter_under_two_names_is_one_window() {
    file("series_202203.csv", row("1st quarter 2021", "45"), row("January-March 2021", "45"));
    keruen.run();
    assertThat(keruen.rows("SELECT export FROM turnover")).containsExactly("45");
  }

  @Test
  void totals_are_told_from_their_parts_in_every_mart_that_holds_both() {
    file(
        "series_202203.csv",
        "EAEU,export,Total,2021,USD,,200",
        row("2021", "120"),
        "EAEU,export,Total,2020,USD,,100",
        "EAEU,export,Total,January 2021,USD,,20",
        row("2020", "100"),
        row("January 2021", "5"));
    keruen.run();
    for (String mart : List.of("official_level", "monthly", "turnover", "turnover_yoy")) {
      assertThat(keruen.rows("SELECT DISTINCT partner, is_aggregate FROM " + mart + " ORDER BY 1"))
          .as(mart)
          .containsExactly("EAEU,true", "RU,false");
    }
  }

  @Test
  void an_amount_in_another_currency_keeps_it_and_gets_dollars_only_where_a_rate_covers_its_window()
      throws IOException {
    Files.writeString(
        keruen.jobs.resolve("exchange-rates/kzt.yml"),
        "currency: KZT\npublisher: a bank\nkind: average\nrates:\n  2021: 400\n  2022-M01: 430\n  2022-M02: 450\n");
    file(
        "series_202203.csv",
        Stream.of("2021", "January-November 2021", "January-February 2022", "January-March 2022")
            .map(w -> "Russia,export,Total," + w + ",KZT,,8800")
            .toArray(String[]::new));
    keruen.run();
    assertThat(
            keruen.rows(
                "SELECT period, unit, value, value_usd, fx_source, fx_period, fx_place FROM observation_usd ORDER BY period"))
        .containsExactly(
            "2021,KZT,8800,22,a bank,2021,exchange-rates/kzt.yml:5",
            "2021-01-01/P11M,KZT,8800,,,,",
            "2022-01-01/P2M,KZT,8800,20,a bank,2022-M01 2022-M02,exchange-rates/kzt.yml:6 exchange-rates/kzt.yml:7",
            "2022-Q1,KZT,8800,,,,");
  }

  @Test
  void a_new_rate_changes_no_figure_and_opens_no_file() throws IOException {
    file("series_202203.csv", "Russia,export,Total,2016,KZT,,34216");
    keruen.run();
    assertThat(keruen.ask("SELECT value_usd FROM observation_usd")).isEmpty();
    Path rates = keruen.jobs.resolve("exchange-rates/kzt.yml");
    Files.writeString(rates, Files.readString(rates) + "  2016: 342.16\n");
    assertThat(keruen.run()).isZero();
    assertThat(keruen.ask("SELECT value_usd FROM observation_usd")).isEqualTo("100");
    assertThat(keruen.ask("SELECT files_new FROM run")).isEqualTo("0");
  }

  @Test
  void goods_under_their_printed_name_join_the_chapter_that_they_are_in() {
    file(
        "series_202203.csv",
        "Russia,export,Нефть сырая,2021,USD,,7",
        "Russia,export,27,2021,USD,,8",
        "Russia,export,Вещи,2021,USD,,9");
    keruen.run();
    assertThat(
            keruen.rows(
                "SELECT o.product, p.hs_chapter, p.hs_section, p.matched_by, p.means FROM observation o JOIN product p USING (product) ORDER BY o.value"))
        .containsExactly(
            "label:нефть сырая,27,V,name,HS:2709",
            "HS:27,27,V,code,HS:27",
            "label:вещи,,,none,\"\"");
    assertThat(keruen.ask("SELECT count(*) - count(DISTINCT product) FROM product")).isEqualTo("0");
  }
}
