package org.keruen.extract.article;

import java.util.List;
import java.util.regex.Pattern;
import org.keruen.model.Modality;
import org.keruen.resolve.AmountMention;
import org.keruen.resolve.PeriodMention;

/** Tells of which period an amount of a sentence is. */
final class Times {

  /** What may stand between an amount and the period that is its own. */
  private static final Pattern TIGHT =
      Pattern.compile(
          "(?i)^[\\s,(]*(?:(?:of|in|for|during|over|by|at|as)\\s+(?:the\\s+)?|(?:\u0432|\u0437\u0430|\u043d\u0430|\u043a|\u043f\u043e)\\s+)?$");

  private final Scene scene;

  Times(Scene scene) {
    this.scene = scene;
  }

  /**
   * The period of an amount.
   *
   * @param before the period of the amount before in this sentence, null if there is none
   */
  PeriodMention of(
      Reading r, AmountMention a, int from, int to, Modality modality, PeriodMention before) {
    List<PeriodMention> own = r.periods().stream().filter(p -> !p.kind().equals("base")).toList();
    PeriodMention behind =
        own.stream().filter(p -> p.start() >= a.end() && p.start() < to).findFirst().orElse(null);
    if (behind != null && TIGHT.matcher(r.text().substring(a.end(), behind.start())).matches()) {
      return behind;
    }
    PeriodMention ahead =
        own.stream()
            .filter(p -> p.start() >= from && p.end() <= a.start())
            .reduce((x, y) -> y)
            .orElse(null);
    if (ahead != null) {
      return ahead;
    } else if (behind != null && (before == null || behind.start() - a.end() < 60)) {
      return behind;
    } else if (before != null) {
      return before;
    }
    PeriodMention any = own.stream().filter(p -> p.end() <= a.start()).findFirst().orElse(null);
    if (any != null) {
      return any;
    }
    boolean planned = modality != Modality.REPORTED;
    return planned || scene.period() == null ? Scene.unknownPeriod(List.of()) : scene.period();
  }
}
