package org.keruen.resolve.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.Resolution;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.PartnerName;
import org.keruen.spec.dimension.PartnerWords;

/** Names as offices, customs and newspapers print them; each row of the table is a case. */
class PartnerNamesTest {

  private final PartnerResolver resolver = PartnerResolver.load(new JobsFolder(Path.of("jobs")));

  @TestFactory
  Stream<DynamicTest> a_name_means_its_partner_or_nothing() {
    return rows()
        .map(row -> DynamicTest.dynamicTest(row[0] + " (" + row[1] + ")", () -> check(row)));
  }

  private void check(String[] row) {
    Resolution resolution = resolver.resolve(row[0], PartnerResolver.Context.NAME, null);
    List<String> allowed =
        Stream.of(row[2].split("[|]", -1)).map(c -> c.equals("NONE") ? "" : c).toList();
    assertThat(allowed).as(resolution.reason()).contains(resolution.code());
  }

  private static Stream<String[]> rows() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    PartnerNamesTest.class.getResourceAsStream("/org/keruen/resolve/partners.tsv")),
                StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(l -> l.split("\t", -1)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void every_country_of_iso_3166_has_a_code_and_an_english_and_a_russian_name() {
    List<String> codes = resolver.entries().stream().map(PartnerName.Entry::code).toList();
    assertThat(codes).contains(Locale.getISOCountries());
    for (String country : Locale.getISOCountries()) {
      assertThat(resolver.displayName(country, "en")).as(country).isNotBlank();
      assertThat(resolver.displayName(country, "ru")).as(country).isNotBlank();
    }
  }

  /**
   * First-level codes of ISO 3166-2, by country: how many there are and how they are built. China
   * is counted without CN-HK, CN-MO and CN-TW, which are countries of their own here; Iran by the
   * codes of two digits since 2020, Mongolia by its aimags and the capital.
   */
  @ParameterizedTest
  @CsvSource({
    "RU, 83, [A-Z][A-Z]+",
    "KZ, 20, [1-7][0-9]",
    "UZ, 14, [A-Z][A-Z]",
    "KG, 9, [A-Z]+",
    "TJ, 5, [A-Z][A-Z]",
    "TM, 6, [A-Z]",
    "BY, 7, [A-Z][A-Z]",
    "AM, 11, [A-Z][A-Z]",
    "AZ, 78, [A-Z][A-Z]+",
    "GE, 12, [A-Z][A-Z]",
    "MN, 22, 1|0[3-7][0-9]",
    "CN, 31, [A-Z][A-Z]",
    "TR, 81, [0-8][0-9]",
    "IR, 31, [0-3][0-9]"
  })
  void the_regions_are_as_many_as_iso_3166_2_lists(String country, int count, String pattern) {
    List<String> codes =
        resolver.entries().stream()
            .map(PartnerName.Entry::code)
            .filter(c -> c.startsWith(country + "-"))
            .toList();
    assertThat(codes).hasSize(count).doesNotHaveDuplicates();
    assertThat(codes).allMatch(c -> c.substring(3).matches(pattern));
  }

  @Test
  void there_are_249_countries_of_iso_3166_and_kosovo() {
    List<String> countries =
        resolver.entries().stream()
            .filter(e -> e.kind().equals("country") && e.to() == null)
            .map(PartnerName.Entry::code)
            .toList();
    assertThat(countries).hasSize(250).contains(Locale.getISOCountries()).contains("XK");
  }

  @Test
  void every_region_has_its_country_and_an_english_and_a_russian_name() {
    for (PartnerName.Entry entry : resolver.entries()) {
      if (entry.kind().equals("region")) {
        assertThat(entry.parent()).isEqualTo(entry.code().substring(0, 2));
        assertThat(resolver.displayName(entry.code(), "en")).as(entry.code()).isNotBlank();
        assertThat(resolver.displayName(entry.code(), "ru")).as(entry.code()).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EAEU, 2015-01-01, 3",
    "EAEU, 2016-01-01, 5",
    "CIS, 2004-01-01, 10",
    "EU, 2012-01-01, 27",
    "EU, 2019-01-01, 28",
    "EU, 2021-01-01, 27",
    "BRICS, 2023-01-01, 5",
    "BRICS, 2025-02-01, 10",
    "SCO, 2016-01-01, 6",
    "SCO, 2025-01-01, 10",
    "OTS, 2020-01-01, 5",
    "ASEAN, 2020-01-01, 10",
    "CENTRAL_ASIA, 2000-01-01, 5"
  })
  void a_bloc_has_the_members_of_the_day(String bloc, LocalDate day, int count) {
    assertThat(PartnerWords.read(new JobsFolder(Path.of("jobs"))).members())
        .filteredOn(m -> m.bloc().equals(bloc) && m.on(day))
        .hasSize(count);
  }

  @Test
  void regions_made_in_2022_have_their_first_day() {
    for (String code : List.of("KZ-10", "KZ-33", "KZ-62")) {
      assertThat(resolver.entries())
          .anyMatch(e -> e.code().equals(code) && LocalDate.of(2022, 6, 8).equals(e.from()));
    }
  }

  @Test
  void a_region_is_never_answered_with_its_country() {
    for (PartnerName.Entry entry : resolver.entries()) {
      String name = resolver.displayName(entry.code(), "ru");
      if (entry.kind().equals("region") && name != null) {
        String code = resolver.resolve(name, PartnerResolver.Context.COLUMN, null).code();
        assertThat(code).as(name).isNotEqualTo(entry.parent());
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Беларусь, Беларуси, Беларусью | BY",
        "Белоруссия, Белоруссии, Белоруссию, Белоруссией | BY",
        "Китай, Китая, Китаю, Китаем | CN",
        "Кубань, Кубани, Кубанью | RU-KDA",
        "Оренбуржье, Оренбуржья, Оренбуржью, Оренбуржьем | RU-ORE",
        "Ставрополье, Ставрополья, Ставропольем | RU-STA",
        "Молдова, Молдовы, Молдове, Молдову, Молдовой | MD",
        "Пермский край, Пермского края, Пермскому краю, Пермским краем | RU-PER",
        "Тюменская область, Тюменской области, Тюменскую область, Тюменской областью | RU-TYU"
      })
  void a_russian_name_is_found_in_every_case(String forms, String code) {
    for (String form : forms.split(", ", -1)) {
      assertThat(resolver.find("Торговля с " + form + " выросла.", LocalDate.of(2024, 5, 5)))
          .as(form)
          .extracting(PartnerMention::code)
          .containsExactly(code);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Нур-Султан      | 2020-06-30 | KZ-71 | is a name of it",
        "Нур-Султан      | 2024-06-30 | KZ-71 | its name from 2019-03-23 until 2022-09-16",
        "Астана          | 2020-06-30 | KZ-71 | is a name of it",
        "Абайская область | 2023-12-31 | KZ-10 | is a name of it",
        "Абайская область | 2019-12-31 | KZ-10 | on 2019-12-31 it was not there yet (since 2022-06-08), but KZ-63",
        "Шымкент         | 2017-01-01 | KZ-79 | (since 2018-06-19), but KZ-61",
        "ЮКО             | 2020-01-01 | KZ-61 | its name until 2018-06-18",
        "Чехословакия    | 2001-01-01 | CSHH  | it was there no longer (until 1992-12-31), but CZ, SK",
        "СССР            | 1985-01-01 | SU    | is a name of it"
      })
  void the_day_that_a_name_speaks_of_is_held_against_its_time(
      String name, LocalDate day, String code, String reason) {
    Resolution answer = resolver.resolve(name, PartnerResolver.Context.NAME, day);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.reason()).endsWith(reason);
  }

  @Test
  void what_was_there_instead_is_offered() {
    Resolution answer =
        resolver.resolve("область Жетісу", PartnerResolver.Context.NAME, LocalDate.of(2020, 1, 1));
    assertThat(answer.alternatives()).containsExactly("KZ-19");
  }

  @Test
  void every_predecessor_and_successor_is_a_partner() {
    List<String> codes = resolver.entries().stream().map(PartnerName.Entry::code).toList();
    for (PartnerName.Entry entry : resolver.entries()) {
      assertThat(codes).as(entry.code()).containsAll(entry.predecessors());
      assertThat(codes).as(entry.code()).containsAll(entry.successors());
    }
  }
}
