package org.keruen.extract.article;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.keruen.model.Measure;
import org.keruen.model.Product;
import org.keruen.model.Qualifier;
import org.keruen.resolve.AmountMention;
import org.keruen.spec.language.LanguageWords;

/**
 * Knows the levels that an article has told, so that another one of the same trade and period is
 * seen: unless somebody else counted it, one of the two is not of what it is read as.
 */
final class OtherLevels {

  /** Levels that are no further apart are one, told in rounder numbers: in percent. */
  private static final BigDecimal CLOSE = BigDecimal.valueOf(3);

  /** The same where one is hedged, "over $440 million" and then $469 million: in percent. */
  private static final BigDecimal HEDGED = BigDecimal.TEN;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private record Level(Rounded.Figured of, int count) {}

  private final LanguageWords words;
  private final List<Level> told = new ArrayList<>();

  /** How many sentences have said that somebody counted, or what part of another figure follows. */
  private int count;

  OtherLevels(LanguageWords words) {
    this.words = words;
  }

  /** Takes note of a sentence, which may say whose count its figures are. */
  void reads(String sentence) {
    count += isCounted(sentence, 0) ? 1 : 0;
  }

  /** Whether a level that cannot be this figure was told of the same trade, by the same count. */
  boolean hasOther(Figure f, Rounded.Figured figured) {
    return isLevel(figured)
        && !isCounted(f.r().text().substring(0, f.a().start()), f.from())
        && !isPart(f)
        && told.stream()
            .anyMatch(t -> t.count == count && t.of.isOfOneTrade(figured) && !isOne(t.of, figured));
  }

  /** Takes note of a claim. */
  void tells(Rounded.Figured figured) {
    if (isLevel(figured)) {
      told.add(new Level(figured, count));
    }
  }

  private boolean isCounted(String text, int from) {
    return words
        .amounts()
        .countedBy()
        .filter(p -> p.matcher(text).region(Math.min(from, text.length()), text.length()).find())
        .isPresent();
  }

  /** "In all $186 million, including vegetables for $97 million". */
  private boolean isPart(Figure f) {
    int from = Math.min(f.begin(), f.a().start());
    return words.links().part().matcher(f.r().text()).region(from, f.a().start()).find();
  }

  private static boolean isLevel(Rounded.Figured f) {
    // Of goods the parts are told in a list, each with its own level.
    return f.amount().measure() == Measure.VALUE
        && f.period().isKnown()
        && f.product().equals(Product.TOTAL.code());
  }

  /** Whether two levels are the ends of a range, or one in more digits than the other. */
  private static boolean isOne(Rounded.Figured one, Rounded.Figured other) {
    AmountMention a = one.amount();
    AmountMention b = other.amount();
    BigDecimal off = a.value().subtract(b.value()).abs();
    boolean range = a.qualifier() == Qualifier.OVER && b.qualifier() == Qualifier.UNDER;
    boolean exact = a.qualifier() == Qualifier.EXACT && b.qualifier() == Qualifier.EXACT;
    BigDecimal near = (exact ? CLOSE : HEDGED).multiply(a.value().abs().max(b.value().abs()));
    return range || off.multiply(HUNDRED).compareTo(near) <= 0;
  }
}
