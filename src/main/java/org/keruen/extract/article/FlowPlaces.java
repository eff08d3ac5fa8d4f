package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Pattern;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.spec.language.LanguageWords;

/** Tells by where a flow's word and an amount stand whether they belong together. */
final class FlowPlaces {

  /** Between a balance and the trade that it is in: " of the Omsk Region in its foreign ". */
  private static final int COMPLEMENT = 60;

  /** Between an amount and the whole that it is a part of: " of the total ". */
  private static final int WHOLE = 15;

  private static final Pattern OPENED = Pattern.compile("\\s*\\(\\s*[+\u2212\u2013-]?\\s*");

  private static final Pattern BRACKET = Pattern.compile("\\([^)]*\\)");

  private final LanguageWords words;

  FlowPlaces(LanguageWords words) {
    this.words = words;
  }

  /**
   * A flow told in a bracket that is over: "$613 million (imports $115 million), in May 2019 $245
   * million".
   */
  static boolean isAside(Reading r, Reading.FlowWord f, AmountMention a) {
    String ahead = r.text().substring(0, f.start());
    int open = ahead.lastIndexOf('(');
    boolean inside = open >= 0 && ahead.indexOf(')', open) < 0;
    int close = inside ? r.text().indexOf(')', f.end()) : -1;
    return close >= 0 && close < a.start();
  }

  /** "The balance of Belarus in trade with Azerbaijan": the trade only says where. */
  boolean isComplement(Reading r, Reading.FlowWord before, Reading.FlowWord f) {
    return before != null
        && before.flow() == Flow.BALANCE
        && f.flow() == Flow.TURNOVER
        && f.start() - before.end() < COMPLEMENT
        && words.links().within().matcher(r.text().substring(before.start(), f.start())).find();
  }

  /**
   * "Exports accounted for $5.9 billion of the turnover, having grown": what they are a part of.
   */
  boolean isWholeOfBefore(
      Reading r, List<AmountMention> amounts, int i, Reading.FlowWord f, Flow told) {
    if (i == 0 || f.flow() != Flow.TURNOVER || told != Flow.EXPORT && told != Flow.IMPORT) {
      return false;
    }
    int end = amounts.get(i - 1).end();
    String between = f.start() < end ? "-" : r.text().substring(end, f.start());
    return between.isBlank()
        || between.length() < WHOLE && words.links().whole().matcher(between).find();
  }

  /** "A rise of 12 % in exports and of 6 % in imports": the flow behind the amount before. */
  boolean isOfBefore(Reading r, List<AmountMention> amounts, int i, Reading.FlowWord f) {
    return i > 0
        && f.start() >= amounts.get(i - 1).end()
        && words
            .links()
            .figure()
            .matcher(r.text().substring(amounts.get(i - 1).end(), f.start()))
            .matches();
  }

  /** Where verbs come last, the one behind an amount is its own. */
  boolean verbOf(Reading r, AmountMention a, Reading.FlowWord behind) {
    return behind != null
        && words.toCase().isPresent()
        && (a.measure() == Measure.VALUE || a.measure() == Measure.QUANTITY)
        && !r.isNoun(words, behind)
        && r.text().substring(a.end(), behind.start()).indexOf(',') < 0;
  }

  /** "Armenia with $602 million" in a list whose flow is told at its end. */
  boolean isHeld(Reading r, AmountMention a) {
    return r.sides().stream()
        .filter(s -> s.end() <= a.start())
        .reduce((x, y) -> y)
        .filter(s -> words.links().holds().matcher(r.text().substring(s.end(), a.start())).find())
        .isPresent();
  }

  /** "31 million dollars (+118 %): exports": what the bracket says is of the amount ahead of it. */
  static boolean isInBracketBehind(Reading r, AmountMention before, AmountMention a) {
    return OPENED
        .matcher(r.text().substring(before.end(), Math.max(before.end(), a.start())))
        .matches();
  }

  /** "It made $106.2 million ($19.6 million of export and $86.6 million of import)". */
  boolean isOfOwnFlow(Reading r, AmountMention a) {
    return r.flows().stream()
        .filter(f -> f.start() >= a.end())
        .findFirst()
        .filter(f -> f.flow() == Flow.EXPORT || f.flow() == Flow.IMPORT)
        .filter(
            f -> words.links().figure().matcher(r.text().substring(a.end(), f.start())).matches())
        .isPresent();
  }

  /** "$22 million of that was made up of exports": a part, whose flow is told behind it. */
  Reading.FlowWord ofThem(Reading r, AmountMention a, int to) {
    return r.flows().stream()
        .filter(f -> f.start() >= a.end() && f.end() <= to)
        .findFirst()
        .filter(f -> words.links().ofThem().matcher(r.text()).region(a.end(), to).lookingAt())
        .filter(f -> r.text().substring(a.end(), f.start()).chars().noneMatch(c -> c == ','))
        .orElse(null);
  }

  /** "$52.7 million, of which the exports were 97 %": the flow behind is of a part. */
  boolean isOfPart(Reading r, AmountMention a, Reading.FlowWord f) {
    return words.links().part().matcher(r.text().substring(a.end(), f.start())).find();
  }

  /** "We have reached $1.6 billion, and $1.1 billion of it is exports": of that part. */
  boolean isOfThemBefore(Reading r, AmountMention a, Reading.FlowWord f) {
    return r.amounts().stream()
        .filter(o -> o.start() >= a.end() && o.end() <= f.start())
        .anyMatch(
            o -> words.links().ofThem().matcher(r.text()).region(o.end(), f.start()).lookingAt());
  }

  /**
   * Whether the flow's word behind further amounts is of this one too: a bracket stands between
   * ("103 billion yuan (14.5 billion dollars) of foreign trade"), or the verb comes last.
   */
  boolean isGovernedBehind(Reading r, AmountMention a) {
    Reading.FlowWord flow = next(r, a);
    if (flow == null || isOfPart(r, a, flow)) {
      return false;
    }
    String between = BRACKET.matcher(r.text().substring(a.end(), flow.start())).replaceAll("");
    boolean verbLast = words.toCase().isPresent();
    return between.chars().noneMatch(c -> ":;.\u2013\u2014".indexOf(c) >= 0)
        && (verbLast || !between.contains(",") && between.length() < 30);
  }

  /** "That is 21.7 billion: 6.4 billion of exports": the flow behind is of the parts. */
  static boolean isBeforeColon(Reading r, AmountMention a) {
    Reading.FlowWord next = next(r, a);
    return next != null && r.text().substring(a.end(), next.start()).indexOf(':') >= 0;
  }

  static Reading.FlowWord next(Reading r, AmountMention a) {
    return r.flows().stream().filter(f -> f.start() > a.end()).findFirst().orElse(null);
  }
}
