package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SqlFile;

/**
 * Each mart of {@code jobs/marts} has one row for each of the keys that its head names: on the
 * sample, and on a warehouse that holds all that could double a row. A new file is tested as it is.
 */
class GrainTest {

  @TempDir static Path folder;
  private static Keruen sample;
  private static Keruen nasty;

  @BeforeAll
  static void two_warehouses() throws IOException {
    sample = new Keruen(folder.resolve("sample"));
    sample.give();
    sample.run();
    nasty = new Keruen(folder.resolve("nasty"));
    NastySeries.give(nasty);
    nasty.give();
    nasty.run("--date", "2022-05-01");
    NastySeries.revise(nasty);
    nasty.run("--date", "2022-06-01");
  }

  static List<SqlFile> marts() {
    return new JobsFolder(Path.of("jobs"))
        .files("marts", ".sql").stream()
            .map(SqlFile::read)
            .filter(m -> m.head().containsKey("key"))
            .toList();
  }

  private static String rows(SqlFile mart) {
    return mart.head().containsKey("example") ? "(" + mart.get("example") + ")" : mart.id();
  }

  @ParameterizedTest
  @MethodSource("marts")
  void a_mart_has_one_row_for_each_of_its_keys(SqlFile mart) {
    String rows = rows(mart);
    for (Keruen warehouse : List.of(sample, nasty)) {
      assertThat(
              warehouse.rows(
                  "SELECT "
                      + mart.get("key")
                      + " FROM "
                      + rows
                      + " GROUP BY ALL HAVING count(*) > 1"))
          .as(mart.id())
          .isEmpty();
      assertThat(
              warehouse.ask(
                  "SELECT count(*) FROM "
                      + rows
                      + " WHERE concat_ws('|', "
                      + mart.get("key").replaceAll("([a-z_0-9]+)", "$1::VARCHAR")
                      + ") IS NULL"))
          .as("the keys of %s are columns of it", mart.id())
          .isEqualTo("0");
    }
    assertThat(nasty.ask("SELECT count(*) FROM " + rows)).as(mart.id()).isNotEqualTo("0");
  }

  /**
   * A row of the nasty warehouse may stand beside the rows that it holds in it, but must say so.
   */
  @ParameterizedTest
  @MethodSource("marts")
  void a_total_is_told_from_its_parts_in_every_mart_that_holds_both(SqlFile mart) {
    String rows = rows(mart);
    List<String> columns =
        nasty.rows(
            "SELECT column_name FROM catalog WHERE name = '" + mart.id() + "' AND position > 0");
    if (columns.containsAll(List.of("partner", "is_aggregate"))) {
      assertThat(
              nasty.rows(
                  "SELECT DISTINCT partner FROM "
                      + rows
                      + " WHERE partner IN ('EAEU', 'WORLD') AND NOT is_aggregate"))
          .as(mart.id())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("guessed")
  void what_a_guessed_layout_says_is_in_no_mart_but_those_that_list_everything(SqlFile mart) {
    assertThat(
            nasty.ask(
                "SELECT count(*) FROM " + mart.id() + " t WHERE t::VARCHAR LIKE '%guessed.csv%'"))
        .as(mart.id())
        .isEqualTo("0");
  }

  static Stream<SqlFile> guessed() {
    List<String> lists =
        List.of("coverage", "observation_usd", "vintage", "revision", "unresolved");
    return marts().stream()
        .filter(m -> !m.head().containsKey("example"))
        .filter(m -> !lists.contains(m.id()));
  }

  static class NastySeries {

    static void give(Keruen keruen) throws IOException {
      Path jobs = keruen.ownJobs();
      for (String source : List.of("one", "two")) {
        Files.writeString(
            jobs.resolve("sources/" + source + ".yml"),
            """
            id: %s
            title: series of a test
            publisher: nobody
            files: ["%s_*.csv"]
            kind: workbook
            vintage: {file_name: "(20[0-9]{2})([0-9]{2})"}
            given: {measure: value, scale: 1}
            tables:
              - header: {cell: "^partner$"}
                labels: B
                reporter: column who
                partner: column partner
                flow: column flow
                product: column product
                period: column window
                unit: column unit
                basis: column basis
            """
                .formatted(source, source));
      }
      file(keruen, "one_202203.csv", both("120", "30"), FIRST);
      file(keruen, "two_202203.csv", both("125", "31"), MIRROR);
      keruen.write(
          "guessed.csv",
          "Exports of Kazakhstan by country in 2021 thousand US dollars\n\nCountry,2020,2021\nRussia,1000,2000\nChina,1500,2500\nUzbekistan,300,400\nTurkey,700,800\n");
    }

    static void revise(Keruen keruen) {
      file(keruen, "one_202204.csv", both("121", "30"), "");
      file(keruen, "two_202203.csv", both("126", "31"), MIRROR);
    }

    /** The same figures under the same keys, so that two sources and two vintages meet. */
    private static String both(String exports, String imports) {
      return """
          KZ,Russia,export,Total,2021,USD,,%s
          KZ,Russia,import,Total,2021,USD,,%s
          KZ,Russia,export,Total,2020,USD,,100
          KZ,World,export,Total,2021,USD,,400
          KZ,EAEU,export,Total,2021,USD,,200
          KZ,EAEU,export,Total,2020,USD,,150
          """
          .formatted(exports, imports);
    }

    private static final String FIRST =
        """
        KZ,Russia,turnover,Total,2021,USD,,150
        KZ,Russia,balance,Total,2021,USD,,90
        KZ,Russia,export,Total,2021,USD,by origin,119
        KZ,Tatarstan,export,Total,2021,USD,,12
        KZ,Tatarstan,import,Total,2021,USD,,8
        KZ,China,export,Total,2021,USD,,50
        KZ,China,export,Total,2020,USD,,40
        KZ,Russia,export,Total,January 2021,USD,,5
        KZ,Russia,export,Total,January 2021,USD,,5
        KZ,Russia,export,Total,February 2021,USD,,7
        KZ,Russia,export,Total,February 2021,USD,,8
        KZ,Russia,export,Total,January-February 2021,USD,,12
        KZ,Russia,export,Total,January-March 2021,USD,,19
        KZ,Russia,export,Total,1st quarter 2021,USD,,19
        KZ,Russia,export,Total,January-February 2020,USD,,10
        KZ,Russia,import,Total,2021,KZT,,3000
        KZ,Russia,export,Sugar,2021,USD,,7
        KZ,Russia,export,27,2021,USD,,8
        KZ,Somewhere else,export,Total,2021,USD,,3
        """;

    private static final String MIRROR =
        """
        RU,Kazakhstan,import,Total,2021,USD,,135
        RU,Kazakhstan,import,Total,2020,USD,,99
        RU,Kazakhstan,export,Total,2021,USD,,29
        RU,World,import,Total,2021,USD,,1000
        RU,World,export,Total,2021,USD,,900
        Tatarstan,Kazakhstan,export,Total,2021,USD,,9
        Tatarstan,Kazakhstan,import,Total,2021,USD,,11
        RU,China,export,Total,2021,USD,,100
        """;

    private static void file(Keruen keruen, String name, String... rows) {
      keruen.write(
          name, "who,partner,flow,product,window,unit,basis,value\n" + String.join("", rows));
    }
  }
}
