package org.keruen.model;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A party of trade by its code: ISO 3166-1 alpha-2 for countries ({@code KZ}), ISO 3166-2 for
 * regions ({@code RU-TA}), short names for blocs ({@code EAEU}), {@code X:<label as printed>} for
 * an aggregate that is no known bloc, {@code ?} where nothing says it.
 *
 * @param code never null or blank
 */
public record Partner(String code) implements Comparable<Partner> {

  /** What sort of party a code means. */
  public enum Kind {
    COUNTRY,
    REGION,
    BLOC,
    AGGREGATE,
    UNKNOWN
  }

  private static final Set<String> BLOCS =
      Set.of("EAEU", "CIS", "EU", "BRICS", "SCO", "OTS", "ASEAN", "CENTRAL_ASIA", "WORLD");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
  private static final Pattern BLOC = Pattern.compile("[A-Z][A-Z0-9_]{2,19}");

  /** The party that no text says. */
  public static final Partner UNKNOWN = new Partner("?");

  /** All partners together. */
  public static final Partner WORLD = new Partner("WORLD");

  public Partner {
    if (kindOf(code) == null) {
      throw new IllegalArgumentException("no partner code: " + code);
    }
  }

  /** An aggregate under its printed label, blanks collapsed. */
  public static Partner aggregate(String label) {
    return new Partner("X:" + label.strip().replaceAll("\\s+", " "));
  }

  public Kind kind() {
    return kindOf(code);
  }

  /** The country that a region belongs to; for all others the partner itself. */
  public Partner country() {
    return kind() == Kind.REGION ? new Partner(code.substring(0, 2)) : this;
  }

  private static Kind kindOf(String code) {
    if (code == null) {
      return null;
    }
    if (code.equals("?")) {
      return Kind.UNKNOWN;
    }
    if (code.startsWith("X:")) {
      return code.length() > 2 ? Kind.AGGREGATE : null;
    }
    if (BLOCS.contains(code)) {
      return Kind.BLOC;
    }
    if (COUNTRY.matcher(code).matches()) {
      return Kind.COUNTRY;
    }
    if (REGION.matcher(code).matches()) {
      return Kind.REGION;
    }
    return BLOC.matcher(code).matches() ? Kind.BLOC : null;
  }

  @Override
  public int compareTo(Partner other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
