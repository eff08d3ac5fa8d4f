package org.keruen.resolve.measure;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import org.keruen.model.Measure;
import org.keruen.resolve.AmountMention;

/** Makes mentions of amounts, with the hedges that stand beside them. */
record Mentions(Hedges hedges) {

  AmountMention of(String text, int start, int end, Percentages.Sense sense, BigDecimal step) {
    return new AmountMention(
        start,
        end,
        sense.measure(),
        Amounts.plain(sense.value()),
        step,
        "%",
        hedges.of(text, start, end),
        sense.reason());
  }

  AmountMention of(
      String text,
      Matcher m,
      Measure measure,
      BigDecimal value,
      BigDecimal step,
      String unit,
      String reason) {
    return new AmountMention(
        m.start(),
        m.end(),
        measure,
        Amounts.plain(value),
        step,
        unit,
        hedges.of(text, m.start(), m.end()),
        reason);
  }
}
