package org.keruen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportNightTest {

  private static final String HOSTILE = "</script><img src=x onerror=alert(1)>";

  @TempDir private Path folder;
  private Keruen keruen;

  @BeforeEach
  void folder() {
    keruen = new Keruen(folder);
  }

  @Test
  void a_night_leaves_a_page_that_tells_what_it_did() throws IOException {
    keruen.give();
    keruen.run();
    assertThat(keruen.out).contains("report " + page());
    String data = parse().getElementById("data").data();
    assertThat(data)
        .contains("\"exit\":\"PUBLISHED_WITH_REJECTS\"", "\"stage\":\"ingest\"")
        .contains("kz_regions_2022_broken.xlsx", "corrupt")
        .contains("At the end of 2021, Kazakhstan-Tatarstan mutual trade")
        .contains("\"contradicted\"", "kz_regions_2021.xlsx!Регионы РФ!Y13")
        .contains("4.686E8");
    assertThat(Files.size(page())).isLessThan(5_000_000);
  }

  @Test
  void the_page_loads_nothing_and_its_policy_forbids_it_to() throws IOException {
    keruen.give();
    keruen.run();
    Document page = parse();
    assertThat(page.select("[src], link, img, iframe, object, embed, form, base, video, audio"))
        .isEmpty();
    assertThat(page.select("a[href]")).allMatch(a -> a.attr("href").startsWith("#"));
    assertThat(page.select("style").get(0).data()).doesNotContain("@import", "url(");
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").get(0).attr("content");
    assertThat(policy).contains("default-src 'none'", "script-src 'sha256-");
    assertThat(policy.replaceAll(";.*style-src.*", "")).doesNotContain("unsafe-inline");
    // The library names a licence and namespaces; what it would load, the policy stops.
    String ours = Files.readString(page()).replace(page.select("script").get(2).data(), "");
    assertThat(ours).doesNotContain("http://", "https://", "fetch(", "XMLHttpRequest", "import(");
  }

  @Test
  void words_of_the_inbox_stay_words() throws IOException {
    keruen.write(
        "hostile.txt",
        "Trade "
            + HOSTILE
            + "\n\nTrade between Kazakhstan and Tatarstan "
            + HOSTILE
            + " amounted to $423 million in 2021.\n");
    keruen.write(
        "hostile.csv",
        "Exports of Kazakhstan,,\n,2020,2021\n,mln USD,mln USD\nRussia,1,2\n\""
            + HOSTILE
            + "\",3,4\nChina,5,6\nUzbekistan,7,8\n");
    keruen.run();
    assertThat(Files.readString(page())).doesNotContain("<img src=x", "</script><");
    Document page = parse();
    assertThat(page.select("img")).isEmpty();
    assertThat(page.select("script")).hasSize(4);
    assertThat(page.getElementById("data").data()).contains("\\u003Cimg src=x onerror");
  }

  @Test
  void an_empty_inbox_has_a_page_too() throws IOException {
    keruen.run();
    assertThat(parse().getElementById("data").data()).contains("\"claims\":{\"total\":0");
  }

  @Test
  void a_page_that_is_gone_is_written_again_by_the_next_night_or_by_hand() throws IOException {
    keruen.give("2022-01-20");
    keruen.run();
    Files.delete(page());
    assertThat(keruen.run()).isZero();
    assertThat(keruen.out).contains("nothing new").contains("the report, which was missing");
    Files.delete(page());
    assertThat(keruen.command("report")).isZero();
    assertThat(keruen.out.strip()).isEqualTo(page().toString());
    assertThat(parse().getElementById("data").data())
        .as("the counts of its night are kept")
        .contains("\"stage\":\"ingest\"");
  }

  @Test
  void a_report_that_fails_is_told_and_the_old_page_stays() throws IOException {
    keruen.give("2022-01-20");
    keruen.run();
    String before = Files.readString(page());
    Files.createDirectories(page().resolveSibling("index.html.new"));
    keruen.give("2022-01-25");
    assertThat(keruen.run()).isEqualTo(40);
    assertThat(keruen.out).contains("published ", "the report could not be written", "stays in");
    assertThat(Files.readString(page())).isEqualTo(before);
  }

  @Test
  void a_rollback_takes_the_report_along() throws IOException {
    keruen.give("2022-01-20");
    keruen.run();
    String first = keruen.ask("SELECT run_id FROM run");
    keruen.give("2022-01-25");
    keruen.run();
    assertThat(keruen.command("rollback", first)).isZero();
    assertThat(parse().select("meta[name=keruen-run]").get(0).attr("content")).isEqualTo(first);
  }

  @Test
  void the_page_stands_in_its_frame_with_its_views_and_both_languages() throws IOException {
    keruen.run();
    Document page = parse();
    assertThat(page.select("[data-lang]").stream().map(Element::text).toList())
        .isEqualTo(List.of("English", "Русский"));
    assertThat(page.getElementById("texts").data())
        .contains("\"view.claims\":\"Claims\"", "\"view.claims\":\"Утверждения\"");
  }

  private Path page() {
    return keruen.data.resolve("report/index.html");
  }

  private Document parse() throws IOException {
    return Jsoup.parse(Files.readString(page()));
  }
}
