package org.keruen.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Every file of a folder read or rejected in a heap of 256 MB: what it took and what became of it.
 * The folder is the system property {@code folder}; without it the samples are read.
 */
final class RobustnessBench implements Benchmark {

  @Override
  public String name() {
    return "robustness";
  }

  @Override
  public void run(Path folder, PrintStream out) throws IOException, InterruptedException {
    WorkbookBench.fork(RobustnessReading.class, out, System.getProperty("folder", "sample-data"));
  }
}
