package org.keruen.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleWorkbooksTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kz_regions_2021.xlsx",
        "ru_ta_partners_2021.xls",
        "ru_ba_partners_2021.xls",
        "curated_claims.xlsx"
      })
  void the_sample_s_workbooks_are_those_that_the_code_makes(String name) throws IOException {
    SampleWorkbooks.write(folder);
    assertThat(cells(Path.of("sample-data", name))).isEqualTo(cells(folder.resolve(name)));
  }

  private static List<String> cells(Path path) throws IOException {
    List<String> cells = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(path.toFile(), null, true)) {
      DataFormatter text = new DataFormatter();
      workbook.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell ->
                              cells.add(
                                  sheet.getSheetName()
                                      + "!"
                                      + cell.getAddress()
                                      + "="
                                      + text.formatCellValue(cell)))));
    }
    return cells;
  }
}
