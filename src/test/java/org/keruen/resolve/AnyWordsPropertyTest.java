package org.keruen.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.resolve.partner.PartnerResolver.Context;
import org.keruen.resolve.period.PeriodResolver;
import org.keruen.spec.JobsFolder;

/** Whatever is printed, a resolver answers: words put together at random never stop it. */
class AnyWordsPropertyTest {

  private static final JobsFolder JOBS = new JobsFolder(Path.of("jobs"));
  private static final PartnerResolver PARTNERS = PartnerResolver.load(JOBS);
  private static final PeriodResolver PERIODS = PeriodResolver.load(JOBS);
  private static final MeasureResolver MEASURES = MeasureResolver.load(JOBS);
  private static final List<String> WORDS = words();

  private static List<String> words() {
    List<String> words =
        new ArrayList<>(List.of("", ".", "(", ")", "%", "-", "29", "31", "0", "13"));
    for (String table : List.of("partners", "periods", "measures", "units", "products")) {
      Cases.of(table + ".tsv").stream()
          .flatMap(row -> Stream.of(row[0].split("\\s+", -1)))
          .forEach(words::add);
    }
    return words.stream().distinct().toList();
  }

  @Provide
  Arbitrary<String> sayings() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(7).map(w -> String.join(" ", w));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, 20_000)
        .map(n -> LocalDate.of(1990, 1, 1).plusDays(n))
        .injectNull(0.5);
  }

  @Property(tries = 3000)
  void words_at_random_get_an_answer(
      @ForAll("sayings") String words, @ForAll("days") LocalDate printed) {
    assertThat(PERIODS.resolve(words, printed, null)).isNotNull();
    assertThat(PERIODS.find(words, printed)).isNotNull();
    assertThat(MEASURES.resolve(words)).isNotNull();
    assertThat(MEASURES.unit(words)).isNotNull();
    Arrays.stream(Context.values())
        .forEach(c -> assertThat(PARTNERS.resolve(words, c, printed)).isNotNull());
    assertThat(PARTNERS.find(words, printed)).isNotNull();
  }
}
