package org.keruen.bench;

import java.io.PrintStream;
import java.nio.file.Path;

/** One thing that is timed, and the floor that it is held against. */
interface Benchmark {

  /** A word to ask for it by. */
  String name();

  /**
   * Runs it and prints its figures, ratios first.
   *
   * @param folder an empty folder of its own; removed afterwards
   * @param out where the figures go, a line each
   */
  void run(Path folder, PrintStream out) throws Exception;
}
