package org.keruen.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What each column of the lake means, from {@code columns.properties} beside this class. */
final class ColumnDocs {

  private static final Properties DOCS = load();

  private ColumnDocs() {}

  /**
   * The meaning of a column; the same name means the same thing in every table.
   *
   * @throws IllegalStateException if it is not documented
   */
  static String of(String column) {
    String doc = DOCS.getProperty(column);
    if (doc == null) {
      throw new IllegalStateException(
          "column " + column + " is not documented in columns.properties");
    }
    return doc;
  }

  private static Properties load() {
    try (InputStream in = ColumnDocs.class.getResourceAsStream("columns.properties");
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Properties docs = new Properties();
      docs.load(reader);
      return docs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
