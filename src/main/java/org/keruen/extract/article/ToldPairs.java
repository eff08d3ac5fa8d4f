package org.keruen.extract.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Between whom the figures were that an article has told so far. */
final class ToldPairs {

  private final List<Pair> told = new ArrayList<>();
  private final Set<Pair> measured = new HashSet<>();

  /** Takes note of the pair of a figure, be it a share. */
  void claims(Pair pair) {
    told.add(pair);
  }

  /** Takes note of a figure that is more than a share of another's. */
  void measures(Figure f, Pair pair) {
    if (!f.isShare()) {
      measured.add(pair);
    }
  }

  /** Whether a pair was only told a share of another's trade: that other trade goes on. */
  boolean isOnlyShared(Pair pair) {
    return told.contains(pair) && !measured.contains(pair) && !measured.contains(pair.turned());
  }

  /** The pair of the first figure; {@code UNKNOWN} if there was none. */
  Pair first() {
    return told.isEmpty() ? Pair.UNKNOWN : told.get(0);
  }

  /** The reporter of the last figure, where neither side is a bloc; {@code ""} if one is. */
  String teller() {
    Pair last = told.isEmpty() ? Pair.UNKNOWN : told.get(told.size() - 1);
    boolean known = !told.isEmpty() && !Blocs.is(last.reporter()) && !Blocs.is(last.partner());
    return known ? last.reporter() : "";
  }

  /** Whether a figure was of a party's trade. */
  boolean has(String code) {
    return told.stream().anyMatch(p -> p.has(code));
  }

  /** Whether a figure was of one of two with a third, or with all the world. */
  boolean hasOthers(Pair two) {
    return told.stream()
        .filter(p -> !p.equals(two) && !p.equals(two.turned()))
        .anyMatch(p -> p.has(two.reporter()) || p.has(two.partner()));
  }
}
