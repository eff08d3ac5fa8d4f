package org.keruen.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keruen.model.Observation;
import org.keruen.spec.source.SourceDefinition;

/** Whatever way a table is laid out, its declared layout reads it back to its observations. */
class GeneratedTablesTest {

  private static final int TABLES = 300;

  @TempDir private Path folder;

  @Test
  void a_table_laid_out_at_random_is_read_back_through_its_declared_layout() throws IOException {
    Map<String, GeneratedTable> tables = new LinkedHashMap<>();
    List<SourceDefinition> definitions = new ArrayList<>();
    Path sources = Files.createDirectories(folder.resolve("sources"));
    for (long seed = 1; seed <= TABLES; seed++) {
      GeneratedTable table = new GeneratedTable(seed);
      String id = "table_" + seed;
      String name = id + (seed % 4 == 0 ? ".xls" : ".xlsx");
      table.write(folder.resolve(name));
      tables.put(name, table);
      Path source = Files.writeString(sources.resolve(id + ".yml"), table.definition(id, name));
      definitions.add(SourceDefinition.read(source, ""));
    }
    SheetReading reading = new SheetReading(definitions);
    for (Map.Entry<String, GeneratedTable> table : tables.entrySet()) {
      String name = table.getKey();
      String id = name.substring(0, name.indexOf('.'));
      assertThat(lines(reading, name, id))
          .as("%s%n%s", name, table.getValue().definition(id, name))
          .containsExactlyInAnyOrderElementsOf(table.getValue().expected());
    }
  }

  private List<String> lines(SheetReading reading, String name, String id) {
    return reading.read(folder.resolve(name), name, id).stream()
        .filter(Observation.class::isInstance)
        .map(r -> SheetReading.line((Observation) r))
        .toList();
  }
}
