package org.keruen.bench;

import com.ibm.icu.text.BreakIterator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.keruen.cli.Keruen;

/**
 * A night over 10,000 articles: the samples with other amounts, years and partners. It is held
 * against the time of only reading the same files and breaking them into sentences, on as many
 * cores.
 */
final class ArticlesBench implements Benchmark {

  private static final int ARTICLES = 10_000;

  /** Regions that take the places of those of the samples. */
  private static final List<String> REGIONS =
      List.of("Tatarstan", "Bashkortostan", "Chuvashia", "Mordovia", "Udmurtia", "Dagestan");

  private static final List<String> COUNTRIES =
      List.of("Kazakhstan", "Uzbekistan", "Azerbaijan", "Armenia", "Georgia", "Mongolia");

  private static final Pattern AMOUNT = Pattern.compile("\\b[0-9]{2,3}(?:[.][0-9])?(?= )");

  @Override
  public String name() {
    return "articles";
  }

  @Override
  public void run(Path folder, PrintStream out) throws IOException {
    Keruen keruen = new Keruen(folder);
    write(folder.resolve("inbox"), new Random(1));
    double floor = Math.min(sentences(folder.resolve("inbox")), sentences(folder.resolve("inbox")));
    long start = System.nanoTime();
    int exit = keruen.run();
    double night = (System.nanoTime() - start) / 1e9;
    long claims = Long.parseLong(keruen.ask("SELECT count(*) FROM claim"));
    long checks = Long.parseLong(keruen.ask("SELECT count(*) FROM claim_check"));
    if (exit != 0 || claims != checks || claims < ARTICLES) {
      throw new IllegalStateException(
          "exit " + exit + ", " + claims + " claims, " + checks + " checks");
    }
    out.printf(
        Locale.ROOT,
        "  %,d articles, %,d claims: %.0f x the time of reading them and breaking sentences (%.1f s against %.2f s), %.0f articles a second, %.2f ms a claim%n",
        ARTICLES,
        claims,
        night / floor,
        night,
        floor,
        ARTICLES / night,
        night * 1000 / claims);
  }

  private static void write(Path inbox, Random random) throws IOException {
    List<Path> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("sample-data"))) {
      files
          .filter(f -> f.toString().matches(".*(?<!broken)[.](txt|html)"))
          .sorted()
          .forEach(samples::add);
    }
    for (int i = 0; i < ARTICLES; i++) {
      Path sample = samples.get(i % samples.size());
      String region = REGIONS.get(random.nextInt(REGIONS.size()));
      String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
      int years = random.nextInt(6);
      String text =
          Files.readString(sample)
              .replace("Tatarstan", region)
              .replace("Kazakhstan", country)
              .replace("2021", String.valueOf(2021 - years))
              .replace("2022", String.valueOf(2022 - years));
      String varied =
          AMOUNT
              .matcher(text)
              .replaceAll(
                  m -> String.format(Locale.ROOT, "%.1f", 10 + random.nextInt(9000) / 10.0));
      String name = String.format(Locale.ROOT, "%05d_%s", i, sample.getFileName());
      Files.writeString(inbox.resolve(name), varied);
    }
  }

  /** Seconds to read the files and count their sentences. */
  private static double sentences(Path inbox) throws IOException {
    long start = System.nanoTime();
    try (Stream<Path> files = Files.list(inbox)) {
      long count = files.toList().parallelStream().mapToLong(ArticlesBench::count).sum();
      if (count < ARTICLES) {
        throw new IllegalStateException(count + " sentences");
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static long count(Path file) {
    try {
      BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
      sentences.setText(Files.readString(file));
      long count = 0;
      while (sentences.next() != BreakIterator.DONE) {
        count++;
      }
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
