package org.keruen.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs the benchmarks, all of them or those named: {@code make bench ONLY="names"}. */
public final class Bench {

  private static final List<Benchmark> ALL =
      List.of(new NamesBench(), new ArticlesBench(), new WorkbookBench(), new RobustnessBench());

  private Bench() {}

  public static void main(String[] names) throws Exception {
    for (String name : names) {
      if (ALL.stream().noneMatch(b -> b.name().equals(name))) {
        System.err.println("no benchmark is called " + name + "; there are: " + known());
        System.exit(64);
      }
    }
    for (Benchmark benchmark : ALL) {
      if (names.length > 0 && !List.of(names).contains(benchmark.name())) {
        continue;
      }
      Path folder = Files.createTempDirectory("keruen-bench-");
      try {
        System.out.println(benchmark.name());
        benchmark.run(folder, System.out);
      } finally {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    }
  }

  private static List<String> known() {
    return ALL.stream().map(Benchmark::name).toList();
  }
}
