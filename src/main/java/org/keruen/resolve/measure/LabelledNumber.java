package org.keruen.resolve.measure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Measure;
import org.keruen.model.Qualifier;
import org.keruen.spec.dimension.MeasureWords;

/** Numbers by themselves, or behind the head of their column: "export, thousand USD: 1 528,3". */
final class LabelledNumber {

  private static final Pattern FORM =
      Pattern.compile(
          "(?s)(?:(?<head>.*\\p{L}.*?)(?:[:;=]|(?<blank>\\s))\\s*)?(?:[+](?![0-9 ]*\\s[0-9]{2}(?![0-9]))|(?<minus>[-\\u2212\\u2013]))?\\s*"
              + "(?<n>(?:[.,](?=[0-9]))?[0-9][0-9.,\\u00a0\\u202f\\u2009' ]*?)(?<power>E[+-]?[0-9]{1,2})?(?<trailing>[-\\u2212])?"
              + "\\s*(?<mark>[*]+|[rpRPрР](?![\\p{L}])|[0-9]\\)|[\\u00b9\\u00b2\\u00b3\\u2070-\\u209f\\u1d2c-\\u1d6a]+)?\\s*(?<pct>%)?");

  /** The unit behind its number: "45.3 ('000 USD)", "1 234,5, тыс. тонн". */
  private static final Pattern UNIT_BEHIND =
      Pattern.compile(
          "(?s)([-\\u2212\\u2013]?\\s*[0-9][0-9.,\\u00a0\\u202f\\u2009' ]*?)\\s*(?:[(\\[]([^()\\[\\]]+)[)\\]]|,\\s+(.*\\p{L}.*))");

  /** Brackets around a number make it negative. */
  private static final Pattern NEGATIVE =
      Pattern.compile("\\(\\s*([0-9][0-9.,\u00a0\u202f\u2009' ]*)\\)\\s*$");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final AmountGrammar grammar;
  private final Words measures;
  private final Words flat;

  LabelledNumber(AmountGrammar grammar, MeasureWords words) {
    this.grammar = grammar;
    this.measures = new Words(words.measures());
    this.flat = new Words(words.flat());
  }

  /** A text that only says that nothing changed. */
  Optional<MeasureReading> unchanged(String text) {
    String code = flat.find(text);
    return code == null
        ? Optional.empty()
        : Optional.of(
            new MeasureReading(
                Measure.GROWTH_YOY,
                BigDecimal.ZERO,
                "%",
                code.equals("about") ? Qualifier.ABOUT : Qualifier.EXACT,
                "no change"));
  }

  /** A number alone, or behind a head and its colon. */
  Optional<MeasureReading> read(String text, MeasureResolver resolver) {
    return read(text, resolver, false);
  }

  /** A number behind a head that no mark parts from it: "Rs.'000 1,250". */
  Optional<MeasureReading> readBehindBlank(String text, MeasureResolver resolver) {
    return read(text, resolver, true);
  }

  private Optional<MeasureReading> read(String text, MeasureResolver resolver, boolean anyBlank) {
    String plain = text.strip();
    Matcher behind = UNIT_BEHIND.matcher(plain);
    if (!anyBlank && behind.matches()) {
      String unit = behind.group(2) == null ? behind.group(3) : behind.group(2);
      return resolver.unit(unit).measure() == Measure.UNKNOWN
          ? Optional.empty()
          : read(unit + ": " + behind.group(1), resolver, false);
    }
    boolean isNegative = NEGATIVE.matcher(plain).find();
    Matcher m = FORM.matcher(isNegative ? NEGATIVE.matcher(plain).replaceAll("$1") : plain);
    if (!m.matches()) {
      return Optional.empty();
    }
    BigDecimal number = grammar.number(m.group("n").replace("'", "").strip(), text);
    if (number == null) {
      return Optional.empty();
    }
    if (m.group("head") == null && YEAR.matcher(plain).matches()) {
      return Optional.of(MeasureReading.nothing("a year by itself"));
    }
    if (m.group("power") != null) {
      number = number.scaleByPowerOfTen(Integer.parseInt(m.group("power").substring(1)));
    }
    if (isNegative || m.group("minus") != null || m.group("trailing") != null) {
      number = number.negate();
    }
    String head = m.group("head");
    if (head == null) {
      return m.group("pct") != null
          ? Optional.empty()
          : Optional.of(of(Measure.VALUE, number, "XXX", "a number by itself"));
    }
    String kind = measures.find(head);
    if ("fraction".equals(kind)) {
      return Optional.of(
          of(Measure.GROWTH_YOY, number.multiply(HUNDRED), "%", "a change as a fraction"));
    } else if ("coefficient".equals(kind)) {
      return Optional.of(
          of(
              Measure.GROWTH_YOY,
              number.subtract(BigDecimal.ONE).multiply(HUNDRED),
              "%",
              "a growth coefficient"));
    }
    if (m.group("blank") != null && !anyBlank) {
      return Optional.empty();
    }
    UnitReading unit = resolver.unit(head);
    if (unit.measure() == Measure.UNKNOWN) {
      return Optional.empty();
    }
    BigDecimal value = number.multiply(unit.scale());
    return Optional.of(
        of(
            unit.measure(),
            unit.isIndex() ? value.subtract(HUNDRED) : value,
            unit.unit(),
            "a number behind its head"));
  }

  private static MeasureReading of(Measure measure, BigDecimal value, String unit, String reason) {
    return new MeasureReading(measure, Amounts.plain(value), unit, Qualifier.EXACT, reason);
  }
}
