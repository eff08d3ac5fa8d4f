package org.keruen.spec.dimension;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.YamlNode;

/**
 * {@code jobs/dimensions/heads.yml}: what heads of columns call what stands below them.
 *
 * @param roles pattern of the words for each role, which match as whole words
 * @param partnerCaption pattern of a line before a table whose first group is the table's partner
 * @param countryCaption the same for its partner, or its reporter where partners stand in the table
 * @param reporterCaption the same for its reporter
 * @param partnerInTitle pattern of a title one of whose groups is the table's partner
 * @param ownTotal pattern of a row's label one of whose groups is the reporter
 * @param preliminary pattern of words that say that figures are preliminary
 * @param otherTopic pattern of a title that is about something else than trade
 */
public record HeadWords(
    Map<Role, Pattern> roles,
    Pattern partnerCaption,
    Pattern countryCaption,
    Pattern reporterCaption,
    Pattern partnerInTitle,
    Pattern ownTotal,
    Pattern preliminary,
    Pattern otherTopic) {

  /** What stands in a column. */
  public enum Role {
    REPORTER,
    PARTNER,
    CODE,
    PRODUCT,
    COUNTER,
    QUANTITY,
    UNIT,
    /** An amount of money. */
    VALUE,
    PERIOD,
    /** Among months: the sum of the year. */
    WHOLE_YEAR,
    /** A measure that is none of ours, such as a rank. */
    OTHER_MEASURE;

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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
                            "own_total",
                            "preliminary",
                            "other_topic"))
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
        pattern(node, "own_total"),
        pattern(node, "preliminary"),
        pattern(node, "other_topic"));
  }

  private static Pattern pattern(YamlNode node, String key) {
    return compile(node.get(key), node.get(key).text());
  }

  private static String wholeWords(List<String> words) {
    return "(?<![\\p{L}])(?:" + String.join("|", words) + ")(?![\\p{L}])";
  }

  private static Pattern compile(YamlNode node, String pattern) {
    try {
      return Pattern.compile(pattern, FLAGS);
    } catch (PatternSyntaxException e) {
      throw new SpecException(
          node.file(), node.line(), "no valid pattern: " + e.getDescription(), e);
    }
  }

  /** Whether a head has a word for a role. */
  public boolean says(Role role, String head) {
    return roles.get(role).matcher(head).find();
  }

  /** Whether words say that figures are preliminary. */
  public boolean isPreliminary(String words) {
    return preliminary.matcher(words).find();
  }

  /** Whether a title is about something else than trade. */
  public boolean isOtherTopic(String title) {
    return otherTopic.matcher(title).find();
  }

  /** Whether a head is a word for any role and nothing else. */
  public boolean isAny(String head) {
    return roles.keySet().stream().anyMatch(r -> is(r, head));
  }

  /** Whether a head is a word for a role and nothing else. */
  public boolean is(Role role, String head) {
    return roles.get(role).matcher(head.strip()).matches();
  }
}
