package org.keruen.resolve.partner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keruen.resolve.Distance;
import org.keruen.spec.dimension.PartnerName;

/** Names that differ from words by a few letters, nearest first. */
final class NearNames {

  private final Map<Integer, List<String>> byLength = new HashMap<>();
  private final Map<String, List<PartnerName>> exact;

  NearNames(Map<String, List<PartnerName>> exact) {
    this.exact = exact;
    exact
        .keySet()
        .forEach(k -> byLength.computeIfAbsent(k.length(), n -> new ArrayList<>()).add(k));
  }

  /**
   * A name near by.
   *
   * @param name the name
   * @param distance letters that differ
   * @param allowed how many may, for words of this length
   */
  record Match(PartnerName name, int distance, int allowed) {
    boolean isClose() {
      return distance <= allowed;
    }
  }

  /** Names within one letter more than may differ, so that a second one near by is seen. */
  List<Match> find(String normal) {
    int allowed = normal.length() >= 9 ? 2 : normal.length() >= 5 ? 1 : 0;
    List<Match> matches = new ArrayList<>();
    if (allowed == 0) {
      return matches;
    }
    for (int length = normal.length() - allowed - 1;
        length <= normal.length() + allowed + 1;
        length++) {
      for (String candidate : byLength.getOrDefault(length, List.of())) {
        int distance = Distance.of(normal, candidate, allowed + 1);
        if (distance <= allowed + 1) {
          exact.get(candidate).forEach(n -> matches.add(new Match(n, distance, allowed)));
        }
      }
    }
    matches.sort(Comparator.comparingInt(Match::distance));
    return matches;
  }
}
