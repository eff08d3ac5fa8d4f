package org.keruen.extract.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of an article, whatever kind of file holds them. */
class PlainTextTest {

  private static final String FIGURE = "Turnover of Kazakhstan and Tatarstan was $423 million.";

  @TempDir private Path folder;

  @Test
  void a_web_page_gives_its_main_text_without_menus_comments_and_related_stories()
      throws Exception {
    String text =
        read(
            "story.html",
            """
            <!doctype html><html><head><title>Site | Trade grows</title>
            <meta property="article:published_time" content="2022-06-17T10:00:00Z"></head><body>
            <header><a href="/">Home</a> <a href="/trade">Trade of $1 billion</a></header>
            <nav><ul><li>Exports rose 99%</li></ul></nav>
            <div class="page"><h1>Trade grows</h1>
            <div class="text"><p>FIGURE</p><p>The parties met in Kazan.</p></div>
            <div class="related-news"><p>Related: exports of $777 million</p></div>
            <div id="comments"><p>I think it was $888 million</p></div></div>
            <aside><p>Advertisement: $999</p></aside>
            <footer>Copyright</footer></body></html>
            """
                .replace("FIGURE", FIGURE));

    assertThat(text).contains("Title: Trade grows", "Date: 2022-06-17", FIGURE, "met in Kazan");
    assertThat(text).doesNotContain("99%", "$1 billion", "$777", "$888", "$999", "Copyright");
  }

  @Test
  void markdown_keeps_the_words_of_links_and_emphasis() throws Exception {
    String text =
        read(
            "story.md",
            "# Trade grows\n\n> Turnover of [Kazakhstan](https://example.org) and **Tatarstan**"
                + " was $423 million.\n");

    assertThat(text).contains("Title: Trade grows", FIGURE).doesNotContain("example.org", "**");
  }

  @Test
  void a_word_document_gives_its_paragraphs() throws Exception {
    Path path = folder.resolve("story.docx");
    try (OutputStream out = Files.newOutputStream(path);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      String runs = FIGURE.replace("and ", "and </w:t></w:r><w:r><w:t xml:space=\"preserve\">");
      zip.write(
          ("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                  + "<w:body><w:p><w:r><w:t>Trade grows</w:t></w:r></w:p><w:p><w:r><w:t"
                  + " xml:space=\"preserve\">"
                  + runs
                  + "</w:t></w:r></w:p></w:body></w:document>")
              .getBytes(StandardCharsets.UTF_8));
    }

    assertThat(PlainText.of(path, "story.docx").lines()).contains("Trade grows", FIGURE);
  }

  @Test
  void text_in_windows_1251_is_read_as_it_was_written() throws Exception {
    Path path = folder.resolve("story.txt");
    String words = "Товарооборот Казахстана и Татарстана составил 423 млн долларов.";
    Files.write(path, words.getBytes(Charset.forName("windows-1251")));

    assertThat(PlainText.of(path, "story.txt")).isEqualTo(words);
  }

  @Test
  void a_zip_that_is_no_word_document_is_told_of() throws IOException {
    Path path = folder.resolve("story.docx");
    Files.writeString(path, "no zip at all");

    assertThatThrownBy(() -> PlainText.of(path, "story.docx"))
        .isInstanceOf(PlainText.Unreadable.class);
  }

  private String read(String name, String content) throws Exception {
    Path path = folder.resolve(name);
    Files.writeString(path, content);
    return PlainText.of(path, name);
  }
}
