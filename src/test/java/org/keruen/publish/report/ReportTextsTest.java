package org.keruen.publish.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportTextsTest {

  @Test
  void both_languages_have_every_text_with_the_same_places_in_it() throws IOException {
    Map<String, String> english = texts("en");
    Map<String, String> russian = texts("ru");
    assertThat(russian.keySet()).isEqualTo(english.keySet());
    english.forEach(
        (key, text) -> assertThat(places(russian.get(key))).as(key).isEqualTo(places(text)));
    assertThat(russian.values()).noneMatch(String::isBlank);
  }

  @Test
  void every_text_that_the_page_asks_for_is_there() throws IOException {
    Set<String> asked = new TreeSet<>();
    String script = Resources.script();
    Matcher key = Pattern.compile("(?:[^a-z.]t\\(|key: )'([A-Za-z.]+)'\\s*[,)} ]").matcher(script);
    while (key.find()) {
      asked.add(key.group(1));
    }
    Matcher choice = Pattern.compile("[^r]choice\\('([a-zA-Z]+)'").matcher(script);
    while (choice.find()) {
      asked.add(choice.group(1));
    }
    // Texts whose key is put together from a word of the data.
    asked.removeIf(k -> k.endsWith("."));
    assertThat(asked).hasSizeGreaterThan(60);
    assertThat(texts("en").keySet()).containsAll(asked);
  }

  @Test
  void every_verdict_has_its_word_and_its_meaning() throws IOException {
    for (String verdict :
        Set.of(
            "supported",
            "supported_by_mirror",
            "supported_other_period",
            "contradicted",
            "inconsistent",
            "not_a_report",
            "unverifiable")) {
      assertThat(texts("ru")).containsKeys("verdict." + verdict, "verdictMeans." + verdict);
    }
  }

  @Test
  void nothing_in_the_page_reads_data_as_html() {
    assertThat(Resources.script())
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{[a-z]+}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> texts(String language) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(Resources.text("texts.json"))) {
      String current = "";
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME) {
          String name = json.currentName();
          if (json.nextToken() == JsonToken.START_OBJECT) {
            current = name;
          } else if (current.equals(language)) {
            assertThat(texts.put(name, json.getText())).as(name + " stands twice").isNull();
          }
        }
      }
    }
    return texts;
  }
}
