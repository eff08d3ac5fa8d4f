package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story that was printed again is one witness, however it was edited; another story is not. */
class CopiesTest {

  private static final String LEAD =
      "The head of the republic received the ambassador on Friday and spoke with him of roads and schools.\n\n";
  private static final String BODY =
      "In January-May 2023 trade between Kazakhstan and Tatarstan amounted to $312.4 million, which is 14.6 percent more than a year"
          + " earlier, the statistical office reported. Exports from Tatarstan came to $241.7 million and imports to $70.7 million.\n\n"
          + "Petrochemicals, lorries and tyres make up most of what is sold, while grain and metals come back by rail."
          + " The two sides also spoke of a new service centre in Kostanay and of students who go to Kazan every autumn.\n\n";
  private static final String END =
      "The next meeting of the working group is to be held in the spring. Twelve companies have put their names down for it.\n";

  @TempDir private Path folder;
  private Keruen keruen;

  @BeforeEach
  void original() {
    keruen = new Keruen(folder);
    give("a.txt", "Two neighbours trade more", "2023-07-03", LEAD + BODY + END);
  }

  private void give(String name, String title, String date, String text) {
    String head = "Title: " + title + "\nDate: " + date + "\n\n";
    keruen.write(name, (head + text).getBytes(StandardCharsets.UTF_8));
  }

  private List<String> copies() {
    keruen.run();
    return keruen.rows(
        "SELECT article || ' of ' || copy_of FROM article WHERE copy_of <> '' ORDER BY 1");
  }

  @Test
  void a_reprint_with_another_headline_another_lead_and_a_cut_end() {
    give(
        "b.txt",
        "Kazan counts its lorries",
        "2023-07-05",
        "Business is brisk on the Volga.\n\n" + BODY);
    assertThat(copies()).containsExactly("b.txt of a.txt");
  }

  @Test
  void a_reprint_with_a_word_changed_here_and_there() {
    String edited =
        BODY.replace("reported", "said")
            .replace("most of", "the bulk of")
            .replace("autumn", "year");
    give("b.txt", "Two neighbours trade more", "2023-07-04", LEAD + edited + END);
    give("c.txt", "More trade", "2023-07-06", edited + END);
    assertThat(copies()).containsExactly("b.txt of a.txt", "c.txt of a.txt");
  }

  @Test
  void the_next_months_release_in_the_same_words_is_no_copy() {
    String next =
        BODY.replace("January-May", "January-June")
            .replace("312.4", "388.9")
            .replace("14.6", "16.1")
            .replace("241.7", "302.5")
            .replace("70.7", "86.4");
    give("b.txt", "Two neighbours trade more", "2023-08-02", LEAD + next + END);
    assertThat(copies()).isEmpty();
  }

  @Test
  void another_story_about_the_same_figures_is_no_copy() {
    give(
        "b.txt",
        "What Kazan sells",
        "2023-07-05",
        "Tatarstan sold goods worth $241.7 million to Kazakhstan in the first five months of 2023 and bought for $70.7 million, so that"
            + " the turnover was $312.4 million, or 14.6 percent above last year's. Analysts put it down to lorries and polymers,"
            + " and expect the summer to be slower, because the plants stop for repairs in July.\n");
    assertThat(copies()).isEmpty();
  }
}
