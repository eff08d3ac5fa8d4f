package org.keruen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @Property(tries = 500)
  void what_is_printed_parses_back(
      @ForAll @IntRange(min = 0, max = 60_000) int day,
      @ForAll @IntRange(min = 1, max = 1200) int length,
      @ForAll boolean inMonths) {
    LocalDate start = LocalDate.of(1900, 1, 1).plusDays(day);
    Period period = inMonths ? Period.ofMonths(start, length) : Period.ofDays(start, length);
    assertThat(Period.parse(period.toString())).isEqualTo(period);
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 2021, 2021-12-31",
    "2021-A1, 2021, 2021-12-31",
    "2021-S2, 2021-S2, 2021-12-31",
    "2021-01-01/P3M, 2021-Q1, 2021-03-31",
    "2021-01-01/P12M, 2021, 2021-12-31",
    "2021-01-01/P11M, 2021-01-01/P11M, 2021-11-30",
    "2014-07-16/P1Y, 2014-07-16/P1Y, 2015-07-15",
    "2022-01-01/P1D, 2022-01-01/P1D, 2022-01-01",
    "2021-M02, 2021-M02, 2021-02-28"
  })
  void a_span_has_one_notation_and_one_end(String written, String canonical, LocalDate end) {
    assertThat(Period.parse(written)).hasToString(canonical).extracting(Period::end).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2021-Q5",
        "2021-M13",
        "2021-S0",
        "2021-01-01/P",
        "2021-01-01/P0M",
        "2021-13-01/P1M",
        "21",
        "2021-01-01/P1M2D"
      })
  void what_is_no_period_is_refused(String text) {
    assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
