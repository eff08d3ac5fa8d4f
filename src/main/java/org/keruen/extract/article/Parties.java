package org.keruen.extract.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PartnerMention;
import org.keruen.spec.language.LanguageWords;

/** Tells between whom an amount of a sentence is. */
final class Parties {

  private static final String WORLD = "WORLD";

  /** Prepositions of the languages that have them; Turkic cases say it by endings. */
  private static final Pattern TO =
      Pattern.compile(
          "(?iu)(?:\\b(?:to|into)|(?<![\\p{L}])(?:\u0432|\u0432\u043e|\u043d\u0430))\\s+(?:the\\s+)?(?:\\p{L}+\\s+)?$");

  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?U)[,;]\\s|\\b(?:while|and)\\s|(?<![\\p{L}])(?:\u0438|\u0430|\u043d\u043e)\\s");

  /** Between a party and its own amount: a bracket, a dash or a colon. */
  private static final Pattern LISTED =
      Pattern.compile("\\p{L}{0,4}\\s*(?:\\(|[\u2014\u2013:]|\\s-\\s)\\s*(?:US|\\S{0,2})\\s*");

  private static final Pattern OF =
      Pattern.compile("(?iu)\\bof\\s+(?:all\\s+|the\\s+)?(?:total\\s+)?$");

  /** A flow as a noun, whose genitive is the party it comes from. */
  private static final Pattern NOUN =
      Pattern.compile(
          "(?iu)(?:re-?)?(?:ex|im)ports?|(?:\u0440\u0435)?(?:\u044d\u043a\u0441|\u0438\u043c)\u043f\u043e\u0440\u0442(?:\u0430|\u0443|\u043e\u043c|\u0435)?");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?iu)(?:\\b(?:between|among|within|inside)|\u043c\u0435\u0436\u0434\u0443|\u0432\u043d\u0443\u0442\u0440\u0438)\\s+(?:the\\s+)?$");

  private static final Pattern FROM =
      Pattern.compile(
          "(?iu)(?:\\bfrom|(?<![\\p{L}])\u0438\u0437)\\s+(?:the\\s+)?(?:\\p{L}+\\s+)?$");
  private static final Pattern WITH =
      Pattern.compile(
          "(?iu)(?:\\b(?:with|to|from|for|between|by)|(?<![\\p{L}])(?:\u0441|\u0441\u043e|\u0432|\u0438\u0437|\u043d\u0430|\u043c\u0435\u0436\u0434\u0443|\u0434\u043b\u044f))\\s+(?:the\\s+)?(?:[\\p{L}'\u2019]+\\s+){0,2}$");

  private final LanguageWords words;
  private final Scene scene;

  /** Whether the last pair of this sentence was of a subject and a party linked to it. */
  private boolean linkedPair;

  Parties(LanguageWords words, Scene scene) {
    this.words = words;
    this.scene = scene;
  }

  /**
   * The parties of an amount.
   *
   * @param from where the words since the amount before begin
   * @param to where the amount after begins
   * @param flow the flow's word, null if the sentence leaves it out
   * @param before the pair of the amount before in this sentence, null if there is none
   */
  Scene.Pair of(
      Reading r,
      AmountMention a,
      int from,
      int to,
      Reading.FlowWord flow,
      Flow what,
      Scene.Pair before) {
    List<PartnerMention> ahead =
        within(r, before == null ? from : clause(r, a, from, flow), a.start());
    List<PartnerMention> behind = within(r, a.end(), to);
    PartnerMention own = ownBehind(r, a, behind, what);
    if (own != null && !ahead.isEmpty() && !ahead.get(ahead.size() - 1).code().equals(own.code())) {
      // "runs from $700 million with Kazakhstan to $12.5 million with Tajikistan"
      PartnerMention subject = before == null ? ahead.get(0) : null;
      String reporter = subject == null ? before.reporter() : subject.code();
      return new Scene.Pair(reporter, own.code());
    }
    boolean world = words.world().matcher(r.text()).region(from, Math.min(to, a.end() + 25)).find();
    if (before == null) {
      linkedPair = false;
    }
    if (before == null
        && world
        && ahead.isEmpty()
        && !scene.home().isEmpty()
        && words.home().matcher(r.text()).region(from, a.start()).find()) {
      // "Overall the region's foreign trade amounted to": whatever comes behind.
      return new Scene.Pair(scene.home(), WORLD);
    }
    if (distinct(ahead) >= 1
        && a.measure() == Measure.SHARE
        && distinct(r.sides()) >= 2
        && isHomeSentence(r)) {
      Scene.Pair pair = shareOfHome(r, a, from, ahead);
      if (pair != null) {
        return pair;
      }
    }
    List<PartnerMention> two = nearest(ahead, flow == null ? a.start() : flow.start());
    boolean toAll =
        what != Flow.TURNOVER
            && words
                .inAll()
                .filter(p -> p.matcher(r.text()).region(from, Math.min(to, a.end() + 60)).find())
                .isPresent();
    if (toAll && two.size() < 2) {
      String seller = two.isEmpty() || isTo(r, two.get(0)) ? scene.home() : two.get(0).code();
      return seller.isEmpty() ? Scene.Pair.UNKNOWN : new Scene.Pair(seller, WORLD);
    }
    if (two.size() == 2) {
      linkedPair = linked(r, two.get(1)) && !linked(r, two.get(0));
      return oriented(r, two, what);
    } else if (distinct(ahead) >= 1) {
      PartnerMention side = ahead.get(ahead.size() - 1);
      if (before != null && isListed(r, a, side) && !before.reporter().equals(side.code())) {
        // "to Italy ($8.1 billion), Türkiye ($2.8 billion)"
        return new Scene.Pair(before.reporter(), side.code());
      }
      if (before != null && linkedPair && !linked(r, side) && !before.has(side.code())) {
        // "Kazakhstan increased its trade with XUAR by 70.8%, Kyrgyzstan by 25.8%"
        return new Scene.Pair(side.code(), before.partner());
      }
      for (PartnerMention other : behind) {
        boolean whole =
            possessive(r, other) || OF.matcher(r.text().substring(0, other.start())).find();
        if (a.measure() == Measure.SHARE && whole && !other.code().equals(side.code())) {
          return new Scene.Pair(other.code(), side.code());
        }
        if (!linked(r, side)
            && !r.text()
                .substring(a.end(), other.start())
                .matches("(?U).*(?:[,;]|\\b(?:and|\u0438|\u0430)\\b).*")
            && !other.code().equals(side.code())
            && other.start() - a.end() < 70
            && WITH.matcher(r.text().substring(0, other.start())).find()) {
          return oriented(r, List.of(side, other), what);
        }
      }
      if (Blocs.is(side.code())
          && (words.mutual().matcher(r.text()).region(from, a.start()).find()
              || BETWEEN.matcher(r.text().substring(0, side.start())).find())) {
        return new Scene.Pair(side.code(), side.code());
      }
      boolean ofHome = a.measure() == Measure.SHARE && isHome(r, from, to, side);
      if (world && !linked(r, side) && !ofHome) {
        return new Scene.Pair(side.code(), WORLD);
      }
      if (ofHome) {
        return new Scene.Pair(scene.home(), side.code());
      }
      if (words.home().matcher(r.text()).region(from, side.start()).find()
          && !scene.home().isEmpty()
          && !scene.home().equals(side.code())) {
        return new Scene.Pair(scene.homeBeside(side.code()), side.code());
      }
      boolean ofGoods = a.measure() == Measure.SHARE && what != Flow.TURNOVER;
      String home = scene.home();
      if (ofGoods && !home.isEmpty() && !home.equals(side.code()) && !Scene.isPart(home, side.code())
          && !possessive(r, side)) {
        // "China provided 45.7 % of imports": of the imports of the one whose figures are told.
        return new Scene.Pair(home, side.code());
      }
      if (before == null && isOwn(r, side, flow, what) && !scene.pair().has(side.code())) {
        return new Scene.Pair(side.code(), WORLD);
      }
      return one(r, side, flow, what);
    }
    List<PartnerMention> after = nearest(behind, a.end());
    if (before == null && after.size() == 2) {
      return oriented(r, after, what);
    } else if (!behind.isEmpty()
        && behind.get(0).start() - a.end() < 45
        && !(before != null && isNextClause(r, a, behind.get(0)))) {
      PartnerMention nextOne = behind.get(0);
      boolean linked = WITH.matcher(r.text().substring(a.end(), nextOne.start())).find();
      boolean ofWorld = before == null ? world : before.partner().equals(WORLD);
      if (ofWorld && (before == null || linked)) {
        return new Scene.Pair(nextOne.code(), WORLD);
      } else if (before == null || linked) {
        return one(r, nextOne, flow, what);
      }
    }
    if (before != null) {
      return before;
    }
    if (world && !scene.home().isEmpty()) {
      return new Scene.Pair(scene.home(), WORLD);
    }
    return scene.pair();
  }

  /** Whether a party behind an amount belongs to the next clause and its figure. */
  private static boolean isNextClause(Reading r, AmountMention a, PartnerMention side) {
    boolean otherFlow =
        r.flows().stream().anyMatch(f -> f.start() >= a.end() && f.end() <= side.start());
    return otherFlow || CLAUSE.matcher(r.text()).region(a.end(), side.start()).find();
  }

  /** A party that stands right behind its amount: "$12.5 million with Tajikistan". */
  private static PartnerMention ownBehind(
      Reading r, AmountMention a, List<PartnerMention> behind, Flow flow) {
    if (behind.isEmpty() || behind.get(0).start() - a.end() > 22) {
      return null;
    }
    String between = r.text().substring(a.end(), behind.get(0).start());
    String preposition =
        flow == Flow.IMPORT
            ? "with|from|\u0438\u0437|\u0441|\u0441\u043e"
            : flow == Flow.EXPORT
                ? "with|to|\u0432|\u0441|\u0441\u043e"
                : "with|\u0441|\u0441\u043e";
    return between.matches("(?iu)\\s*(?:" + preposition + ")\\s+(?:the\\s+)?")
        ? behind.get(0)
        : null;
  }

  /** Where the clause of a flow's word begins: parties ahead of it are of the amount before. */
  private static int clause(Reading r, AmountMention a, int from, Reading.FlowWord flow) {
    if (flow == null || flow.start() < from || flow.start() >= a.end()) {
      return from;
    }
    Matcher m = CLAUSE.matcher(r.text()).region(from, flow.start());
    int start = from;
    while (m.find()) {
      start = m.end();
    }
    return start;
  }

  private static List<PartnerMention> within(Reading r, int from, int to) {
    return r.sides().stream().filter(m -> m.start() >= from && m.end() <= to).toList();
  }

  private static long distinct(List<PartnerMention> mentions) {
    return mentions.stream().map(PartnerMention::code).distinct().count();
  }

  private static boolean linked(Reading r, PartnerMention side) {
    return WITH.matcher(r.text().substring(0, side.start())).find();
  }

  /** The two parties nearest to a place, in the order of the text. */
  private static List<PartnerMention> nearest(List<PartnerMention> mentions, int place) {
    List<PartnerMention> sorted = new ArrayList<>(mentions);
    sorted.sort(
        Comparator.comparingInt(m -> m.start() >= place ? m.start() - place : place - m.end()));
    List<PartnerMention> two = new ArrayList<>();
    for (PartnerMention m : sorted) {
      if (two.stream().noneMatch(t -> t.code().equals(m.code()) || Scene.isPart(t.code(), m.code()))
          && two.size() < 2) {
        two.add(m);
      }
    }
    two.sort(Comparator.comparingInt(PartnerMention::start));
    return two;
  }

  private Scene.Pair oriented(Reading r, List<PartnerMention> two, Flow flow) {
    PartnerMention first = two.get(0);
    PartnerMention second = two.get(1);
    Scene.Pair pair = new Scene.Pair(first.code(), second.code());
    boolean turned =
        switch (flow) {
          case EXPORT, RE_EXPORT -> isTo(r, first) || isFrom(r, second);
          case IMPORT, RE_IMPORT -> isFrom(r, first) || isTo(r, second);
          default -> false;
        };
    return turned ? pair.turned() : pair;
  }

  private Scene.Pair one(Reading r, PartnerMention side, Reading.FlowWord word, Flow flow) {
    Scene.Pair pair = scene.with(side.code());
    if (flow != Flow.EXPORT && flow != Flow.IMPORT) {
      return kept(pair);
    }
    if (word != null && word.isCounterpart()) {
      return pair.turned().reporter().equals(side.code()) ? pair : counterpart(pair, side);
    }
    String other = pair.other(side.code());
    Scene.Pair inward = new Scene.Pair(other, side.code());
    Scene.Pair outward = new Scene.Pair(side.code(), other);
    boolean export = flow == Flow.EXPORT;
    boolean adjective =
        word != null
            && side.end() <= word.start()
            && r.text().substring(side.end(), word.start()).isBlank();
    boolean bare = !hasEnding(words.toCase(), r, side) && !hasEnding(words.fromCase(), r, side);
    if (adjective && bare && !possessive(r, side)) {
      return outward;
    }
    if (isOriginOfGoods(r, side)) {
      return export ? outward : inward;
    }
    if (export ? isTo(r, side) : isFrom(r, side)) {
      return inward;
    } else if ((export ? isFrom(r, side) : isTo(r, side)) || possessive(r, side)) {
      return outward;
    } else if (word == null) {
      return kept(pair);
    }
    boolean subject =
        side.end() <= word.start()
            || NOUN.matcher(r.text().substring(word.start(), word.end())).matches();
    return subject ? outward : inward;
  }

  /** "The main buyer was Italy": the article's own side sells, the side named buys. */
  private static Scene.Pair counterpart(Scene.Pair pair, PartnerMention side) {
    return new Scene.Pair(pair.other(side.code()), side.code());
  }

  /** "Its share in the republic's trade": the whole is of the article's own side. */
  private boolean isHome(Reading r, int from, int to, PartnerMention side) {
    return words.home().matcher(r.text()).region(from, to).find()
        && !scene.home().isEmpty()
        && !scene.home().equals(side.code());
  }

  /** The party whose partner another is called, and so whose figures are told. */
  Optional<String> perspective(Reading r) {
    return r.sides().stream()
        .filter(s -> !Blocs.is(s.code()))
        .filter(
            s ->
                words
                        .partnerAhead()
                        .filter(p -> p.matcher(r.text().substring(0, s.start())).find())
                        .isPresent()
                    || words
                        .partnerBehind()
                        .filter(p -> p.matcher(r.text().substring(s.end())).find())
                        .isPresent())
        .map(PartnerMention::code)
        .findFirst();
  }

  /** Whether an amount stands in brackets right behind some party. */
  static boolean isBracketed(Reading r, AmountMention a) {
    return r.sides().stream().anyMatch(s -> s.end() <= a.start() && isListed(r, a, s));
  }

  /** An amount in brackets right behind its party. */
  private static boolean isListed(Reading r, AmountMention a, PartnerMention side) {
    return LISTED.matcher(r.text().substring(side.end(), a.start())).matches();
  }

  private boolean isHomeSentence(Reading r) {
    return words.home().matcher(r.text()).find() && !scene.home().isEmpty();
  }

  /** "China is the country's first partner: its share is 21.3 %, Russia's 18.8 %". */
  private Scene.Pair shareOfHome(Reading r, AmountMention a, int from, List<PartnerMention> ahead) {
    boolean ofSubject =
        words.pronoun().filter(p -> p.matcher(r.text()).region(from, a.start()).find()).isPresent();
    List<PartnerMention> others =
        (ofSubject ? r.sides() : ahead)
            .stream().filter(s -> !s.code().equals(scene.home())).toList();
    if (others.isEmpty()) {
      return null;
    }
    PartnerMention side = ofSubject ? others.get(0) : others.get(others.size() - 1);
    return new Scene.Pair(scene.home(), side.code());
  }

  /** "Georgia's trade deficit": of one who is no party to what was told before. */
  private static boolean isOwn(
      Reading r, PartnerMention side, Reading.FlowWord flow, Flow what) {
    return flow != null && what != Flow.TURNOVER && side.end() <= flow.start() && possessive(r, side);
  }

  private boolean isOriginOfGoods(Reading r, PartnerMention side) {
    return words
        .itsGoods()
        .filter(p -> p.matcher(r.text()).region(side.end(), r.text().length()).lookingAt())
        .isPresent();
  }

  /** A pair as the article has told it so far. */
  private Scene.Pair kept(Scene.Pair pair) {
    Scene.Pair told = scene.pair();
    return told.has(pair.reporter()) && told.has(pair.partner()) ? told : pair;
  }

  private static boolean possessive(Reading r, PartnerMention side) {
    String after = r.text().substring(side.end(), Math.min(r.text().length(), side.end() + 3));
    return after.startsWith("'s") || after.startsWith("\u2019s");
  }

  private boolean isTo(Reading r, PartnerMention side) {
    return is(TO, r, side) || isSaid(words.thither(), r, side) || hasEnding(words.toCase(), r, side);
  }

  private boolean isFrom(Reading r, PartnerMention side) {
    return is(FROM, r, side)
        || isSaid(words.thence(), r, side)
        || hasEnding(words.fromCase(), r, side);
  }

  private static boolean isSaid(Optional<Pattern> pattern, Reading r, PartnerMention side) {
    String said = r.text().substring(side.start(), side.end());
    return pattern.filter(p -> p.matcher(said).matches()).isPresent();
  }

  /** Whether the last word of a party's name has the ending of a case. */
  private static boolean hasEnding(Optional<Pattern> ending, Reading r, PartnerMention side) {
    int end = side.end();
    while (end < r.text().length()
        && (Character.isLetter(r.text().charAt(end)) || "'\u2019".indexOf(r.text().charAt(end)) >= 0)) {
      end++;
    }
    String word = r.text().substring(side.start(), end);
    return ending.filter(p -> p.matcher(word).find()).isPresent();
  }

  private static boolean is(Pattern preposition, Reading r, PartnerMention side) {
    return preposition.matcher(r.text().substring(0, side.start())).find();
  }
}
