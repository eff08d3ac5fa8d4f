package org.keruen.resolve.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.spec.JobsFolder;

/** Whatever the figure, an amount printed the way of a language is that amount. */
class AmountPropertyTest {

  private static final MeasureResolver RESOLVER =
      MeasureResolver.load(new JobsFolder(Path.of("jobs")));
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A language's separators, and its words of scales with the power of ten of each. */
  private record Style(char group, char decimal, List<String> words, String currency) {

    String print(BigDecimal number, int scale) {
      DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
      symbols.setGroupingSeparator(group);
      symbols.setDecimalSeparator(decimal);
      String digits = new DecimalFormat("#,##0.##", symbols).format(number);
      return digits + " " + words.get(scale) + " " + currency;
    }
  }

  private static final List<Style> STYLES =
      List.of(
          new Style(',', '.', List.of("", "thousand", "million", "billion"), "US dollars"),
          new Style(' ', ',', List.of("", "тыс.", "млн", "млрд"), "долл. США"),
          new Style('\u00a0', ',', List.of("", "тысяч", "миллионов", "миллиардов"), "долларов"),
          new Style(' ', ',', List.of("", "мың", "миллион", "миллиард"), "АҚШ доллары"),
          new Style(' ', ',', List.of("", "ming", "million", "mlrd"), "AQSh dollari"),
          new Style(' ', ',', List.of("", "миң", "млн", "миллиард"), "АКШ доллары"),
          new Style('.', ',', List.of("", "bin", "milyon", "milyar"), "dolar"));

  @Property(tries = 150)
  void an_amount_is_the_same_in_every_language(
      @ForAll @BigRange(min = "1", max = "999999") @Scale(1) BigDecimal number,
      @ForAll @IntRange(min = 0, max = 3) int scale) {
    BigDecimal expected = number.movePointRight(3 * scale);
    for (Style style : STYLES) {
      String printed = style.print(number, scale);
      MeasureReading reading = RESOLVER.resolve(printed);
      assertThat(reading.measure()).as(printed).isEqualTo(Measure.VALUE);
      assertThat(reading.value()).as(printed).isEqualByComparingTo(expected);
      assertThat(reading.unit()).as(printed).isEqualTo("USD");
    }
  }

  @Property(tries = 200)
  void an_amount_in_two_scales_is_their_sum(
      @ForAll @IntRange(min = 1, max = 999) int billions,
      @ForAll @IntRange(min = 1, max = 999) int millions) {
    BigDecimal expected =
        BigDecimal.valueOf(billions)
            .movePointRight(9)
            .add(BigDecimal.valueOf(millions).movePointRight(6));
    for (String words :
        List.of(
            billions + " миллиардов " + millions + " миллионов рублей",
            billions + " billion " + millions + " million rubles",
            billions + " milyar " + millions + " milyon ruble")) {
      assertThat(RESOLVER.resolve(words).value()).as(words).isEqualByComparingTo(expected);
    }
  }

  @Property(tries = 200)
  void an_amount_in_words_is_quoted_from_its_first_word_to_its_last(
      @ForAll @IntRange(min = 1, max = 999) int number) {
    for (ULocale language : List.of(ULocale.ENGLISH, new ULocale("ru"))) {
      String words =
          new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT).format(number);
      String amount = words + (language.equals(ULocale.ENGLISH) ? " million" : " миллионов");
      String sentence = "to $1 million; " + amount + " rubles";
      List<AmountMention> found = RESOLVER.find(sentence);
      AmountMention last = found.get(found.size() - 1);
      assertThat(sentence.substring(last.start(), last.end())).isEqualTo(amount + " rubles");
      assertThat(last.value()).isEqualByComparingTo(BigDecimal.valueOf(number).movePointRight(6));
    }
  }

  @Property(tries = 200)
  void a_rise_in_percent_an_index_and_a_multiple_agree(
      @ForAll @BigRange(min = "1", max = "400") @Scale(1) BigDecimal percent) {
    BigDecimal index = percent.add(HUNDRED);
    BigDecimal times = index.divide(HUNDRED, 3, RoundingMode.UNNECESSARY);
    for (String words :
        List.of(
            "вырос на " + percent + " %",
            "rose by " + percent + " percent",
            percent + " пайызға өсті",
            "yüzde " + percent + " arttı",
            "темп роста " + index + " %",
            index + " % к уровню прошлого года",
            "рост в " + times.toPlainString() + " раза",
            "increased " + times.toPlainString() + " times")) {
      MeasureReading reading = RESOLVER.resolve(words);
      assertThat(reading.measure()).as(words).isEqualTo(Measure.GROWTH_YOY);
      assertThat(reading.value()).as(words).isEqualByComparingTo(percent);
    }
  }

  @Property(tries = 100)
  void a_fall_to_a_part_is_below_zero_and_above_minus_a_hundred(
      @ForAll @IntRange(min = 2, max = 50) int times) {
    BigDecimal growth = RESOLVER.resolve("сократился в " + times + " раз").value();
    BigDecimal left = growth.add(HUNDRED).multiply(BigDecimal.valueOf(times));
    assertThat(left).isBetween(new BigDecimal("99.7"), new BigDecimal("100.3"));
  }
}
