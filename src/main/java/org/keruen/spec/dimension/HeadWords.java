package org.keruen.spec.dimension;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.YamlNode;

/**
 * {@code jobs/dimensions/heads.yml}: what heads of columns call what stands below them.
 *
 * @param roles pattern of the words for each role, which match as whole words
 * @param partnerCaption pattern of a line before a table whose first group is the table's partner
 * @param reporterCaption the same for its reporter
 * @param ownTotal pattern of a row's label one of whose groups is the reporter
 * @param preliminary pattern of words that say that figures are preliminary
 */
public record HeadWords(
    Map<Role, Pattern> roles,
    Pattern partnerCaption,
    Pattern reporterCaption,
    Pattern ownTotal,
    Pattern preliminary) {

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
    WHOLE_YEAR
  }

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  public static HeadWords read(JobsFolder jobs) {
    YamlNode node =
        YamlNode.read(jobs.path("dimensions/heads.yml"))
            .allowKeys(
                "reporter",
                "partner",
                "code",
                "product",
                "counter",
                "quantity",
                "unit",
                "period",
                "whole_year",
                "value",
                "partner_caption",
                "reporter_caption",
                "own_total",
                "preliminary");
    Map<Role, Pattern> roles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      YamlNode words = node.get(role.name().toLowerCase(Locale.ROOT));
      roles.put(role, compile(words, wholeWords(words.texts())));
    }
    YamlNode caption = node.get("partner_caption");
    YamlNode reporter = node.get("reporter_caption");
    YamlNode preliminary = node.get("preliminary");
    YamlNode total = node.get("own_total");
    return new HeadWords(
        roles,
        compile(caption, caption.text()),
        compile(reporter, reporter.text()),
        compile(total, total.text()),
        compile(preliminary, preliminary.text()));
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

  /** Whether a head is a word for any role and nothing else. */
  public boolean isAny(String head) {
    return roles.keySet().stream().anyMatch(r -> is(r, head));
  }

  /** Whether a head is a word for a role and nothing else. */
  public boolean is(Role role, String head) {
    return roles.get(role).matcher(head.strip()).matches();
  }
}
