package org.keruen.spec.dimension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;

/** What a steward is told about a mistake in the files of rates, goods and sectors. */
class ReferenceFilesTest {

  @TempDir private Path folder;
  private JobsFolder jobs;

  @BeforeEach
  void the_words_of_goods() throws IOException {
    jobs = new JobsFolder(folder);
    Files.createDirectories(folder.resolve("exchange-rates"));
    Files.createDirectories(folder.resolve("dimensions/products"));
    Files.copy(Path.of("jobs/dimensions/products.yml"), folder.resolve("dimensions/products.yml"));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text.replace('|', '\n'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "  2021: 426,03; expected units of the currency for one US dollar, such as 426.03",
        "  2021: -3; expected units of the currency for one US dollar",
        "  2021: 0; expected units of the currency for one US dollar",
        "  2021-13: 400; '2021-13' is no period",
        "  2021-01-01/P10D: 400; no period of whole months",
        "  2020: 400|  2020: 410; stands here a second time",
        "  2021-Q1: 400|  2021-01-01/P3M: 410; a second time, first at exchange-rates/kzt.yml:5",
      })
  void a_wrong_rate_is_told_with_its_line_and_what_would_be_right(String rates, String message)
      throws IOException {
    write(
        "exchange-rates/kzt.yml",
        "currency: KZT|publisher: p|kind: average|rates:|  " + rates.strip() + "|");
    int last = 4 + rates.split("[|]", -1).length;
    assertThatThrownBy(() -> ExchangeRates.read(jobs))
        .isInstanceOf(SpecException.class)
        .hasMessageContaining("kzt.yml:" + last + ":")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "currency: KZZ|publisher: p|kind: average|rates: {2021: 1}; :1: expected a currency of ISO 4217",
        "currency: USD|publisher: p|kind: average|rates: {2021: 1}; :1: one US dollar is one US dollar",
        "currency: KZT|publisher: p|kind: mean|rates: {2021: 1}; :3: expected average",
        "currency: KZT|kind: average|rates: {2021: 1}; 'publisher:' is missing",
        "currency: KZT|publisher: p|kind: average|rate: {2021: 1}; did you mean 'rates'?",
      })
  void a_wrong_head_of_a_file_of_rates_is_told(String text, String message) throws IOException {
    write("exchange-rates/kzt.yml", text + "|");
    assertThatThrownBy(() -> ExchangeRates.read(jobs))
        .isInstanceOf(SpecException.class)
        .hasMessageContaining(message);
  }

  @Test
  void two_files_may_not_give_one_rate_twice() throws IOException {
    write("exchange-rates/a.yml", "currency: KZT|publisher: p|kind: average|rates: {2021: 1}|");
    write("exchange-rates/b.yml", "currency: KZT|publisher: q|kind: average|rates: {2021: 2}|");
    assertThatThrownBy(() -> ExchangeRates.read(jobs))
        .hasMessageContaining("b.yml:4")
        .hasMessageContaining("first at exchange-rates/a.yml:4");
  }

  @Test
  void a_rate_keeps_its_digits_and_its_place() throws IOException {
    write(
        "exchange-rates/kzt.yml",
        "currency: KZT|publisher: p|kind: end|rates:|  2021-M11: 430.10|");
    ExchangeRate rate = ExchangeRates.read(jobs).get(0);
    assertThat(rate.perUsd()).isEqualTo(new BigDecimal("430.10"));
    assertThat(rate.period()).hasToString("2021-M11");
    assertThat(rate.kind()).isEqualTo(ExchangeRate.Kind.END);
    assertThat(rate.file() + ":" + rate.line()).isEqualTo("exchange-rates/kzt.yml:5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "chapters:|  \"77\": {en: a, ru: b}; :2: HS:77 is in no chapter from 01 to 97",
        "chapters:|  \"98\": {en: a, ru: b}; :2: '98' is no chapter",
        "chapters:|  7: {en: a, ru: b}; :2: '7' is no chapter: two digits in quotes",
        "chapters:|  \"01\": {en: a}; 'ru:' is missing",
        "chapters:|  \"01\": {en: a, ru: b, uz: c}; unknown key 'uz'",
        "sections:|  5: {chapters: 25-27, en: a, ru: b}; :2: '5' is no Roman number",
        "sections:|  V: {chapters: 27-25, en: a, ru: b}; :2: HS:27-25 runs backwards",
        "groups:|  - {code: 25-27, en: a, ru: b}; :2: expected a code such as HS:27",
        "goods:|  HS:27O9: [Oil]; :2: expected a code such as HS:27",
        "goods:|  HS:270: [Oil]; :2: HS:270 is in no chapter",
        "sitc:|  X: {en: a, ru: b}; :2: 'X' is no section or division",
        "groups:|  - {code: HS:1-24, en: a, ru: b}; :2: HS:1-24 is in no chapter",
      })
  void wrong_goods_are_told_with_their_line(String text, String message) throws IOException {
    write("dimensions/products/goods.yml", text + "|");
    assertThatThrownBy(() -> ProductWords.read(jobs))
        .isInstanceOf(SpecException.class)
        .hasMessageContaining("goods.yml")
        .hasMessageContaining(message);
  }

  @Test
  void a_group_that_stands_twice_is_refused_with_both_places() throws IOException {
    write("dimensions/products/a.yml", "groups:|  - {code: \"HS:01-24\", en: a, ru: b}|");
    write("dimensions/products/b.yml", "groups:|  - {code: \"HS:01-24\", en: c, ru: d}|");
    assertThatThrownBy(() -> ProductWords.read(jobs))
        .hasMessageContaining("b.yml:2")
        .hasMessageContaining("a.yml:2");
  }

  @Test
  void goods_of_a_sector_that_is_none_are_refused() throws IOException {
    write("dimensions/sectors.yml", "sectors: {metals: steel}|goods: {metal: HS:72}|");
    assertThatThrownBy(() -> SectorGoods.read(jobs))
        .hasMessageContaining("sectors.yml:2")
        .hasMessageContaining("'metal' is no sector");
    write("dimensions/sectors.yml", "sectors: {metals: steel}|goods: {metals: SITC:67}|");
    assertThatThrownBy(() -> SectorGoods.read(jobs))
        .hasMessageContaining("expected a code such as HS:27");
  }

  @Test
  void the_sectors_of_the_project_have_goods_or_are_services() {
    assertThat(SectorGoods.read(new JobsFolder(Path.of("jobs"))))
        .containsEntry("oilgas", "HS:27")
        .doesNotContainKeys("tourism", "education", "transport");
  }
}
