package org.keruen.spec.dimension;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.YamlNode;
import org.keruen.spec.Yo;

/**
 * {@code jobs/dimensions/heads.yml}: what heads of columns call what stands below them.
 *
 * @param roles pattern of the words for each role, which match as whole words
 * @param partnerCaption pattern of a line before a table whose first group is the table's partner
 * @param countryCaption the same for its partner, or its reporter where partners stand in the table
 * @param reporterCaption the same for its reporter
 * @param partnerInTitle pattern of a title one of whose groups is the table's partner
 * @param partnerBefore pattern of what a title has before a country that is its partner
 * @param partnerBehind the same for what stands behind it
 * @param reporterInHead pattern of a head such as "Kazakhstan's exports to Türkiye", whose first
 *     group is the reporter
 * @param partnerInHead the same for the partner
 * @param mutual pattern of a title on the trade of a bloc's members with one another
 * @param fileCode pattern of a file's name whose first group is the code of the reporter
 * @param percent pattern of words that say that figures are percents
 * @param ownTotal pattern of a row's label one of whose groups is the reporter
 * @param preliminary pattern of words that say that figures are preliminary
 * @param otherTopic pattern of a title that is about something else than trade
 * @param flowCodes codes that columns of flows have, in lower case, and the flow of each
 * @param listSuffix pattern of what programs add to a role's words
 * @param saidUnits heads in lower case, and the units that they have without saying so
 * @param knownHeads lists whose heads say nothing by themselves
 */
public record HeadWords(
    Map<Role, Pattern> roles,
    Pattern partnerCaption,
    Pattern countryCaption,
    Pattern reporterCaption,
    Pattern partnerInTitle,
    Pattern partnerBefore,
    Pattern partnerBehind,
    Pattern reporterInHead,
    Pattern partnerInHead,
    Pattern mutual,
    Pattern fileCode,
    Pattern percent,
    Pattern ownTotal,
    Pattern preliminary,
    Pattern otherTopic,
    Map<String, String> flowCodes,
    Pattern listSuffix,
    List<KnownHeads> knownHeads,
    Map<String, String> saidUnits) {

  /**
   * Heads of a well-known list that say nothing by themselves.
   *
   * @param heads as printed
   * @param are what they are, in words for roles and units
   */
  public record KnownHeads(List<String> heads, List<String> are) {}

  /** What stands in a column. */
  public enum Role {
    REPORTER,
    PARTNER,
    /** In a list: the partner, where {@link #PARTNER} has any word for countries. */
    COUNTERPART,
    /** In a list without a column of flows: where the goods come from. */
    EXPORTER,
    /** In a list without a column of flows: where the goods go to. */
    IMPORTER,
    /** In a list: export or import. */
    FLOW,
    /** In a list: what is counted, flow and unit in one. */
    INDICATOR,
    /** In a list: an economy whose indicators stand in its rows. */
    ENTITY,
    CODE,
    PRODUCT,
    COUNTER,
    QUANTITY,
    UNIT,
    /** An amount of money. */
    VALUE,
    /** The amount that counts, where others are the same goods valued otherwise. */
    PRIMARY_VALUE,
    PERIOD,
    /** Among months: the sum of the year. */
    WHOLE_YEAR,
    /** A measure that is none of ours, such as a rank. */
    OTHER_MEASURE;

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where programs join words in one: at an underscore or a point, and before a capital. */
  private static final Pattern JOINED =
      Pattern.compile(
          "[_.]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=[0-9])|(?<=[0-9])(?=\\p{Lu}\\p{Ll})");

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  public static HeadWords read(JobsFolder jobs) {
    YamlNode node =
        YamlNode.read(jobs.path("dimensions/heads.yml"))
            .allowKeys(
                Stream.concat(
                        Stream.of(Role.values()).map(Role::key),
                        Stream.of(
                            "partner_caption",
                            "country_caption",
                            "reporter_caption",
                            "partner_in_title",
                            "partner_before",
                            "partner_behind",
                            "reporter_in_head",
                            "partner_in_head",
                            "mutual",
                            "file_code",
                            "percent",
                            "own_total",
                            "preliminary",
                            "other_topic",
                            "flow_codes",
                            "list_suffix",
                            "known_heads",
                            "said_units"))
                    .toArray(String[]::new));
    Map<Role, Pattern> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      YamlNode words = node.get(role.key());
      roles.put(role, compile(words, wholeWords(words.texts())));
    }
    return new HeadWords(
        roles,
        pattern(node, "partner_caption"),
        pattern(node, "country_caption"),
        pattern(node, "reporter_caption"),
        pattern(node, "partner_in_title"),
        pattern(node, "partner_before"),
        pattern(node, "partner_behind"),
        pattern(node, "reporter_in_head"),
        pattern(node, "partner_in_head"),
        pattern(node, "mutual"),
        pattern(node, "file_code"),
        pattern(node, "percent"),
        pattern(node, "own_total"),
        pattern(node, "preliminary"),
        pattern(node, "other_topic"),
        flowCodes(node.get("flow_codes")),
        compile(node.get("list_suffix"), "(?:^|\\s+)(?:" + node.get("list_suffix").text() + ")$"),
        node.get("known_heads").items().stream()
            .map(n -> new KnownHeads(n.get("heads").texts(), n.get("are").texts()))
            .toList(),
        saidUnits(node.get("said_units")));
  }

  private static Map<String, String> flowCodes(YamlNode node) {
    Map<String, String> codes = new HashMap<>();
    node.entries()
        .forEach(
            (flow, words) ->
                words.texts().forEach(w -> codes.put(w.toLowerCase(Locale.ROOT), flow)));
    return Map.copyOf(codes);
  }

  private static Map<String, String> saidUnits(YamlNode node) {
    Map<String, String> units = new HashMap<>();
    node.entries().forEach((head, unit) -> units.put(head, unit.text()));
    return Map.copyOf(units);
  }

  /** The words of a head such as "refYear" or "TIME_PERIOD". */
  private static String words(String head) {
    return head.indexOf(' ') >= 0
        ? head.strip()
        : JOINED.matcher(head.strip()).replaceAll(" ").strip();
  }

  private static Pattern pattern(YamlNode node, String key) {
    return compile(node.get(key), node.get(key).text());
  }

  private static String wholeWords(List<String> words) {
    return "(?<![\\p{L}])(?:" + String.join("|", words) + ")(?![\\p{L}])";
  }

  private static Pattern compile(YamlNode node, String pattern) {
    try {
      return Pattern.compile(Yo.orYe(pattern), FLAGS);
    } catch (PatternSyntaxException e) {
      throw new SpecException(
          node.file(), node.line(), "no valid pattern: " + e.getDescription(), e);
    }
  }

  /** Whether a head has a word for a role. */
  public boolean says(Role role, String head) {
    return roles.get(role).matcher(words(head)).find();
  }

  /** Whether words say that figures are preliminary. */
  public boolean isPreliminary(String words) {
    return preliminary.matcher(words).find();
  }

  /** Whether words say that figures are percents. */
  public boolean isPercent(String words) {
    return percent.matcher(words).find();
  }

  /** Whether a title is about the trade of a bloc's members with one another. */
  public boolean isMutual(String title) {
    return mutual.matcher(title).find();
  }

  /** Whether a title is about something else than trade. */
  public boolean isOtherTopic(String title) {
    return otherTopic.matcher(title).find();
  }

  /** Whether a head is a word for any role and nothing else. */
  public boolean isAny(String head) {
    return roles.keySet().stream().anyMatch(r -> is(r, head));
  }

  /** Whether a list's head is a word for a role, with nothing but a suffix such as "name". */
  public boolean isOfList(Role role, String head) {
    String words = words(head);
    for (String shorter = ""; !shorter.equals(words); ) {
      if (is(role, words)) {
        return true;
      }
      shorter = words;
      String cut = listSuffix.matcher(words).replaceFirst("").strip();
      words = cut.isEmpty() ? words : cut;
    }
    return false;
  }

  /** Whether a head is a word for a role and nothing else. */
  public boolean is(Role role, String head) {
    return roles.get(role).matcher(words(head)).matches();
  }
}
