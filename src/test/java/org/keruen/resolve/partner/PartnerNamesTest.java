package org.keruen.resolve.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.keruen.resolve.Resolution;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.PartnerName;

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
    List<String> allowed = row[2].equals("NONE") ? List.of("") : List.of(row[2].split("[|]", -1));
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

  @Test
  void the_regions_are_as_many_as_iso_3166_2_lists() {
    assertThat(count("KZ-")).isEqualTo(20);
    assertThat(count("RU-")).isEqualTo(83);
    assertThat(count("UZ-")).isEqualTo(14);
    assertThat(count("KG-")).isEqualTo(9);
    assertThat(count("TJ-")).isEqualTo(5);
    assertThat(count("TM-")).isEqualTo(6);
    assertThat(count("BY-")).isEqualTo(7);
    assertThat(count("AM-")).isEqualTo(11);
    assertThat(count("GE-")).isEqualTo(12);
    assertThat(count("MN-")).isEqualTo(22);
    assertThat(count("TR-")).isEqualTo(81);
    assertThat(count("IR-")).isEqualTo(31);
    assertThat(count("CN-")).isEqualTo(31);
  }

  private long count(String prefix) {
    return resolver.entries().stream().filter(e -> e.code().startsWith(prefix)).count();
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
}
