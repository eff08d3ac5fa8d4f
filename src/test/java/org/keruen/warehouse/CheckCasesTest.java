package org.keruen.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keruen.spec.JobsFolder;

/** Each check of {@code jobs/checks} has rows that it finds and rows that it leaves alone. */
class CheckCasesTest {

  private static final JobsFolder JOBS = new JobsFolder(Path.of("jobs"));

  private static final String BASE =
      """
      INSERT INTO partner (partner, kind, parent) VALUES ('KZ', 'country', NULL), ('RU', 'country', NULL), ('CN', 'country', NULL),
        ('RU-TA', 'region', 'RU'), ('EAEU', 'bloc', NULL), ('WORLD', 'bloc', NULL);
      INSERT INTO bloc_member VALUES ('EAEU', 'RU', DATE '2015-01-01', NULL);
      INSERT INTO period SELECT y::VARCHAR, make_date(y, 1, 1), make_date(y, 12, 31), 12, 0, 'year', y FROM range(2020, 2024) r(i), LATERAL (SELECT i::INT AS y);
      INSERT INTO product (product, scheme, level) VALUES ('TOTAL', 'TOTAL', 'total'), ('HS:27', 'HS', 'chapter'), ('HS:72', 'HS', 'chapter'), ('HS:25-27', 'HS', 'group');
      CREATE MACRO level(who, whom, what, goods, since, n, amount) AS TABLE
        SELECT 's' AS source_id, '' AS basis, who AS reporter, whom AS partner, what AS flow, goods AS product, 'USD' AS unit, since::DATE AS start_date,
               (since::DATE + to_months(n::INT) - INTERVAL 1 DAY)::DATE AS end_date, n::INT AS months, 'p' AS period, amount::DECIMAL(38, 2) AS value,
               FALSE AS is_disputed, FALSE AS is_aggregate, DATE '2022-01-01' AS vintage, 'f.csv' AS file, 'o1' AS observation_ids, FALSE AS is_year_to_date,
               1.0::DOUBLE AS printed_step;
      CREATE MACRO figure(place, who, whom, kind, window_of, amount) AS TABLE
        SELECT 'o' || place AS observation_id, 's' AS source_id, 'h' AS file_sha256, 'f.csv' AS file, '' AS sheet, place AS cell, who AS reporter, whom AS partner,
               'export' AS flow, 'TOTAL' AS product, window_of AS period, kind AS measure, CASE kind WHEN 'value' THEN 'USD' ELSE '%' END AS unit,
               amount::DECIMAL(38, 15) AS value, 'A' AS status, '' AS basis, FALSE AS is_aggregate, 'declared' AS layout, DATE '2022-01-01' AS vintage;
      """;

  @TempDir static Path folder;
  private static Path empty;

  /**
   * A case.
   *
   * @param check name of the check
   * @param fires whether it finds something
   * @param rows SQL that makes the rows
   */
  record Case(String check, boolean fires, String rows) {}

  @BeforeAll
  static void an_empty_warehouse_with_a_few_codes() throws Exception {
    empty = folder.resolve("warehouse-0.duckdb");
    new WarehouseBuilder(JOBS).build(empty, nothing());
    try (Connection connection = Duck.create(empty);
        Statement statement = connection.createStatement()) {
      statement.execute(BASE);
    }
  }

  private static WarehouseInput nothing() {
    return new WarehouseInput(
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        new WarehouseInput.RunRow(
            "1", LocalDate.of(2022, 6, 1), Instant.EPOCH, "m", "j", "v", 0, 0, 0));
  }

  static List<Case> cases() throws IOException {
    String text;
    try (var in = CheckCasesTest.class.getResourceAsStream("check-cases.sql")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Matcher head = Pattern.compile("(?m)^-- (fires|quiet): (\\S+)$").matcher(text);
    List<Case> cases = new ArrayList<>();
    int from = 0;
    while (head.find()) {
      if (!cases.isEmpty()) {
        Case last = cases.remove(cases.size() - 1);
        cases.add(new Case(last.check(), last.fires(), text.substring(from, head.start())));
      }
      from = head.end();
      cases.add(new Case(head.group(2), head.group(1).equals("fires"), text.substring(from)));
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_check_finds_what_it_is_for_and_leaves_alone_what_only_looks_like_it(Case c)
      throws Exception {
    Path file = folder.resolve("warehouse-" + c.check() + ".duckdb");
    Files.copy(empty, file, StandardCopyOption.REPLACE_EXISTING);
    try (Connection connection = Duck.create(file);
        Statement statement = connection.createStatement()) {
      statement.execute(c.rows());
    }
    CheckResult result =
        new Checks(JOBS)
            .run(file).stream().filter(r -> r.id().equals(c.check())).findFirst().orElseThrow();
    assertThat(result.found() > 0).as(c.check() + ": " + result.example()).isEqualTo(c.fires());
    try (Warehouse warehouse = Warehouse.open(file)) {
      assertThat(
              warehouse
                  .query("SELECT finding FROM check_finding WHERE check_id = '" + c.check() + "'")
                  .rows())
          .hasSize((int) result.found());
    }
  }

  @Test
  void a_file_that_gives_far_less_than_in_the_warehouse_that_serves_is_a_broken_delivery()
      throws Exception {
    Path served = folder.resolve("warehouse-served.duckdb");
    Path tonight = folder.resolve("warehouse-tonight.duckdb");
    Files.copy(empty, served, StandardCopyOption.REPLACE_EXISTING);
    Files.copy(empty, tonight, StandardCopyOption.REPLACE_EXISTING);
    rows(served, 100);
    rows(tonight, 40);
    assertThat(
            new Checks(JOBS)
                .run(tonight, Optional.of(served)).stream()
                    .filter(CheckResult::stops)
                    .map(CheckResult::id))
        .containsExactly("far_below_last_night");
    Path revised = folder.resolve("warehouse-revised.duckdb");
    Files.copy(empty, revised, StandardCopyOption.REPLACE_EXISTING);
    rows(revised, 60);
    assertThat(new Checks(JOBS).run(revised, Optional.of(served))).noneMatch(CheckResult::stops);
  }

  private static void rows(Path file, int figures) throws Exception {
    try (Connection connection = Duck.create(file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO observation_history BY NAME SELECT f.* FROM range(%d) r(i), figure('A' || i, 'KZ', 'RU', 'value', '2021', 5) f"
              .formatted(figures));
      statement.execute(
          "INSERT INTO source_file (file, state, records_read, records_handed_on, records_left_out, records_rejected) VALUES ('f.csv', 'loaded', 0, 0, 0, 0)");
    }
  }

  @Test
  void every_check_has_a_case_that_it_finds_and_one_that_it_does_not() throws Exception {
    Stream<String> checks =
        JOBS.files("checks", ".sql").stream()
            .map(f -> f.getFileName().toString().replace(".sql", ""))
            .filter(c -> !c.equals("far_below_last_night"));
    List<Case> cases = cases();
    assertThat(checks)
        .allSatisfy(
            c -> {
              assertThat(cases).anyMatch(x -> x.check().equals(c) && x.fires());
              assertThat(cases).anyMatch(x -> x.check().equals(c) && !x.fires());
            });
  }
}
