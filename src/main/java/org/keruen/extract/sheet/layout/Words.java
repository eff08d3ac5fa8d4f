package org.keruen.extract.sheet.layout;

/** Words of cells. */
final class Words {

  private Words() {}

  /** Runs of blanks, line breaks and no-break spaces as one blank. */
  static String clean(String text) {
    return text.replaceAll("[\\s\u00a0\u2007\u202f]+", " ").strip();
  }
}
