package org.keruen.extract.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.keruen.model.Provenance;
import org.keruen.model.RawRecord;
import org.keruen.model.Reject;
import org.keruen.model.SourceFile;
import org.keruen.spec.JsonLine;
import org.keruen.spec.dimension.ArticleFields;

/**
 * Reads articles in JSON Lines, one article a line. A line that holds none is a reject with its
 * number; the others are read all the same.
 */
final class ArticleLines {

  /** Takes the article of a line. */
  interface Reader {
    void read(SourceFile file, String raw, String language) throws PlainText.Unreadable;
  }

  /** How much of a wrong line a reject shows. */
  private static final int SHOWN = 300;

  private final ArticleFields names;
  private final Reader reader;

  ArticleLines(ArticleFields names, Reader reader) {
    this.names = names;
    this.reader = reader;
  }

  static boolean are(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  void read(SourceFile file, Consumer<RawRecord> out) {
    try (BufferedReader lines = Files.newBufferedReader(file.path(), StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String json = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
        if (!json.isBlank()) {
          article(file, number, json, out);
        }
      }
      if (number == 0) {
        out.accept(Reject.quarantine(file, "empty_file", "the file has no lines"));
      }
    } catch (CharacterCodingException e) {
      out.accept(Reject.quarantine(file, "unknown_encoding", "JSON Lines are UTF-8; this is not"));
    } catch (IOException e) {
      out.accept(Reject.quarantine(file, "unreadable_file", String.valueOf(e.getMessage())));
    }
  }

  private void article(SourceFile file, int number, String line, Consumer<RawRecord> out) {
    Provenance at = Provenance.of(file).line(number);
    String shown = line.substring(0, Math.min(line.length(), SHOWN));
    try {
      Map<String, List<String>> fields = JsonLine.texts(line);
      String text = ArticleFields.value(fields, names.text());
      if (text.isEmpty()) {
        throw new IllegalArgumentException(
            "no text: none of the fields " + String.join(", ", names.text()) + " is there");
      }
      String language = ArticleFields.value(fields, names.language()).toLowerCase(Locale.ROOT);
      reader.read(file.atLine(number), raw(fields, text), language);
    } catch (IllegalArgumentException e) {
      out.accept(Reject.of(at, "bad_record", e.getMessage(), shown));
    } catch (PlainText.Unreadable e) {
      out.accept(Reject.of(at, e.reason(), e.getMessage(), shown));
    }
  }

  /** The article as a text file would hold it: its head, then its text. */
  private String raw(Map<String, List<String>> fields, String text) {
    StringBuilder raw = new StringBuilder();
    head(raw, "Title", ArticleFields.value(fields, names.title()));
    head(raw, "Date", ArticleFields.value(fields, names.date()));
    head(raw, "Source", ArticleFields.value(fields, names.source()));
    return raw.append('\n').append(PlainText.ofString(text)).toString();
  }

  private static void head(StringBuilder raw, String name, String value) {
    if (!value.isEmpty()) {
      raw.append(name).append(": ").append(value.replaceAll("\\s+", " ")).append('\n');
    }
  }
}
