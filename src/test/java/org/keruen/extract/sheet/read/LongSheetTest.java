package org.keruen.extract.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long table comes row by row, and costs no more than the rows that somebody looks at. */
class LongSheetTest {

  private static final int ROWS = 30_000;

  @TempDir private Path folder;

  @Test
  void every_row_comes_once_and_in_its_place() throws UnreadableWorkbook {
    try (Workbook workbook = open("</sheetData>")) {
      Grid grid = workbook.stream(workbook.sheets().get(0));
      for (int row = 0; grid.has(row); row++) {
        assertThat(grid.at(row, 0).number()).isEqualTo(BigDecimal.valueOf(row));
        assertThat(grid.at(row, 1).text()).isEqualTo("Казахстан");
        grid.forget(row);
      }
      assertThat(grid.rows()).isEqualTo(ROWS);
      assertThat(grid.isOpen()).isFalse();
    }
  }

  @Test
  void what_is_damaged_at_its_end_is_told_after_the_rows_before() throws UnreadableWorkbook {
    try (Workbook workbook = open("<row><c><v>1</sheetData>")) {
      Grid grid = workbook.stream(workbook.sheets().get(0));
      assertThat(grid.has(ROWS - 1)).isTrue();
      assertThatThrownBy(() -> grid.has(ROWS))
          .isInstanceOf(UnreadableWorkbook.class)
          .hasMessageContaining("is damaged");
    }
  }

  @Test
  void who_has_seen_enough_leaves_nobody_behind_who_goes_on_reading() throws UnreadableWorkbook {
    try (Workbook workbook = open("</sheetData>")) {
      assertThat(workbook.stream(workbook.sheets().get(0)).has(10)).isTrue();
      assertThat(readers()).isPositive();
    }
    assertThat(readers()).isZero();
  }

  private static long readers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t.getName().equals("rows-ahead"))
        .count();
  }

  private Workbook open(String end) throws UnreadableWorkbook {
    StringBuilder rows = new StringBuilder("<sheetData>");
    for (int row = 0; row < ROWS; row++) {
      rows.append("<row><c><v>").append(row).append("</v></c><c t='s'><v>0</v></c></row>");
    }
    Path file = Made.zip(folder.resolve("long"), Made.xlsx(rows + end));
    return WorkbookOpener.open(file, "long", ReadLimits.DEFAULT);
  }
}
