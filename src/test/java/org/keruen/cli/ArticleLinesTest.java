package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles in JSON Lines are articles like any other, one a line. */
class ArticleLinesTest {

  private static final String TRADE =
      "{\"headline\": \"Trade with Kazakhstan\", \"published_at\": \"2022-02-11T10:00:00Z\", \"publisher\": \"Steppe Post\", \"lang\": \"en\","
          + " \"meta\": {\"views\": 12}, \"body\": \"In 2021 trade between Kazakhstan and Tatarstan amounted to $423 million.\"}";

  @TempDir private Path folder;
  private Keruen keruen;

  @BeforeEach
  void folder() {
    keruen = new Keruen(folder);
  }

  private void give(String name, String... lines) {
    keruen.write(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_line_is_an_article_under_the_usual_names_of_its_fields() {
    give("news.jsonl", TRADE);
    assertThat(keruen.run()).isZero();
    assertThat(keruen.rows("SELECT article, title, dateline, source, language FROM article"))
        .containsExactly("news.jsonl:1,Trade with Kazakhstan,2022-02-11,Steppe Post,en");
    assertThat(keruen.rows("SELECT article, reporter, partner, period, value FROM claim"))
        .containsExactly("news.jsonl:1,KZ,RU-TA,2021,423000000");
  }

  @Test
  void a_line_that_is_none_is_told_with_its_number_and_the_others_are_read() {
    give("news.ndjson", TRADE, "", "{\"title\": \"cut off", "{\"title\": \"no words\"}", TRADE);
    assertThat(keruen.run()).isEqualTo(10);
    assertThat(keruen.rows("SELECT place, reason FROM reject WHERE kind = 'REJECTED' ORDER BY 1"))
        .containsExactly("news.ndjson:3,bad_record", "news.ndjson:4,bad_record");
    assertThat(keruen.ask("SELECT count(*) FROM article")).isEqualTo("2");
  }

  @Test
  void a_claim_is_led_back_to_the_article_of_its_line() {
    give(
        "news.jsonl",
        "{\"text\": \"A long story about nothing in particular, and no figure in it.\"}",
        TRADE);
    keruen.run();
    String id = keruen.ask("SELECT claim_id FROM claim");
    keruen.command("explain", id);
    assertThat(keruen.out).contains("news.jsonl:2").contains("[[").contains("Steppe Post");
  }
}
