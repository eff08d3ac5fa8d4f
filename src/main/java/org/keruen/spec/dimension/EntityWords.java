package org.keruen.spec.dimension;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.keruen.model.Partner;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.YamlNode;

/**
 * {@code jobs/dimensions/organisations.yml}, {@code people.yml}, {@code sectors.yml} and {@code
 * publishers.yml}: whom and what articles name beside the parties, and where they are printed.
 *
 * @param organisations known ones
 * @param organisationPatterns patterns of names of others, such as ministries
 * @param people known ones
 * @param sectors codes, and patterns of their words in all languages
 * @param publishers codes, and patterns of the papers printed there
 */
public record EntityWords(
    List<Entity> organisations,
    List<Pattern> organisationPatterns,
    List<Entity> people,
    Map<String, Pattern> sectors,
    Map<String, Pattern> publishers) {

  /**
   * Somebody or something known.
   *
   * @param name the name we print
   * @param aliases other spellings and languages
   * @param partner code of the party it belongs to
   */
  public record Entity(String name, List<String> aliases, String partner) {}

  /** Reads all of it. */
  public static EntityWords read(JobsFolder jobs) {
    YamlNode organisations =
        YamlNode.read(jobs.path("dimensions/organisations.yml"))
            .allowKeys("organisations", "patterns");
    YamlNode people = YamlNode.read(jobs.path("dimensions/people.yml")).allowKeys("people");
    YamlNode sectors =
        YamlNode.read(jobs.path("dimensions/sectors.yml")).allowKeys("sectors", "goods");
    Map<String, Pattern> words = new LinkedHashMap<>();
    sectors.get("sectors").entries().forEach((code, node) -> words.put(code, pattern(node, true)));
    Map<String, Pattern> publishers = new LinkedHashMap<>();
    YamlNode.read(jobs.path("dimensions/publishers.yml"))
        .allowKeys("publishers")
        .get("publishers")
        .entries()
        .forEach(
            (code, node) ->
                publishers.put(
                    node.as(t -> new Partner(code), "a partner's code").code(),
                    pattern(node, true)));
    return new EntityWords(
        entities(organisations.get("organisations")),
        organisations.get("patterns").items().stream().map(p -> pattern(p, false)).toList(),
        entities(people.get("people")),
        words,
        publishers);
  }

  private static List<Entity> entities(YamlNode list) {
    List<Entity> entities = new ArrayList<>();
    for (YamlNode node : list.items()) {
      node.allowKeys("name", "aliases", "partner", "note");
      String partner = node.get("partner").as(Partner::new, "a partner's code").code();
      entities.add(
          new Entity(
              node.get("name").text(),
              node.find("aliases").map(YamlNode::texts).orElse(List.of()),
              partner));
    }
    return List.copyOf(entities);
  }

  private static Pattern pattern(YamlNode node, boolean anyCase) {
    try {
      int flags = Pattern.UNICODE_CHARACTER_CLASS;
      return Pattern.compile(
          node.text(), anyCase ? flags | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : flags);
    } catch (PatternSyntaxException e) {
      throw new SpecException(
          node.file(), node.line(), "no valid pattern: " + e.getDescription(), e);
    }
  }
}
