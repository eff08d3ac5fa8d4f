package org.keruen.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.LakeRecord;
import org.keruen.model.Observation;
import org.keruen.model.SourceFile;
import org.keruen.spec.JobsFolder;
import org.keruen.spec.YamlNode;
import org.keruen.spec.source.SourceDefinition;

/** Runs {@code jobs/sources/*.spec.yml}: cells in, observations out. */
class SourceExamplesTest {

  private static final JobsFolder JOBS = SheetReading.JOBS;

  @TempDir private static Path folder;

  private final List<SourceDefinition> definitions = SourceDefinition.all(JOBS);
  private final SheetReading reading = new SheetReading(definitions);

  @TestFactory
  Stream<DynamicTest> the_examples_of_a_source_come_out_as_they_say() {
    return JOBS.files("sources", ".spec.yml").stream()
        .flatMap(
            path ->
                YamlNode.read(path).get("examples").items().stream()
                    .map(
                        e ->
                            DynamicTest.dynamicTest(
                                path.getFileName() + ": " + e.get("title").text(),
                                () -> check(e))));
  }

  @Test
  void every_source_of_workbooks_has_an_example() {
    for (SourceDefinition definition : definitions) {
      if (definition.kind() == SourceFile.Kind.WORKBOOK) {
        assertThat(Path.of("jobs/sources", definition.id() + ".spec.yml")).exists();
      }
    }
  }

  private void check(YamlNode example) {
    example.allowKeys("title", "file", "sheet", "merges", "cells", "expect");
    String name = example.get("file").text();
    SourceDefinition definition =
        definitions.stream().filter(d -> d.claims(name)).findFirst().orElseThrow();
    List<LakeRecord> records =
        reading.read(
            name.endsWith(".xlsx") || name.endsWith(".xls") ? workbook(example) : text(example),
            name,
            definition.id());
    List<String> lines =
        records.stream()
            .filter(Observation.class::isInstance)
            .map(Observation.class::cast)
            .map(SourceExamplesTest::line)
            .toList();
    assertThat(lines)
        .as(example.file() + ":" + example.line() + " " + records)
        .containsExactlyInAnyOrderElementsOf(example.get("expect").texts());
  }

  private static String line(Observation o) {
    String value = o.value() == null ? "-" : o.value().stripTrailingZeros().toPlainString();
    return String.join(
        " ",
        o.at().cell(),
        o.reporter().code(),
        o.partner().code(),
        o.flow().code(),
        o.product().code(),
        o.period().toString(),
        o.measure().code(),
        o.unit(),
        value,
        o.status().code());
  }

  private static Path text(YamlNode example) {
    try {
      Path path = Files.createTempFile(folder, "example", ".csv");
      Files.writeString(path, example.get("cells").text());
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path workbook(YamlNode example) {
    try (Workbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet(example.text("sheet", "Sheet1"));
      example
          .get("cells")
          .entries()
          .forEach(
              (address, value) -> {
                CellAddress at = new CellAddress(address);
                Row row =
                    sheet.getRow(at.getRow()) == null
                        ? sheet.createRow(at.getRow())
                        : sheet.getRow(at.getRow());
                String text = value.text();
                if (text.matches("-?[0-9]+([.][0-9]+)?")) {
                  row.createCell(at.getColumn()).setCellValue(Double.parseDouble(text));
                } else {
                  row.createCell(at.getColumn()).setCellValue(text);
                }
              });
      example
          .find("merges")
          .ifPresent(
              m -> m.texts().forEach(r -> sheet.addMergedRegion(CellRangeAddress.valueOf(r))));
      Path path = Files.createTempFile(folder, "example", ".xlsx");
      try (OutputStream out = Files.newOutputStream(path)) {
        workbook.write(out);
      }
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
