package org.keruen.spec.dimension;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.YamlNode;

/**
 * {@code jobs/dimensions/claim-grounds.yml}: how sure a figure of an article is, by what it rests
 * on.
 *
 * @param least the confidence below which a figure is no claim, 0 to 1
 * @param told weights by how many parties the sentence names and where the period is told, such as
 *     {@code both.said}
 * @param doubts the weight of each doubt, and what it means
 */
public record ClaimGrounds(BigDecimal least, Map<String, Double> told, Map<Doubt, Weighed> doubts) {

  /** What makes a figure less sure. */
  public enum Doubt {
    CARRIED_FLOW,
    SHARE,
    SHARE_WITH_PERIOD,
    QUANTITY,
    WITHOUT_PERIOD,
    ONE_PARTY_WITHOUT_PERIOD,
    OPEN_PERIOD,
    PARTNER_WITHOUT_CODE,
    THIRD_PARTY,
    NEARER_PARTY,
    JOINED_PARTY,
    OTHER_LEVEL_TOLD;

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A doubt's share in the sum.
   *
   * @param weight what it adds to the logarithm of the odds
   * @param means for a person, to stand in a list
   */
  public record Weighed(double weight, String means) {}

  private static final String[] PARTIES = {"both", "one", "none"};
  private static final String[] PERIODS = {"said", "before", "unknown"};

  /** Digits behind the point: more than the weights can tell apart. */
  private static final int SCALE = 2;

  public ClaimGrounds {
    told = Map.copyOf(told);
    doubts = Map.copyOf(doubts);
  }

  /** Reads the file; complains of any ground that it does not weigh. */
  public static ClaimGrounds read(JobsFolder jobs) {
    YamlNode node =
        YamlNode.read(jobs.path("dimensions/claim-grounds.yml"))
            .allowKeys("least", "told", "doubts");
    Map<String, Double> told = new LinkedHashMap<>();
    YamlNode table = node.get("told").allowKeys(PARTIES);
    for (String parties : PARTIES) {
      YamlNode row = table.get(parties).allowKeys(PERIODS);
      for (String period : PERIODS) {
        told.put(parties + "." + period, row.get(period).decimal().doubleValue());
      }
    }
    YamlNode list =
        node.get("doubts")
            .allowKeys(Stream.of(Doubt.values()).map(Doubt::key).toArray(String[]::new));
    Map<Doubt, Weighed> doubts = new EnumMap<>(Doubt.class);
    for (Doubt doubt : Doubt.values()) {
      YamlNode of = list.get(doubt.key()).allowKeys("weight", "means");
      doubts.put(
          doubt, new Weighed(of.get("weight").decimal().doubleValue(), of.get("means").text()));
    }
    return new ClaimGrounds(node.get("least").as(ClaimGrounds::part, "0 to 1"), told, doubts);
  }

  private static BigDecimal part(String text) {
    BigDecimal part = new BigDecimal(text);
    if (part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(text);
    }
    return part;
  }

  /**
   * How many of a hundred figures that rest on the same are read right, as a part of one.
   *
   * @param parties {@code both}, {@code one} or {@code none}
   * @param period {@code said}, {@code before} or {@code unknown}
   */
  public BigDecimal confidence(String parties, String period, Collection<Doubt> all) {
    double sum = told.get(parties + "." + period);
    for (Doubt doubt : all) {
      sum += doubts.get(doubt).weight();
    }
    return BigDecimal.valueOf(1 / (1 + Math.exp(-sum))).setScale(SCALE, RoundingMode.HALF_EVEN);
  }
}
