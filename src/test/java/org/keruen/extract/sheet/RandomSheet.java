package org.keruen.extract.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A sheet made up by chance, and what a person would read in it. */
interface RandomSheet {

  /** Lays it out; once. */
  void write(Path file) throws IOException;

  /** What must be read, as {@link SheetReading#line} prints it; after it was written. */
  List<String> expected();

  /** One sheet in five is a list, the others are tables. */
  static RandomSheet of(long number) {
    // Small seeds that follow each other give the same first choices.
    long seed = number * 0x9E37_79B9_7F4A_7C15L;
    return number % 5 == 0 ? new RandomList(seed) : new RandomTable(seed);
  }
}
