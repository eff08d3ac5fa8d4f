package org.keruen.publish;

import java.util.List;
import org.keruen.warehouse.Warehouse;

/**
 * The run that a warehouse is of.
 *
 * @param id id of the run
 * @param date the business date
 * @param startedAt when it began, as an instant
 */
record ExportRun(String id, String date, String startedAt) {

  static ExportRun of(Warehouse warehouse) {
    List<String> row =
        ExportTable.one(
            warehouse,
            "SELECT run_id, business_date, strftime(started_at, '%Y-%m-%dT%H:%M:%SZ') FROM run");
    return new ExportRun(row.get(0), row.get(1), row.get(2));
  }
}
