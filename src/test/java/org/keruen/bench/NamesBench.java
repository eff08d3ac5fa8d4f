package org.keruen.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.spec.JobsFolder;

/** 100,000 names resolved, against the time of only reading them. */
final class NamesBench implements Benchmark {

  private static final int NAMES = 100_000;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public void run(Path folder, PrintStream out) throws IOException {
    PartnerResolver partners = PartnerResolver.load(new JobsFolder(Path.of("jobs")));
    Path file = Files.write(folder.resolve("names.txt"), names());
    double floor = Double.MAX_VALUE;
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      floor = Math.min(floor, seconds(() -> read(file, null)));
      best = Math.min(best, seconds(() -> read(file, partners)));
    }
    out.printf(
        "  %.1f x the time of reading them (%.3f s against %.3f s for %,d names)%n",
        best / floor, best, floor, NAMES);
  }

  /** Names as tables print them: the same ones again and again, shuffled, a tenth unknown. */
  private static List<String> names() throws IOException {
    List<String> known = new ArrayList<>();
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/org/keruen/resolve/partners.tsv"))) {
      known.add(line.split("\t", 2)[0]);
    }
    List<String> names = new ArrayList<>(NAMES);
    Random random = new Random(1);
    for (int i = 0; i < NAMES; i++) {
      String name = known.get(random.nextInt(known.size()));
      names.add(i % 10 == 0 ? "no such place " + i : name);
    }
    Collections.shuffle(names, random);
    return names;
  }

  private static int read(Path file, PartnerResolver partners) {
    int found = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        found +=
            partners == null
                ? line.length()
                : partners.resolve(line, PartnerResolver.Context.NAME, null).code().length();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return found;
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
