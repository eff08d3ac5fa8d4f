package org.keruen.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keruen.spec.ExportDefinition;
import org.keruen.warehouse.Warehouse;

/**
 * What columns mean: as the head of an export says, else the comment of the column in the table or
 * view that it is made from, else in the first table of facts that has one of that name.
 */
final class Meanings {

  private final Map<String, String> byColumn = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  Meanings(Warehouse warehouse) {
    for (List<String> row :
        warehouse
            .query(
                "SELECT table_name, column_name, comment FROM duckdb_columns()"
                    + " WHERE comment IS NOT NULL AND NOT internal ORDER BY"
                    + " list_position(['observation', 'claim', 'claim_check', 'period'], table_name) NULLS LAST, table_name")
            .rows()) {
      byColumn.putIfAbsent(row.get(0) + "." + row.get(1), row.get(2));
      byName.putIfAbsent(row.get(1), row.get(2));
    }
  }

  String of(ExportDefinition definition, String column) {
    String said = definition.columns().get(column);
    if (said != null) {
      return said;
    }
    String own = byColumn.get(definition.from() + "." + column);
    return own != null ? own : byName.getOrDefault(column, "");
  }
}
