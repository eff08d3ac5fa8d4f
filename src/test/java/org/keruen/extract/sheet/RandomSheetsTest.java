package org.keruen.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keruen.model.Observation;

/**
 * Whatever way a sheet is laid out, it is read without a definition where all that a person needs
 * is printed: flows, periods, partners, regions and goods in titles, sections, columns and heads.
 */
class RandomSheetsTest {

  private static final int EACH = 100;
  private static final List<String> FORMATS = List.of(".csv", ".xls", ".xlsx");

  @TempDir private static Path folder;

  private final SheetReading reading = new SheetReading(List.of());

  /** Five, or as many as asked for: {@code -Dsheets.hundreds=25}. */
  static Stream<Integer> hundreds() {
    return Stream.iterate(0, h -> h + 1).limit(Integer.getInteger("sheets.hundreds", 5));
  }

  @ParameterizedTest
  @MethodSource("hundreds")
  void a_sheet_laid_out_at_random_is_read_without_a_definition(int hundred) throws IOException {
    for (int i = 1; i <= EACH; i++) {
      int number = hundred * EACH + i;
      RandomSheet sheet = RandomSheet.of(number);
      String name = "sheet_" + number + FORMATS.get(number % FORMATS.size());
      sheet.write(folder.resolve(name));
      assertThat(lines(name))
          .as("%s %s", name, sheet)
          .containsExactlyInAnyOrderElementsOf(sheet.expected());
    }
  }

  @Test
  void a_table_that_does_not_say_what_it_counts_is_not_taken_for_trade() throws IOException {
    int unsaid = 0;
    for (long seed = 1; seed <= EACH; seed++) {
      GeneratedTable table = new GeneratedTable(seed);
      String name = "unsaid_" + seed + ".xlsx";
      table.write(folder.resolve(name));
      if (table.isFlowGiven()) {
        unsaid++;
        assertThat(lines(name)).as(name).isEmpty();
      }
    }
    assertThat(unsaid).as("tables among them that don't say it").isPositive();
  }

  private List<String> lines(String name) {
    return reading.read(folder.resolve(name), name, "").stream()
        .filter(Observation.class::isInstance)
        .map(r -> SheetReading.line((Observation) r))
        .toList();
  }
}
