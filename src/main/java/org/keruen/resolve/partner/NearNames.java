package org.keruen.resolve.partner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.keruen.resolve.Distance;
import org.keruen.resolve.Resolution;
import org.keruen.spec.dimension.PartnerName;
import org.keruen.spec.dimension.PartnerName.Use;

/**
 * Names that differ from a label by a few letters. One is taken only where nothing else is near;
 * else the nearest are offered.
 */
final class NearNames {

  private static final Pattern SURNAME = Pattern.compile("[ое]ва?|ина?|ский|ская");

  /** Names of one length, each with the sets of its letters, and of those it has twice, as bits. */
  private static final class SameLength {
    private final String[] names;
    private final long[] letters;
    private final long[] twice;

    SameLength(List<String> names) {
      this.names = names.toArray(String[]::new);
      this.letters = names.stream().mapToLong(NearNames::letters).toArray();
      this.twice = names.stream().mapToLong(NearNames::twice).toArray();
    }
  }

  private record Match(PartnerName name, String key, int distance) {}

  private final Map<Integer, SameLength> byLength = new HashMap<>();
  private final Map<String, List<PartnerName>> exact;
  private final Choice choice;

  NearNames(Map<String, List<PartnerName>> exact, Choice choice) {
    this.exact = exact;
    this.choice = choice;
    exact.keySet().stream()
        .collect(Collectors.groupingBy(String::length))
        .forEach((length, names) -> byLength.put(length, new SameLength(names)));
  }

  private static long letters(String name) {
    long letters = 0;
    for (int i = 0; i < name.length(); i++) {
      letters |= 1L << (name.charAt(i) & 63);
    }
    return letters;
  }

  /** The letters that stand in a name a second time. */
  private static long twice(String name) {
    long letters = 0;
    long twice = 0;
    for (int i = 0; i < name.length(); i++) {
      long letter = 1L << (name.charAt(i) & 63);
      twice |= letters & letter;
      letters |= letter;
    }
    return twice;
  }

  /** The one near name, or nothing with the nearest codes. */
  Resolution find(Label label) {
    String normal = label.normal();
    int allowed = normal.length() >= 9 ? 2 : normal.length() >= 5 ? 1 : 0;
    List<Match> matches =
        matches(normal, allowed).stream()
            .filter(m -> Choice.allowed(m.name().use(), label.context()))
            .filter(m -> m.name().use() != Use.CITY || !Stem.mayBeSurname(normal))
            .toList();
    List<String> codes =
        List.copyOf(new LinkedHashSet<>(matches.stream().map(m -> m.name().code()).toList()));
    if (!matches.isEmpty()) {
      Match best = matches.get(0);
      Resolution found =
          choice.among(
              exact.get(best.key()),
              label,
              Choice.NEAR,
              "is near to '" + best.name().text() + "' and to nothing else");
      boolean alone =
          found != null
              && found.found()
              && matches.stream().noneMatch(m -> isRival(m, best, found.code(), normal));
      if (alone && best.distance() <= allowed && isSlip(normal, best)) {
        return found;
      }
    }
    List<String> nearest = codes.stream().limit(5).toList();
    return Resolution.nothing(
        label.text(),
        "unknown",
        nearest,
        "is no known name"
            + (nearest.isEmpty() ? "" : "; the nearest are " + String.join(", ", nearest)));
  }

  /** Another partner's name as near, or nearly so and with the same first letter. */
  private static boolean isRival(Match match, Match best, String code, String label) {
    if (match.name().code().equals(code) || match.key().equals(best.key())) {
      return false;
    }
    return match.distance() == best.distance()
        || match.distance() == best.distance() + 1 && match.key().charAt(0) == label.charAt(0);
  }

  /** Names within one letter more than may differ, so that a second one near by is seen. */
  private List<Match> matches(String normal, int allowed) {
    List<Match> matches = new ArrayList<>();
    if (allowed == 0) {
      return matches;
    }
    int limit = allowed + 1;
    long letters = letters(normal);
    long twice = twice(normal);
    for (int length = normal.length() - limit; length <= normal.length() + limit; length++) {
      SameLength same = byLength.get(length);
      // A letter that differs makes at most two bits differ, one more or less makes one.
      int bits = 2 * limit - Math.abs(length - normal.length());
      for (int i = 0; same != null && i < same.names.length; i++) {
        if (Long.bitCount(letters ^ same.letters[i]) + Long.bitCount(twice ^ same.twice[i])
            <= bits) {
          String key = same.names[i];
          int distance = Distance.of(normal, key, limit);
          if (distance <= limit) {
            exact.get(key).forEach(n -> matches.add(new Match(n, key, distance)));
          }
        }
      }
    }
    matches.sort(java.util.Comparator.comparingInt(Match::distance));
    return matches;
  }

  /**
   * Whether the difference is a slip of the pen and no surname ("Астраханов"): the first letter
   * stays but in long names, and of several words none is another word altogether ("Air China" is
   * not "PR China"). A blank more, less or elsewhere is a slip.
   */
  private static boolean isSlip(String label, Match match) {
    String name = match.key();
    if (label.startsWith(name) && SURNAME.matcher(label.substring(name.length())).matches()) {
      return false;
    }
    boolean digit = Character.isDigit(label.charAt(0));
    if (label.charAt(0) != name.charAt(0)
        && (label.length() < 8 && !digit || match.distance() > 1)) {
      return false;
    }
    String[] ours = label.split(" ", -1);
    String[] theirs = name.split(" ", -1);
    int unspaced = Distance.of(label.replace(" ", ""), name.replace(" ", ""), 2);
    if (unspaced == 0 || ours.length != theirs.length) {
      return unspaced <= 1;
    }
    for (int i = 0; i < ours.length; i++) {
      int length = Math.min(ours[i].length(), theirs[i].length());
      int allowed = length >= 8 ? 2 : length >= 4 ? 1 : 0;
      if (Distance.of(ours[i], theirs[i], allowed) > allowed) {
        return false;
      }
    }
    return true;
  }
}
