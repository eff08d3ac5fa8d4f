package org.keruen.extract.article;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.keruen.model.Flow;
import org.keruen.model.Modality;
import org.keruen.model.Period;
import org.keruen.model.Qualifier;
import org.keruen.model.RawClaim;
import org.keruen.resolve.AmountMention;

/**
 * Knows the figures that an article has told, so that one told again in round numbers is no claim
 * of its own: "$588.7 million … almost $600 million is a good result".
 */
final class Rounded {

  /** How far a round number may be from what it stands for, in percent of that. */
  private static final BigDecimal CLOSE = BigDecimal.valueOf(3);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * An amount and what it is of.
   *
   * @param amount the amount
   * @param pair between whom it is
   * @param flow its flow
   * @param product its goods
   * @param modality whether it happened
   * @param period its period
   */
  record Figured(
      AmountMention amount,
      Pair pair,
      Flow flow,
      String product,
      Modality modality,
      Period period) {

    /** Whether another figure is told as this one: flow, two parties, window, unit and modality. */
    boolean isOfOneTrade(Figured other) {
      boolean turned = flow == Flow.TURNOVER && pair.turned().equals(other.pair);
      return amount.unit().equals(other.amount.unit())
          && flow == other.flow
          && modality == other.modality
          && period.equals(other.period)
          && (turned || pair.equals(other.pair));
    }

    private boolean isOfTheSame(Figured other) {
      return isOfOneTrade(other)
          && amount.measure() == other.amount.measure()
          && product.equals(other.product);
    }
  }

  /**
   * A claim and where it stands.
   *
   * @param claim the claim
   * @param paragraph the number of its paragraph
   */
  private record Told(RawClaim claim, int paragraph) {}

  private final Map<Figured, Told> told = new LinkedHashMap<>();

  /** Whether a figure rounds one that was told before. */
  boolean isTold(Figured f) {
    return told.keySet().stream().anyMatch(t -> t.isOfTheSame(f) && isRound(f.amount, t.amount));
  }

  /** The claims that were told before in a paragraph and only round a figure. */
  List<RawClaim> roundedBy(Figured f, int paragraph) {
    return told.entrySet().stream()
        .filter(t -> t.getKey().isOfTheSame(f) && isRound(t.getKey().amount, f.amount))
        .map(Map.Entry::getValue)
        .filter(t -> t.paragraph == paragraph)
        .map(Told::claim)
        .toList();
  }

  /** Takes note of a claim. */
  void tells(Figured f, RawClaim claim, int paragraph) {
    told.put(f, new Told(claim, paragraph));
  }

  /** Whether one amount is another in fewer digits, and says that it is not exact. */
  private static boolean isRound(AmountMention round, AmountMention exact) {
    BigDecimal off = round.value().subtract(exact.value()).abs();
    return round.qualifier() != Qualifier.EXACT
        && round.printedStep().compareTo(exact.printedStep()) > 0
        && exact.value().signum() != 0
        && off.multiply(HUNDRED).compareTo(CLOSE.multiply(exact.value().abs())) <= 0;
  }
}
