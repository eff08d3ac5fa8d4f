package org.keruen.extract.sheet;

import java.io.IOException;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.keruen.model.Observation;

class TmpGenTest {
  @Test
  void t() throws IOException {
    Path folder = Path.of("/tmp/gen");
    SheetReading reading = new SheetReading(List.of());
    int whole = 0;
    double sum = 0;
    for (long seed = 1; seed <= 2000; seed++) {
      RandomSheet table = RandomSheet.of(seed);
      String name = "rand_" + seed + (seed % 3 == 0 ? ".csv" : seed % 3 == 1 ? ".xls" : ".xlsx");
      table.write(folder.resolve(name));
      Set<String> want = new HashSet<>();
      for (String e : table.expected()) want.add(cut(e));
      Set<String> got = new HashSet<>();
      List<String> other = new ArrayList<>();
      for (var r : reading.read(folder.resolve(name), name, "")) {
        if (r instanceof Observation o) got.add(cut(SheetReading.line(o)));
        else other.add(r.toString().substring(0, Math.min(300, r.toString().length())));
      }
      int hit = 0;
      for (String g : got) if (want.contains(g)) hit++;
      double f = 2.0 * hit / (want.size() + got.size());
      sum += f;
      if (f == 1) whole++;
      if (f < 1) {
        System.out.println(
            "SEED "
                + seed
                + " "
                + table
                + " f="
                + f
                + " want="
                + want.size()
                + " got="
                + got.size());
        List<String> w = new ArrayList<>(want);
        w.removeAll(got);
        List<String> x = new ArrayList<>(got);
        x.removeAll(want);
        System.out.println(
            "   want "
                + w.stream().limit(3).toList()
                + "\n   got "
                + x.stream().limit(3).toList()
                + "\n   "
                + other.stream().limit(2).toList());
      }
    }
    System.out.println("WHOLE " + whole + " MEAN " + sum / 2000);
  }

  static String cut(String line) {
    return line;
  }
}
