package org.keruen.resolve.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.keruen.model.Period;
import org.keruen.spec.JobsFolder;

/** Whatever the year and the month, a period said in a language's words is that period. */
class PeriodWordsPropertyTest {

  private static final PeriodResolver RESOLVER =
      PeriodResolver.load(new JobsFolder(Path.of("jobs")));

  private static final Map<String, List<String>> MONTHS =
      Map.of(
          "en",
          List.of(
              "January February March April May June July August September October November December"
                  .split(" ")),
          "ru",
          List.of(
              "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"
                  .split(" ")),
          "kk",
          List.of(
              "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
                  .split(" ")),
          "uz",
          List.of(
              "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr"
                  .split(" ")),
          "tr",
          List.of(
              "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"
                  .split(" ")));

  private static Period of(String words) {
    return RESOLVER.resolve(words, null, null).period();
  }

  @Property(tries = 100)
  void a_month_in_words_is_that_month(
      @ForAll @IntRange(min = 1992, max = 2049) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    MONTHS.forEach(
        (language, names) -> {
          String name = names.get(month - 1);
          Period expected = Period.ofMonth(year, month);
          assertThat(of(name + " " + year)).as(language).isEqualTo(expected);
          assertThat(of(year + " " + name)).as(language).isEqualTo(expected);
          assertThat(of(name.toUpperCase(java.util.Locale.ROOT) + ", " + year))
              .as(language)
              .isEqualTo(expected);
        });
  }

  @Property(tries = 100)
  void months_from_one_to_another_are_that_window(
      @ForAll @IntRange(min = 1992, max = 2049) int year,
      @ForAll @IntRange(min = 1, max = 11) int first,
      @ForAll @IntRange(min = 1, max = 11) int more) {
    int last = Math.min(12, first + more);
    Period expected = Period.ofMonths(LocalDate.of(year, first, 1), last - first + 1);
    MONTHS.forEach(
        (language, names) -> {
          String from = names.get(first - 1);
          String to = names.get(last - 1);
          for (String dash : List.of("-", " - ", "–", " — ")) {
            assertThat(of(from + dash + to + " " + year)).as(language).isEqualTo(expected);
            assertThat(of(year + " " + from + dash + to)).as(language).isEqualTo(expected);
          }
        });
  }

  @Property(tries = 100)
  void months_counted_from_january_are_the_same_in_words_and_in_codes(
      @ForAll @IntRange(min = 1992, max = 2049) int year,
      @ForAll @IntRange(min = 2, max = 12) int months) {
    Period expected = Period.ofCumulative(year, months);
    assertThat(of(months + " months of " + year)).isEqualTo(expected);
    assertThat(of(months + " мес. " + year + " г.")).isEqualTo(expected);
    assertThat(of(year + " жылдың " + months + " айында")).isEqualTo(expected);
    assertThat(of(year + "-yilning " + months + " oyida")).isEqualTo(expected);
    assertThat(of(year + " yılının ilk " + months + " ayında")).isEqualTo(expected);
    assertThat(of(year + "-жылдын " + months + " айында")).isEqualTo(expected);
    assertThat(of(months + "M" + year)).isEqualTo(expected);
  }

  @Property(tries = 100)
  void a_day_that_ends_a_window_is_the_window_and_says_the_day_too(
      @ForAll @IntRange(min = 1992, max = 2049) int year,
      @ForAll @IntRange(min = 1, max = 12) int month) {
    LocalDate day = LocalDate.of(year, month, 1).plusMonths(1);
    String ru = String.format("на %02d.%02d.%d", 1, day.getMonthValue(), day.getYear());
    String en = "as of " + MONTHS.get("en").get(day.getMonthValue() - 1) + " 1, " + day.getYear();
    for (String words : List.of(ru, en)) {
      PeriodReading reading = RESOLVER.resolve(words, null, null);
      assertThat(reading.period()).as(words).isEqualTo(Period.ofCumulative(year, month));
      assertThat(reading.alternatives())
          .contains(Period.ofDays(day, 1))
          .contains(Period.ofMonth(year, month));
    }
  }

  @Property(tries = 100)
  void what_is_printed_as_a_code_is_read_back_as_the_period(
      @ForAll @IntRange(min = 0, max = 20_000) int day,
      @ForAll @IntRange(min = 1, max = 400) int length,
      @ForAll boolean inMonths) {
    LocalDate start = LocalDate.of(1995, 1, 1).plusDays(day);
    Period period = inMonths ? Period.ofMonths(start, length) : Period.ofDays(start, length);
    assertThat(of(period.toString())).isEqualTo(period);
  }

  @Property(tries = 200)
  void words_without_a_year_are_the_latest_such_window_by_the_day_of_printing(
      @ForAll @IntRange(min = 0, max = 20_000) int day,
      @ForAll @IntRange(min = 1, max = 4) int quarter) {
    LocalDate printed = LocalDate.of(1995, 1, 1).plusDays(day);
    Period period = RESOLVER.resolve(quarter + " квартал", printed, null).period();
    assertThat(period.end()).isBefore(printed);
    assertThat(period.minusYears(-1).end()).isAfterOrEqualTo(printed);
  }
}
