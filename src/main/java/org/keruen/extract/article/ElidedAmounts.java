package org.keruen.extract.article;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PartnerMention;
import org.keruen.resolve.measure.MeasureResolver;
import org.keruen.spec.language.LanguageWords;

/**
 * Finds the numbers that leave out what the amount beside them prints: "from $1.5 to $4.5 million",
 * "621.4 million against 519". They are read as if its scale and unit stood behind them.
 */
final class ElidedAmounts {

  /** Digits of an amount, with their separators. */
  private static final Pattern DIGITS = Pattern.compile("[0-9]+(?:[.,\u00a0 ][0-9]+)*");

  /** Between a party and its number, and behind it. */
  private static final Pattern OF_PARTY =
      Pattern.compile(
          "(?U)\\p{L}{0,4}(?:\\s+\\p{Ll}+)?\\s*[\u2014\u2013(-]\\s*(?:\\p{Ll}+\\s+)?(?<n>[0-9]+(?:[.,][0-9]+)?)(?=[.;,)\u00bb\u201d\"]|$|\\s+\\p{L}{1,3}\\s+\\p{Lu})");

  /** A number of a list right ahead of the one with the scale and unit. */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?U)(?<![\\p{L}\\p{N}.,])(?<n>[0-9]+(?:[.,][0-9]+)?)(?:,\\s+|,?\\s+(?:and|\u0438|\u043c\u0435\u043d|\u0436\u04d9\u043d\u0435|va|ve)\\s+)[$\u20ac]?$");

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private final LanguageWords words;
  private final MeasureResolver measures;

  ElidedAmounts(LanguageWords words, MeasureResolver measures) {
    this.words = words;
    this.measures = measures;
  }

  /** The amounts of a sentence with the elided ones in their places. */
  List<AmountMention> with(Reading r, List<AmountMention> amounts) {
    String text = r.text();
    List<AmountMention> all = new ArrayList<>(amounts);
    for (AmountMention a : amounts) {
      if (a.measure() != Measure.UNKNOWN) {
        ahead(text, a).ifPresent(e -> addTo(all, e));
        listed(text, a).forEach(e -> addTo(all, e));
        behind(text, a, amounts).ifPresent(e -> addTo(all, e));
      }
    }
    for (PartnerMention side : r.sides()) {
      ofParty(text, side, amounts).ifPresent(e -> addTo(all, e));
    }
    all.sort(Comparator.comparingInt(AmountMention::start));
    return all;
  }

  /** Adds an amount; what printed it as a few dollars without a scale gives way. */
  private static void addTo(List<AmountMention> all, AmountMention e) {
    List<AmountMention> there =
        all.stream().filter(a -> a.start() < e.end() && e.start() < a.end()).toList();
    boolean bare =
        there.stream()
            .allMatch(
                a ->
                    a.measure() == e.measure()
                        && a.end() == e.end()
                        && a.value().multiply(THOUSAND).compareTo(e.value()) <= 0);
    if (bare) {
      all.removeAll(there);
      all.add(e);
    }
  }

  /** "From 1.5" of "from 1.5 to 4.5 million". */
  private Optional<AmountMention> ahead(String text, AmountMention a) {
    if (a.measure() == Measure.GROWTH_YOY) {
      return Optional.empty();
    }
    Matcher m = words.levels().bareAhead().matcher(text.substring(0, a.start()));
    return m.find() ? as(text, a, m.start("n"), m.end("n")) : Optional.empty();
  }

  /** "1.25 and" of "exports and imports were 1.25 and 0.84 billion respectively". */
  private List<AmountMention> listed(String text, AmountMention a) {
    List<AmountMention> found = new ArrayList<>();
    if (words.respectively().filter(p -> p.matcher(text).find()).isEmpty()) {
      return found;
    }
    Matcher m = LISTED.matcher(text.substring(0, a.start()));
    while (m.find()) {
      Optional<AmountMention> e = as(text, a, m.start("n"), m.end("n"));
      if (e.isEmpty()) {
        break;
      }
      found.add(e.get());
      m = LISTED.matcher(text.substring(0, m.start("n")));
    }
    return found;
  }

  /** "Against 519" of "621.4 million against 519". */
  private Optional<AmountMention> behind(
      String text, AmountMention a, List<AmountMention> amounts) {
    if (a.measure() != Measure.VALUE && a.measure() != Measure.QUANTITY) {
      return Optional.empty();
    }
    int to =
        amounts.stream()
            .filter(o -> o.start() >= a.end())
            .mapToInt(AmountMention::start)
            .min()
            .orElse(text.length());
    Matcher m = words.levels().bareBehind().matcher(text).region(a.end(), to);
    return m.find() ? as(text, a, m.start("n"), m.end("n")) : Optional.empty();
  }

  /** "Russia took 73 percent, Kazakhstan — 19". */
  private Optional<AmountMention> ofParty(
      String text, PartnerMention side, List<AmountMention> amounts) {
    Matcher m = OF_PARTY.matcher(text).region(side.end(), text.length());
    Optional<AmountMention> like =
        amounts.stream()
            .filter(a -> a.end() < side.start() && a.measure() != Measure.UNKNOWN)
            .reduce((a, b) -> b);
    return like.isPresent() && m.lookingAt()
        ? as(text, like.get(), m.start("n"), m.end("n"))
        : Optional.empty();
  }

  /** A bare number read with the words around another amount's digits. */
  private Optional<AmountMention> as(String text, AmountMention like, int start, int end) {
    String bare = text.substring(start, end);
    String printed = text.substring(like.start(), like.end());
    Matcher digits = DIGITS.matcher(printed);
    if (YEAR.matcher(bare).matches() || !digits.find() || digits.end() == printed.length()) {
      return Optional.empty();
    }
    String whole = printed.substring(0, digits.start()) + bare + printed.substring(digits.end());
    boolean sign =
        start > 0 && Character.getType(text.charAt(start - 1)) == Character.CURRENCY_SYMBOL;
    int from = sign ? start - 1 : start;
    return measures.find(whole).stream()
        .filter(e -> e.unit().equals(like.unit()) || like.unit().equals("%"))
        .map(
            e ->
                new AmountMention(
                    from,
                    end,
                    like.measure(),
                    e.value(),
                    e.printedStep(),
                    like.unit(),
                    e.qualifier(),
                    "the scale and unit are those of the amount beside it"))
        .findFirst();
  }
}
