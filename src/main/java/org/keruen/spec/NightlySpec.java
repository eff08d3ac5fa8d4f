package org.keruen.spec;

import java.nio.file.Path;

/**
 * {@code jobs/nightly.yml}: what a night does.
 *
 * @param inbox folder of the files to read where the command line names none
 * @param keep warehouses that {@code prune} keeps
 * @param question what the summary answers at the end
 */
public record NightlySpec(Path inbox, int keep, Question question) {

  /**
   * A question to the warehouse.
   *
   * @param title what it asks, for people
   * @param sql how it asks
   */
  public record Question(String title, String sql) {}

  public static NightlySpec read(JobsFolder jobs) {
    YamlNode node = YamlNode.read(jobs.path("nightly.yml")).allowKeys("inbox", "keep", "question");
    YamlNode question = node.get("question").allowKeys("title", "sql");
    return new NightlySpec(
        Path.of(node.get("inbox").text()),
        node.get("keep").integer(1, 1000),
        new Question(question.get("title").text(), question.get("sql").text()));
  }
}
