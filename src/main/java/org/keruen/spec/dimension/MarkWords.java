package org.keruen.spec.dimension;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.YamlNode;

/**
 * {@code jobs/dimensions/marks.yml}: what offices print instead of a number, or beside it.
 *
 * @param missing marks for no figure, lower case
 * @param confidential marks for a withheld figure, lower case
 * @param times pattern of a multiple of the year before, its number the first group
 * @param preliminary pattern of a mark behind a preliminary figure
 * @param note pattern of a footnote's mark behind a figure
 * @param flag pattern of what may stand in a column beside a figure and say something of it
 * @param flagHead pattern of the head of such a column, where it has one
 * @param preliminaryFlag pattern of those that say that it is preliminary
 */
public record MarkWords(
    Set<String> missing,
    Set<String> confidential,
    String times,
    String preliminary,
    String note,
    String flag,
    String flagHead,
    String preliminaryFlag) {

  public static MarkWords read(JobsFolder jobs) {
    YamlNode node =
        YamlNode.read(jobs.path("dimensions/marks.yml"))
            .allowKeys(
                "missing",
                "confidential",
                "times",
                "preliminary",
                "note",
                "flag",
                "flag_head",
                "preliminary_flag");
    return new MarkWords(
        words(node.get("missing")),
        words(node.get("confidential")),
        pattern(node.get("times")),
        pattern(node.get("preliminary")),
        pattern(node.get("note")),
        pattern(node.get("flag")),
        pattern(node.get("flag_head")),
        pattern(node.get("preliminary_flag")));
  }

  private static Set<String> words(YamlNode node) {
    Set<String> words = new HashSet<>();
    node.texts().forEach(t -> words.add(t.toLowerCase(Locale.ROOT)));
    return Set.copyOf(words);
  }

  private static String pattern(YamlNode node) {
    try {
      return Pattern.compile(node.text()).pattern();
    } catch (PatternSyntaxException e) {
      throw new SpecException(
          node.file(), node.line(), "no valid pattern: " + e.getDescription(), e);
    }
  }
}
