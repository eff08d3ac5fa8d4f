package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The questions of {@code jobs/README.sql}, asked of the sample's warehouse. What they are answered
 * is in {@code docs/questions.md}; where that changed with reason, {@code mvn test
 * -Dtest=QuestionsTest -Dquestions=write} writes it anew.
 */
class QuestionsTest {

  private static final Path PAGE = Path.of("docs/questions.md");
  private static final Pattern QUESTION =
      Pattern.compile("(?ms)^-- (\\d+)\\. ([^\n]*)\n(.*?);\\s*(?=^-- |\\z)");

  @TempDir static Path folder;
  private static Keruen keruen;

  record Question(int number, String words, String sql) {
    @Override
    public String toString() {
      return number + ". " + words;
    }

    String told() {
      return "## " + this + "\n\n```sql\n" + sql + "\n```\n\n```text\n" + answer() + "\n```\n";
    }

    private String answer() {
      assertThat(keruen.command("query", sql)).as(keruen.out).isZero();
      return keruen.out.stripTrailing();
    }
  }

  static List<Question> questions() throws IOException {
    return QUESTION
        .matcher(Files.readString(Path.of("jobs/README.sql")))
        .results()
        .map(m -> new Question(Integer.parseInt(m.group(1)), m.group(2), m.group(3)))
        .toList();
  }

  @BeforeAll
  static void a_night_over_the_sample() throws IOException {
    keruen = new Keruen(folder);
    keruen.give();
    keruen.run();
    if ("write".equals(System.getProperty("questions"))) {
      StringBuilder page =
          new StringBuilder(
              """
              # Twenty questions

              The questions of [jobs/README.sql](../jobs/README.sql), with what the warehouse of `sample-data/` answers.

              """);
      questions().forEach(q -> page.append(q.told()).append('\n'));
      Files.writeString(PAGE, page.toString().stripTrailing() + "\n");
    }
  }

  @Test
  void there_are_twenty_of_them_in_order() throws IOException {
    assertThat(questions()).hasSize(20).extracting(Question::number).isSorted();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void a_question_is_answered_as_its_page_says(Question question) throws IOException {
    String told = question.told();
    assertThat(told).doesNotContain("(0 rows)");
    assertThat(Files.readString(PAGE)).contains(told);
  }
}
