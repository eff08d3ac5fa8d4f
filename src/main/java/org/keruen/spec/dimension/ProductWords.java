package org.keruen.spec.dimension;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.SpecException;
import org.keruen.spec.YamlNode;

/**
 * {@code jobs/dimensions/products.yml}: words of goods in tables.
 *
 * @param allGoods pattern of a whole label that means all goods together
 * @param code pattern of a code of the Harmonized System at the beginning of a label; the first
 *     group is the code
 */
public record ProductWords(Pattern allGoods, Pattern code) {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  public static ProductWords read(JobsFolder jobs) {
    YamlNode node =
        YamlNode.read(jobs.path("dimensions/products.yml")).allowKeys("all_goods", "code");
    YamlNode all = node.get("all_goods");
    return new ProductWords(
        compile(all, String.join("|", all.texts())),
        compile(node.get("code"), node.get("code").text()));
  }

  private static Pattern compile(YamlNode node, String pattern) {
    try {
      return Pattern.compile(pattern, FLAGS);
    } catch (PatternSyntaxException e) {
      throw new SpecException(
          node.file(), node.line(), "no valid pattern: " + e.getDescription(), e);
    }
  }
}
