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

class NightTest {

  @TempDir private Path folder;
  private Keruen keruen;

  @BeforeEach
  void folder() {
    keruen = new Keruen(folder);
  }

  @Test
  void a_second_night_over_the_same_files_does_nothing_and_says_so() {
    keruen.give();
    assertThat(keruen.run()).isEqualTo(10);
    String first = keruen.ask("SELECT run_id FROM run");
    assertThat(keruen.run()).isZero();
    assertThat(keruen.out).contains("nothing new");
    assertThat(keruen.ask("SELECT run_id FROM run")).isEqualTo(first);
  }

  @Test
  void the_rows_of_the_sample_are_those_of_its_cells() {
    keruen.give();
    keruen.run();
    assertThat(keruen.ask("SELECT count(*) FROM observation")).isEqualTo("180");
    assertThat(
            keruen.ask(
                "SELECT value FROM observation WHERE reporter = 'KZ' AND partner = 'RU-BA' AND flow = 'turnover' AND period = '2021-01-01/P11M'"))
        .isEqualTo("336700000");
    assertThat(
            keruen.ask(
                "SELECT value FROM observation WHERE reporter = 'RU-TA' AND partner = 'KZ' AND flow = 'turnover' AND period = '2021'"))
        .isEqualTo("629000000");
  }

  @Test
  void a_changed_file_replaces_its_own_rows_and_nothing_else() {
    keruen.write("a.txt", story("$423 million"));
    keruen.write("b.txt", story("$100 million").replace("2021", "2019"));
    keruen.run();
    String other = keruen.ask("SELECT claim_id FROM claim WHERE article = 'b.txt'");
    keruen.write("a.txt", story("$424 million"));
    assertThat(keruen.run()).isZero();
    assertThat(keruen.rows("SELECT article, value FROM claim ORDER BY article"))
        .containsExactly("a.txt,424000000", "b.txt,100000000");
    assertThat(keruen.ask("SELECT claim_id FROM claim WHERE article = 'b.txt'")).isEqualTo(other);
  }

  @Test
  void a_file_that_is_gone_keeps_its_rows_until_they_are_pruned() throws IOException {
    keruen.write("a.txt", story("$423 million"));
    keruen.write("b.txt", story("$100 million"));
    keruen.run();
    Files.delete(keruen.inbox.resolve("a.txt"));
    assertThat(keruen.run()).isZero();
    assertThat(keruen.ask("SELECT count(*) FROM claim")).isEqualTo("2");
    assertThat(keruen.run("--prune-missing")).isZero();
    assertThat(keruen.rows("SELECT article FROM claim")).containsExactly("b.txt");
  }

  @Test
  void identical_bytes_under_two_names_are_read_once() {
    keruen.write("a.txt", story("$423 million"));
    keruen.write("b.txt", story("$423 million"));
    keruen.run();
    assertThat(keruen.rows("SELECT article FROM claim")).containsExactly("a.txt");
    assertThat(keruen.rows("SELECT file FROM source_file WHERE state = 'duplicate'"))
        .containsExactly("b.txt");
  }

  @Test
  void a_file_under_a_new_name_is_not_counted_twice() throws IOException {
    keruen.write("a.txt", story("$423 million"));
    keruen.run();
    Files.move(keruen.inbox.resolve("a.txt"), keruen.inbox.resolve("b.txt"));
    assertThat(keruen.run()).isZero();
    assertThat(keruen.rows("SELECT article FROM claim")).containsExactly("b.txt");
    assertThat(keruen.run()).isZero();
    assertThat(keruen.out).contains("nothing new");
  }

  @Test
  void when_the_first_of_two_identical_files_is_gone_the_other_takes_its_place()
      throws IOException {
    keruen.write("a.txt", story("$423 million"));
    keruen.write("b.txt", story("$423 million"));
    keruen.run();
    Files.delete(keruen.inbox.resolve("a.txt"));
    assertThat(keruen.run()).isZero();
    assertThat(keruen.rows("SELECT article FROM claim")).containsExactly("b.txt");
    assertThat(keruen.rows("SELECT file FROM source_file")).containsExactly("b.txt");
  }

  @Test
  void an_inbox_may_be_a_link_to_a_folder() throws IOException {
    keruen.write("a.txt", story("$423 million"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), keruen.inbox);
    assertThat(keruen.command("run", "--inbox", link.toString())).isZero();
    assertThat(keruen.rows("SELECT article FROM claim")).containsExactly("a.txt");
  }

  @Test
  void a_line_that_status_prints_resolves_its_rows_and_no_workbook_is_opened_again()
      throws IOException {
    Path jobs = keruen.ownJobs();
    keruen.write(
        "uz_partners_export_test.csv",
        "Code,Klassifikator,Klassifikator_ru,Klassifikator_en,2020\n1,x,Нарния,x,5\n2,x,Гондор,x,700\n");
    assertThat(keruen.run()).isEqualTo(10);
    List<String> extracted = rawParts();
    assertThat(extracted).isNotEmpty();
    assertThat(keruen.rows("SELECT name, times, magnitude::BIGINT FROM unresolved ORDER BY rank"))
        .containsExactly("Гондор,1,700000", "Нарния,1,5000");
    keruen.command("status");
    String line =
        keruen
            .out
            .lines()
            .filter(l -> l.contains("{name: 'Нарния'"))
            .findFirst()
            .orElseThrow()
            .replaceFirst(".*?(- \\{name: .*})\\s*", "  $1")
            .replaceFirst("code: [^}]*", "code: KZ");
    Files.writeString(jobs.resolve("dimensions/aliases.yml"), "aliases:\n" + line + "\n");
    assertThat(keruen.run()).isEqualTo(10);
    assertThat(rawParts()).isEqualTo(extracted);
    assertThat(keruen.rows("SELECT partner, value FROM observation")).containsExactly("KZ,5000");
    assertThat(keruen.rows("SELECT name FROM unresolved")).containsExactly("Гондор");
  }

  /** What was extracted, each file with the time at which it was written. */
  private List<String> rawParts() throws IOException {
    try (Stream<Path> files = Files.walk(keruen.data.resolve("lake/raw"))) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> f + " " + f.toFile().lastModified())
          .sorted()
          .toList();
    }
  }

  @Test
  void a_night_whose_audit_fails_publishes_nothing_and_the_old_warehouse_serves()
      throws IOException {
    Path jobs = keruen.ownJobs();
    keruen.write("a.txt", story("$423 million"));
    assertThat(keruen.run()).isZero();
    String serving = keruen.ask("SELECT run_id FROM run");
    Files.writeString(
        jobs.resolve("checks/no_claims.sql"),
        "-- severity: error\n-- message: there must be no claims\n-- threshold: none\nSELECT claim_id FROM claim\n");
    assertThat(keruen.run()).isEqualTo(20);
    assertThat(keruen.ask("SELECT run_id FROM run")).isEqualTo(serving);
    Files.delete(jobs.resolve("checks/no_claims.sql"));
    assertThat(keruen.run()).isZero();
  }

  @Test
  void a_warning_that_an_analyst_adds_as_a_file_is_listed_and_does_not_stop_the_night()
      throws IOException {
    Path jobs = keruen.ownJobs();
    keruen.write("a.txt", story("$423 million"));
    Files.writeString(
        jobs.resolve("checks/big_claim.sql"),
        """
        -- severity: warning
        -- message: a claim is big
        -- threshold: 100 million, as a test
        SELECT article, value FROM claim WHERE value > 100000000
        """);
    assertThat(keruen.run()).isZero();
    assertThat(keruen.out).contains("warning big_claim: a claim is big (1 found, 0 allowed)");
    assertThat(
            keruen.rows(
                "SELECT severity, threshold, found, passed, finding FROM check_result JOIN check_finding USING (check_id)"))
        .containsExactly(
            "warning,\"100 million, as a test\",1,false,\"article a.txt, value 423000000\"");
  }

  @Test
  void a_mart_or_check_that_is_no_sql_is_told_before_anything_is_read() throws IOException {
    Path jobs = keruen.ownJobs();
    keruen.write("a.txt", story("$423 million"));
    Files.writeString(
        jobs.resolve("checks/wrong.sql"),
        "-- severity: warning\n-- message: m\n-- threshold: none\nSELECT nothing FROM claim\n");
    assertThat(keruen.run()).isEqualTo(40);
    assertThat(keruen.command("verify")).isEqualTo(40);
  }

  @Test
  void a_noun_for_a_sort_that_no_partner_is_of_is_told_by_verify() throws IOException {
    Path language = keruen.ownJobs().resolve("languages/en.yml");
    Files.writeString(
        language, Files.readString(language).replace("sorts: [country]", "sorts: [cuntry]"));
    assertThat(keruen.command("verify")).isEqualTo(40);
    assertThat(keruen.errors).contains("no partner is of the sort 'cuntry'");
  }

  @Test
  void a_slip_in_what_only_some_files_need_is_told_by_verify_too() throws IOException {
    for (String file :
        List.of("languages/en.yml", "dimensions/products.yml", "exchange-rates/kzt.yml")) {
      Path slip = keruen.ownJobs().resolve(file);
      String before = Files.readString(slip);
      Files.writeString(slip, before + "no_such_key: 'x'\n");
      assertThat(keruen.command("verify")).as(file).isEqualTo(40);
      assertThat(keruen.errors).contains("unknown key 'no_such_key'");
      Files.writeString(slip, before);
    }
  }

  @Test
  void no_inbox_is_a_broken_configuration_and_nothing_is_pruned() {
    keruen.write("a.txt", story("$423 million"));
    keruen.run();
    assertThat(keruen.command("run", "--inbox", folder.resolve("nowhere").toString()))
        .isEqualTo(40);
    assertThat(keruen.ask("SELECT count(*) FROM claim")).isEqualTo("1");
  }

  @Test
  void a_wrong_command_line_is_a_usage_error() {
    assertThat(keruen.command("run", "--sideways")).isEqualTo(64);
    assertThat(keruen.command("run", "--date", "2022-13-01")).isEqualTo(64);
    assertThat(keruen.run("--source", "nobody")).isEqualTo(64);
    assertThat(keruen.command("query", "SELECT nonsense FROM nowhere")).isNotZero();
  }

  @Test
  void a_wrong_definition_is_told_with_its_line_and_what_would_be_right() throws IOException {
    Path jobs = keruen.ownJobs();
    Files.writeString(
        jobs.resolve("sources/wrong.yml"),
        "id: wrong\ntitle: t\npublisher: p\nfiles: [x]\ntabels: []\n");
    assertThat(keruen.run()).isEqualTo(40);
  }

  @Test
  void the_lake_holds_parquet_without_litter() throws IOException {
    keruen.give();
    keruen.run();
    try (Stream<Path> files = Files.walk(keruen.data.resolve("lake"))) {
      List<String> names =
          files.filter(Files::isRegularFile).map(p -> p.getFileName().toString()).toList();
      assertThat(names).noneMatch(n -> n.endsWith(".crc") || n.equals("_SUCCESS"));
      assertThat(names).anyMatch(n -> n.endsWith(".parquet"));
    }
  }

  @Test
  void every_table_and_column_is_explained() {
    keruen.write("a.txt", story("$423 million"));
    keruen.run();
    assertThat(keruen.rows("SELECT table_name FROM duckdb_tables() WHERE comment IS NULL"))
        .isEmpty();
    assertThat(
            keruen.rows(
                "SELECT c.table_name || '.' || c.column_name FROM duckdb_columns() c JOIN duckdb_tables() t USING (table_name) WHERE c.comment IS NULL"))
        .isEmpty();
  }

  private static String story(String amount) {
    return "Title: Trade\nDate: 2022-01-25\n\nTrade between Kazakhstan and Tatarstan amounted to "
        + amount
        + " in 2021, the ministry said.\n";
  }
}
