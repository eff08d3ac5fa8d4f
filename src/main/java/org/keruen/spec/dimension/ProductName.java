package org.keruen.spec.dimension;

import java.util.List;
import java.util.Objects;

/**
 * Goods with a code, and what they are called.
 *
 * @param code {@code TOTAL}, {@code HS:…} or {@code SITC:…}
 * @param level what sort of code it is
 * @param en English name, {@code ""} if the file gives none
 * @param ru Russian name, likewise
 * @param kk Kazakh name, likewise
 * @param names all names by which it is found, those above among them
 * @param place file and line, for messages
 */
public record ProductName(
    String code, Level level, String en, String ru, String kk, List<String> names, String place) {

  /** What sort of code it is; one that is several (section III is chapter 15) is the first. */
  public enum Level {
    TOTAL,
    CHAPTER,
    SECTION,
    GROUP,
    HEADING,
    SITC;

    /** The one of two that a code is. */
    public static Level first(Level a, Level b) {
      return a.compareTo(b) <= 0 ? a : b;
    }

    /** The word that tables show. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public ProductName {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(level, "level");
    names = List.copyOf(names);
  }
}
