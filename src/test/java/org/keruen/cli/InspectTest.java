package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a steward sees of a file before anything is declared. */
class InspectTest {

  private static final String TABLE =
      """
      "Exports of Kazakhstan by country, thousand US dollars"
      Country,2020,2021
      Russia,10.5,11
      Uzbekistan,7,8
      Total,17.5,19
      Source: the office
      """;

  @TempDir private Path folder;
  private Keruen keruen;

  @BeforeEach
  void folder() {
    keruen = new Keruen(folder);
    keruen.write("new.csv", TABLE);
  }

  private int inspect(String name, String... more) {
    String[] line = new String[more.length + 2];
    line[0] = "inspect";
    line[1] = keruen.inbox.resolve(name).toString();
    System.arraycopy(more, 0, line, 2, more.length);
    return keruen.command(line);
  }

  @Test
  void the_sheet_is_drawn_with_the_roles_of_its_cells() {
    assertThat(inspect("new.csv")).isZero();
    assertThat(keruen.out)
        .contains("new.csv, which no file under jobs/sources claims")
        .contains("h Country")
        .contains("l Russia")
        .contains("v 10.5")
        .contains("partner   column A")
        .contains("KZ        RU       export  TOTAL      2020  value    USD   10500");
    assertThat(keruen.out).doesNotContain("\u001b[");
  }

  @Test
  void on_a_terminal_the_roles_are_colours() {
    assertThat(inspect("new.csv", "--color", "always")).isZero();
    assertThat(keruen.out).contains("\u001b[32m10.5");
  }

  @Test
  void a_saved_draft_moved_to_the_sources_declares_the_file() throws IOException {
    assertThat(inspect("new.csv", "--save")).isZero();
    Path draft = keruen.data.resolve("drafts/new_csv.yml");
    assertThat(draft).content().contains("files: new.csv").contains("reporter: KZ");

    keruen.ownJobs();
    Files.move(draft, keruen.jobs.resolve("sources/new_csv.yml"));
    assertThat(keruen.run()).isZero();
    assertThat(keruen.rows("SELECT partner, period, value, layout FROM observation ORDER BY ALL"))
        .containsExactly(
            "RU,2020,10500,declared",
            "RU,2021,11000,declared",
            "UZ,2020,7000,declared",
            "UZ,2021,8000,declared",
            "WORLD,2020,17500,declared",
            "WORLD,2021,19000,declared");
  }

  @Test
  void a_night_drafts_what_no_definition_claims() {
    assertThat(keruen.run()).isZero();
    assertThat(keruen.data.resolve("drafts/new_csv.yml"))
        .content()
        .startsWith("# A draft, made from new.csv.");
  }

  @Test
  void a_declared_workbook_says_its_definition() {
    keruen.give("kz_regions_2021");
    assertThat(inspect("kz_regions_2021.xlsx")).isZero();
    assertThat(keruen.out)
        .contains("declared by jobs/sources/kz_regions.yml")
        .contains("layout as declared");
  }

  @Test
  void an_article_shows_its_claims() {
    keruen.give("2022-01-20_bashkortostan.txt");
    assertThat(inspect("2022-01-20_bashkortostan.txt")).isZero();
    assertThat(keruen.out).contains("read as an article").contains("336700000");
  }

  @Test
  void a_file_that_is_not_there_is_said_so() {
    assertThat(inspect("nothing.csv")).isEqualTo(64);
  }
}
