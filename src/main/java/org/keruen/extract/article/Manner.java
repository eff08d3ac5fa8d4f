package org.keruen.extract.article;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.model.Modality;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.language.LanguageWords;

/** Tells whether an amount is of trade at all and whether it happened. */
final class Manner {

  /** What is less than this many of any currency is a price. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(10_000);

  /** "21.7 thousand" of nothing that is told are things, and "21 million" may be money. */
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** So near behind a share it is told whose part it is. */
  private static final int PART = 130;

  private static final int NOWHERE = 10_000;

  /** So near ahead of an amount of goods a word says what it is: "grows 150 million tons". */
  private static final int RIGHT = 12;

  /** Between an amount and the noun that says what it is of. */
  private static final int RIGHT_BEHIND = 2;

  /** So near ahead of an amount a word for a deal makes it the worth of it. */
  private static final int DEAL = 45;

  /** How far ahead of an amount a word of aim or hope still governs it. */
  private static final int REACH = 110;

  /** The ending of an amount, and then the next clause. */
  private static final Pattern ELIDED = Pattern.compile("(?U)['\u2019]?\\p{L}{0,4},\\s");

  private final LanguageWords words;

  Manner(LanguageWords words) {
    this.words = words;
  }

  /** "Kazakhstan (+$2.8 billion)", "increased by 5 thousand tonnes": what came on top. */
  boolean isChange(Reading r, AmountMention a) {
    String ahead = r.text().substring(0, a.start());
    return ahead.endsWith("+")
        || r.text().startsWith("+", a.start())
        || words
            .amounts()
            .changeBehind()
            .filter(p -> p.matcher(r.text()).region(a.end(), r.text().length()).lookingAt())
            .isPresent()
        || words.amounts().absolute().filter(p -> p.matcher(ahead).find()).isPresent();
  }

  /**
   * Whether an amount was only passed on the way to the next: "passed the $2 billion mark,
   * amounting to $2.31 billion".
   */
  boolean isThreshold(Reading r, List<AmountMention> amounts, int i) {
    if (i + 1 == amounts.size()) {
      return false;
    }
    AmountMention a = amounts.get(i);
    AmountMention next = amounts.get(i + 1);
    // "It exceeded $5 billion in 2020 and $6 billion in 2021": two levels.
    long periods =
        r.periods().stream()
            .filter(p -> p.start() >= a.end() && p.period().isKnown())
            .map(PeriodMention::period)
            .distinct()
            .count();
    return a.measure() == Measure.VALUE
        && next.measure() == Measure.VALUE
        && periods < 2
        && a.unit().equals(next.unit())
        && a.value().compareTo(next.value()) < 0
        && next.value().compareTo(a.value().add(a.value())) < 0
        && words
            .amounts()
            .threshold()
            .filter(p -> p.matcher(r.text().substring(0, a.start())).find())
            .isPresent();
  }

  /** Whether an amount without a currency is too small for money of trade: "21.7 thousand". */
  static boolean isCount(AmountMention a) {
    return a.unit().equals("XXX") && a.value().abs().compareTo(MILLION) < 0;
  }

  /** Whether the preposition of a difference stands right ahead of an amount: "by $87 million". */
  boolean isSaidAsChange(Reading r, AmountMention a) {
    return words
        .amounts()
        .by()
        .filter(p -> p.matcher(r.text().substring(0, a.start())).find())
        .isPresent();
  }

  /** Whether a word for another thing than trade stands nearer to the amount than the flow's. */
  boolean isOtherThanTrade(Reading r, AmountMention a, int from, int to, Reading.FlowWord flow) {
    String text = r.withoutOffices(words);
    if (a.measure() == Measure.VALUE && (isCount(a) || a.value().abs().compareTo(LEAST) < 0)) {
      return true;
    }
    if (a.measure() == Measure.QUANTITY
        && words.amounts().notGoods().filter(p -> p.matcher(a.unit()).matches()).isPresent()) {
      return true;
    }
    if ((a.measure() == Measure.QUANTITY || a.measure() == Measure.VALUE) && isChange(r, a)) {
      return true;
    }
    if (a.measure() == Measure.QUANTITY
        && distance(words.notTrade(), text, a, Math.max(from, a.start() - RIGHT), a.end())
            < RIGHT) {
      return true;
    }
    if (a.measure() == Measure.QUANTITY
        && flow != null
        && flow.start() >= a.end()
        && distance(words.notTrade(), text, a, from, clauseEnd(r.text(), a.end(), a.end() + REACH))
            < REACH) {
      return true;
    }
    if (a.measure() == Measure.QUANTITY && flow != null && flow.flow() != Flow.TURNOVER) {
      return false;
    }
    if (a.measure() == Measure.GROWTH_YOY && (isOverYears(r, a, from, to) || isRatio(r, a))) {
      return true;
    }
    if (a.measure() == Measure.SHARE && isPartOfOther(r, a, from)) {
      return true;
    }
    int other = distance(words.notTrade(), text, a, from, Math.min(to, r.ownEnd(words, a)));
    if (other == NOWHERE) {
      return false;
    }
    if (other <= RIGHT_BEHIND && a.measure() == Measure.VALUE && isOfOther(text, a)) {
      return true;
    }
    int trade =
        flow == null
            ? NOWHERE - 1
            : flow.end() <= a.start()
                ? a.start() - flow.end()
                : r.text().substring(a.end(), flow.start()).matches(".*[,;:].*")
                    ? NOWHERE - 1
                    : flow.start() - a.end();
    return other < trade;
  }

  /** "Imports exceeded exports 2.4 times": one flow is held against the other. */
  private boolean isRatio(Reading r, AmountMention a) {
    return words
        .amounts()
        .ratio()
        .filter(p -> p.matcher(r.text().substring(0, a.start())).find())
        .isPresent();
  }

  /** "In recent years it has grown by a quarter"; not "in recent years, in 2015 by a quarter". */
  private boolean isOverYears(Reading r, AmountMention a, int from, int to) {
    if (words.manyYears().isEmpty()) {
      return false;
    }
    Matcher m = words.manyYears().get().matcher(r.text());
    m.region(from, Math.min(to, a.end() + 40));
    while (m.find()) {
      int end = m.end();
      boolean dated =
          r.periods().stream()
              .filter(p -> p.start() >= end && p.end() <= a.start())
              .anyMatch(p -> p.period().isKnown() && !p.kind().equals("base"));
      if (!dated) {
        return true;
      }
    }
    return false;
  }

  /** Whether an amount is the upper end of a range, whose ends share what they are printed with. */
  static boolean isRange(List<AmountMention> amounts, int i) {
    AmountMention a = amounts.get(i);
    return i > 0
        && amounts.get(i - 1).measure() == a.measure()
        && amounts.get(i - 1).end() == a.end();
  }

  /** "$8.9 billion of money transfers": what stands right behind an amount says what it is. */
  private boolean isOfOther(String text, AmountMention a) {
    Matcher m = words.notTrade().matcher(text).region(a.end(), text.length());
    return m.find() && text.substring(a.end(), m.start()).isBlank();
  }

  /** "35 % of its output": what the share is of is no trade. */
  private boolean isPartOfOther(Reading r, AmountMention a, int from) {
    int near = Math.min(r.text().length(), a.end() + PART);
    if (words
        .amounts()
        .noPart()
        .filter(p -> p.matcher(r.text()).region(Math.min(from, a.start()), near).find())
        .isPresent()) {
      return true;
    }
    int end = Math.min(r.text().length(), a.end() + RIGHT);
    Matcher m =
        words.notTrade().matcher(r.withoutOffices(words)).region(a.end(), r.text().length());
    return m.find()
        && m.start() <= end
        && words.links().whole().matcher(r.text().substring(a.end(), m.start())).find();
  }

  /** "Signed contracts for $86 million": the worth of deals whose direction nobody tells. */
  boolean isDeal(Reading r, AmountMention a, int from, Modality modality) {
    Pattern deal = words.modality().get(Modality.CONTRACT);
    return deal != null
        && modality == Modality.CONTRACT
        && a.measure() == Measure.VALUE
        && distance(deal, r.text(), a, Math.max(from, a.start() - DEAL), a.end() + RIGHT) < DEAL;
  }

  private static int distance(Pattern pattern, String text, AmountMention a, int from, int to) {
    int nearest = NOWHERE;
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      if (m.start() > 0 && Character.isLetter(text.charAt(m.start() - 1))) {
        continue;
      }
      if (m.start() < a.start() && m.start() >= from) {
        nearest = Math.min(nearest, Math.max(a.start() - m.end(), /* b= */ 0));
      } else if (m.start() >= a.end() && m.start() < to && m.start() - a.end() < 40) {
        nearest = Math.min(nearest, m.start() - a.end());
      }
    }
    return nearest;
  }

  /**
   * Whether an amount happened. Where verbs come last, one without a verb of its own has that of
   * the next: "this year to 3 billion, and by 2020 to 5 billion they want to bring it".
   *
   * @param from where the words since the amount before begin
   */
  Modality modality(Reading r, List<AmountMention> amounts, int i, int from) {
    AmountMention a = amounts.get(i);
    boolean last = i + 1 == amounts.size();
    int to = last ? r.text().length() : amounts.get(i + 1).start();
    Modality own = modality(r, a, from, to);
    boolean shared =
        own == Modality.REPORTED
            && !last
            && words.toCase().isPresent()
            && ELIDED.matcher(r.text()).region(a.end(), r.text().length()).lookingAt();
    boolean range = own == Modality.REPORTED && !last && to - a.end() < OnePlan.RANGE;
    return shared || range ? modality(r, amounts, i + 1, a.end()) : own;
  }

  private Modality modality(Reading r, AmountMention a, int from, int to) {
    Modality nearest = Modality.REPORTED;
    int best = REACH;
    for (Map.Entry<Modality, Pattern> entry : words.modality().entrySet()) {
      int distance =
          distance(entry.getValue(), r.text(), a, from, clauseEnd(r.text(), a.end(), to));
      boolean aimOverHope = nearest == Modality.TARGET && entry.getKey() == Modality.FORECAST;
      boolean canBe = distance == best && entry.getKey() == Modality.POTENTIAL;
      if ((distance < best || canBe) && !aimOverHope) {
        best = distance;
        nearest = entry.getKey();
      }
    }
    return nearest;
  }

  /** Where the words that still go with an amount end: at the next stop or comma. */
  private int clauseEnd(String text, int from, int to) {
    // Languages that tell "to" by a case put the verb last.
    int end = Math.min(Math.min(to, text.length()), from + (words.toCase().isPresent() ? 60 : 25));
    for (int i = from; i < end; i++) {
      if (",;.!?".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return end;
  }
}
