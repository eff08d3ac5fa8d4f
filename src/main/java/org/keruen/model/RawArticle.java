package org.keruen.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An article as read: its text and what its head says.
 *
 * @param at the file as a whole
 * @param title {@code ""} if none was found
 * @param dateline day of publication, null if none was found
 * @param publisher who printed it, {@code ""} if unknown
 * @param language ISO 639-1 code, {@code "?"} if unknown
 * @param text the main text; offsets of quotes are code points of it
 * @param fingerprint the same for copies and re-prints: hex, see {@code extract.article}
 */
public record RawArticle(
    Provenance at,
    String title,
    LocalDate dateline,
    String publisher,
    String language,
    String text,
    String fingerprint)
    implements RawRecord {

  public RawArticle {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(fingerprint, "fingerprint");
  }
}
