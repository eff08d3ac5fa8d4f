package org.keruen.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.extract.sheet.layout.DraftDefinition;
import org.keruen.extract.sheet.layout.ReadTable;
import org.keruen.model.Layout;
import org.keruen.model.Observation;
import org.keruen.spec.source.SourceDefinition;

/** Tables that no definition claims, in the shapes that offices use: {@code shapes.txt}. */
class InferenceTest {

  private static final Path SHAPES =
      Path.of("src/test/resources/org/keruen/extract/sheet/infer/shapes.txt");

  @TempDir private static Path folder;

  private final SheetReading reading = new SheetReading(List.of());

  @TestFactory
  Stream<DynamicTest> a_table_without_a_definition_is_read_as_a_person_would() throws IOException {
    return Stream.of(Files.readString(SHAPES).split("(?m)^=== ", -1))
        .skip(1)
        .map(
            shape ->
                DynamicTest.dynamicTest(
                    shape.substring(0, shape.indexOf('\n')), () -> check(shape)));
  }

  private void check(String shape) throws IOException {
    String name = shape.substring(0, shape.indexOf('\n'));
    int end = shape.lastIndexOf("---\n");
    Path file =
        Files.writeString(folder.resolve(name), shape.substring(shape.indexOf('\n') + 1, end));
    List<Observation> read =
        reading.read(file, name, "").stream()
            .filter(Observation.class::isInstance)
            .map(Observation.class::cast)
            .toList();
    assertThat(read).allMatch(o -> o.layout() == Layout.INFERRED);
    assertThat(read.stream().map(SheetReading::line))
        .containsExactlyInAnyOrderElementsOf(
            shape.substring(end + 4).lines().filter(l -> !l.isBlank()).toList());
    if (!read.isEmpty()) {
      assertThat(declaredLikeTheDraft(file, name))
          .as("read through the draft of its definition")
          .containsExactlyInAnyOrderElementsOf(read.stream().map(SheetReading::line).toList());
    }
  }

  /** What the file gives once its draft stands in jobs/sources. */
  private static List<String> declaredLikeTheDraft(Path file, String name) throws IOException {
    List<ReadTable> tables = new ArrayList<>();
    new SheetReading(List.of(), (f, table) -> tables.add(table)).read(file, name, "");
    String id = DraftDefinition.id(name);
    Path draft =
        Files.writeString(
            Files.createDirectories(folder.resolve("sources")).resolve(id + ".yml"),
            DraftDefinition.of(id, name, tables));
    SourceDefinition definition = SourceDefinition.read(draft, "");
    assertThat(definition.claims(name)).isTrue();
    return new SheetReading(List.of(definition))
        .read(file, name, id).stream()
            .filter(Observation.class::isInstance)
            .map(r -> SheetReading.line((Observation) r))
            .toList();
  }
}
