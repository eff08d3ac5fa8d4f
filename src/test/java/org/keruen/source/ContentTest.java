package org.keruen.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.SourceFile;

/** What reads a file is told by its content where its name could mean either. */
class ContentTest {

  @TempDir Path folder;

  private SourceFile.Kind kind(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return new Claims(List.of()).kind(name, file, Optional.empty());
  }

  private static final String TABLE =
      "<table><tr><th>Страна</th><th>2020</th><th>2021</th></tr>"
          + "<tr><td>Китай</td><td>1 234,5</td><td>2&nbsp;345,6</td></tr>".repeat(10)
          + "</table>";

  @Test
  void a_page_that_holds_a_table_and_hardly_anything_else_is_a_workbook() throws IOException {
    assertThat(kind("trade.html", "<html><h1>Экспорт</h1>" + TABLE + "</html>"))
        .isEqualTo(SourceFile.Kind.WORKBOOK);
  }

  @Test
  void an_article_with_a_table_is_an_article() throws IOException {
    String story = "<p>Товарооборот вырос на треть, сообщило министерство.</p>".repeat(40);
    assertThat(kind("news.html", "<html>" + story + TABLE + "</html>"))
        .isEqualTo(SourceFile.Kind.ARTICLE);
    assertThat(kind("page.html", "<table><tr><td>" + story + "</td></tr></table>"))
        .isEqualTo(SourceFile.Kind.ARTICLE);
  }

  @Test
  void a_text_of_fields_is_a_workbook_and_one_of_sentences_an_article() throws IOException {
    assertThat(kind("trade.txt", "Country\t2020\t2021\n" + "China\t1\t2\n".repeat(9)))
        .isEqualTo(SourceFile.Kind.WORKBOOK);
    assertThat(kind("news.txt", "Turnover grew; imports, too; exports did not.\nNo more.\n"))
        .isEqualTo(SourceFile.Kind.ARTICLE);
  }

  @Test
  void a_workbook_is_one_whatever_it_is_called() throws IOException {
    assertThat(kind("trade.html", "PK\u0003\u0004...")).isEqualTo(SourceFile.Kind.WORKBOOK);
    assertThat(kind("letter.docx", "PK\u0003\u0004...")).isEqualTo(SourceFile.Kind.ARTICLE);
  }
}
