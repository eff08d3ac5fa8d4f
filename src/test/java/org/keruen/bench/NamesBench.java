package org.keruen.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.keruen.resolve.partner.PartnerResolver;
import org.keruen.spec.JobsFolder;

/**
 * 100,000 names resolved, against the time of only reading their lines. Each round has a resolver
 * of its own that has seen none of the names; nine of ten names are different ones. Beside it the
 * same number of names as tables print them, a few hundred again and again.
 */
final class NamesBench implements Benchmark {

  private static final int NAMES = 100_000;
  private static final int ROUNDS = 3;

  /** Partners and regions that the tables of one office print. */
  private static final int IN_A_TABLE = 400;

  /** What is done to a known name to get one that is printed nowhere. */
  private static final List<String> DRESS =
      List.of("%s", "%s*", "%s %d)", "%d. %s", "в том числе %s", "%s - всего", "(%s)", "%s г.");

  @Override
  public String name() {
    return "names";
  }

  @Override
  public void run(Path folder, PrintStream out) throws IOException {
    Random random = new Random(1);
    List<String> known = known();
    Path different = Files.write(folder.resolve("different.txt"), different(known, random));
    Path again = Files.write(folder.resolve("again.txt"), again(known, random));
    print(different, "names, nine of ten different", out);
    print(again, "names as tables repeat them, " + IN_A_TABLE + " different", out);
  }

  private static void print(Path file, String what, PrintStream out) {
    double floor = Double.MAX_VALUE;
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      PartnerResolver partners = PartnerResolver.load(new JobsFolder(Path.of("jobs")));
      floor = Math.min(floor, seconds(() -> read(file, null)));
      best = Math.min(best, seconds(() -> read(file, partners)));
    }
    out.printf(
        Locale.ROOT,
        "  %,d %s: %.1f x the time of reading them (%.3f s against %.3f s, %.0f microseconds a name)%n",
        NAMES,
        what,
        best / floor,
        best,
        floor,
        best / NAMES * 1e6);
  }

  private static List<String> known() throws IOException {
    List<String> known = new ArrayList<>();
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/org/keruen/resolve/partners.tsv"))) {
      known.add(line.split("\t", 2)[0]);
    }
    return known;
  }

  /** Names with footnotes, numbers, other case, slips of the pen; a tenth as they are. */
  private static List<String> different(List<String> known, Random random) {
    Set<String> names = new HashSet<>();
    List<String> lines = new ArrayList<>(NAMES);
    while (lines.size() < NAMES) {
      String name = known.get(random.nextInt(known.size()));
      if (lines.size() % 10 != 0) {
        String dress = DRESS.get(random.nextInt(DRESS.size()));
        int number = 1 + random.nextInt(99);
        name =
            dress.startsWith("%d")
                ? String.format(Locale.ROOT, dress, number, name)
                : String.format(Locale.ROOT, dress, name, number);
        name = random.nextInt(4) == 0 ? name.toUpperCase(Locale.ROOT) : name;
        name = random.nextInt(3) == 0 ? slip(name, random) : name;
        if (!names.add(name)) {
          continue;
        }
      }
      lines.add(name);
    }
    return lines;
  }

  private static String slip(String name, Random random) {
    int at = random.nextInt(name.length());
    char letter = name.charAt(random.nextInt(name.length()));
    return random.nextBoolean()
        ? name.substring(0, at) + letter + name.substring(at)
        : name.substring(0, at) + name.substring(at + 1);
  }

  private static List<String> again(List<String> known, Random random) {
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < IN_A_TABLE; i++) {
      printed.add(known.get(random.nextInt(known.size())));
    }
    List<String> lines = new ArrayList<>(NAMES);
    for (int i = 0; i < NAMES; i++) {
      lines.add(printed.get(random.nextInt(printed.size())));
    }
    return lines;
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
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
