package org.keruen.extract.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.keruen.model.Flow;
import org.keruen.model.Measure;
import org.keruen.model.Modality;
import org.keruen.resolve.AmountMention;
import org.keruen.spec.language.LanguageWords;

/** Tells whether a figure without a word of trade goes on with the figures before it. */
final class Continuation {

  /** A number of things in the clause ahead: "850 Russian companies have shown it, and ". */
  private static final Pattern COUNTED = Pattern.compile("(?U)[0-9]+\\s+\\p{L}{3,}[^,]*,");

  /** So near the beginning of a sentence stands what it speaks of. */
  private static final int SUBJECT = 25;

  private final LanguageWords words;
  private final Scene scene;

  Continuation(LanguageWords words, Scene scene) {
    this.words = words;
    this.scene = scene;
  }

  /**
   * Whether an amount goes on with what was told.
   *
   * @param inSentence the flow of the amount before in this sentence, null if there is none
   * @param ofGoods whether the last claim was of goods, so that tonnes may go on with it
   */
  boolean goesOn(
      Reading r, AmountMention a, int number, Modality modality, Flow inSentence, boolean ofGoods) {
    if (a.measure() == Measure.QUANTITY && inSentence == null && !ofGoods) {
      return false;
    }
    if (inSentence == null && isOfSubject(r, a)) {
      return false;
    }
    return inSentence != null
        || pointsBack(r, a, number)
        || isOfTheSame(r, a, number, modality)
        || scene.sentences().hasClaims()
            && scene.sentences().follows(number)
            && Sides.isListed(r, a);
  }

  /** "850 companies came, and 20 percent of them started": of those of its own sentence. */
  private boolean isOfSubject(Reading r, AmountMention a) {
    if (!r.flows().isEmpty() || !isCounted(r, a)) {
      return false;
    }
    // "1,500 enterprises work here, which is 18 percent more"
    return a.measure() == Measure.GROWTH_YOY
        || a.measure() == Measure.SHARE
            && words
                .links()
                .ofThem()
                .matcher(r.text())
                .region(a.end(), r.text().length())
                .lookingAt();
  }

  /** Whether a number of things, no amount and no period, stands in the clause ahead. */
  private static boolean isCounted(Reading r, AmountMention a) {
    Matcher m = COUNTED.matcher(r.text()).region(0, a.start());
    while (m.find()) {
      int at = m.start();
      boolean free =
          r.amounts().stream().noneMatch(o -> o.start() <= at && at < o.end())
              && r.periods().stream().noneMatch(p -> p.start() <= at && at < p.end());
      if (free) {
        return true;
      }
    }
    return false;
  }

  /** "It", "of them", "the growth": the sentence itself says so. */
  private boolean pointsBack(Reading r, AmountMention a, int number) {
    boolean near =
        scene.sentences().hasClaims() && scene.sentences().follows(number)
            || scene.sentences().isAfterTopic(number);
    boolean otherThing = r.flows().isEmpty() && words.notTrade().matcher(r.partOf(words, a)).find();
    return near && !otherThing && !isOther(r) && words.continuation().matcher(r.text()).find();
  }

  /**
   * An amount of money right behind figures of trade is one of them where nothing in its sentence
   * speaks of other things; an aim, or a sentence with a period, may stand a little further off.
   */
  private boolean isOfTheSame(Reading r, AmountMention a, int number, Modality modality) {
    boolean aim = modality != Modality.REPORTED;
    boolean near =
        scene.sentences().isNextTo(number)
            || scene.sentences().follows(number) && (aim || !r.periods().isEmpty());
    boolean share =
        a.measure() == Measure.SHARE
            && scene.sentences().isNextTo(number)
            && (r.sides().isEmpty() ? !r.periods().isEmpty() : r.flows().isEmpty());
    return (a.measure() == Measure.VALUE || share)
        && scene.sentences().hasClaims()
        && near
        && modality != Modality.CONTRACT
        && !words.notTrade().matcher(r.partOf(words, a)).find()
        && !isOther(r);
  }

  /** "Exporters numbered 1,200": words that look like trade's, and are of another thing. */
  private boolean isOfNoFlow(Reading r) {
    return r.flows().isEmpty()
        && words
            .notFlow()
            .map(p -> p.matcher(r.withoutOffices(words)))
            .filter(m -> m.find() && m.start() < SUBJECT)
            .isPresent();
  }

  private boolean isOther(Reading r) {
    return isOfNoFlow(r)
        || words.newTopic().matcher(r.text()).find()
        || words.amounts().hypothetical().filter(p -> p.matcher(r.text()).find()).isPresent();
  }
}
