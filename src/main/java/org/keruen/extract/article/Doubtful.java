package org.keruen.extract.article;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.keruen.model.Provenance;
import org.keruen.model.Reject;
import org.keruen.resolve.PeriodMention;
import org.keruen.spec.dimension.ClaimGrounds;

/** Figures that were read and rest on too little to be claims: told, with the reading. */
final class Doubtful {

  private final ClaimGrounds weights;

  Doubtful(ClaimGrounds weights) {
    this.weights = weights;
  }

  BigDecimal confidence(Grounds grounds) {
    return weights.confidence(grounds.parties(), grounds.period(), grounds.doubts());
  }

  boolean is(Grounds grounds) {
    return confidence(grounds).compareTo(weights.least()) < 0;
  }

  Reject of(
      Provenance at,
      Story.Sentence sentence,
      Pair pair,
      Figure f,
      BigDecimal value,
      PeriodMention when,
      Grounds grounds) {
    String reading =
        String.join(
            " ",
            pair.reporter(),
            pair.partner(),
            f.flow().code(),
            when.period().toString(),
            f.a().measure().code(),
            value.toPlainString(),
            f.a().unit());
    String doubts =
        grounds.doubts().stream()
            .map(d -> weights.doubts().get(d).means())
            .collect(Collectors.joining("; "));
    return new Reject(
        at,
        Reject.Kind.LEFT_OUT,
        "doubtful_figure",
        "the figure was read, with a confidence of "
            + confidence(grounds)
            + " where "
            + weights.least()
            + " is the least"
            + (doubts.isEmpty() ? "" : ": " + doubts),
        sentence.text(),
        List.of(reading),
        /* magnitude= */ null);
  }
}
