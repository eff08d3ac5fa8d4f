package org.keruen.spec.dimension;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.YamlNode;

/**
 * {@code jobs/dimensions/article-fields.yml}: how files of JSON Lines call the parts of an article.
 *
 * @param title names of the headline, best first
 * @param date of the day of publication
 * @param source of who printed it
 * @param language of its language's code
 * @param text of its main text
 */
public record ArticleFields(
    List<String> title,
    List<String> date,
    List<String> source,
    List<String> language,
    List<String> text) {

  /** Reads them. */
  public static ArticleFields read(JobsFolder jobs) {
    YamlNode fields =
        YamlNode.read(jobs.path("dimensions/article-fields.yml"))
            .allowKeys("fields")
            .get("fields")
            .allowKeys("title", "date", "source", "language", "text");
    return new ArticleFields(
        fields.get("title").texts(),
        fields.get("date").texts(),
        fields.get("source").texts(),
        fields.get("language").texts(),
        fields.get("text").texts());
  }

  /** The value of a part in a line's fields, paragraphs of a list joined; {@code ""} if none. */
  public static String value(Map<String, List<String>> fields, List<String> names) {
    for (String name : names) {
      for (Map.Entry<String, List<String>> field : fields.entrySet()) {
        if (field.getKey().strip().toLowerCase(Locale.ROOT).equals(name)) {
          return String.join("\n\n", field.getValue()).strip();
        }
      }
    }
    return "";
  }
}
