package org.keruen.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An article of the normalised layer. Which one is a copy of which is found in the warehouse, where
 * all of them are.
 *
 * @param at the file as a whole
 * @param title {@code ""} if none was found
 * @param dateline day of publication, null if none was found
 * @param publisher who printed it, {@code ""} if unknown
 * @param language ISO 639-1 code, {@code "?"} if unknown
 * @param text the main text
 * @param fingerprint the same for copies and re-prints
 */
public record Article(
    Provenance at,
    String title,
    LocalDate dateline,
    String publisher,
    String language,
    String text,
    String fingerprint)
    implements LakeRecord {

  public Article {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(fingerprint, "fingerprint");
  }
}
