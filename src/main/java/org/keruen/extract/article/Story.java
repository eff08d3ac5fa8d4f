package org.keruen.extract.article;

import java.time.LocalDate;
import java.util.List;
import org.keruen.spec.language.LanguageWords;

/**
 * An article taken apart.
 *
 * @param title {@code ""} if none
 * @param dateline day of publication, null if unknown
 * @param publisher {@code ""} if unknown
 * @param text main text, without the head
 * @param words the words of its language
 * @param sentences in order
 */
record Story(
    String title,
    LocalDate dateline,
    String publisher,
    String text,
    LanguageWords words,
    List<Sentence> sentences) {

  /**
   * A sentence.
   *
   * @param start UTF-16 index in the text
   * @param text its words
   * @param paragraph number of its paragraph
   */
  record Sentence(int start, String text, int paragraph) {}

  /** Code points before a UTF-16 index of the text. */
  int codePoints(int index) {
    return text.codePointCount(0, index);
  }
}
