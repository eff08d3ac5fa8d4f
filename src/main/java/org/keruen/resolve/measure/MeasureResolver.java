package org.keruen.resolve.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.LookAlikes;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.dimension.MeasureWords;

/** Words of amounts, units and flows become measures. */
public final class MeasureResolver {

  private final Amounts amounts;
  private final LabelledNumber numbers;
  private final Words scales;
  private final Words currencies;
  private final Words quantities;
  private final Words flows;
  private final Words measures;
  private final Pattern notFlows;
  private final Map<String, Map<String, String>> sharedCurrencies;
  private final Map<String, UnitReading> units = new ConcurrentHashMap<>();
  private final Map<String, Flow> flowCache = new ConcurrentHashMap<>();

  private MeasureResolver(MeasureWords words) {
    amounts = new Amounts(words);
    numbers = new LabelledNumber(amounts.grammar(), words);
    scales = new Words(bounded(words.scales()));
    currencies = new Words(bounded(words.currencies()));
    quantities = new Words(bounded(words.quantities()));
    flows = new Words(words.flows());
    measures = new Words(words.measures());
    sharedCurrencies = words.sharedCurrencies();
    notFlows = Words.pattern(words.notFlows());
  }

  private static Map<String, String> bounded(Map<String, String> words) {
    Map<String, String> bounded = new java.util.LinkedHashMap<>();
    words.forEach((k, v) -> bounded.put(k, "(?<![\\p{L}])(?:" + v + ")(?![\\p{L}])"));
    return bounded;
  }

  /** Reads the words from {@code jobs/dimensions}. */
  public static MeasureResolver load(JobsFolder jobs) {
    return new MeasureResolver(MeasureWords.read(jobs));
  }

  /** Resolves a text that states one amount. */
  public MeasureReading resolve(String text) {
    Optional<MeasureReading> labelled = numbers.read(text, this);
    if (labelled.isPresent()) {
      return labelled.get();
    }
    List<AmountMention> found = amounts.find(text);
    return found.stream()
        .filter(a -> a.measure() != Measure.UNKNOWN)
        .findFirst()
        .map(a -> new MeasureReading(a.measure(), a.value(), a.unit(), a.qualifier(), a.reason()))
        .or(() -> found.isEmpty() ? numbers.unchanged(text) : Optional.empty())
        .or(() -> found.isEmpty() ? numbers.readBehindBlank(text, this) : Optional.empty())
        .orElseGet(
            () ->
                MeasureReading.nothing(
                    found.isEmpty() ? "the words state no amount" : found.get(0).reason()));
  }

  /** The amounts that a sentence states, in its order. */
  public List<AmountMention> find(String sentence) {
    // "20 billion [dollars]": what a reporter added stands there as said.
    return amounts.find(sentence.replace('[', ' ').replace(']', ' '));
  }

  /**
   * A currency whose words several countries share ("Rs"), as the parties mean it: their own, where
   * one of them has one of that name.
   */
  public String currencyOf(String unit, String reporter, String partner) {
    Map<String, String> shared = sharedCurrencies.getOrDefault(unit, Map.of());
    return shared.getOrDefault(reporter, shared.getOrDefault(partner, unit));
  }

  /** Whether several countries have the words of a currency for their own money. */
  public boolean isShared(String unit) {
    return sharedCurrencies.containsKey(unit);
  }

  /** The unit that the head of a table gives. */
  public UnitReading unit(String label) {
    return units.computeIfAbsent(label, this::readUnit);
  }

  private UnitReading readUnit(String label) {
    String measure = measures.find(label);
    String currency = currencies.find(label);
    String exponent = scales.find(label);
    // "Товарная структура экспорта, тыс. долл. США" prints amounts.
    boolean amounts = currency != null && exponent != null && !label.contains("%");
    if (measure != null && !(amounts && measure.equals("share"))) {
      return switch (measure) {
        case "share" ->
            new UnitReading(Measure.SHARE, "%", BigDecimal.ONE, false, "a part of a whole");
        case "growth_yoy" ->
            new UnitReading(Measure.GROWTH_YOY, "%", BigDecimal.ONE, false, "a growth");
        case "fraction", "coefficient" ->
            new UnitReading(
                Measure.UNKNOWN, "?", BigDecimal.ONE, false, "a change that is not in percent");
        case "index" ->
            new UnitReading(
                Measure.GROWTH_YOY, "%", BigDecimal.ONE, true, "percent of the year before");
        default ->
            new UnitReading(
                Measure.UNKNOWN, "?", BigDecimal.ONE, false, "a measure that is none of ours");
      };
    }
    BigDecimal scale =
        exponent == null ? BigDecimal.ONE : BigDecimal.TEN.pow(Integer.parseInt(exponent));
    if (currency != null) {
      return new UnitReading(Measure.VALUE, currency, scale, false, "an amount of money");
    }
    String quantity = quantities.printed(label);
    return quantity != null
        ? new UnitReading(
            Measure.QUANTITY, quantity.strip().toLowerCase(Locale.ROOT), scale, false, "a quantity")
        : new UnitReading(Measure.UNKNOWN, "?", scale, false, "the words name no unit");
  }

  /** The flow that the head of a row or column names; {@link Flow#UNKNOWN} if none. */
  public Flow flow(String label) {
    return flowCache.computeIfAbsent(
        label,
        l -> {
          String meant = LookAlikes.inOneScript(l);
          String code = notFlows.matcher(meant).find() ? null : flows.earliest(meant);
          return code == null ? Flow.UNKNOWN : Flow.of(code);
        });
  }
}
