package org.keruen.extract.article;

import java.util.HashSet;
import java.util.Set;
import org.keruen.model.Flow;
import org.keruen.model.Modality;
import org.keruen.resolve.PeriodMention;

/** What the figures of a sentence have told so far, for those that leave it out. */
final class Told {

  /** The pair of the last figure; null if there was none. */
  Pair pair;

  /** Its period; null if there was none. */
  PeriodMention period;

  /** The same, be it one that others are only compared with. */
  PeriodMention last;

  /** Its flow; null if there was none. */
  Flow flow;

  /** The newest period of a figure that was reported; null if there was none. */
  PeriodMention latest;

  Modality modality = Modality.REPORTED;

  /** Whether the last figure was of the modality of the one before it. */
  boolean goesOn = true;

  /** Everybody between whom figures were. */
  final Set<String> parties = new HashSet<>();

  /** Whether no figure was another than a share. */
  boolean onlyShares = true;

  /** Whether a growth was none of a year: so are those that go on with it. */
  boolean otherGrowth;

  boolean otherThanTrade;

  /** Where the last amount ends that was of another thing than trade; 0 if there was none. */
  int skipped;

  /** Whether an amount of money was of another thing than trade: so are those that go on. */
  boolean otherMoney;

  /** Whether the last amount was only a difference. */
  boolean change;

  /**
   * Whether a percentage was of another thing than trade: so are those that its list goes on with.
   */
  boolean otherShare;

  /** Takes note of a claim. */
  void tells(Figure f, Pair of, PeriodMention when) {
    boolean compared = when.kind().equals("earlier") || when.kind().equals("compared");
    pair = of;
    parties.add(of.reporter());
    parties.add(of.partner());
    onlyShares &= f.isShare();
    flow = f.flow();
    // "$952 million in 2021 ($907 million in 2020), including exports of": of 2021.
    boolean aside = f.isInBracketBehind() && period != null;
    period = compared || aside ? period : when;
    last = when;
    boolean newest = latest == null || !PeriodPlaces.isEarlier(when, latest);
    if (modality == Modality.REPORTED && !compared && newest) {
      latest = when;
    }
  }
}
