package org.keruen.publish;

import java.util.List;
import java.util.Set;
import org.keruen.spec.ExportDefinition;

/**
 * The columns that SDMX-CSV 2.0 asks for: which structure a row is of and what to do with it, the
 * dimensions, the observation's value and time, attributes. The file itself is a CSV.
 */
final class SdmxColumns {

  private static final List<String> FIRST = List.of("STRUCTURE", "STRUCTURE_ID", "ACTION");
  private static final Set<String> STRUCTURES =
      Set.of("dataflow", "datastructure", "dataprovision");
  private static final Set<String> ACTIONS = Set.of("I", "A", "M", "R", "D");

  private SdmxColumns() {}

  static void check(ExportTable table) {
    ExportDefinition definition = table.definition();
    List<String> names = table.columns().stream().map(ExportColumn::name).toList();
    if (names.size() < FIRST.size() || !names.subList(0, FIRST.size()).equals(FIRST)) {
      throw definition.wrong(
          "formats", "SDMX-CSV begins with the columns " + String.join(", ", FIRST));
    }
    for (String needed : List.of("TIME_PERIOD", "OBS_VALUE")) {
      if (!names.contains(needed)) {
        throw definition.wrong("formats", "SDMX-CSV has a column " + needed);
      }
    }
    for (String name : names) {
      if (!name.matches("[A-Z][A-Z0-9_]*")) {
        throw definition.wrong("formats", "'" + name + "': SDMX ids are capitals, digits and _");
      }
    }
    for (List<String> row :
        table
            .warehouse()
            .query("SELECT DISTINCT STRUCTURE, STRUCTURE_ID, ACTION FROM " + ExportTable.VIEW)
            .rows()) {
      if (!STRUCTURES.contains(String.valueOf(row.get(0)))
          || !ACTIONS.contains(String.valueOf(row.get(2)))
          || !String.valueOf(row.get(1))
              .matches("[A-Za-z][\\w.-]*:[\\w$@-]+\\(\\d+[.]\\d+([.]\\d+)?\\)")) {
        throw definition.wrong(
            "formats", row + ": right would be dataflow, AGENCY:ID(1.0.0) and I (or A, M, R, D)");
      }
    }
  }
}
