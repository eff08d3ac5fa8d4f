package org.keruen.extract.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keruen.resolve.PartnerMention;

/**
 * The short names that an article gives blocs in brackets: "the Eurasian Economic Union (EES)". Of
 * a country's name they would be a company's: "the State Oil Company of Azerbaijan (SOCAR)".
 */
final class Abbreviations {

  private static final Pattern BRACKET = Pattern.compile("^\\s?\\((?<short>\\p{Lu}{2,6})\\)");

  private final Map<String, PartnerMention> named = new LinkedHashMap<>();

  /** Takes note of those that a sentence gives and that nobody knows. */
  void learn(Reading r) {
    for (PartnerMention side : names(r).toList()) {
      Matcher m = BRACKET.matcher(r.text().substring(side.end()));
      if (Blocs.is(side.code())
          && m.find()
          // "The Commonwealth (USD million)" gives it no name.
          && r.text().charAt(side.start()) == r.text().charAt(side.end() + m.start("short"))
          && isFree(r, side.end() + m.start("short"), side.end() + m.end())) {
        named.putIfAbsent(m.group("short"), side);
      }
    }
  }

  /** A sentence with the blocs that such names mean. */
  Reading resolved(Reading r) {
    List<PartnerMention> sides = new ArrayList<>(r.sides());
    named.forEach(
        (name, bloc) -> {
          Matcher m = Pattern.compile("(?U)\\b" + name + "\\b").matcher(r.text());
          while (m.find()) {
            // "The EES states" is a group that nobody knows, until the name is.
            sides.removeIf(s -> s.start() == m.start() && s.code().startsWith("X:"));
            if (isFree(sides, r, m) && !isBehindName(r, m.start())) {
              sides.add(
                  new PartnerMention(
                      m.start(),
                      m.end(),
                      bloc.code(),
                      PartnerMention.Form.NAME,
                      bloc.confidence()));
            }
          }
        });
    sides.sort(Comparator.comparingInt(PartnerMention::start));
    return sides.equals(r.sides()) ? r : r.withSides(sides);
  }

  /** In its own bracket it is the same bloc once more. */
  private static boolean isBehindName(Reading r, int start) {
    return start > 0 && r.text().charAt(start - 1) == '(';
  }

  private static boolean isFree(List<PartnerMention> sides, Reading r, Matcher m) {
    return Stream.concat(sides.stream(), r.places().stream())
        .noneMatch(s -> s.start() < m.end() && m.start() < s.end());
  }

  private static boolean isFree(Reading r, int start, int end) {
    return names(r).noneMatch(s -> s.start() < end && start < s.end());
  }

  private static Stream<PartnerMention> names(Reading r) {
    return Stream.concat(r.sides().stream(), r.places().stream());
  }
}
